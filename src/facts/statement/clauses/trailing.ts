import { speechVerbs } from '../../../annotate/lexicon/speech-verbs.ts'
import type { Cue, Speech } from '../cues/cues.ts'
import { type Scope, scopeOf } from '../scope.ts'
import { beforeTime } from '../speakers/adjunct-before.ts'
import { isAgent, isDocument, isFirstPerson } from '../speakers/source.ts'
import type { Speaker } from '../speakers/speaker.ts'
import { speakerAfter } from '../speakers/speaker-after.ts'
import { speakerBefore } from '../speakers/speaker-before.ts'
import { quotedSpeaker } from '../speakers/subject.ts'
import { hasFinite, isFiniteAt, type SpeechText } from '../speech-text.ts'
import type { Found } from '../statement.ts'
import { readAs } from './as-clause.ts'
import { attributionEnd } from './attribution-end.ts'
import { clauseSpan, startsClause, type TokenRange } from './clause.ts'
import { clauseEnd } from './clause-end.ts'
import { adjunctEnd, isWholeQuotation } from './complement.ts'
import { isIntroduction } from './introduction.ts'
import { objectEnd } from './phrase-end.ts'
import { afterPlace, canInvert, clauseBreaks, quotingFirst } from './turned-order.ts'

/**
 * A clause before its attribution, or around it.
 *
 *     Prices will fall, Ms Tan said.    Prices, said Ms Tan, will fall in May.
 *     ----------------                                       ---------------- the longer part
 */
export function readTrailing(text: Speech, cue: Cue): Found | undefined {
  const scope = scopeOf(text, cue.first)
  const quoted = quotedSpeaker(text, cue.group, scope.first)
  if ((cue.form !== 'finite' && !quoted) || !canTrail(cue)) return undefined
  const start = beforeTime(text, cue.group, scope.first)
  const isInverted = !quoted && canInvert(text, cue, start, scope)
  const near = isInverted
    ? speakerAfter(text, afterPlace(text, cue.last), scope.last)
    : speakerBefore(text, cue.group, scope.first)
  const speaker = quoted ?? near
  if (!speaker || isFirstPerson(text, speaker)) return undefined
  const opener = text.token(
    (quoted ? quotingFirst(text, cue, scope) : Math.min(speaker.first, isInverted ? start : cue.group)) - 1,
  )
  if (opener.index < scope.first) return undefined
  const end = attributionEnd(text, Math.max(cue.last, speaker.last), scope.last)
  if (!isTail(text, cue, Math.max(cue.last, speaker.last), end)) return undefined
  if (needsThat(cue) && end < scope.last - 1) return undefined
  if (opener.lower === 'as' || opener.lower === 'so') return readAs(text, cue, speaker, scope, opener.index, end)
  return clauseBreaks.has(opener.form)
    ? readAround(text, cue, speaker, scope, opener.index, end, isInverted)
    : undefined
}

/** Verbs that can stand behind a clause: all that take one. */
function canTrail({ verb, stance }: Cue): boolean {
  return stance !== 'hypothetical' && verb.clause !== 'never'
}

/** `Prices fell, she outlined.`: a verb that takes `that` before its clause can only end a sentence; phrases stand anywhere. */
function needsThat({ verb, first, last }: Cue): boolean {
  return verb.clause === 'that' && last - first === 1
}

/** Prepositions of objects, not of time and place: `responded with`, `argued against`. Own list. */
const objectPrepositions: ReadonlySet<string> = new Set(['against', 'for', 'of', 'on', 'over', 'with', 'that'])

/** Verbs whose `to` names what is owned up to. Own list. */
const confessing: ReadonlySet<string> = new Set(['admit', 'confess', 'object', 'testify'])

/** Words that open a clause of when it was said: `Ms Tan said | while visiting a fair`. Own list. */
const tailConjunctions: ReadonlySet<string> = new Set(['when', 'while'])

/** Whether only hearer, time and place follow the verb: `told reporters in Lima on Friday`; not `reported its sales`. */
function isTail(text: SpeechText, cue: Cue, from: number, end: number): boolean {
  if (text.token(end).form === ':') return false
  let at = cue.verb.hasHearer ? objectEnd(text, from) : from
  while (at < end) {
    const token = text.token(at)
    const isTime = text.phraseAt(at + 1)?.kind === 'time'
    if (token.penn === 'VBG' || token.form === '(' || tailConjunctions.has(token.lower)) return true
    if (token.penn === 'VBN' && at > from) return true
    if (at === from && objectPrepositions.has(token.lower) && !isTime && cue.verb.base !== 'say') return false
    if (at === from && token.lower === 'to' && confessing.has(cue.verb.base)) return false
    const next = token.lower === 'of' || token.lower === 'for' ? objectEnd(text, at + 1) : adjunctEnd(text, at, end)
    if (next === at) return false
    at = next
  }
  return true
}

