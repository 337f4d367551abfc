import type { Quotation } from '../../../annotate/document.ts'
import { wordsOf } from '../../../text/span.ts'
import type { Speaker } from '../speakers/speaker.ts'
import { mainSubject } from '../speakers/subject.ts'
import type { SpeechText } from '../speech-text.ts'
import { type Found, toStatement } from '../statement.ts'
import { paragraphFirst, paragraphLast, surround } from './quoted.ts'
import { countWords } from './quoted-words.ts'

/**
 * Gives quotations without an attribution of their own the speaker whom the text ties them to: of the paragraph before
 * where the speech was left open, of the quotation or clause before in the paragraph, or of the paragraph before where
 * the whole paragraph is quoted.
 *
 *     “We agree,” she said. “It is time.”      ¶ “We came. ¶ “We left,” she said.
 *      +++++++++            -----------          --------    ++++++++
 *
 * @param attributed What was found for quotations so far.
 * @param clauses Reported clauses, in text order.
 * @param taken Quotations that are part of a reported clause.
 */
export function continueSpeech(
  text: SpeechText,
  attributed: ReadonlyMap<Quotation, Found>,
  clauses: readonly Found[],
  taken: ReadonlySet<Quotation>,
): readonly Found[] {
  const known = new Map(attributed)
  const added: Found[] = []
  const add = (quotation: Quotation, found: Found | undefined) => {
    if (!found) return
    known.set(quotation, found)
    added.push(found)
  }
  for (const [place, quotation] of [...text.outer.entries()].reverse()) {
    const next = text.outer[place + 1]
    const isOpen = next?.isContinuation === true && !known.has(quotation) && opensParagraph(text, quotation)
    const later = isOpen ? known.get(next) : undefined
    if (later) add(quotation, carry(later, quotation, 'statement/open-before'))
  }
  for (const [place, quotation] of text.outer.entries()) {
    if (known.has(quotation) || taken.has(quotation)) continue
    add(quotation, continued(text, quotation, text.outer[place - 1], known, clauses))
  }
  return added
}

function carry(found: Found, quotation: Quotation, rule: string): Found {
  const { speaker, cue } = found
  const stance = found.stance ?? 'said'
  return { rule, words: quotation.content, speaker, cue, stance, quotation }
}

function continued(
  text: SpeechText,
  quotation: Quotation,
  previous: Quotation | undefined,
  known: ReadonlyMap<Quotation, Found>,
  clauses: readonly Found[],
): Found | undefined {
  const before = previous && known.get(previous)
  if (before && quotation.isContinuation) return carry(before, quotation, 'statement/open-after')
  if (!isSentence(text, quotation) || !standsAlone(text, quotation)) return undefined
  const paragraph = paragraphOf(text, quotation.start)
  if (
    previous &&
    before &&
    paragraphOf(text, previous.start) === paragraph &&
    !isParted(clauses, previous.end, quotation.start)
  ) {
    return carry(before, quotation, 'statement/same-paragraph')
  }
  const clause = clauses.findLast(({ words }) => words.end <= quotation.start)
  if (clause && paragraphOf(text, clause.words.start) === paragraph && isRightBefore(text, clause, quotation))
    return carry(clause, quotation, 'statement/after-clause')
  if (fillsParagraph(text, quotation)) return lastOfParagraphBefore(text, quotation, known, clauses)
  const first = text.tokenFrom(quotation.start)
  return paragraphFirst(text, first) === first ? undefined : afterSubject(text, quotation)
}

/** Whether a clause that is reported as said stands in the sentence before a quotation, or before a question that it answers. */
function isRightBefore(text: SpeechText, { words, stance }: Found, quotation: Quotation): boolean {
  const sentence = text.sentenceOf(text.tokenFrom(words.end - 1))
  const first = text.tokenFrom(quotation.start)
  return stance !== 'hypothetical' && (first <= sentence.last || text.token(first - 1).form === '?')
}

/** Fewest words of a quotation that is taken for speech only by where it stands. */
const fewestSpoken = 5

/** `Ms Tan walked out. “We will not sign this today.”`: of the person whom the sentence before is about, and no other. */
function afterSubject(text: SpeechText, quotation: Quotation): Found | undefined {
  const { document } = text
  if (countWords(wordsOf(document.text, quotation.content)) < fewestSpoken) return undefined
  const first = text.tokenFrom(quotation.start)
  const sentence = text.sentenceOf(first - 1)
  const { kind } = document.paragraphs[sentence.paragraph] ?? {}
  if (kind !== 'body') return undefined
  const speaker = mainSubject(text, sentence.first, first)
  if (!speaker || !isPerson(text, speaker) || isJoined(text, speaker)) return undefined
  return { rule: 'statement/after-subject', words: quotation.content, speaker, cue: undefined, quotation }
}

