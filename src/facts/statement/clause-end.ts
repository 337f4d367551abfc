import { startsClause } from './clause.ts'
import { complementStart } from './complement.ts'
import type { Cue, Speech } from './cues.ts'
import type { Speaker } from './speaker.ts'
import { hasFinite, isAdverb, isFiniteAt } from './speech-text.ts'

/**
 * Where a reported clause ends: at the end of its sentence, or before something that the speaker does not say.
 *
 *     Ms Tan said prices fell in May, adding that wages rose.
 *                 --------------------^
 */
export function clauseEnd(text: Speech, cue: Cue, speaker: Speaker, first: number, limit: number): number {
  const isSubordinate = opensSubordinate(text, speaker.first) || speaker.first > first
  for (let at = first + 1; at < limit; at++) {
    if (text.quotationAt(at)) continue
    const token = text.token(at)
    if (token.form === ',' && endsAtComma(text, cue, first, at, limit, isSubordinate)) return at
    if (token.penn === 'CC' && startsOtherCue(text, cue, first, at + 1, limit)) return at
    if (dashes.has(token.form) && text.quotationAt(at + 1)) return at
    if (token.form === ':' && text.quotationAt(at + 1)) return at
  }
  return limit
}

const dashes: ReadonlySet<string> = new Set(['–', '—', '-', '--'])

/** Words that make the attribution itself a lesser clause: `after Ms Tan said prices fell, shares rose`. Own list. */
const subordinators: ReadonlySet<string> = new Set([
  'after',
  'although',
  'as',
  'because',
  'if',
  'unless',
  'until',
  'since',
  'though',
  'when',
  'while',
  'whereas',
])

function opensSubordinate(text: Speech, speaker: number): boolean {
  return subordinators.has(text.token(speaker - 1).lower)
}

function endsAtComma(
  text: Speech,
  cue: Cue,
  first: number,
  comma: number,
  limit: number,
  isSubordinate: boolean,
): boolean {
  let at = comma + 1
  const next = text.token(at)
  if (isSubordinate && hasFinite(text, first, comma) && next.penn !== 'CC' && startsClause(text, at, limit)) return true
  if (opensSource(text, at)) return true
  if (isSpeechGerund(text, at)) return true
  const subject = text.phraseAt(at)
  if (subject?.first === at && isSpeechGerund(text, subject.last)) return true
  if (next.penn === 'CC' || conjunctions.has(next.lower)) at++
  return startsOtherCue(text, cue, first, at, limit)
}

/** `, according to ...` and `, which, according to ...`. */
function opensSource(text: Speech, at: number): boolean {
  const isRelative = text.token(at).penn === 'WDT' && text.token(at + 1).form === ','
  return text.token(isRelative ? at + 2 : at).lower === 'according'
}

const conjunctions: ReadonlySet<string> = new Set(['while', 'whereas', 'though', 'although', 'as'])

function isSpeechGerund(text: Speech, token: number): boolean {
  const cue = text.cueAt(token)
  return cue?.form === 'participle' && cue.verb.act === 'say' && cue.verb.clause !== 'never'
}

/** Whether another attribution starts here: a verb of speech in the same tense, or a subject with one. */
function startsOtherCue(text: Speech, cue: Cue, first: number, from: number, limit: number): boolean {
  let at = from
  while (at < limit && isAdverb(text.token(at))) at++
  const subject = text.phraseAt(at)
  const verb = subject?.first === at && subject.kind !== 'time' ? subject.last : at
  const hasSubject = verb > at
  if (
    hasSubject &&
    text.token(from - 1).form !== ',' &&
    text.token(from - 1).penn === 'CC' &&
    text.token(from - 2).form !== ','
  )
    return false
  const other = text.cues.find(({ group, last: end }) => group <= verb && verb < end && group >= at)
  const isSpeech = other?.form === 'finite' && other.verb.act !== 'call' && other.verb.clause !== 'never'
  if (isSpeech && other.stance !== 'hypothetical')
    return hasSubject || sameTense(text, cue, other.first) || complementStart(text, other, limit) !== undefined
  return !hasSubject && shiftsBack(text, cue, first, at)
}

function sameTense(text: Speech, cue: Cue, verb: number): boolean {
  const isPerfect = text.token(cue.group).lower.startsWith('ha')
  return isPerfect || text.token(verb).penn === text.token(cue.first).penn
}

/** `Ford says it made profits, and expects to`: present again after a past clause; `confirmed ..., but did not say`. */
function shiftsBack(text: Speech, cue: Cue, first: number, at: number): boolean {
  const token = text.token(at)
  if (token.lower === 'did' || token.lower === 'does') return text.token(at - 1).lower === 'but'
  const inner = text.tokens.find(({ index }) => index >= first && index < at && isFiniteAt(text, index))
  return token.penn === 'VBZ' && text.token(cue.first).penn === 'VBZ' && inner?.penn === 'VBD'
}
