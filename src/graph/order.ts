import { type Quad, termKey } from '../rdf/terms.ts'

/**
 * Quads as of one graph, each triple once, by subject, predicate and object in the order of UTF-16 code units: the same
 * set gives the same list, whoever found what first.
 */
export function sortQuads(quads: readonly Quad[]): readonly Quad[] {
  const bySubject = new Map<string, Quad[]>()
  for (const quad of quads) {
    const known = bySubject.get(quad.subject.value)
    if (known) known.push(quad)
    else bySubject.set(quad.subject.value, [quad])
  }
  return [...bySubject].sort(([a], [b]) => compare(a, b)).flatMap(([, ofSubject]) => sortTriples(ofSubject))
}

/** The triples of one subject, sorted, each once. */
function sortTriples(quads: Quad[]): readonly Quad[] {
  quads.sort(compareTriples)
  return quads.filter((quad, index) => {
    const before = quads[index - 1]
    return before === undefined || compareTriples(before, quad) !== 0
  })
}

function compareTriples(a: Quad, b: Quad): number {
  return compare(a.predicate.value, b.predicate.value) || compare(termKey(a.object), termKey(b.object))
}

/** By code units, whatever the locale. */
function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