function readAround(
  text: Speech,
  cue: Cue,
  speaker: Speaker,
  scope: Scope,
  comma: number,
  end: number,
  isInverted: boolean,
): Found | undefined {
  const left = { first: afterConnective(text, scope.first), last: comma }
  const right = { first: end, last: clauseEnd(text, cue, speaker, end + 1, scope.last) }
  const hasVerb = isInverted ? hasFinite(text, left.first, left.last) : isClause(text, left)
  const hasLeft = hasVerb && !isSpoken(text, left) && !isIntroduction(text, left) && !endsInAside(text, left)
  if (isInverted && !(isAgent(text, speaker) || (hasLeft && isDocument(text, speaker)))) return undefined
  const isMedial =
    text.token(end).form === ',' &&
    goesOn(text, end + 1) &&
    !isWholeQuotation(text, end + 1) &&
    (opensPredicate(text, end + 1) || (hasFinite(text, right.first, right.last) && !isDescription(text, right)))
  if (!hasLeft && !isMedial) return undefined
  const isCut = relativeTags.has(text.token(comma - 1).penn)
  const takesRight = isMedial && (!hasLeft || isCut || lengthOf(text, right) > lengthOf(text, left))
  const words = clauseSpan(text, takesRight ? right : left)
  const trailing = isInverted ? 'statement/clause-verb-subject' : 'statement/clause-subject-verb'
  const rule = isMedial ? 'statement/clause-around-verb' : trailing
  return { rule, words, speaker, cue, stance: cue.stance, attributionLast: end }
}

/** Tags of what opens a clause that the attribution breaks off: `people who, | she said, | were ill`. */
const relativeTags: ReadonlySet<string> = new Set(['WDT', 'WP', 'WRB'])

/** A verb right behind the attribution, one of speech in the present whatever the tagger makes of it: `The plan, they said, | stresses`. */
function opensPredicate(text: SpeechText, at: number): boolean {
  return isFiniteAt(text, at) || speechVerbs.get(text.token(at).lower)?.form === 'third'
}

function opensRelative(text: SpeechText, at: number): boolean {
  const { penn, lower } = text.token(at)
  return penn === 'WP' || penn === 'WDT' || lower === 'that'
}

/** `said Ann Tan, | a friend of those who run it`: more about the speaker, its only verb in a relative clause; there is a verb. */
function isDescription(text: SpeechText, { first, last }: TokenRange): boolean {
  const phrase = text.phraseAt(first + 1)
  if (phrase?.first !== first + 1) return false
  let at = first + 1
  while (!isFiniteAt(text, at) && !opensRelative(text, at)) at++
  return opensRelative(text, at) && !startsClause(text, first + 1, last)
}

/** Longest aside that a clause opens with, in tokens: `in fact`, `at least then`. */
const longestAside = 3

/** `..., when, in fact`: a word that opens a clause and an aside of few words before the comma. */
function endsInAside(text: SpeechText, { first, last }: TokenRange): boolean {
  for (let at = last - 2; at > first && at >= last - 1 - longestAside; at--) {
    if (text.token(at).form === ',') return ['WRB', 'CC'].includes(text.token(at - 1).penn)
  }
  return false
}

/** Words enough for a clause although no verb of it was recognised. */
const longEnough = 7

/** Whether a stretch can be a clause: it has a verb, or is long and opens with no preposition. */
function isClause(text: SpeechText, { first, last }: TokenRange): boolean {
  if (hasFinite(text, first, last)) return true
  const opener = text.token(first).penn
  return last - first >= longEnough && !['IN', 'TO', 'RB', 'CC'].includes(opener)
}

/** After `And,` and the like at the start of a sentence. */
function afterConnective(text: SpeechText, first: number): number {
  const isConnective = text.token(first).penn === 'CC' && text.token(first + 1).form === ','
  return isConnective ? first + 2 : first
}

function lengthOf(text: SpeechText, { first, last }: TokenRange): number {
  return text.token(last - 1).end - text.token(first).start
}

/** Whether what follows the attribution goes on with the clause: no `adding that`, no `who`. */
function goesOn(text: Speech, at: number): boolean {
  const next = text.token(at)
  return text.cueAt(at)?.form !== 'participle' && !['WP', 'WDT', 'WRB', 'VBG'].includes(next.penn)
}

/** Most that may stand before quoted words that are all of a sentence, their mark included. Units: UTF-16. */
const longestOpening = 3

/** Whether the words before an attribution are a quotation of their own, perhaps with an attribution: `“...,” she said | , TASS reports`. */
function isSpoken(text: Speech, { first, last }: TokenRange): boolean {
  const opening = text.quotationAt(first)
  const isOpening = opening !== undefined && opening.start === text.token(first).start
  if (isOpening && text.cues.some((cue) => cue.first < last && text.token(cue.first).start > opening.end)) return true
  for (let at = last - 1; at >= first && at >= last - 2; at--) {
    const quotation = text.quotationAt(at)
    if (quotation && quotation.content.start - text.token(first).start <= longestOpening) return true
  }
  return false
}
