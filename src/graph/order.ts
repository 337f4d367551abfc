import { type Quad, termKey } from '../rdf/terms.ts'

/**
 * Quads as of one graph, each triple once, by subject, predicate and object in the order of UTF-16 code units: the same
 * set gives the same list, whoever found what first.
 */
export function sortQuads(quads: readonly Quad[]): readonly Quad[] {
  const groups = [...groupBySubject(quads)].sort(([a], [b]) => compare(a, b))
  const sorted: Quad[] = []
  for (const [, ofSubject] of groups) {
    let before: Quad | undefined
    for (const quad of ofSubject.sort(compareTriples)) {
      if (before === undefined || compareTriples(before, quad) !== 0) sorted.push(quad)
      before = quad
    }
  }
  return sorted
}

/** Quads by subject, both in the order given. Most of a subject come side by side: it is looked up when it changes. */
export function groupBySubject(quads: readonly Quad[]): ReadonlyMap<string, Quad[]> {
  const groups = new Map<string, Quad[]>()
  let subject: Quad['subject'] | undefined
  let group: Quad[] = []
  for (const quad of quads) {
    if (quad.subject !== subject) {
      subject = quad.subject
      group = groups.get(subject.value) ?? []
      groups.set(subject.value, group)
    }
    group.push(quad)
  }
  return groups
}

function compareTriples(a: Quad, b: Quad): number {
  if (a.predicate !== b.predicate) {
    const order = compare(a.predicate.value, b.predicate.value)
    if (order !== 0) return order
  }
  return a.object === b.object ? 0 : compare(termKey(a.object), termKey(b.object))
}

/** By code units, whatever the locale. */
function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
