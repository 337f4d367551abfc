import type { DateMention } from '../../annotate/document.ts'
import type { Span } from '../../text/span.ts'
import type { FactBase } from '../fact-base.ts'

/** Names of levels, most usual first; each is an `nf:` concept with the same local name. */
export type PartnershipLevel = string

/**
 * One thing that the text says of a partnership, with the clause that says it. A clause that is negated, planned,
 * wished or conditional gives none.
 */
export type PartnershipAspect =
  | {
      readonly kind: 'level'
      /** Kebab case: `strategic-partnership`. */
      readonly level: PartnershipLevel
      /** The words that name it: `all-weather strategic partnership`. */
      readonly words: Span
      readonly since: DateMention | undefined
      readonly until: DateMention | undefined
      readonly evidence: Span
      readonly rule: string
    }
  | {
      readonly kind: 'anniversary'
      readonly number: number
      /** What is counted, kebab case; undefined where the text leaves it open. */
      readonly of: PartnershipLevel | undefined
      /** The year in which it is kept, where the text ties one to it (`This year we celebrate`). */
      readonly year: DateMention | undefined
      readonly evidence: Span
      readonly rule: string
    }
  | { readonly kind: 'field'; readonly theme: Span; readonly evidence: Span; readonly rule: string }

/**
 * A relation between named parties that the text calls a partnership, dialogue, alliance, coalition, joint venture or
 * agreement to cooperate. Becomes an `nf:Partnership`; each aspect one claim in the voice it is said in.
 */
export interface Partnership extends FactBase {
  readonly kind: 'partnership'
  /** Two or more, as named, in text order. */
  readonly parties: readonly Span[]
  /** What the text calls it: `dialogue partnership`, `strategic alliance`. */
  readonly label: Span
  readonly aspects: readonly PartnershipAspect[]
}
