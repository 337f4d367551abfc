import { toJsonLd } from '../graph/json-ld.ts'
import { readContext } from '../graph/ontology.ts'
import { groupByGraph } from '../rdf/by-graph.ts'
import type { Write } from './format.ts'

/** JSON-LD, a line for each graph: an article, last what follows from several. Each line is a file of its own. */
export const writeNdjsonLd: Write = async ({ quads, settings }) => {
  const context = readContext(settings)
  const lines: string[] = []
  for (const ofGraph of groupByGraph(quads).values()) {
    lines.push(`${JSON.stringify(JSON.parse(await toJsonLd(ofGraph, context)))}\n`)
  }
  return lines.join('')
}
