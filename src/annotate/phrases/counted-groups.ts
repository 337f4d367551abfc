import type { Span } from '../../text/span.ts'
import type { Token } from '../document.ts'
import { listed } from '../lexicon/listed.ts'
import { lowerAt, spanOfTokens } from '../token-access.ts'
import type { Coordination } from './coordination.ts'
import { cardinalValue } from './numerals.ts'

/** Words that count several things already named, and how many there are. */
export interface CountedGroup extends Span {
  readonly count: number
}

/** Nouns for states, bodies and towns together. Own list. */
export const groupNouns: ReadonlySet<string> = new Set([
  ...listed('countries, nations, states, sides, parties, governments, companies, firms, universities, institutions'),
  ...listed('cities, towns, museums, airlines, banks, blocs, partners, neighbours, neighbors, carriers, bodies'),
  ...listed('organisations, organizations, republics, schools, colleges, groups, clubs, hospitals, peoples, capitals'),
  ...listed('carmakers, allies, regions, ministries, communities, agencies, associations, academies, economies'),
])

/** How many words the phrase may have: `all three neighbouring countries`. */
const longestGroup = 4

/**
 * The phrase that ends before a token and counts what was named before.
 *
 *     Both countries | are members.      all seven Nordic states | agreed
 *     ^^^^^^^^^^^^^^                         ^^^^^^^^^^^^^^^^^^^
 */
export function countedGroupEndingAt(tokens: readonly Token[], last: number): CountedGroup | undefined {
  if (!groupNouns.has(lowerAt(tokens, last - 1))) return undefined
  for (const token of tokens.slice(Math.max(0, last - longestGroup), last - 1).reverse()) {
    if (token.upos === 'PUNCT') return undefined // `since 2018. The sides`: another sentence
    const count = countOf(token)
    if (count !== undefined) return { ...spanOfTokens(tokens, token.index, last), count }
  }
  return undefined
}

function countOf({ lower }: Token): number | undefined {
  return lower === 'both' || lower === 'their' ? 2 : cardinalValue(lower)
}

/** The nearest list before a token that has as many names as are counted. */
export function listOfCount(
  lists: readonly Coordination[],
  count: number,
  earliest: number,
  latest: number,
): Coordination | undefined {
  return lists.findLast(
    ({ first, last, items, hasConjunction }) =>
      first >= earliest && last <= latest && items.length === count && hasConjunction,
  )
}
