import type { Quad } from '../rdf/terms.ts'
import { rdf } from '../rdf/vocabulary.ts'

/** How many there are of what, in a set of triples; counts by IRI, in the order of code units. */
export interface TermCounts {
  /** Triples, each once however many graphs it stands in. */
  readonly triples: number
  readonly subjects: number
  readonly objects: number
  /** Members of each class. */
  readonly classes: readonly (readonly [iri: string, count: number])[]
  /** Triples of each property. */
  readonly properties: readonly (readonly [iri: string, count: number])[]
}

/** Counts the terms of triples. */
export function countTerms(quads: readonly Quad[]): TermCounts {
  const triples = new Set<string>()
  const [subjects, objects] = [new Set<string>(), new Set<string>()]
  const [classes, properties] = [new Map<string, number>(), new Map<string, number>()]
  for (const { subject, predicate, object } of quads) {
    const key = `${subject.value} ${predicate.value} ${object.id}`
    if (triples.has(key)) continue
    triples.add(key)
    subjects.add(subject.value)
    objects.add(object.id)
    count(properties, predicate.value)
    if (predicate.value === rdf.type.value) count(classes, object.value)
  }
  return {
    triples: triples.size,
    subjects: subjects.size,
    objects: objects.size,
    classes: sorted(classes),
    properties: sorted(properties),
  }
}

function count(counts: Map<string, number>, iri: string): void {
  counts.set(iri, (counts.get(iri) ?? 0) + 1)
}

function sorted(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
}
