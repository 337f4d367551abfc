import { silentSources } from '../../annotate/lexicon/speech-nouns.ts'
import { attributionEnd } from './attribution-end.ts'
import { clauseSpan, startsClause } from './clause.ts'
import type { Speech } from './cues.ts'
import { type Scope, scopeOf } from './scope.ts'
import { isFirstPerson } from './source.ts'
import type { Speaker } from './speaker.ts'
import { speakerAfter } from './speaker-after.ts'
import { hasFinite, isFiniteAt, type SpeechText } from './speech-text.ts'
import type { Found } from './statement.ts'

/** Phrases after which a source is named. */
const sourcePhrases: readonly (readonly string[])[] = [
  ['according', 'to'],
  ...['by', 'in', 'on'].flatMap((link) => ['reported', 'stated', 'quoted', 'cited'].map((verb) => ['as', verb, link])),
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['in', 'the', 'view', 'of'],
]

/** `according to` and its like at a token: where the source starts. */
export function sourceStart(text: SpeechText, at: number): number | undefined {
  const phrase = sourcePhrases.find((words) => words.every((word, place) => text.tokens[at + place]?.lower === word))
  return phrase && at + phrase.length
}

/** Possessors and nouns of `in his words`, `in the minister's opinion`. */
const viewNouns: ReadonlySet<string> = new Set(['words', 'opinion', 'view', 'estimation', 'assessment'])

/** Who is named after `according to` at a token; undefined where it is no speaker (`according to plan`). */
export function sourceAt(text: SpeechText, at: number, limit: number): Speaker | undefined {
  const start = sourceStart(text, at)
  if (start === undefined) return viewOwner(text, at)
  const speaker = speakerAfter(text, start, limit)
  const head = speaker && text.document.text.slice(speaker.mention.start, speaker.mention.end).split(' ').at(-1)
  if (!speaker || silentSources.has(head?.toLowerCase() ?? '') || isFirstPerson(text, speaker)) return undefined
  return quotedSource(text, speaker, limit) ?? issuer(text, speaker) ?? speaker
}

/** `In his words`, `in Ms Tan's opinion`: the possessor. */
function viewOwner(text: SpeechText, at: number): Speaker | undefined {
  if (text.tokens[at]?.lower !== 'in') return undefined
  const phrase = text.phraseAt(at + 1)
  if (phrase?.first !== at + 1 || !viewNouns.has(text.tokens[phrase.last - 1]?.lower ?? '')) return undefined
  const isPronoun =
    text.tokens[phrase.first]?.penn === 'PRP$' &&
    !['my', 'our', 'your'].includes(text.tokens[phrase.first]?.lower ?? '')
  const owner = isPronoun ? phrase.first + 1 : possessiveMark(text, phrase.first, phrase.last)
  if (owner === undefined) return undefined
  const name = text.document.names.find(({ last }) => last === owner)
  const hasArticle = text.tokens[phrase.first]?.penn === 'DT' && !isPronoun
  const start = name?.start ?? text.tokens[phrase.first + (hasArticle ? 1 : 0)]?.start ?? 0
  return { mention: { start, end: text.tokens[owner - 1]?.end ?? start }, first: at, last: phrase.last }
}

function possessiveMark(text: SpeechText, first: number, last: number): number | undefined {
  for (let at = first + 1; at < last; at++) if (text.tokens[at]?.penn === 'POS') return at
  return undefined
}

/** `according to one agency, quoting another,`: the one quoted. */
function quotedSource(text: SpeechText, speaker: Speaker, limit: number): Speaker | undefined {
  const at = text.tokens[speaker.last]?.form === ',' ? speaker.last + 1 : speaker.last
  const isQuoting = ['quoting', 'citing'].includes(text.tokens[at]?.lower ?? '')
  const quoted = isQuoting ? speakerAfter(text, at + 1, limit) : undefined
  const isNamed = quoted !== undefined && text.phraseAt(quoted.last - 1)?.kind !== 'noun'
  return isNamed ? { ...quoted, first: speaker.first } : undefined
}

/** Nouns for figures and papers that are named by who gave them out. Own list. */
const issued: ReadonlySet<string> = new Set('data estimates figures numbers report reports statistics story'.split(' '))

/** `figures released by the bureau`, `a report in the Herald`: the bureau, the Herald. */
function issuer(text: SpeechText, speaker: Speaker): Speaker | undefined {
  const phrase = text.phraseAt(speaker.first)
  if (!phrase || !issued.has(text.tokens[phrase.last - 1]?.lower ?? '')) return undefined
  const limit = attributionEnd(text, phrase.last, phrase.last + longestIssue)
  for (let at = phrase.last; at < limit; at++) {
    const source = text.phraseAt(at + 1)
    const isLink = ['by', 'from', 'in'].includes(text.tokens[at]?.lower ?? '')
    if (!isLink || source?.first !== at + 1 || source.name?.type !== 'ORG') continue
    const { start, end } = source.name
    return { mention: { start, end }, first: speaker.first, last: Math.max(speaker.last, source.last) }
  }
  return undefined
}

