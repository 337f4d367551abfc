import { documentNouns, researcherNouns } from '../../annotate/lexicon/speech-nouns.ts'
import { speechVerbs } from '../../annotate/lexicon/speech-verbs.ts'
import { titleClassOf } from '../../annotate/lexicon/titles.ts'
import type { Speaker } from './speakers/speaker.ts'
import type { SpeechText } from './speech-text.ts'
import { hasFinite } from './speech-text.ts'
import { type Found, tokenSpan } from './statement.ts'

/** Longest headline with an attribution, in tokens; with a full stop it is shorter. */
const longestHeadline = 30
const longestWithStop = 14

/** Whether a first line is no headline but the start of a letter or text: `Dear Ann: I would like to thank you for ...`. */
function isRunningText(text: SpeechText, first: number, last: number): boolean {
  const { form } = text.token(last - 1)
  const longest = form === '.' ? longestWithStop : longestHeadline
  return text.sentenceOf(first).last < last || last - first > longest || form === ':'
}

/** Longest name of a speaker in a headline, in tokens. */
const longestSpeaker = 8

/**
 * Attributions that only headlines have; their capitals mislead the tagger, so forms and marks decide.
 *
 *     Minister: Talks are over     Talks are over: minister     Talks Are Over, Minister Says
 *     --------  ^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^  --------     ^^^^^^^^^^^^^^  -------- ++++
 */
export function readHeadline(text: SpeechText): Found | undefined {
  const headline = text.document.paragraphs.find(({ kind }) => kind === 'headline')
  if (!headline) return undefined
  const first = text.tokenFrom(headline.start)
  const last = text.tokenFrom(headline.end)
  if (isRunningText(text, first, last)) return undefined
  return verbAtEnd(text, first, last) ?? quotationAtStart(text, first, last) ?? colon(text, first, last)
}

/** `Talks Are Over, Minister Says` and `Talks over, says minister`. */
function verbAtEnd(text: SpeechText, first: number, last: number): Found | undefined {
  const comma = text.tokens.findLastIndex(({ index, form }) => index > first + 1 && index < last - 1 && form === ',')
  if (comma < last - longestSpeaker || text.quotationAt(comma) || text.quotationAt(comma - 1)) return undefined
  const verb = [last - 1, comma + 1].find((at) => isSaying(text, at))
  if (verb === undefined) return undefined
  const range = verb === comma + 1 ? { first: verb + 1, last } : { first: comma + 1, last: verb }
  if (!isSpeaker(text, range.first, range.last)) return undefined
  const speaker = toSpeaker(text, range.first, range.last)
  const words = tokenSpan(text, first, comma)
  return { rule: 'statement/headline-verb', words, speaker, cue: { first: verb, last: verb + 1 } }
}

function isSaying(text: SpeechText, at: number): boolean {
  const form = speechVerbs.get(text.token(at).lower)
  return form !== undefined && form.verb.act === 'say' && form.verb.clause === 'bare' && form.form !== 'gerund'
}

/** Marks between a quotation and who said it. */
const quotedLinks: ReadonlySet<string> = new Set([':', '-', '–', '—', '--', ','])

/** `“Talks are over”: minister` and `“Talks are over” - minister`. */
function quotationAtStart(text: SpeechText, first: number, last: number): Found | undefined {
  const quotation = text.quotationAt(first)
  if (!quotation) return undefined
  const mark = text.tokenFrom(quotation.end)
  const isLinked = quotedLinks.has(text.token(mark).form) && last - mark - 1 <= longestSpeaker
  if (!isLinked || !isSpeaker(text, mark + 1, last)) return undefined
  const speaker = toSpeaker(text, mark + 1, last)
  return { rule: 'statement/headline-mark', words: quotation.content, quotation, speaker, cue: undefined }
}

/** `Minister: Talks are over` and `Talks are over: minister`. */
function colon(text: SpeechText, first: number, last: number): Found | undefined {
  const mark = text.tokens.findIndex(({ index, form }) => index > first && index < last - 1 && form === ':')
  if (mark < 0 || text.quotationAt(mark) || text.quotationAt(mark + 1) || text.quotationAt(mark - 1)) return undefined
  const leading = mark - first <= longestSpeaker && isSpeaker(text, first, mark)
  const trailing = !leading && last - mark - 1 <= longestSpeaker && isSpeaker(text, mark + 1, last)
  const range = leading ? { first: mark + 1, last } : { first, last: mark }
  const isOpen = text.token(range.last - 1).form === '?' || asking.has(text.token(range.first).lower)
  if ((!leading && !trailing) || isOpen || !hasVerb(text, range.first, range.last)) return undefined
  const speaker = leading ? toSpeaker(text, first, mark) : toSpeaker(text, mark + 1, last)
  const words = tokenSpan(text, range.first, range.last)
  return { rule: 'statement/headline-mark', words, speaker, cue: undefined }
}

/** First words of a question that may lack its mark: `Does Otter want war: Tan`. Own list. */
const asking: ReadonlySet<string> = new Set(
  'are can could did do does has have how is should was were what when where which who why will would'.split(' '),
)

/** Nouns for bodies that are quoted in headlines. Own list. */
const bodies: ReadonlySet<string> = new Set(
  'agency army court firm government ministry official officials police source sources un union watchdog'.split(' '),
)

/** Whether a stretch names who may speak: a person, or a noun for a post, a paper, a body. */
function isSpeaker(text: SpeechText, first: number, last: number): boolean {
  const name = text.document.names.find((other) => other.first >= first && other.last === last)
  if (name?.type === 'PER' || (name?.type === 'ORG' && name.first === first)) return true
  const head = text.token(last - 1).lower
  return titleClassOf(head) !== undefined || documentNouns.has(head) || researcherNouns.has(head) || bodies.has(head)
}

/** Whether the words hold a verb with a tense, or a word in title case that can be one (`Weaken`) and no `to`. */
function hasVerb(text: SpeechText, first: number, last: number): boolean {
  if (text.token(first + 1).lower === 'that') return false
  if (hasFinite(text, first, last)) return true
  for (let at = first; at < last; at++)
    if (text.token(at).penn === 'VB' && text.token(at - 1).penn !== 'TO') return true
  return false
}

function toSpeaker(text: SpeechText, first: number, last: number): Speaker {
  const name = text.document.names.find((other) => other.last === last && other.first >= first)
  const mention = name ? { start: name.start, end: name.end } : tokenSpan(text, first, last)
  return { mention, first, last }
}
