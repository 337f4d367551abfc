import type { Speech } from '../cues/cues.ts'
import { type Scope, scopeOf } from '../scope.ts'
import { sourceAt, sourceStart } from '../speakers/named-source.ts'
import { isAgentNoun, isDocument } from '../speakers/source.ts'
import type { Speaker } from '../speakers/speaker.ts'
import { hasFinite, isFiniteAt, type SpeechText, subjectBefore } from '../speech-text.ts'
import type { Found } from '../statement.ts'
import { attributionEnd } from './attribution-end.ts'
import { clauseSpan, startsClause, type TokenRange } from './clause.ts'

/** Most tokens of a clause with a source: more are a list, or sentences without stops. */
const longestClause = 60

/**
 * The clause that a source is given for.
 *
 *     According to the ministry, prices fell.    Prices, according to the ministry, fell.
 *                                -----------     ------                             ++++ the longer part
 */
export function readAccording(text: Speech, at: number): Found | undefined {
  if (isAttributed(text, at)) return undefined
  const scope = scopeOf(text, at)
  const speaker = sourceAt(text, at, scope.last)
  if (!speaker || text.token(at - 1).form === '(') return undefined
  if (sourceStart(text, at) !== undefined && !canBeSource(text, speaker)) return undefined
  const end = sourceEnd(text, speaker, scope.last)
  const isLeading = isSentenceStart(text, at, scope)
  const range = sourced(text, scope, at, end, isLeading)
  if (range && range.last - range.first > longestClause) return undefined
  const words = range && clauseSpan(text, range)
  const rule = isLeading ? 'statement/according-to' : 'statement/clause-according-to'
  const cue = { first: at, last: sourceStart(text, at) ?? speaker.last }
  return words && { rule, words, speaker, cue, attributionLast: end }
}

/** Whether somebody, or a paper, is named: `according to | frame theory` and `your own words` name nobody. */
function canBeSource(text: SpeechText, speaker: Speaker): boolean {
  if (text.token(speaker.first).lower === 'your') return false
  if (isAgentNoun(text, speaker) || isDocument(text, speaker)) return true
  const { start, end } = speaker.mention
  return text.document.names.some((name) => name.start >= start && name.end === end)
}

/** Whether a speaker is named right before: `she said, according to her office`. */
function isAttributed(text: Speech, at: number): boolean {
  const before = text.token(at - 1).form === ',' ? at - 1 : at
  return text.cues.some(({ last, form }) => last === before && form === 'finite')
}

/** What the source is given for: what follows it or what stands before, the longer part where both do. */
function sourced(text: SpeechText, scope: Scope, at: number, end: number, isLeading: boolean): TokenRange | undefined {
  const left = { first: scope.first, last: at }
  const { penn, lower } = text.token(text.token(at - 1).form === ',' ? at - 2 : at - 1)
  const isRelative = penn === 'WDT'
  const limit = isRelative ? attributionEnd(text, end + 1, scope.last) : otherSource(text, end + 1, scope.last)
  const right = { first: end, last: limit }
  const isBroken = endsInVerb(text, left)
  const isLonger = lengthOf(text, right) > lengthOf(text, left)
  const goesOn = isLonger && (isBroken || hasFinite(text, right.first, right.last))
  const range = isLeading || isRelative || lower === 'that' || goesOn ? right : left
  const hasVerb = isBroken || hasFinite(text, range.first, range.last) || (isLeading && hasPast(text, range))
  return hasVerb && !isQuotation(text, range) ? range : undefined
}

/** A verb behind its subject that the tagger takes for a participle: `the builders | engaged | in fraud`. */
function hasPast(text: SpeechText, { first, last }: TokenRange): boolean {
  for (let at = first; at < last; at++) if (text.token(at).penn === 'VBN' && subjectBefore(text, at)) return true
  return false
}

function lengthOf(text: SpeechText, { first, last }: TokenRange): number {
  return text.token(last - 1).end - text.token(first).start
}

/** Where `, which, according to another,` starts; else `limit`. */
function otherSource(text: SpeechText, first: number, limit: number): number {
  for (let at = first; at < limit; at++) {
    if (text.token(at).form !== ',' || text.token(at + 1).penn !== 'WDT') continue
    if (text.token(at + 2).form === ',' && sourceStart(text, at + 3) !== undefined) return at
  }
  return limit
}

/** `He is | , according to her, | in good health`: the part before breaks off at its verb. */
function endsInVerb(text: SpeechText, { last }: TokenRange): boolean {
  return isFiniteAt(text, last - 1) || (text.token(last - 1).form === ',' && isFiniteAt(text, last - 2))
}

/** Whether a range is a quotation and nothing more but marks. */
function isQuotation(text: SpeechText, { first, last }: TokenRange): boolean {
  const start = text.token(first).form === ',' ? first + 1 : first
  const quotation = text.quotationAt(start)
  return (
    quotation !== undefined && quotation.start === text.token(start).start && text.tokenFrom(quotation.end) >= last - 1
  )
}

/** At the start of its sentence, perhaps after `and`, `but`, `that`. */
function isSentenceStart(text: SpeechText, at: number, scope: Scope): boolean {
  const before = text.token(at - 1)
  return at === scope.first || (at === scope.first + 1 && (before.penn === 'CC' || before.penn === 'RB'))
}

/** The end of the source with its descriptions, before the comma or clause that follows. */
function sourceEnd(text: SpeechText, speaker: Speaker, limit: number): number {
  const end = attributionEnd(text, speaker.last, limit)
  const isParted = text.token(end).form === ',' && startsClause(text, end + 1, limit)
  if (!isParted && isFiniteAt(text, speaker.last)) return speaker.last
  if (!isParted && end > speaker.last && startsClause(text, speaker.last, limit)) return speaker.last
  const second = attributionEnd(text, end + 1, limit)
  const isDescribed =
    text.token(second).form === ',' && !hasFinite(text, end + 1, second) && isDescription(text, end + 1)
  return isDescribed && startsClause(text, second + 1, limit) && !startsClause(text, end + 1, limit) ? second : end
}

/** `, the minister,`, `, quoting ...,`, `, a market research firm,`: more about the source. */
function isDescription(text: SpeechText, at: number): boolean {
  const phrase = text.phraseAt(at)
  return (
    ['quoting', 'citing', 'who', 'which'].includes(text.token(at).lower) ||
    (phrase?.first === at && phrase.kind !== 'time')
  )
}
