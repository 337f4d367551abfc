import type { Cue, Speech } from '../cues/cues.ts'
import type { Speaker } from '../speakers/speaker.ts'
import { speakerBefore } from '../speakers/speaker-before.ts'
import { hasFinite, isAdverb, isFiniteAt } from '../speech-text.ts'
import { startsClause } from './clause.ts'
import { complementStart } from './complement.ts'
import { objectEnd } from './phrase-end.ts'

/** A reported clause whose end is looked for. */
interface OpenClause {
  readonly text: Speech
  readonly cue: Cue
  /** Its first token, and the end of its sentence. */
  readonly first: number
  readonly limit: number
  readonly attribution: 'main' | 'lesser' | 'relative'
}

/**
 * Where a reported clause ends: at the end of its sentence, or before something that the speaker does not say.
 *
 *     Ms Tan said prices fell in May, adding that wages rose.
 *                 --------------------^
 */
export function clauseEnd(text: Speech, cue: Cue, speaker: Speaker, first: number, limit: number): number {
  const clause = { text, cue, first, limit, attribution: attributionOf(text, cue, speaker, first) }
  for (let at = first + 1; at < limit; at++) {
    const { form, penn } = text.token(at)
    if (text.quotationAt(at)) continue
    if (form === ',' && endsAtComma(clause, at)) return at
    if (penn === 'CC' && endsAtConjunction(clause, at)) return at
    if (form === ';' && startsOtherCue(clause, at + 1)) return at
    if (quotationOpeners.has(form) && text.quotationAt(at + 1)) return at
  }
  return limit
}

/** Marks that lead to a quotation of its own. */
const quotationOpeners: ReadonlySet<string> = new Set(['–', '—', '-', '--', ':'])

/** Words that make the attribution itself a lesser clause: `after Ms Tan said prices fell, shares rose`. Own list. */
const subordinators: ReadonlySet<string> = new Set(
  'after although as because if since though unless until when whereas while with'.split(' '),
)

function attributionOf(text: Speech, cue: Cue, speaker: Speaker, first: number): OpenClause['attribution'] {
  const { penn } = text.token(cue.group - 1)
  if (penn === 'WDT' || penn === 'WP') return 'relative'
  return subordinators.has(text.token(speaker.first - 1).lower) || speaker.first > first ? 'lesser' : 'main'
}

function endsAtComma(clause: OpenClause, comma: number): boolean {
  const { text, attribution, first, limit } = clause
  const at = comma + 1
  const next = text.token(at)
  const isWhole = hasFinite(text, first, comma)
  if (attribution === 'relative' && isWhole && (isFiniteAt(text, at) || next.penn === 'VBN')) return true
  if (attribution === 'lesser' && isWhole && next.penn !== 'CC' && startsClause(text, at, limit)) return true
  if (opensSource(text, at) || opensParticiple(text, at) || (isWhole && opensLastSpeaker(clause, at))) return true
  const other = next.penn === 'CC' || conjunctions.has(next.lower) ? at + 1 : at
  return (isWhole || text.phraseAt(other)?.first === other) && startsOtherCue(clause, other)
}

/** Words that may join another speaker's clause: `, while unions said`. Own list. */
const conjunctions: ReadonlySet<string> = new Set(['although', 'as', 'though', 'whereas', 'while'])

/** `prices fell, | a clerk briefed on the talks said.`: a speaker whose verb ends the sentence. */
function opensLastSpeaker({ text, cue, limit }: OpenClause, at: number): boolean {
  let place = limit - 1
  while (place > at && !text.cueAt(place)) place--
  const last = text.cueAt(place)
  if (!last || last.first <= cue.first || text.token(last.last).form !== '.' || !reports(last)) return false
  return speakerBefore(text, last.group, at)?.first === at
}

/** `, according to ...` and `, which, according to ...`. */
function opensSource(text: Speech, at: number): boolean {
  const isRelative = text.token(at).penn === 'WDT' && text.token(at + 1).form === ','
  return text.token(isRelative ? at + 2 : at).lower === 'according'
}

