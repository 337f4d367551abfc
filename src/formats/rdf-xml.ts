import { IndexedFormula, lit, serialize, st, sym } from 'rdflib'
import { sortQuads } from '../graph/order.ts'
import { prefixesOf } from '../rdf/prefixes.ts'
import type { RdfSettings } from '../rdf/settings.ts'
import type { Quad, Quad_Object } from '../rdf/terms.ts'
import type { Write } from './format.ts'
import { requireXml } from './xml.ts'

/**
 * RDF/XML by rdflib, whose terms are its own: those of other libraries it does not take. Graphs are left out.
 *
 * @throws Error if a text holds a control character that XML cannot write.
 */
export function toRdfXml(quads: readonly Quad[], settings: RdfSettings): string {
  const store = new IndexedFormula()
  for (const { subject, predicate, object } of sortQuads(quads)) {
    store.addStatement(st(sym(subject.value), sym(predicate.value), toTerm(object)))
  }
  const namespaces = Object.fromEntries(prefixesOf(settings))
  const text = `${serialize(null, store, undefined, 'application/rdf+xml', undefined, { namespaces })}\n`
  return escapes.reduce((escaped, [left, right]) => escaped.replaceAll(left, right), text)
}

/** Quads of a build as RDF/XML. */
export const writeRdfXml: Write = ({ quads, settings }) => toRdfXml(quads, settings)

/** What rdflib leaves as it is, and XML readers do not: it ends a CDATA section, and line ends become LF. */
const escapes = [
  [']]>', ']]&gt;'],
  ['\r', '&#13;'],
] as const

function toTerm(object: Quad_Object) {
  if (object.termType !== 'Literal') return sym(object.value)
  requireXml(object.value)
  return lit(object.value, object.language, object.language === '' ? sym(object.datatype.value) : undefined)
}
