import type { Name, Token } from '../../document.ts'
import { months, weekdays } from '../../lexicon/calendar.ts'
import { countryOf, isDemonym } from '../../lexicon/countries.ts'
import { formAt, lowerAt } from '../../token-access.ts'
import { nameOver, placed, wordsOfTokens } from '../name-spans.ts'

/**
 * Names without what labels took in at their edges (days, months, marks, `government` with a small letter, `Says` before
 * a person), and without currencies.
 *
 *     the Winter Games Saturday, his Dec. 14 call, the French government, in the Gulf, for US$ 4
 *         MISC#################      MISC              ORG##############         LOC##     LOC     labels
 *         MISC########                                 MISC##                    LOC#              trimmed
 */
export function trimNames(tokens: readonly Token[], names: readonly Name[]): readonly Name[] {
  return placed(
    names,
    names.flatMap((name) => trim(tokens, withoutMarks(tokens, name))),
  )
}

/** The name without the marks before and after its words. */
function withoutMarks(tokens: readonly Token[], name: Name): Name {
  let { first, last } = name
  while (last - first > 1 && marks.has(formAt(tokens, last - 1))) last--
  while (last - first > 1 && marks.has(formAt(tokens, first))) first++
  return last - first === name.last - name.first ? name : nameOver(tokens, name.type, first, last)
}

/** Marks that neither begin nor end a name; a full stop may (`Apple Inc.`). */
const marks: ReadonlySet<string> = new Set([',', ';', ':', '"', '“', '”', '(', '-', '–', '—'])

function trim(tokens: readonly Token[], name: Name): readonly Name[] {
  const { first, last, type } = name
  const word = lowerAt(tokens, last - 1)
  if (type === 'PER') return [withoutVerb(tokens, name)]
  if (first === last - 1) return isDate(word) || formAt(tokens, last) === '$' ? [] : [name]
  if (weekdays.has(word)) return [nameOver(tokens, type, first, last - 1)]
  if (formAt(tokens, last - 1) !== 'government') return [name]
  const state = wordsOfTokens(tokens, first, last - 1)
  if (!countryOf(state)) return [name]
  return [nameOver(tokens, isDemonym(state) ? 'MISC' : 'LOC', first, last - 1)]
}

/** A person without the verb of speech that a capital makes part of the name: `Says | Ann Tan`. */
function withoutVerb(tokens: readonly Token[], name: Name): Name {
  const isVerb = name.last - name.first > 1 && ['said', 'say', 'says'].includes(lowerAt(tokens, name.first))
  return isVerb ? nameOver(tokens, name.type, name.first + 1, name.last) : name
}

function isDate(word: string): boolean {
  return weekdays.has(word) || months.has(word)
}
