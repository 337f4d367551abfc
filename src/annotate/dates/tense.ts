import type { Token } from '../document.ts'

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
export function tenseAround(tokens: readonly Token[], first: number, last: number, edges: Edges): Tense {
  const before = nearest(tokens, first - 1, Math.max(edges.first, first - farthestVerb) - 1, -1)
  if (before !== 'unsaid') return before
  return nearest(tokens, last, Math.min(edges.last, last + farthestVerb), 1)
}

/** The tokens of the sentence, `last` exclusive. */
interface Edges {
  readonly first: number
  readonly last: number
}

function nearest(tokens: readonly Token[], from: number, to: number, step: 1 | -1): Tense {
  for (let index = from; index !== to; index += step) {
    const token = tokens[index]
    if (token === undefined) break
    if (futureWords.has(token.lower) || isToBe(tokens, index)) return 'future'
    if (token.penn === 'VBD') return 'past'
  }
  return 'unsaid'
}

/** The `to` of `is to be held`. */
function isToBe(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.lower !== 'to' || tokens[index + 1]?.penn !== 'VB') return false
  return presentOfBe.has(tokens[index - 1]?.lower ?? '')
}

const presentOfBe: ReadonlySet<string> = new Set(['is', 'are', "'s", '’s', "'re", '’re'])
