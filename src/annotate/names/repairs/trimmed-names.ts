import type { Name, Token } from '../../document.ts'
import { months, weekdays } from '../../lexicon/calendar.ts'
import { countryOf, isDemonym } from '../../lexicon/countries.ts'
import { eventHeads } from '../../lexicon/event-heads.ts'
import { organisationHeads } from '../../lexicon/name-heads.ts'
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
  if (type === 'MISC' && isOfYear(tokens, last - 2)) return [nameOver(tokens, type, first, last - 2)]
  const body = bodyAfter(tokens, name)
  if (body > first) return [nameOver(tokens, 'MISC', first, first + 2), nameOver(tokens, 'ORG', body, last)]
  if (isEdition(tokens, name)) return [nameOver(tokens, 'MISC', first + 1, last)]
  if (formAt(tokens, last - 1) !== 'government') return [name]
  const state = wordsOfTokens(tokens, first, last - 1)
  if (!countryOf(state)) return [name]
  return [nameOver(tokens, isDemonym(state) ? 'MISC' : 'LOC', first, last - 1)]
}

/** Whether a year follows: `the Wellington Declaration | of 2010`. */
function isOfYear(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at) === 'of' && year.test(formAt(tokens, at + 1))
}

/** Matches `2010`; not `737`. */
const year = /^(?:19|20)\d\d$/

/** Where the body starts whose event it is: `XII Convention of the | Otter Association`; -1 for none. */
function bodyAfter(tokens: readonly Token[], { first, last }: Name): number {
  const isEvent = numeral.test(formAt(tokens, first)) && eventHeads.has(lowerAt(tokens, first + 1))
  if (!isEvent || lowerAt(tokens, first + 2) !== 'of') return -1
  const body = lowerAt(tokens, first + 3) === 'the' ? first + 4 : first + 3
  return tokens.slice(body, last).some(({ lower }) => organisationHeads.has(lower)) ? body : -1
}

/** Whether a name starts with the number of an event: `41st | Otter Festival`, `XII | Convention of Otters`. */
function isEdition(tokens: readonly Token[], { first, last, type }: Name): boolean {
  if (!numeral.test(formAt(tokens, first))) return false
  return eventHeads.has(lowerAt(tokens, first + 1)) || (type === 'MISC' && hasEvent(tokens, first + 1, last))
}

function hasEvent(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens.slice(first, last).some(({ lower }) => eventHeads.has(lower))
}

/** Matches `41st`, `XII`; not `41`, `Xi`. */
const numeral = /^(?:\d+(?:st|nd|rd|th)|[IVXL]+)$/

/** A person without the verb of speech that a capital makes part of the name: `Says | Ann Tan`. */
function withoutVerb(tokens: readonly Token[], name: Name): Name {
  const isVerb = name.last - name.first > 1 && ['said', 'say', 'says'].includes(lowerAt(tokens, name.first))
  return isVerb ? nameOver(tokens, name.type, name.first + 1, name.last) : name
}

function isDate(word: string): boolean {
  return weekdays.has(word) || months.has(word)
}
