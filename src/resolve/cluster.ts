import type { Span } from '../text/span.ts'
import type { EntityKind, Merge } from './resolution.ts'

/** Names of one article that stand for one person, place, body or other thing. */
export interface Cluster {
  readonly kind: EntityKind
  readonly slug: string
  /** The fullest form. */
  readonly name: string
  /** Every other form, each once, in text order. */
  readonly otherNames: readonly string[]
  /** Where it is named, in text order. */
  readonly names: readonly Span[]
  /** Where only its adjective or people is named (`Russian`), in text order; empty but for countries. */
  readonly demonyms: readonly Span[]
  readonly merges: readonly Merge[]
}

/** The different items of a list, in the order in which they first stand. */
export function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)]
}
