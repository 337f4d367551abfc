import { groupByGraph } from '../rdf/by-graph.ts'
import { prefixesOf } from '../rdf/prefixes.ts'
import type { RdfSettings } from '../rdf/settings.ts'
import { type Quad, termKey } from '../rdf/terms.ts'
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
  const prefixes = prefixesOf(settings)
  const used = new Set<string>()
  const written = new Set<string>()
  const graphs = groupByGraph(quads)
  const sections = Array.from(graphs, ([graph, ofGraph]) => {
    const base = graphPart.test(graph) ? graph.replace(graphPart, '') : undefined
    const start = base === undefined ? '\n' : `\n@base <${base}> .\n\n`
    const news = graphs.size > 1 ? withoutRepeats(ofGraph, base, written) : ofGraph
    return start + writeTriples(inReadingOrder(news), prefixes, base, used)
  })
  const declared = [...prefixes].filter(([prefix]) => used.has(prefix))
  const declarations = declared.map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`)
  const comment = note === '' ? [] : [`${note.replace(lineStart, '# ')}\n\n`]
  return [...comment, ...declarations, ...sections].join('')
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
