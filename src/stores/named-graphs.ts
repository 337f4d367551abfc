import type { Quad } from '../rdf/terms.ts'
import { writeNTriples } from '../rdf/write.ts'
import type { NamedGraph } from './call.ts'

/**
 * The graphs of a data set, in the order of their first quad.
 *
 * @throws Error if a triple stands in no named graph: nothing could be replaced when it is loaded again.
 */
export function toNamedGraphs(quads: readonly Quad[]): readonly NamedGraph[] {
  const byGraph = new Map<string, Quad[]>()
  for (const quad of quads) {
    if (quad.graph.termType !== 'NamedNode')
      throw new Error('triples in no named graph; give the .nq or .trig of a build, which has a graph for each article')
    const known = byGraph.get(quad.graph.value)
    if (known) known.push(quad)
    else byGraph.set(quad.graph.value, [quad])
  }
  return Array.from(byGraph, ([iri, ofGraph]) => ({ iri, size: ofGraph.length, triples: writeNTriples(ofGraph) }))
}
