import { createHash } from 'node:crypto'
import { type NamedNode, type Quad, type Quad_Object, toIri, toQuad, type Value } from '../rdf/terms.ts'

/** Names the way in which graphs are hashed (trustyuri.net/spec): module A for RDF. */
const moduleName = 'RA'

/** Stands for the code in the IRIs of a draft. */
const draftCode = 'draft'

/** Stands for the code in what is hashed: no IRI has a blank of its own. */
const hashedCode = ' '

/** The name of a draft, to which its parts add `#…`. @param start What its IRI will have before the code. */
export const draftIri = (start: string): string => start + draftCode

/**
 * A draft as the text that trusty IRIs hash and nanopublications sign: a line for each graph, subject, predicate and
 * object, sorted by these.
 *
 * @param quads Each once, no blank node.
 */
export function normalize(quads: readonly Quad[], start: string): string {
  const lines = quads.map((quad) => toLines(quad, (iri) => replaceCode(iri, start, hashedCode)))
  return lines
    .sort(compareLines)
    .map((line) => `${line.join('\n')}\n`)
    .join('')
}

/** The code that stands for a draft: `RA` and the SHA-256 of its text in Base64 for URLs, 45 characters. */
export function artifactCode(quads: readonly Quad[], start: string): string {
  return moduleName + createHash('sha256').update(normalize(quads, start), 'utf8').digest('base64url')
}

/** A quad of the draft with the code in place. */
export function withCode({ subject, predicate, object, graph }: Quad, start: string, code: string): Quad {
  const name = (term: { readonly value: string }) => toIri(replaceCode(term.value, start, code))
  // A draft has no other values than IRIs and literals.
  const value = object.termType === 'NamedNode' ? name(object) : (object as Value)
  return toQuad(name(subject), predicate as NamedNode, value, name(graph))
}

function replaceCode(iri: string, start: string, code: string): string {
  const draft = draftIri(start)
  return iri.startsWith(draft) ? start + code + iri.slice(draft.length) : iri
}

/** Graph, subject, predicate, object. */
type Lines = readonly [string, string, string, string]

function toLines({ graph, subject, predicate, object }: Quad, name: (iri: string) => string): Lines {
  return [name(graph.value), name(subject.value), predicate.value, toLine(object, name)]
}

/** An IRI as it is, a text after its datatype or language. */
function toLine(object: Quad_Object, name: (iri: string) => string): string {
  if (object.termType !== 'Literal') return name(object.value)
  const text = object.value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')
  return object.language === '' ? `^${object.datatype.value} ${text}` : `@${object.language} ${text}`
}

/** A literal at the start of its line. Matches `^http://…#date 2019-10-21`, `@en words`; not an IRI. */
const literalStart = /^[\^@]\S* /

/** By UTF-16 code units, as the reference implementation compares; IRIs before literals, literals by their text first. */
function compareLines(a: Lines, b: Lines): number {
  return sortKey(a) < sortKey(b) ? -1 : 1
}

/** One string for the four: no IRI has a line end, and no line of an object one that is not escaped. */
function sortKey([graph, subject, predicate, object]: Lines): string {
  const [start = ''] = literalStart.exec(object) ?? []
  const text = start === '' ? object : `\uFFFF${object.slice(start.length)}\u0000${start}`
  return [graph, subject, predicate, text].join('\n')
}
