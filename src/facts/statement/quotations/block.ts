import type { Paragraph } from '../../../annotate/document.ts'
import { statementNouns } from '../../../annotate/lexicon/speech-nouns.ts'
import type { Span } from '../../../text/span.ts'
import { readTrailing } from '../clauses/trailing.ts'
import type { Cue, Speech } from '../cues/cues.ts'
import { isAgent, isDocument, isFirstPerson } from '../speakers/source.ts'
import type { Speaker } from '../speakers/speaker.ts'
import { speakerBefore } from '../speakers/speaker-before.ts'
import { mainSubject } from '../speakers/subject.ts'
import type { SpeechText } from '../speech-text.ts'
import type { Found } from '../statement.ts'

/**
 * Speech set off after a colon without marks: each paragraph up to where the article speaks again.
 *
 * What begins in the line of the colon goes on only where somebody is named.
 *
 *     The minister said:
 *     ¶ We welcome the report.
 *       ----------------------
 *     ¶ It is time to act.
 *       ------------------
 *     ¶ The report can be found at ...      the article again
 */
export function readBlocks(text: Speech): readonly Found[] {
  const found: Found[] = []
  const { paragraphs } = text.document
  for (const paragraph of paragraphs) {
    if (paragraph.kind !== 'body') continue
    const opening = openingOf(text, paragraph)
    if (!opening) continue
    const make = (words: Span): Found => ({
      rule: 'statement/block',
      words,
      speaker: opening.speaker,
      cue: opening.cue,
      attributionLast: opening.colon,
      stance: 'said',
      quotation: asQuotation(words),
    })
    if (opening.rest) found.push(make(opening.rest))
    const mayGoOn = !opening.rest || text.phraseAt(opening.speaker.last - 1)?.kind === 'name'
    for (const next of mayGoOn ? paragraphs.slice(paragraph.index + 1) : []) {
      const words = spokenPart(text, next)
      if (!words) break
      found.push(make(words))
      if (words.end < next.end) break
    }
  }
  return found
}

/** Set-off speech as if it stood between marks, so that it counts as direct. */
function asQuotation(content: Span): NonNullable<Found['quotation']> {
  return { ...content, content, mark: 'double', isClosed: true, depth: 0, isContinuation: false }
}

interface Opening {
  readonly speaker: Speaker
  readonly cue: Found['cue']
  /** The token of the colon. */
  readonly colon: number
  /** What follows the colon in its paragraph. */
  readonly rest: Span | undefined
}

/** Longest stretch after `said` that still leads to the colon, in tokens. */
const longestLead = 14

/** What may follow a colon as speech. Matches `We`, `“`; not `rice` of a list. */
const speechStart = /^[\p{Lu}"“]/u

function openingOf(text: Speech, paragraph: Paragraph): Opening | undefined {
  const first = text.tokenFrom(paragraph.start)
  const last = text.tokenFrom(paragraph.end)
  for (let colon = first + 1; colon < last; colon++) {
    if (text.token(colon).form !== ':' || text.quotationAt(colon)) continue
    const isLast = colon === last - 1
    if (!isLast && (text.quotationAt(colon + 1) || !speechStart.test(text.token(colon + 1).form))) continue
    const sentence = text.sentenceOf(colon)
    const floor = Math.max(first, sentence.first)
    const cue = text.cues.findLast(
      (it) => it.first >= floor && it.last <= colon && colon - it.last <= longestLead && it.verb.act !== 'call',
    )
    const speaker = cue
      ? (speakerBefore(text, cue.group, floor) ?? mainSubject(text, floor, cue.first))
      : statementSpeaker(text, floor, colon)
    if (!speaker || isFirstPerson(text, speaker) || cue?.stance === 'hypothetical') continue
    if (!isAgent(text, speaker) && !(isDocument(text, speaker) && isLast)) continue
    if (!isNarrated(text, floor, colon) || text.token(colon - 1).lower === 'that') continue
    if (!isLast && (!cue || colon > cue.last || text.phraseAt(speaker.first)?.kind === 'pronoun')) continue
    const start = text.token(colon + 1).start
    return { speaker, cue, colon, rest: isLast ? undefined : { start, end: paragraph.end } }
  }
  return undefined
}

/** Pronouns of whoever writes in the own voice and of the reader, which a report has not. Own list. */
const ownVoice: ReadonlySet<string> = new Set(['i', 'me', 'my', 'our', 'us', 'we', 'you', 'your'])

/** Whether what leads to a colon is a report's: nobody's own voice. */
function isNarrated(text: SpeechText, first: number, last: number): boolean {
  return !text.tokens.slice(first, last).some(({ lower }) => ownVoice.has(lower))
}

/** How far before a colon its noun may stand, in tokens: `a statement to the press on Friday:`. */
const farthestNoun = 6

/** `released the following statement:`: the subject of the sentence. */
function statementSpeaker(text: SpeechText, first: number, colon: number): Speaker | undefined {
  for (let at = colon - 1; at >= Math.max(first, colon - farthestNoun); at--) {
    if (statementNouns.has(text.token(at).lower)) return mainSubject(text, first, colon)
  }
  return undefined
}

/** Notes under a report. Matches `More information can be found here`; not `We found more`. */
const note =
  /\b(?:can be found|further information|more information|media enquiries|press enquiries|for more|notes? to editors|follow (?:us|the|him|her)|read (?:more|the full)|ends$|contact:?$)\b|https?:/i

/** Fewest words of a paragraph without a full stop that is more than a heading. */
const fewestWords = 8

function isHeading(text: SpeechText, { kind, start, end }: Paragraph): boolean {
  return kind !== 'body' && text.tokenFrom(end) - text.tokenFrom(start) < fewestWords
}

/** How much of a paragraph belongs to the speech: all, a part before the article speaks, or nothing. */
function spokenPart(text: Speech, paragraph: Paragraph): Span | undefined {
  const first = text.tokenFrom(paragraph.start)
  if (isHeading(text, paragraph) || text.quotationAt(first)?.start === paragraph.start) return undefined
  if (note.test(text.document.text.slice(paragraph.start, paragraph.end))) return undefined
  const last = text.tokenFrom(paragraph.end)
  const speaks = text.cues.find((cue) => cue.first >= first && cue.first < last && isOfArticle(text, cue))
  if (!speaks) return { start: paragraph.start, end: paragraph.end }
  const sentence = text.sentenceOf(speaks.first)
  if (sentence.first <= first) return undefined
  return { start: paragraph.start, end: text.token(sentence.first - 1).end }
}

const thirdPerson: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it'])

/** Whether a cue is the article's: it stands behind its clause, or a person or pronoun opens the sentence with it. */
function isOfArticle(text: Speech, cue: Cue): boolean {
  if (readTrailing(text, cue)) return true
  const { first } = text.sentenceOf(cue.first)
  const speaker = speakerBefore(text, cue.group, first)
  if (speaker?.first !== first) return false
  const words = text.document.text.slice(speaker.mention.start, speaker.mention.end).toLowerCase()
  return text.phraseAt(first)?.name?.type === 'PER' || thirdPerson.has(words)
}
