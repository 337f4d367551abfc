import { prefixesOf } from '../rdf/prefixes.ts'
import type { RdfSettings } from '../rdf/settings.ts'
import { type Literal, type Quad, type Quad_Object, quote, termKey } from '../rdf/terms.ts'
import { rdf, xsd } from '../rdf/vocabulary.ts'
import { inReadingOrder } from './reading-order.ts'

/** A local name that every reader takes without escapes. Matches `1996-07`, `ru`; not `char=0,5`, not `a.b`, not ``. */
const plainLocalName = /^[A-Za-z0-9_][A-Za-z0-9_-]*$/

/** What the name of an article's graph has after the name of the article. Matches the end of `…/f3e7#graph`. */
const graphPart = /#graph$/

/** The start of each line. Matches before `a` and before `b` in `a\nb`. */
const lineStart = /^/gm

/**
 * Quads as Turtle: prefixes, then each graph in turn, its triples by subject. The graphs' names are left out; a graph
 * of an article has the article as its base, so that its spans read `<#char=0,5>`. What an earlier graph says of a
 * shared thing is not said again.
 *
 * Written here and not with n3's writer, which lets unsafe IRIs through, reads some IRIs as prefixed names, and takes
 * half as long again.
 *
 * @param quads Each once; those of one graph together and sorted, as `modelArticle` gives them.
 * @param note A comment for the head of the file; lines end in LF.
 */
export function toTurtle(quads: readonly Quad[], settings: RdfSettings, note = ''): string {
  const prefixes = prefixesOf(settings)
  const names = createNames(prefixes)
  const written = new Set<string>()
  const graphs = byGraph(quads)
  const sections = graphs.map(([graph, ofGraph]) => {
    const base = graphPart.test(graph) ? graph.replace(graphPart, '') : ''
    const start = base === '' ? '\n' : `\n@base <${base}> .\n\n`
    const news = graphs.length > 1 ? withoutRepeats(ofGraph, base, written) : ofGraph
    return start + writeSubjects(news, (iri) => names.shorten(iri, base))
  })
  const used = [...prefixes].filter(([prefix]) => names.used.has(prefix))
  const declarations = used.map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`)
  const comment = note === '' ? [] : [`${note.replace(lineStart, '# ')}\n\n`]
  return [...comment, ...declarations, ...sections].join('')
}

function byGraph(quads: readonly Quad[]): readonly (readonly [string, readonly Quad[]])[] {
  const graphs = new Map<string, Quad[]>()
  for (const quad of quads) {
    const known = graphs.get(quad.graph.value)
    if (known) known.push(quad)
    else graphs.set(quad.graph.value, [quad])
  }
  return [...graphs]
}

/** Leaves out what was written before of things that are no part of this article; `written` grows. */
function withoutRepeats(quads: readonly Quad[], base: string, written: Set<string>): readonly Quad[] {
  return quads.filter(({ subject, predicate, object }) => {
    if (base !== '' && subject.value.startsWith(base)) return true
    const size = written.size
    written.add(`${subject.value} ${predicate.value} ${termKey(object)}`)
    return written.size > size
  })
}

/** Writes IRIs as short as they go, and keeps which prefixes that took. */
interface Names {
  readonly shorten: (iri: string, base: string) => string
  readonly used: ReadonlySet<string>
}

function createNames(prefixes: ReadonlyMap<string, string>): Names {
  const prefixOf = new Map([...prefixes].map(([prefix, namespace]) => [namespace, prefix]))
  const known = new Map<string, string>()
  const used = new Set<string>()
  const withPrefix = (iri: string): string => {
    const end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1
    const prefix = prefixOf.get(iri.slice(0, end))
    const local = iri.slice(end)
    if (prefix === undefined || !plainLocalName.test(local)) return `<${iri}>`
    used.add(prefix)
    return `${prefix}:${local}`
  }
  const shorten = (iri: string, base: string): string => {
    if (base !== '' && iri.startsWith(base)) return `<${iri.slice(base.length)}>`
    const short = known.get(iri) ?? withPrefix(iri)
    known.set(iri, short)
    return short
  }
  return { shorten, used }
}

/**
 * One block a subject, its types first; what has no type, such as a bare span, on one line:
 *
 *     person:a a schema:Person ;
 *       schema:name "A" ;
 *       nf:evidence <#char=0,1> , <#char=4,5> .
 *     <#char=0,1> nif:anchorOf "A" ; nif:beginIndex 0 ; nif:endIndex 1 .
 */
function writeSubjects(quads: readonly Quad[], shorten: (iri: string) => string): string {
  const blocks = inReadingOrder(quads).map(({ subject, quads: ofSubject }) => {
    const values = new Map<string, string[]>()
    for (const { predicate, object } of ofSubject) {
      const written = writeObject(object, shorten)
      const known = values.get(predicate.value)
      if (known) known.push(written)
      else values.set(predicate.value, [written])
    }
    const lines = [...values].map(([predicate, objects]) => `${verb(predicate, shorten)} ${objects.join(' , ')}`)
    return `${shorten(subject)} ${lines.join(values.has(rdf.type.value) ? ' ;\n  ' : ' ; ')} .\n`
  })
  return blocks.join('')
}

function verb(predicate: string, shorten: (iri: string) => string): string {
  return predicate === rdf.type.value ? 'a' : shorten(predicate)
}

function writeObject(object: Quad_Object, shorten: (iri: string) => string): string {
  return object.termType === 'Literal' ? writeLiteral(object, shorten) : shorten(object.value)
}

/** Whole numbers bare, texts of several lines in long quotes, datatypes by prefix. */
function writeLiteral({ value, language, datatype }: Literal, shorten: (iri: string) => string): string {
  if (datatype.value === xsd.integer.value) return value
  if (language !== '') return `${quote(value)}@${language}`
  if (datatype.value !== xsd.string.value) return `${quote(value)}^^${shorten(datatype.value)}`
  return value.includes('\n') ? writeLines(value) : quote(value)
}

/** A text of several lines as it stands, between three quotation marks. */
function writeLines(value: string): string {
  const lines = value.split('\n').map((line) => quote(line).slice(1, -1))
  return `"""${lines.join('\n')}"""`
}
