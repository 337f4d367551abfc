import { sortQuads } from '../graph/order.ts'
import { inReadingOrder } from '../graph/reading-order.ts'
import { groupByGraph } from '../rdf/by-graph.ts'
import { prefixesOf } from '../rdf/prefixes.ts'
import { writeTriples } from '../rdf/write.ts'
import type { Write } from './format.ts'

/** What the name of an article's graph has after the name of the article. Matches the end of `…/f3e7#graph`. */
const graphPart = /#graph$/

/** TriG: prefixes, then each graph in braces, its triples in reading order; an article is the base of its graph. */
export const writeTriG: Write = ({ quads, settings }) => {
  const prefixes = prefixesOf(settings)
  const sections = Array.from(groupByGraph(quads), ([graph, ofGraph]) => {
    const base = graphPart.test(graph) ? graph.replace(graphPart, '') : undefined
    const triples = writeTriples(inReadingOrder(sortQuads(ofGraph)), prefixes, base)
    const name = base === undefined ? `<${graph}>` : '<#graph>'
    return `\n${base === undefined ? '' : `@base <${base}> .\n\n`}${name} {\n${triples}}\n`
  })
  return [...declarePrefixes(prefixes), ...sections].join('')
}

/** One line for each prefix. */
export function declarePrefixes(prefixes: ReadonlyMap<string, string>): readonly string[] {
  return Array.from(prefixes, ([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`)
}
