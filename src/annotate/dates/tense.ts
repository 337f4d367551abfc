import type { Sentence, Token } from '../document.ts'
import { lowerAt } from './reader.ts'

/** When a clause happens, as its verbs say. */
export type Tense = 'past' | 'future' | 'unsaid'

/** Words that make what follows lie ahead: `will meet`, `is scheduled for`, `plans to`. Own list. */
const futureWords: ReadonlySet<string> = new Set(
  `will 'll ’ll wo shall would scheduled due set slated upcoming plans plan planned planning intends intend expected expects
  hopes hoping going tomorrow deadline ahead begins starts opens upcoming`.split(/\s+/),
)

/** How far a verb may stand from a date and still say its tense. Units: tokens. */
const farthestVerb = 12

/**
 * The tense of the clause around tokens `first` to `last` (exclusive): the nearest verb before them decides, then the
 * nearest one after.
 *
 *     The two sides will meet on Friday.     On Friday, the court ruled.
 *                   ++++         ------         ------             +++++
 */
export function tenseAround(tokens: readonly Token[], first: number, last: number, sentence: Sentence): Tense {
  const before = tokens.slice(Math.max(sentence.first, first - farthestVerb), first).reverse()
  const after = tokens.slice(last, Math.min(sentence.last, last + farthestVerb))
  for (const token of [...before, ...after]) {
    if (futureWords.has(token.lower) || isToBe(tokens, token.index)) return 'future'
    if (token.penn === 'VBD') return 'past'
  }
  return 'unsaid'
}

/** The `to` of `is to be held`. */
function isToBe(tokens: readonly Token[], index: number): boolean {
  const isInfinitive = lowerAt(tokens, index) === 'to' && tokens[index + 1]?.penn === 'VB'
  return isInfinitive && presentOfBe.has(lowerAt(tokens, index - 1))
}

const presentOfBe: ReadonlySet<string> = new Set(['is', 'are', "'s", '’s', "'re", '’re'])
