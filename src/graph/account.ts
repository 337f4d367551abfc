import type { Fact } from '../facts/fact.ts'
import { kinds } from '../facts/kinds.ts'
import type { ReadingOutline } from '../facts/reading.ts'

/** How many facts of each kind. */
export type FactCounts = Readonly<Record<Fact['kind'], number>>

/** Counts the facts of some articles by kind; each kind is there, with 0 where there is none. */
export function countFacts(readings: readonly ReadingOutline[]): FactCounts {
  const counts = new Map<string, number>(Object.keys(kinds).map((kind) => [kind, 0]))
  for (const { kind } of readings.flatMap(({ facts }) => facts)) counts.set(kind, Number(counts.get(kind)) + 1)
  // The keys are those of `kinds`, which has one for each kind of fact.
  return Object.fromEntries(counts) as FactCounts
}