const personPronouns: ReadonlySet<string> = new Set(['he', 'she', 'they'])

function isPerson(text: SpeechText, { first, last }: Speaker): boolean {
  return text.phraseAt(last - 1)?.name?.type === 'PER' || personPronouns.has(text.token(first).lower)
}

/** Whether a person is told together with another: `Ann Lee and Tom Hill`. */
function isJoined(text: SpeechText, { first, last }: Speaker): boolean {
  for (let at = first - 1; at <= last; at++) if (text.token(at).penn === 'CC') return true
  return false
}

function paragraphOf(text: SpeechText, offset: number): number {
  return text.sentenceOf(text.tokenFrom(offset)).paragraph
}

/** Whether another attributed clause stands between two quotations. */
function isParted(clauses: readonly Found[], from: number, to: number): boolean {
  return clauses.some(({ words }) => words.start >= from && words.end <= to)
}

/** Opens with a capital or figure. Matches `We left`, `[It] is`; not `grave mistakes`. */
const sentenceOpening = /^["'“‘[(…. ]*[\p{Lu}\p{N}]/u

/** Ends as a sentence does. Matches `We left.`; not `We left,`. */
const fullStop = /[.!?]$/

/** Ends with a mark, or has words in small letters. Matches `We left,`, `It is our land`; not `Green Delta`. */
const runsOn = /[.!?…,]$|\p{Ll}\s.*\p{Ll}{3}/u

/** Whether the quoted words are a sentence by themselves and no name or label. */
function isSentence(text: SpeechText, { content }: Quotation): boolean {
  const words = wordsOf(text.document.text, content)
  const fewestWords = fullStop.test(words) ? 2 : 3
  return sentenceOpening.test(words) && countWords(words) >= fewestWords && runsOn.test(words)
}

/** A letter or figure. Matches `We`; not `– ` and not `“`. */
const wordPattern = /[\p{L}\p{N}]/u

/** Whether no words of the same sentence stand before the quotation. */
function standsAlone(text: SpeechText, quotation: Quotation): boolean {
  const { before } = surround(text, quotation)
  return !wordPattern.test(text.document.text.slice(text.token(before.first).start, quotation.start))
}

function fillsParagraph(text: SpeechText, quotation: Quotation): boolean {
  const last = paragraphLast(text, text.tokenFrom(quotation.start))
  return opensParagraph(text, quotation) && last - text.tokenFrom(quotation.end) <= 1
}

function opensParagraph(text: SpeechText, quotation: Quotation): boolean {
  const first = text.tokenFrom(quotation.start)
  return paragraphFirst(text, first) === first
}

/** The last speaker of the paragraph before, if it ends with speech or its attribution. */
function lastOfParagraphBefore(
  text: SpeechText,
  quotation: Quotation,
  known: ReadonlyMap<Quotation, Found>,
  clauses: readonly Found[],
): Found | undefined {
  const paragraph = paragraphOf(text, quotation.start) - 1
  if (text.outer.some(({ start }) => paragraphOf(text, start) === paragraph))
    return lastIn(text, paragraph, quotation, known, clauses)
  return lastIn(text, paragraph, quotation, known, clauses) ?? afterSubject(text, quotation)
}

/** Whether speech, or its attribution, reaches into the last sentence of its paragraph. */
function isInLastSentence(text: SpeechText, found: Found, paragraph: number): boolean {
  const { words, attribution } = toStatement(text, found)
  const reach = text.tokenFrom(Math.max(words.end, attribution.end))
  return text.sentenceOf(text.sentenceOf(reach - 1).last).paragraph !== paragraph
}

function lastIn(
  text: SpeechText,
  paragraph: number,
  quotation: Quotation,
  known: ReadonlyMap<Quotation, Found>,
  clauses: readonly Found[],
): Found | undefined {
  const inside = [...known.values(), ...clauses].filter(({ words }) => paragraphOf(text, words.start) === paragraph)
  const last = inside.reduce<Found | undefined>(
    (late, found) => (late && late.words.end > found.words.end ? late : found),
    undefined,
  )
  if (!last || last.stance === 'hypothetical' || !isInLastSentence(text, last, paragraph)) return undefined
  return carry(last, quotation, 'statement/next-paragraph')
}
