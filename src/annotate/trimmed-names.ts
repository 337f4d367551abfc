import type { Name, Token } from './document.ts'
import { months, weekdays } from './lexicon/calendar.ts'
import { countryOf, isDemonym } from './lexicon/countries.ts'
import { nameOver, wordsOfTokens } from './name-spans.ts'
import { formAt, lowerAt } from './token-access.ts'

/**
 * Names without what labels took in at their edges: days and months, `government` with a small letter.
 *
 *     the Winter Games Saturday, his Dec. 14 call, the French government said
 *         MISC#################      MISC              ORG##############        labels
 *         MISC########                                 MISC##                   trimmed
 */
export function trimNames(tokens: readonly Token[], names: readonly Name[]): readonly Name[] {
  return names.flatMap((name) => trim(tokens, name)).map((name, index) => ({ ...name, index }))
}

function trim(tokens: readonly Token[], name: Name): readonly Name[] {
  const { first, last, type } = name
  const word = lowerAt(tokens, last - 1)
  if (type === 'PER') return [name]
  if (first === last - 1) return isDate(word) ? [] : [name]
  if (weekdays.has(word)) return [nameOver(tokens, type, first, last - 1)]
  if (formAt(tokens, last - 1) !== 'government') return [name]
  const state = wordsOfTokens(tokens, first, last - 1)
  if (!countryOf(state)) return [name]
  return [nameOver(tokens, isDemonym(state) ? 'MISC' : 'LOC', first, last - 1)]
}

function isDate(word: string): boolean {
  return weekdays.has(word) || months.has(word)
}
