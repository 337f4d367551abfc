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
  /** Whether it is a body or state that its clause is about: no preposition or verb before it, a verb or comma after it. */
  readonly isActing: boolean
}

/** Where things stand in a document. */
export interface Surroundings {
  readonly document: Document
  /** Where speakers end: a name after a verb is a subject if it speaks (`said Tan`). */
  readonly speakerEnds: ReadonlySet<number>
  /** How many sentences after one, up to another, are the article's own: not all of them stands in marks. */
  readonly narrated: (after: number, upTo: number) => number
}

/** Looks up once what every mention is placed by. */
export function toSurroundings(document: Document, statements: readonly SpeechHint[]): Surroundings {
  const speakerEnds = new Set(statements.map((statement) => statement.speaker.end))
  return { document, speakerEnds, narrated: toNarrated(document) }
}

/** Counts sentences that are not wholly quoted. */
function toNarrated(document: Document): Surroundings['narrated'] {
  let count = 0
  const counts = document.sentences.map(({ start, end }) => {
    if (!isQuoted(document, start) || !isQuoted(document, end - 1)) count++
    return count
  })
  return (after, upTo) => Number(counts[upTo]) - Number(counts[after])
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
    isActing: bodyKinds.has(entity.kind) && isActing(document, { start, end }),
  }
}

/** What `it` can speak for. */
const bodyKinds: ReadonlySet<string> = new Set(['organisation', 'country'])

/** What may follow a body that is the subject: a verb, an adverb, a comma or bracket. */
const afterSubject: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADV'])

function isActing(document: Document, mention: Span): boolean {
  const next = lastStartingBefore(document.tokens, mention.end + 1)
  if (!next || next.start < mention.end) return false
  const isFollowed = afterSubject.has(next.upos) || next.form === ',' || next.form === '('
  return isFollowed && !isGoverned(document, mention) && !isQuoted(document, mention.start)
}

/** The people named in the article's own voice, in text order. */
export function peopleIn(standings: readonly Standing[]): readonly Standing[] {
  return standings
    .filter((standing) => standing.entity.kind === 'person' && !standing.isQuoted)
    .sort((a, b) => a.start - b.start)
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
  return !isGoverned(document, mention)
}

/** Whether a preposition or verb stands before the noun phrase of a mention. */
function isGoverned(document: Document, mention: Span): boolean {
  let before = lastStartingBefore(document.tokens, mention.start - 1)
  while (before && insidePhrase.has(before.upos)) before = document.tokens[before.index - 1]
  return before !== undefined && governors.has(before.upos)
}

/** The name that holds the character at `offset`. */
export function nameOver(document: Document, offset: number): Name | undefined {
  const name = lastStartingBefore(document.names, offset)
  return name && offset < name.end ? name : undefined
}
