import type { Span } from '../../text/span.ts'
import type { FactBase } from '../fact-base.ts'

/**
 * A named or definite gathering: summit, meeting, convention, talks, visit. Becomes a `schema:Event`.
 *
 * @example `the IV Congress of the Nordic Society for Ocean Studies (NSOS)`: edition 4, series
 *   `Congress of the Nordic Society for Ocean Studies`, organiser the society.
 */
export interface EventFact extends FactBase {
  readonly kind: 'event'
  /** The fullest name, without article. */
  readonly name: Span
  /** All places where the text names it, the name among them, in text order. */
  readonly mentions: readonly Span[]
  readonly edition: { readonly number: number; readonly words: Span } | undefined
  readonly acronym: Span | undefined
  /** The body that holds it; `isStated` is false where it is only read from a construction (`Convention of the ...`). */
  readonly organiser: { readonly words: Span; readonly isStated: boolean } | undefined
  readonly place: Span | undefined
  /** When: a stretch of the text with its EDTF value. */
  readonly date: { readonly words: Span; readonly edtf: string } | undefined
  /** The series it is an edition of: the name without its number; the words may stop before an acronym in brackets. */
  readonly series: Span | undefined
  /** True where only a series is named (`the East Asian Summit`) and no single meeting of it. */
  readonly isSeries: boolean
}
