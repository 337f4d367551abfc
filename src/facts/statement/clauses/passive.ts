import { hearingNouns } from '../../../annotate/lexicon/speech-nouns.ts'
import { namingForms, speechVerbs } from '../../../annotate/lexicon/speech-verbs.ts'
import { wordsOf } from '../../../text/span.ts'
import type { Cue, Speech } from '../cues/cues.ts'
import { beWords, groupBefore } from '../cues/verb-group.ts'
import type { Quoted } from '../quotations/quoted.ts'
import { areSeveral } from '../quotations/quoted-words.ts'
import { scopeOf } from '../scope.ts'
import { headNoun, isFirstPerson } from '../speakers/source.ts'
import type { Speaker } from '../speakers/speaker.ts'
import { speakerAfter } from '../speakers/speaker-after.ts'
import { speakerBefore } from '../speakers/speaker-before.ts'
import { hasFinite, type SpeechText } from '../speech-text.ts'
import type { Found } from '../statement.ts'
import { clauseSpan, startsClause } from './clause.ts'
import { clauseEnd } from './clause-end.ts'
import { adjunctEnd } from './complement.ts'

/**
 * A clause behind a passive verb of saying, of whoever is named after `by`; of the court where only a court was told it.
 *
 *     It was stressed by Ms Tan that prices fell.    The jury was told that he slept.
 *            ++++++++    ------      ^^^^^^^^^^^         ----     ++++      ^^^^^^^^
 */
export function readPassive(text: Speech, at: number): Found | undefined {
  const cue = passiveCue(text, at)
  if (!cue || cue.verb.clause === 'never' || cue.verb.act === 'ask') return undefined
  const scope = scopeOf(text, at)
  const agent = text.token(at + 1).lower === 'by' ? speakerAfter(text, at + 2, scope.last) : undefined
  const speaker = agent ?? hearing(text, cue, scope.first)
  if (!speaker || isFirstPerson(text, speaker)) return undefined
  const that = afterAdjuncts(text, agent ? agent.last : at + 1, scope.last)
  const hasThat = text.token(that).lower === 'that'
  const first = hasThat ? that + 1 : that
  if (!(hasThat ? hasFinite(text, first, scope.last) : !agent && startsClause(text, first, scope.last)))
    return undefined
  const words = clauseSpan(text, { first, last: clauseEnd(text, cue, speaker, first, scope.last) })
  return { rule: 'statement/passive-clause', words, speaker, cue, stance: cue.stance, attributionLast: that }
}

/** The verb with its auxiliaries where it is a passive that states a fact: `was told`; not `was not told`, `will be told`. */
function passiveCue(text: SpeechText, at: number): Cue | undefined {
  const entry = speechVerbs.get(text.token(at).lower)
  if (entry?.form !== 'past') return undefined
  const group = groupBefore(text, at)
  const isPassive = beWords.some((word) => group.words.has(word))
  if (!isPassive || group.hasModal || group.isNegated || group.isInfinitive) return undefined
  const stance = entry.verb.act === 'deny' ? 'denied' : 'said'
  return { first: at, last: at + 1, group: group.first, verb: entry.verb, form: 'finite', stance }
}

/** `The court was told`: the court, whose hearing is reported. */
function hearing(text: SpeechText, cue: Cue, floor: number): Speaker | undefined {
  const subject = cue.verb.hasHearer ? speakerBefore(text, cue.group, floor) : undefined
  return subject && hearingNouns.has(headNoun(text, subject)) ? subject : undefined
}

/** Adjuncts between verb and `that`, at most: `by the ministry | on Friday | in Lima | that`. */
const longestAdjuncts = 4

function afterAdjuncts(text: SpeechText, first: number, limit: number): number {
  let at = first
  for (let steps = 0; steps < longestAdjuncts && text.token(at).lower !== 'that'; steps++) {
    if (startsClause(text, at, limit)) break
    at = adjunctEnd(text, at, limit)
  }
  return at
}

/** Words between a verb that names and the quotation: `described as a`. Own list. */
const namingLinks: ReadonlySet<string> = new Set(['a', 'an', 'as', 'the'])

/** `was called “a slap in the face” by unions`, `was described by unions as “a slap in the face”`: two words or more. */
export function readNamingBy(text: Speech, { quotation, before, after }: Quoted): Found | undefined {
  if (!areSeveral(wordsOf(text.document.text, quotation.content))) return undefined
  let last = before.last
  while (last > before.first && namingLinks.has(text.token(last - 1).lower)) last--
  const cue = namingBefore(text, last, before.first)
  if (!cue) return undefined
  const by = cue.last < last ? cue.last : after.first
  const speaker = text.token(by).lower === 'by' ? speakerAfter(text, by + 1, by < last ? last : after.last) : undefined
  if (!speaker || isFirstPerson(text, speaker)) return undefined
  return { words: quotation.content, quotation, rule: 'statement/naming-by', speaker, cue }
}

/** The passive verb of naming right before a token, or before a `by` phrase that ends there. */
function namingBefore(text: SpeechText, last: number, floor: number): Cue | undefined {
  for (let at = last - 1; at >= floor; at--) {
    const isNear = at === last - 1 || text.token(at + 1).lower === 'by'
    if (isNear && namingForms.has(text.token(at).lower)) return passiveCue(text, at)
  }
  return undefined
}
