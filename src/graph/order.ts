import { itemAt } from '../annotate/item-at.ts'
import { type Quad, termKey } from '../rdf/terms.ts'

/**
 * Quads as of one graph, each triple once, by subject, predicate and object in the order of UTF-16 code units: the same
 * set gives the same list, whoever found what first.
 */
export function sortQuads(quads: readonly Quad[]): readonly Quad[] {
  const groups = groupBySubject(quads)
  const sorted: Quad[] = []
  // Without a function `sort` compares code units, and is quickest.
  for (const subject of [...groups.keys()].sort()) {
    const ofSubject = sortTriples(groups.get(subject) as Quad[]) // a key of the map
    let before: Quad | undefined
    for (const quad of ofSubject) {
      if (before === undefined || compareTriples(before, quad) !== 0) sorted.push(quad)
      before = quad
    }
  }
  return sorted
}

/** So many triples of a subject are put in their places one by one, which takes half of the time of `sort`. */
const fewTriples = 16

/** The triples of one subject, sorted in place. */
function sortTriples(quads: Quad[]): readonly Quad[] {
  if (quads.length > fewTriples) return quads.sort(compareTriples)
  for (let next = 1; next < quads.length; next++) {
    const quad = itemAt(quads, next)
    let at = next
    for (; at > 0 && compareTriples(itemAt(quads, at - 1), quad) > 0; at--) quads[at] = itemAt(quads, at - 1)
    quads[at] = quad
  }
  return quads
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
  const isOther = a.predicate !== b.predicate && a.predicate.value !== b.predicate.value
  if (isOther) return compare(a.predicate.value, b.predicate.value)
  return a.object === b.object ? 0 : compare(termKey(a.object), termKey(b.object))
}

/** By code units, whatever the locale. */
function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