/** `, adding that` and `, the firm adding that`. */
function opensParticiple(text: Speech, at: number): boolean {
  const subject = text.phraseAt(at)
  const cue = text.cueAt(subject?.first === at ? subject.last : at)
  if (cue?.form !== 'participle' || cue.verb.act !== 'say' || cue.verb.clause === 'never') return false
  return cue.verb.base !== 'add' || !isAddedTo(text, cue)
}

/** `adding value to`: things are added, nothing is said. */
function isAddedTo(text: Speech, cue: Cue): boolean {
  const object = text.phraseAt(cue.last)
  return object?.first === cue.last && text.token(object.last).lower === 'to'
}

/** `and added that`, `but unions said`; not `and unions said`, which may be part of what is reported. */
function endsAtConjunction(clause: OpenClause, conjunction: number): boolean {
  const { text } = clause
  const isOpposed = text.token(conjunction).lower === 'but'
  const at = afterAdverbs(text, conjunction + 1)
  const opensSubject = text.phraseAt(at)?.first === at
  if (!opensSubject && actsOn(clause, clause.text.cueAt(at))) return true
  return (isOpposed || !opensSubject) && startsOtherCue(clause, at)
}

/** Whether another attribution starts here: a verb of speech, perhaps with a subject of its own. */
function startsOtherCue(clause: OpenClause, from: number): boolean {
  const { text, cue, limit } = clause
  const at = afterAdverbs(text, from)
  const subject = text.phraseAt(at)
  const hasSubject = subject?.first === at && subject.kind !== 'time'
  const verb = hasSubject ? subject.last : at
  const other = text.cues.find(({ group, last: end }) => at <= group && group <= verb && verb < end)
  if (!other || !reports(other)) return !hasSubject && shiftsBack(clause, at)
  if (!hasSubject && sameTense(text, cue, other.first)) return true
  const subjectLast = hasSubject ? other.last : objectEnd(text, other.last)
  return complementStart(text, other, limit) !== undefined || stops.has(text.token(subjectLast).form)
}

/** `said it was late and called on them to wait`: a verb of speech with somebody or something for its object, in the tense of the cue. */
function actsOn({ text, cue }: OpenClause, other: Cue | undefined): boolean {
  if (!other) return false
  const { form, verb, first, last } = other
  const takesObject = verb.act === 'call' || (verb.clause === 'never' && verb.act === 'say')
  const next = text.token(last)
  const hasObject = next.lower === 'on' || next.lower === 'for' || text.phraseAt(last)?.first === last
  const isPast = ['VBD', 'VBN'].includes(text.token(first).penn) && text.token(cue.first).penn.startsWith('VB')
  return form === 'finite' && takesObject && hasObject && isPast && text.token(cue.first).penn !== 'VBZ'
}

/** What follows an attribution that ends its sentence: `, Ms Tan said.` */
const stops: ReadonlySet<string> = new Set(['.', ''])

function afterAdverbs(text: Speech, from: number): number {
  let at = from
  while (isAdverb(text.token(at))) at++
  return at
}

function reports({ form, verb, stance }: Cue): boolean {
  return form === 'finite' && verb.act !== 'call' && verb.clause !== 'never' && stance !== 'hypothetical'
}

function sameTense(text: Speech, cue: Cue, verb: number): boolean {
  const isPerfect = text.token(cue.group).lower.startsWith('ha')
  return isPerfect || text.token(verb).penn === text.token(cue.first).penn
}

/** `Ford says it made profits, and expects to`: present again after a past clause; `confirmed ..., but did not say`. */
function shiftsBack({ text, cue, first }: OpenClause, at: number): boolean {
  const { lower, penn } = text.token(at)
  if (lower === 'did' || lower === 'does') return text.token(at - 1).lower === 'but'
  const inner = text.tokens.slice(first, at).find(({ index }) => isFiniteAt(text, index))
  return penn === 'VBZ' && text.token(cue.first).penn === 'VBZ' && inner?.penn === 'VBD'
}
