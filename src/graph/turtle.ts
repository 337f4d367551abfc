import { prefixesOf } from '../rdf/prefixes.ts'
import type { RdfSettings } from '../rdf/settings.ts'
import { type Quad, termKey } from '../rdf/terms.ts'
import { rdf, xsd } from '../rdf/vocabulary.ts'
import { writeTriples } from '../rdf/write.ts'
import { inReadingOrder } from './reading-order.ts'

/** What the name of an article's graph has after the name of the article. Matches the end of `…/f3e7#graph`. */
const graphPart = /#graph$/

/** The start of each line. Matches before `a` and before `b` in `a\nb`. */
const lineStart = /^/gm

/**
 * Quads as Turtle: prefixes, then each graph in turn, its triples in reading order. The graphs' names are left out; a
 * graph of an article has the article as its base, so that its spans read `<#char=0,5>`. What an earlier graph says of
 * a shared thing is not said again.
 *
 * @param quads Each once; those of one graph together and sorted, as `modelArticle` gives them.
 * @param note A comment for the head of the file; lines end in LF.
 */
export function toTurtle(quads: readonly Quad[], settings: RdfSettings, note = ''): string {
  if (quads.length === 0) return ''
  const prefixes = usedPrefixes(quads, prefixesOf(settings))
  const written = new Set<string>()
  const graphs = byGraph(quads)
  const sections = graphs.map(([graph, ofGraph]) => {
    const base = graphPart.test(graph) ? graph.replace(graphPart, '') : undefined
    const start = base === undefined ? '\n' : `\n@base <${base}> .\n\n`
    const news = graphs.length > 1 ? withoutRepeats(ofGraph, base, written) : ofGraph
    const ordered = inReadingOrder(news).flatMap((block) => block.quads)
    return start + writeTriples(ordered, prefixes, base)
  })
  const declarations = [...prefixes].map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`)
  const comment = note === '' ? [] : [`${note.replace(lineStart, '# ')}\n\n`]
  return [...comment, ...declarations, ...sections].join('')
}

/** The prefixes of namespaces that some IRI is in. */
function usedPrefixes(quads: readonly Quad[], prefixes: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const names = new Set<string>()
  for (const { subject, predicate, object } of quads) {
    names.add(subject.value)
    names.add(predicate.value)
    names.add(object.termType === 'Literal' ? object.datatype.value : object.value)
  }
  const used = new Set(Array.from(names, namespaceOf))
  return new Map([...prefixes].filter(([, namespace]) => used.has(namespace)))
}

/** Terms that Turtle writes without their names: `a`, strings with and without a language, whole numbers. */
const unnamed: ReadonlySet<string> = new Set(
  [rdf.type, rdf.langString, xsd.string, xsd.integer].map(({ value }) => value),
)

/** An IRI up to its last `#` or `/`; empty for what is written without its name. */
function namespaceOf(iri: string): string {
  if (unnamed.has(iri)) return ''
  return iri.slice(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1)
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
function withoutRepeats(quads: readonly Quad[], base: string | undefined, written: Set<string>): readonly Quad[] {
  return quads.filter(({ subject, predicate, object }) => {
    if (base !== undefined && subject.value.startsWith(base)) return true
    const size = written.size
    written.add(`${subject.value} ${predicate.value} ${termKey(object)}`)
    return written.size > size
  })
}
