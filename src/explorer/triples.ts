import { cell, type Row } from './ask.ts'

/** Some triples of the graph, to look things up in. Terms are their values: no page has to tell an IRI from a string. */
export interface Triples {
  readonly values: (subject: string, property: string) => readonly string[]
  readonly subjects: (property: string, value: string) => readonly string[]
  /** Everything that is a subject, in the order of code units. */
  readonly described: readonly string[]
  /** The IRIs that are values and nothing is known of. */
  readonly unknown: readonly string[]
}

/** Indexes rows of `?s ?p ?o`; values and subjects come sorted by code units, each once. */
export function toTriples(rows: readonly Row[]): Triples {
  const bySubject = new Map<string, Set<string>>()
  const byValue = new Map<string, Set<string>>()
  const subjects = new Set<string>()
  const iris = new Set<string>()
  for (const row of rows) {
    const [s, p, o] = [cell(row, 's'), cell(row, 'p'), cell(row, 'o')]
    put(bySubject, keyOf(s, p), o)
    put(byValue, keyOf(p, o), s)
    subjects.add(s)
    if (row.o?.type === 'uri') iris.add(o)
  }
  return {
    values: (subject, property) => sorted(bySubject.get(keyOf(subject, property))),
    subjects: (property, value) => sorted(byValue.get(keyOf(property, value))),
    described: sorted(subjects),
    unknown: sorted(iris).filter((iri) => !subjects.has(iri)),
  }
}

/** A line feed is in no IRI. */
const keyOf = (one: string, other: string) => `${one}\n${other}`

function put(index: Map<string, Set<string>>, key: string, value: string): void {
  const known = index.get(key)
  if (known) known.add(value)
  else index.set(key, new Set([value]))
}

const sorted = (values: ReadonlySet<string> = new Set()): readonly string[] => [...values].sort()
