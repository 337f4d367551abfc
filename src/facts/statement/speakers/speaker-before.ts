import type { NounPhrase } from '../../../annotate/phrases/chunks.ts'
import { isBreak } from '../clauses/comma-segments.ts'
import type { SpeechText } from '../speech-text.ts'
import { beforeAdjunct } from './adjunct-before.ts'
import { beforeBrackets, headOf, phraseEndingAt } from './phrase-before.ts'
import type { Speaker } from './speaker.ts'
import { speakerBeforeComma } from './speaker-before-comma.ts'
import { antecedent, isRelative, toSpeaker } from './whole-subject.ts'

/**
 * The subject that ends before a verb group, with titles and appositions.
 *
 *     After the talks, the minister for trade, Ann Tan, has said
 *                      ----------------------  ^^^^^^^  verb group
 *
 * @param group First token of the verb group.
 * @param floor First token that can belong to the clause.
 */
export function speakerBefore(text: SpeechText, group: number, floor: number): Speaker | undefined {
  const last = beforeBrackets(text, beforeAdjunct(text, group, floor), floor)
  if (isBreak(text, last - 1)) return speakerAtWork(text, group, floor) ?? speakerBeforeComma(text, last - 1, floor)
  const phrase = phraseEndingAt(text, last, floor)
  if (phrase) return isGoverned(text, phrase, floor) ? undefined : toSpeaker(text, phrase, group, floor)
  if (last - 1 === floor && quantities.has(text.token(floor).lower)) return soleWord(text, floor)
  if (text.token(last - 1).lower === 'whom' && text.token(last - 2).lower === 'of' && last - 3 > floor)
    return antecedent(text, last - 3, floor)
  return isRelative(text, last - 1) ? antecedent(text, last - 1, floor) : undefined
}

/** `Ann Tan | reacting to the vote, which some lost, | said`: the person who opens the clause, before a gerund. */
function speakerAtWork(text: SpeechText, group: number, floor: number): Speaker | undefined {
  const phrase = text.phraseAt(floor)
  const isAtWork = phrase?.first === floor && text.token(phrase.last).penn === 'VBG'
  return isAtWork && phrase.name?.type === 'PER' ? toSpeaker(text, phrase, group, floor) : undefined
}

/** `Writing in | his programme | notes`: a noun behind a preposition that no other noun stands before. */
function isGoverned(text: SpeechText, phrase: NounPhrase, floor: number): boolean {
  const { first } = headOf(text, phrase, floor)
  return first - 2 >= floor && text.token(first - 1).lower === 'in' && text.token(first - 2).penn === 'VBG'
}

/** Words for people not told apart, as a whole subject. Own list. */
const quantities: ReadonlySet<string> = new Set(['many', 'most', 'others', 'several', 'some'])

function soleWord(text: SpeechText, at: number): Speaker {
  const { start, end } = text.token(at)
  return { mention: { start, end }, first: at, last: at + 1 }
}
