import type { Sentence, Token } from '../document.ts'
import { lowerAt } from './reader.ts'

/** When a clause happens, as its verbs say. */
export type Tense = 'past' | 'future' | 'unsaid'

/** Words that make what follows lie ahead: `will meet`, `the upcoming vote`, `begins on Friday`. Own list. */
const futureWords: ReadonlySet<string> = new Set(
  `will 'll ’ll wo shall would upcoming plans plan planning intends intend expects hopes hoping going tomorrow deadline
  ahead begins starts opens hosts faces travels heads arrives continues resumes ends closes returns leaves concludes
  kicks`.split(/\s+/),
)

/** These do the same, but as a past tense only for what follows: `planned to leave on Friday`; `on Friday they planned`. Own list. */
const plannedWords: ReadonlySet<string> = new Set(
  'scheduled rescheduled due set slated planned expected intended postponed delayed adjourned deferred extended'.split(
    ' ',
  ),
)

/** What comes right after these lies ahead: `as early as Tuesday`. Own list. */
const startsAhead: readonly (readonly string[])[] = [
  ['as', 'early', 'as'],
  ['as', 'soon', 'as'],
  ['as', 'late', 'as'],
]

/** How far a verb may stand from a date and still say its tense. Units: tokens. */
const farthestVerb = 12

/**
 * The tense of the clause around tokens `first` to `last` (exclusive): the nearest verb before them decides, then the
 * nearest one after. A possessive belongs to what follows it.
 *
 *     The two sides will meet on Friday.     On Friday, the court ruled.     They will fight Friday’s ruling.
 *                   ++++         ------         ------             +++++                     --------
 */
export function tenseAround(tokens: readonly Token[], first: number, last: number, sentence: Sentence): Tense {
  if (startsAhead.some((words) => standBefore(tokens, first, words))) return 'future'
  const isPossessive = /^['’]s?$/.test(lowerAt(tokens, last))
  const before = isPossessive ? [] : tokens.slice(Math.max(sentence.first, first - farthestVerb), first).reverse()
  const after = tokens.slice(last, Math.min(sentence.last, last + farthestVerb))
  for (const token of [...before, ...after]) {
    const isPlanned = plannedWords.has(token.lower) && (token.penn !== 'VBD' || token.index < first)
    if (isPlanned || futureWords.has(token.lower) || isToBe(tokens, token.index, sentence.first)) return 'future'
    if (token.penn === 'VBD') return 'past'
  }
  return 'unsaid'
}

function standBefore(tokens: readonly Token[], first: number, words: readonly string[]): boolean {
  return words.every((word, index) => lowerAt(tokens, first - words.length + index) === word)
}

/** The `to` of `is to be held`, and of the headline `Ann Tan to open forum`, which has no other verb before it. */
function isToBe(tokens: readonly Token[], index: number, sentenceStart: number): boolean {
  if (lowerAt(tokens, index) !== 'to' || tokens[index + 1]?.penn !== 'VB') return false
  if (presentOfBe.has(lowerAt(tokens, index - 1))) return true
  const isVerbless = tokens.slice(sentenceStart, index).every(({ upos }) => upos !== 'VERB' && upos !== 'AUX')
  return isVerbless && tokens[index - 1]?.upos === 'PROPN'
}

const presentOfBe: ReadonlySet<string> = new Set(['is', 'are', "'s", '’s', "'re", '’re'])
