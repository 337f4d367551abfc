import { type Document, lastStartingBefore, type Name, sentenceAt } from '../annotate/document.ts'
import type { Span } from '../text/span.ts'
import type { PlacedMention } from './look-up.ts'
import type { SpeechHint } from './resolution.ts'

/** A mention in its surroundings: what a later pronoun or noun can go back to. */
export interface Standing extends PlacedMention {
  /** Place of its sentence. */
  readonly sentence: number
  /** Whether it stands inside quotation marks. */
  readonly isQuoted: boolean
  /** Whether it may be what its clause is about: a person's, after no preposition and no verb but one of speech. */
  readonly isSubject: boolean
}

/** Where things stand in a document. */
export interface Surroundings {
  readonly document: Document
  /** Where speakers end: a name after a verb is a subject if it speaks (`said Tan`). */
  readonly speakerEnds: ReadonlySet<number>
}

export function toSurroundings(document: Document, statements: readonly SpeechHint[]): Surroundings {
  return { document, speakerEnds: new Set(statements.map((statement) => statement.speaker.end)) }
}

/** A mention with its surroundings. */
export function toStanding(place: Surroundings, { start, end, form, entity }: PlacedMention): Standing {
  const { document } = place
  return {
    start,
    end,
    form,
    entity,
    sentence: sentenceNumber(document, start),
    isQuoted: isQuoted(document, start),
    isSubject: entity.kind === 'person' && isSubject(place, { start, end }),
  }
}

/** The place of the sentence around a character; NaN outside all, which is before and after none. */
export function sentenceNumber(document: Document, offset: number): number {
  return Number(sentenceAt(document, offset)?.index)
}

/** Whether the character at `offset` stands in somebody's marked words. */
export function isQuoted(document: Document, offset: number): boolean {
  const quotation = lastStartingBefore(document.quotations, offset)
  if (!quotation) return false
  if (offset < quotation.end) return true
  return quotation.depth > 0 && document.quotations.some(({ start, end }) => start <= offset && offset < end)
}

/** Tags of what stands before a name in its noun phrase. */
const insidePhrase: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART'])

/** Parts of speech that govern what follows them. */
const governors: ReadonlySet<string> = new Set(['ADP', 'VERB', 'SCONJ'])

function isSubject({ document, speakerEnds }: Surroundings, mention: Span): boolean {
  if (speakerEnds.has(mention.end)) return true
  const next = lastStartingBefore(document.tokens, mention.end)
  if (next?.penn === 'POS') return false
  let before = lastStartingBefore(document.tokens, mention.start - 1)
  while (before && insidePhrase.has(before.upos)) before = document.tokens[before.index - 1]
  return !before || !governors.has(before.upos)
}

/** The name that holds the character at `offset`. */
export function nameOver(document: Document, offset: number): Name | undefined {
  const name = lastStartingBefore(document.names, offset)
  return name && offset < name.end ? name : undefined
}