/** Tokens between `figures` and the name of who gave them out, at most. */
const longestIssue = 10

/**
 * The clause that a source is given for.
 *
 *     According to the ministry, prices fell.    Prices, according to the ministry, fell.
 *                                -----------     ------                             ++++ the longer part
 */
export function readAccording(text: Speech, at: number): Found | undefined {
  const attributed = text.tokens[at - 1]?.form === ',' ? at - 1 : at
  if (text.cues.some(({ last, form }) => last === attributed && form === 'finite')) return undefined
  const scope = scopeOf(text, at)
  const speaker = sourceAt(text, at, scope.last)
  if (!speaker) return undefined
  const cue = { first: at, last: sourceStart(text, at) ?? speaker.last }
  const isLeading = isSentenceStart(text, at, scope)
  const end = sourceEnd(text, speaker, scope.last)
  if (
    text.quotationAt(end + 1) &&
    text.quotationAt(end + 1) !== text.quotationAt(at) &&
    isAllQuoted(text, end + 1, scope.last)
  )
    return undefined
  const left = { first: scope.first, last: at }
  const right = { first: end, last: otherSource(text, end + 1, scope.last) }
  const hasRight = hasFinite(text, right.first, right.last)
  const takesRight =
    isLeading ||
    opensRelative(text, at) ||
    ((hasRight || endsInVerb(text, left)) && lengthOf(text, right) > lengthOf(text, left))
  const range = takesRight ? right : left
  if ((!hasFinite(text, range.first, range.last) && !endsInVerb(text, left)) || isSpokenLeft(text, range))
    return undefined
  const words = clauseSpan(text, range)
  return (
    words && {
      rule: isLeading ? 'statement/according-to' : 'statement/clause-according-to',
      words,
      speaker,
      cue,
      attributionLast: end,
    }
  )
}

function lengthOf(text: SpeechText, { first, last }: Scope): number {
  return (text.tokens[last - 1]?.end ?? 0) - (text.tokens[first]?.start ?? 0)
}

/** Where `, which, according to another,` starts; else `limit`. */
function otherSource(text: SpeechText, first: number, limit: number): number {
  for (let at = first; at < limit; at++) {
    if (text.tokens[at]?.form !== ',' || text.tokens[at + 1]?.penn !== 'WDT') continue
    if (text.tokens[at + 2]?.form === ',' && sourceStart(text, at + 3) !== undefined) return at
  }
  return limit
}

/** `He is | , according to her, | in good health`: the part before breaks off at its verb. */
function endsInVerb(text: SpeechText, { last }: Scope): boolean {
  return isFiniteAt(text, last - 1) || (text.tokens[last - 1]?.form === ',' && isFiniteAt(text, last - 2))
}

function isSpokenLeft(text: SpeechText, { first }: Scope): boolean {
  const quotation = text.quotationAt(first)
  return (
    quotation !== undefined &&
    quotation.start === text.tokens[first]?.start &&
    quotation.content.end - quotation.start > 40
  )
}

function isAllQuoted(text: SpeechText, first: number, limit: number): boolean {
  const quotation = text.quotationAt(first)
  return quotation?.start === text.tokens[first]?.start && text.tokenFrom(quotation?.end ?? 0) >= limit - 1
}

/** At the start of its sentence, perhaps after `and`, `but`, `that`. */
function isSentenceStart(text: SpeechText, at: number, scope: Scope): boolean {
  const before = text.tokens[at - 1]
  return at === scope.first || (at === scope.first + 1 && (before?.penn === 'CC' || before?.penn === 'RB'))
}

/** `which, according to the ministry, is near`. */
function opensRelative(text: SpeechText, at: number): boolean {
  const before = text.tokens[at - 1]?.form === ',' ? text.tokens[at - 2] : text.tokens[at - 1]
  return before?.penn === 'WDT' || before?.lower === 'that'
}

/** The end of the source with its descriptions, before the comma or clause that follows. */
function sourceEnd(text: SpeechText, speaker: Speaker, limit: number): number {
  if (isFiniteAt(text, speaker.last)) return speaker.last
  if (text.tokens[speaker.last]?.form !== ',' && startsClause(text, speaker.last, limit)) return speaker.last
  const end = attributionEnd(text, speaker.last, limit)
  const second = attributionEnd(text, end + 1, limit)
  const isDescribed =
    text.tokens[second]?.form === ',' && !hasFinite(text, end + 1, second) && isDescription(text, end + 1)
  return isDescribed && startsClause(text, second + 1, limit) && !startsClause(text, end + 1, limit) ? second : end
}

/** `, the minister,`, `, quoting ...,`, `, a market research firm,`: more about the source. */
function isDescription(text: SpeechText, at: number): boolean {
  const phrase = text.phraseAt(at)
  return (
    ['quoting', 'citing', 'who', 'which'].includes(text.tokens[at]?.lower ?? '') ||
    (phrase?.first === at && phrase.kind !== 'time')
  )
}
