import type { Quad } from './terms.ts'

/** Quads by the IRI of their graph, empty for none; graphs in the order of their first quad, quads in the order given. */
export function groupByGraph(quads: readonly Quad[]): ReadonlyMap<string, readonly Quad[]> {
  const groups = new Map<string, Quad[]>()
  for (const quad of quads) {
    const known = groups.get(quad.graph.value)
    if (known) known.push(quad)
    else groups.set(quad.graph.value, [quad])
  }
  return groups
}
