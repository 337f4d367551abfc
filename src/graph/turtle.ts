import { prefixesOf } from '../rdf/prefixes.ts'
import type { RdfSettings } from '../rdf/settings.ts'
import { type Literal, type Quad, type Quad_Object, quote, toNTriples } from '../rdf/terms.ts'
import { rdf, xsd } from '../rdf/vocabulary.ts'

/** A local name that every reader takes without escapes. Matches `1996-07`, `ru`; not `char=0,5`, not `a.b`, not ``. */
const plainLocalName = /^[A-Za-z0-9_][A-Za-z0-9_-]*$/

/** What the name of an article's graph has after the name of the article. Matches the end of `…/f3e7#graph`. */
const graphPart = /#graph$/

/** The start of each line. Matches before `a` and before `b` in `a\nb`. */
const lineStart = /^/gm

/** Writes an IRI as short as it goes. */
type Shortener = (iri: string) => string

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
  const prefixOf = new Map([...prefixes].map(([prefix, namespace]) => [namespace, prefix]))
  const comment = note === '' ? '' : `${note.replace(lineStart, '# ')}\n\n`
  const declarations = [...prefixes].map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`).join('')
  const shared = new Set<string>()
  const sections = byGraph(quads).map(([graph, ofGraph]) => {
    const base = graphPart.test(graph) ? graph.replace(graphPart, '') : undefined
    const start = base === undefined ? '\n' : `\n@base <${base}> .\n\n`
    return start + writeSubjects(withoutRepeats(ofGraph, base, shared), createShortener(prefixOf, base))
  })
  return comment + declarations + sections.join('')
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

/** Leaves out what was said before of things that are no part of this article; `shared` grows. */
function withoutRepeats(quads: readonly Quad[], base: string | undefined, shared: Set<string>): readonly Quad[] {
  return quads.filter((quad) => {
    if (base !== undefined && quad.subject.value.startsWith(base)) return true
    const key = `${quad.subject.value} ${quad.predicate.value} ${toNTriples(quad.object)}`
    const isNew = !shared.has(key)
    shared.add(key)
    return isNew
  })
}

function createShortener(prefixOf: ReadonlyMap<string, string>, base: string | undefined): Shortener {
  const known = new Map<string, string>()
  return (iri) => {
    let short = known.get(iri)
    if (short === undefined) {
      short = shorten(iri, prefixOf, base)
      known.set(iri, short)
    }
    return short
  }
}

function shorten(iri: string, prefixOf: ReadonlyMap<string, string>, base: string | undefined): string {
  if (base !== undefined && iri.startsWith(base)) return `<${iri.slice(base.length)}>`
  const end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1
  const prefix = prefixOf.get(iri.slice(0, end))
  const local = iri.slice(end)
  return prefix !== undefined && plainLocalName.test(local) ? `${prefix}:${local}` : `<${iri}>`
}

/**
 * One block a subject, its types first:
 *
 *     person:a a schema:Person ;
 *       schema:name "A" ;
 *       nf:evidence <#char=0,1> , <#char=4,5> .
 */
function writeSubjects(quads: readonly Quad[], short: Shortener): string {
  let text = ''
  for (let first = 0, next = 0; first < quads.length; first = next) {
    const subject = quads[first]?.subject.value ?? ''
    while (quads[next]?.subject.value === subject) next++
    text += `${short(subject)} ${writeProperties(quads.slice(first, next), short)} .\n`
  }
  return text
}

function writeProperties(quads: readonly Quad[], short: Shortener): string {
  const types: string[] = []
  const others = new Map<string, string[]>()
  for (const { predicate, object } of quads) {
    const value = writeObject(object, short)
    if (predicate.value === rdf.type.value) types.push(value)
    else if (others.has(predicate.value)) others.get(predicate.value)?.push(value)
    else others.set(predicate.value, [value])
  }
  const lines = [...others].map(([predicate, values]) => `${short(predicate)} ${values.join(' , ')}`)
  if (types.length > 0) lines.unshift(`a ${types.join(' , ')}`)
  return lines.join(' ;\n  ')
}

function writeObject(object: Quad_Object, short: Shortener): string {
  return object.termType === 'Literal' ? writeLiteral(object, short) : short(object.value)
}

/** Whole numbers bare, texts of several lines in long quotes, datatypes by prefix. */
function writeLiteral({ value, language, datatype }: Literal, short: Shortener): string {
  if (datatype.value === xsd.integer.value) return value
  if (language !== '') return `${quote(value)}@${language}`
  if (datatype.value !== xsd.string.value) return `${quote(value)}^^${short(datatype.value)}`
  return value.includes('\n') ? writeLines(value) : quote(value)
}

/** A text of several lines as it stands, between three quotation marks. */
function writeLines(value: string): string {
  const lines = value.split('\n').map((line) => quote(line).slice(1, -1))
  return `"""${lines.join('\n')}"""`
}
