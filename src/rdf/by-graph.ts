import type { Quad } from './terms.ts'

/** Quads by the IRI of their graph, empty for none; graphs in the order of their first quad, quads in the order given. */
export function groupByGraph(quads: readonly Quad[]): ReadonlyMap<string, readonly Quad[]> {
  const groups = new Map<string, Quad[]>()
  let graph: string | undefined
  let group: Quad[] = []
  for (const quad of quads) {
    if (quad.graph.value !== graph) {
      graph = quad.graph.value
      group = groups.get(graph) ?? []
      groups.set(graph, group)
    }
    group.push(quad)
  }
  return groups
}
