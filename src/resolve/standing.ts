import { findNounPhrases, type NounPhrase } from '../annotate/chunks.ts'
import { type Document, lastStartingBefore, sentenceAt } from '../annotate/document.ts'
import { contains, type Span } from '../text/span.ts'
import type { PlacedMention } from './look-up.ts'
import type { SpeechHint } from './resolution.ts'

/** A mention in its surroundings: what a later pronoun or noun can go back to. */
export interface Standing extends PlacedMention {
  /** Place of its sentence. */
  readonly sentence: number
  /** Whether it stands inside quotation marks. */
  readonly isQuoted: boolean
  /** Whether it may be what its clause is about: it follows no preposition and no verb but one of speech. */
  readonly isSubject: boolean
}

/** Where things stand in a document. */
export interface Surroundings {
  readonly document: Document
  readonly phrases: readonly NounPhrase[]
  readonly speakers: ReadonlySet<number>
}

/** The surroundings of a document; `statements` tell whose names after a verb are subjects (`said Tan`). */
export function toSurroundings(document: Document, statements: readonly SpeechHint[]): Surroundings {
  return {
    document,
    phrases: findNounPhrases(document),
    speakers: new Set(statements.map((statement) => statement.speaker.end)),
  }
}

/** A mention with its surroundings. */
export function toStanding(place: Surroundings, mention: PlacedMention): Standing {
  return {
    ...mention,
    sentence: sentenceAt(place.document, mention.start)?.index ?? -1,
    isQuoted: isQuoted(place.document, mention),
    isSubject: isSubject(place, mention),
  }
}

/** Whether a span stands in somebody's marked words. */
export function isQuoted(document: Document, span: Span): boolean {
  return document.quotations.some((quotation) => contains(quotation.content, span))
}

/** Parts of speech that govern what follows them. */
const governors: ReadonlySet<string> = new Set(['ADP', 'VERB', 'SCONJ'])

function isSubject({ document, phrases, speakers }: Surroundings, mention: Span): boolean {
  if (speakers.has(mention.end)) return true
  const phrase = lastStartingBefore(phrases, mention.start)
  if (phrase?.end !== mention.end) return false
  const isOwner = document.tokens[phrase.last]?.penn === 'POS'
  return !isOwner && !governors.has(document.tokens[phrase.first - 1]?.upos ?? '')
}
