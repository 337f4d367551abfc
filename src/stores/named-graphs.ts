import { groupByGraph } from '../rdf/by-graph.ts'
import type { Quad } from '../rdf/terms.ts'
import type { NamedGraph } from './call.ts'

/**
 * The graphs of a data set, in the order of their first quad.
 *
 * @throws Error if a triple stands in no named graph: nothing could be replaced when it is loaded again.
 */
export function toNamedGraphs(quads: readonly Quad[]): readonly NamedGraph[] {
  return Array.from(groupByGraph(quads), ([iri, ofGraph]) => {
    if (iri === '')
      throw new Error('triples in no named graph; give the .nq or .trig of a build, which has a graph for each article')
    return { iri, quads: ofGraph }
  })
}
