import type { Problem } from '../problem.ts'
import type { Span } from '../text/span.ts'

/** What an entity is; `other` is whatever is none of the rest, such as a product or a work. */
export type EntityKind = 'person' | 'country' | 'place' | 'organisation' | 'other'

/** What the words of an article tell of the gender of a person, for pronouns and spellings of names; no fact carries it. */
export type Gender = 'female' | 'male' | 'unknown'

/** A stretch of text that stands for an entity, and how it does. */
export interface Mention extends Span {
  readonly form: 'name' | 'pronoun' | 'noun'
}

/** Why two different names are held to be one entity, where spelling alone does not say so. Becomes a computed claim. */
export interface Merge {
  /** The other name, as written. */
  readonly name: string
  /** Where the fullest name and the other one stand. */
  readonly evidence: readonly [Span, Span]
  /** `resolve/same-person`, ... */
  readonly rule: string
  /** `editDistance("Han", "Khan") = 1; other name parts equal` */
  readonly reason: string
}

/** One person, state, place or body that the article speaks of. */
export interface Entity {
  readonly kind: EntityKind
  /** Last part of its IRI: gazetteer key (`ru`, `asean`) or slug of the fullest form (`han-chuon-naron`). */
  readonly slug: string
  /** The fullest form in the text; for persons without title. */
  readonly name: string
  /** Every other form of the name, each once, in text order; pronouns and titles left out. */
  readonly otherNames: readonly string[]
  /** In text order; one of form `name` at least, but for a country named only by its demonym (`Peruvian`). */
  readonly mentions: readonly Mention[]
  readonly merges: readonly Merge[]
}

/** What the names, pronouns and definite nouns of one article stand for. */
export interface Resolution {
  /** In the order of first mention. */
  readonly entities: readonly Entity[]
  /**
   * What a stretch of text stands for: the mention with just this span, else the name that fills it but for articles,
   * titles and demonym (`Russian` gives Russia). No link is better than a wrong one.
   */
  readonly entityAt: (span: Span) => Entity | undefined
  readonly problems: readonly Problem[]
}

/** What resolving wants to know of a role; facts of that kind have it. */
export interface RoleHint {
  readonly person: Span
  readonly title: Span
  readonly of: Span | undefined
  /** `former` for a title that is over. */
  readonly status: string
}

/** What resolving wants to know of a statement; facts of that kind have it. */
export interface SpeechHint {
  readonly speaker: Span
  readonly words: Span
  readonly attribution: Span
}
