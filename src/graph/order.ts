import { type Quad, toNTriples } from '../rdf/terms.ts'

/**
 * Quads of one graph, each once, by subject, predicate and object in the order of UTF-16 code units: the same set gives
 * the same list, whoever found what first.
 */
export function sortQuads(quads: readonly Quad[]): readonly Quad[] {
  const bySubject = new Map<string, Map<string, Quad>>()
  for (const quad of quads) {
    const key = `${quad.predicate.value} ${toNTriples(quad.object)}`
    const known = bySubject.get(quad.subject.value)
    if (known) known.set(key, quad)
    else bySubject.set(quad.subject.value, new Map([[key, quad]]))
  }
  return [...bySubject].sort(byKey).flatMap(([, ofSubject]) => [...ofSubject].sort(byKey).map(([, quad]) => quad))
}

/** Compares by the first part, in code units: no locale. The keys of a map are never equal. */
export function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1
}
