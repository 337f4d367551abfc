import { UndirectedGraph } from 'graphology'
import type { Network } from '../../network.ts'
import { layOut, type Size, sideOfEach } from './layout.ts'

/** Radius of a thing with one link, in pixels: the least, the most, and as a part of the room that it has. */
const radius = { least: 2.5, most: 5, part: 1 / 12 }

/**
 * A network as Sigma draws it, with a place and a size for each thing. Two things may be linked in several ways: they are
 * drawn as one line.
 */
export function toGraph(network: Network, size: Size): UndirectedGraph {
  const graph = new UndirectedGraph()
  const places = new Map(layOut(network, size).map((place) => [place.iri, place]))
  const side = sideOfEach(network.nodes.length, size)
  const unit = Math.min(radius.most, Math.max(radius.least, side * radius.part))
  for (const { iri, name, room, degree } of network.nodes) {
    const { x = 0, y = 0 } = places.get(iri) ?? {}
    // Sigma counts upwards. Names have room in the order in which the things are added.
    graph.addNode(iri, { x, y: size.height - y, size: unit * (0.6 + 0.4 * Math.sqrt(degree)), name, room })
  }
  for (const { kind, from, to, facts } of network.links) {
    if (from === to) continue
    const known = graph.edge(from, to)
    if (known === undefined) graph.addEdge(from, to, { kind, size: Math.min(5, 1 + Math.log2(facts.length)) })
    else if (graph.getEdgeAttribute(known, 'kind') !== kind) graph.setEdgeAttribute(known, 'kind', undefined)
  }
  return graph
}
