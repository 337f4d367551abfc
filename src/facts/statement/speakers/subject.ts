import { isBreak } from '../clauses/comma-segments.ts'
import { isAdverb, isFiniteAt, type SpeechText } from '../speech-text.ts'
import type { Speaker } from './speaker.ts'
import { speakerAfter } from './speaker-after.ts'
import { speakerBefore } from './speaker-before.ts'
import { isRelative } from './whole-subject.ts'

/** Verbs of passing on: `quoted`, `cited`. */
const quotingVerbs: ReadonlySet<string> = new Set(['quoted', 'quotes', 'cited', 'cites', 'reported', 'heard'])

/** How far before `as saying` the quoting verb may stand, in tokens. */
const longestQuoting = 14

/** Whose words are passed on: `Reuters quoted Ann Tan as | saying`, `Ann Tan was quoted by Reuters as | saying`. */
export function quotedSpeaker(text: SpeechText, group: number, floor: number): Speaker | undefined {
  if (text.token(group - 1).lower !== 'as') return undefined
  for (let at = group - 2; at >= floor && at > group - longestQuoting; at--) {
    if (!quotingVerbs.has(text.token(at).lower)) continue
    const isPassive = ['was', 'were', 'is', 'are', 'been'].includes(text.token(at - 1).lower)
    if (!isPassive) return speakerAfter(text, at + 1, group - 1)
    const verb = text.token(at - 2).lower.startsWith('ha') ? at - 2 : at - 1
    return speakerBefore(text, verb, floor)
  }
  return undefined
}

/** The subject of the first clause from `floor` on: the noun phrase before its first finite verb. */
export function mainSubject(text: SpeechText, floor: number, limit: number): Speaker | undefined {
  for (let at = floor; at < limit; at++) {
    const speaker = verbSubject(text, at, floor)
    if (speaker) return speaker
  }
  return undefined
}

/** The subject of the nearest verb before `limit` that is not in a relative clause, a pronoun only where no other is: whom `, adding that` is about. */
export function carriedSubject(text: SpeechText, floor: number, limit: number): Speaker | undefined {
  let nearest: Speaker | undefined
  for (let at = limit - 1; at >= floor; at--) {
    const speaker = verbSubject(text, at, floor)
    if (!speaker || (speaker.first > floor && isInRelative(text, speaker.first, floor))) continue
    if (text.phraseAt(speaker.first)?.kind !== 'pronoun') return speaker
    nearest ??= speaker
  }
  return nearest
}

function verbSubject(text: SpeechText, at: number, floor: number): Speaker | undefined {
  if (!isFiniteAt(text, at) || text.quotationAt(at) || text.token(at - 1).penn === 'EX') return undefined
  let group = at
  while (group > floor && isAdverb(text.token(group - 1))) group--
  return isRelative(text, group - 1) ? undefined : speakerBefore(text, group, floor)
}

/** `billion | it has received`, `reports that say | it fell`: a noun right before the subject, or a relative pronoun before it. */
function isInRelative(text: SpeechText, first: number, floor: number): boolean {
  const before = text.phraseAt(first - 1)
  if (before !== undefined && before.kind !== 'time') return true
  for (let at = first - 1; at > floor && !isBreak(text, at); at--) if (isRelative(text, at)) return true
  return false
}
