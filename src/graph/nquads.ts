import { type Quad, toNTriples } from '../rdf/terms.ts'

/** Quads as canonical N-Quads, one a line in the order given; empty for none. */
export function toNQuads(quads: readonly Quad[]): string {
  return quads.map((quad) => `${lineOf(quad)}\n`).join('')
}

function lineOf({ subject, predicate, object, graph }: Quad): string {
  const triple = `${toNTriples(subject)} ${toNTriples(predicate)} ${toNTriples(object)}`
  return graph.termType === 'DefaultGraph' ? `${triple} .` : `${triple} <${graph.value}> .`
}
