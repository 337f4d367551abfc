import type { NounPhrase } from '../../../annotate/phrases/chunks.ts'
import { timeNouns } from '../clauses/complement.ts'
import { groupBefore } from '../cues/verb-group.ts'
import type { SpeechText } from '../speech-text.ts'

/** The place before a time between subject and verb, auxiliaries before it included: `Ann Tan | has over the past year | said`. */
export function beforeAdjunct(text: SpeechText, group: number, floor: number): number {
  const quantifier = afterSubject.has(text.token(group - 1).lower) && group - 1 > floor ? group - 1 : group
  const last = beforeTime(text, quantifier, floor)
  return last < quantifier ? Math.max(floor, groupBefore(text, last).first) : last
}

/** Words that may stand between subject and verb: `they | all | said`. Own list. */
const afterSubject: ReadonlySet<string> = new Set('all both each herself himself itself themselves'.split(' '))

/** The place before a time that stands between subject and verb: `Ann Tan | on Friday | said`. */
export function beforeTime(text: SpeechText, last: number, floor: number): number {
  const phrase = text.phraseAt(last - 1)
  if (!phrase || phrase.last !== last || phrase.first <= floor || !isTime(text, phrase)) return last
  const hasPreposition = timeLinks.has(text.token(phrase.first - 1).lower)
  return hasPreposition ? phrase.first - 1 : phrase.first
}

/** `on Friday`, `this week`, `the past few months`. */
function isTime(text: SpeechText, { kind, first, last }: NounPhrase): boolean {
  if (kind === 'time' || !timeNouns.has(text.token(last - 1).lower)) return kind === 'time'
  return pointing.has(text.token(first).lower) || pointing.has(text.token(first + 1).lower)
}

/** Words before a noun of time that make it a point in time. Own list. */
const pointing: ReadonlySet<string> = new Set(['earlier', 'last', 'next', 'past', 'that', 'this'])

/** Prepositions before a time. Own list. */
const timeLinks: ReadonlySet<string> = new Set('after at before during for from in on over since within'.split(' '))
