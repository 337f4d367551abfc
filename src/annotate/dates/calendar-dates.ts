import { months, shortMonths } from '../lexicon/calendar.ts'
import { holidays } from '../lexicon/holidays.ts'
import { ambiguousMonths, monthPrepositions, shortMonthPrepositions } from '../lexicon/time-words.ts'
import type { Word } from '../segments/tokens.ts'
import { dayNumber, isCapital, isGlued, lowerAt, type Reader, type Reading, skip, yearNumber } from './reader.ts'
import { calendar, monthOf } from './when.ts'

/**
 * A day before its month.
 *
 *     21 October 2019     21st of October     3-5 June 2019     18 and 19 June
 *     ===============     ===============     =============     ==============
 */
export const readDayFirst: Reader = (words, first) => {
  const day = dayNumber(lowerAt(words, first))
  if (day === undefined) return undefined
  const second = secondDay(words, first + 1, day)
  const monthAt = skip(words, second?.last ?? first + 1, 'of')
  const month = monthAtWord(words, monthAt)
  if (month === undefined) return undefined
  const { year, last } = yearAfter(words, monthAt + 1)
  const from = monthOf(year ?? yearOfAttacks(words, last, month, day), month, day)
  return { first, last, when: second ? { kind: 'range', from, to: monthOf(year, month, second.day) } : from }
}

/** `the 21st of October`, `the 3rd and 4th of May`; `the` belongs to it only with `of`. */
export const readDayOf: Reader = (words, first) => {
  const reading = readDayFirst(words, first)
  return reading && words.slice(first, reading.last).some(({ lower }) => lower === 'of') ? reading : undefined
}

/** `Christmas Day 2018`, `New Year’s Eve`. */
export const readHoliday: Reader = (words, first) => {
  if (!isCapital(words, first)) return undefined
  for (const [phrase, month, day] of holidays) {
    const parts = phrase.split(' ')
    if (!parts.every((part, index) => lowerAt(words, first + index) === part)) continue
    // Christmas is a surname too.
    if (parts.length === 1 && !monthPrepositions.has(lowerAt(words, first - 1))) continue
    const { year, last } = yearAfter(words, first + parts.length)
    return { first, last, when: monthOf(year, month, day) }
  }
  return undefined
}

/**
 * A month with the day or the year after it, or alone.
 *
 *     Oct. 21, 2019     June 3-5     October 2019     in May
 *     =============     ========     ============        ===
 */
export const readMonthFirst: Reader = (words, first) => {
  const month = monthAtWord(words, first)
  if (month === undefined) return undefined
  const dayAt = skip(words, first + 1, 'the')
  const day = dayNumber(lowerAt(words, dayAt))
  if (day === undefined || isCount(words, dayAt)) return monthAlone(words, first, month)
  const second = secondDay(words, dayAt + 1, day)
  const { year, last } = yearAfter(words, second?.last ?? dayAt + 1)
  const from = monthOf(year ?? yearOfAttacks(words, last, month, day), month, day)
  return { first, last, when: second ? { kind: 'range', from, to: monthOf(year, month, second.day) } : from }
}

/** `the 21st`, `the 3rd` after a preposition and before no noun: `on the 21st`. */
export const readDayAlone: Reader = (words, first) => {
  const form = lowerAt(words, first + 1)
  const day = dayNumber(form)
  if (day === undefined || form.length <= 2 || !dayPrepositions.has(lowerAt(words, first - 1))) return undefined
  const follows = lowerAt(words, first + 2)
  const isFree = endsDay.has(follows) && !startsCenturies(words, first + 2)
  return isFree ? { first, last: first + 2, when: { kind: 'dayOfMonth', day } } : undefined
}

/** `from the 15th to the 19th century` */
function startsCenturies(words: readonly Word[], connector: number): boolean {
  return lowerAt(words, skip(words, connector + 1, 'the') + 1).startsWith('centur')
}

const dayPrepositions: ReadonlySet<string> = new Set(['on', 'by', 'from', 'until', 'till', 'since', 'before', 'after'])
/** What may follow `the 21st` where it is a day and not the 21st of something. */
const endsDay: ReadonlySet<string> = new Set([
  '',
  '.',
  ',',
  ';',
  ')',
  '”',
  '"',
  'and',
  'at',
  'in',
  'to',
  'when',
  'with',
])

/** `the September 11 attacks` are those of 2001. */
function yearOfAttacks(words: readonly Word[], last: number, month: number, day: number): number | undefined {
  const isThatDay = month === 9 && day === 11
  return isThatDay && /^(?:attacks?|terror|terrorist|hijackers?)$/.test(lowerAt(words, last)) ? 2001 : undefined
}

/** A month that stands without a day, with its year if it has one. */
function monthAlone(words: readonly Word[], first: number, month: number): Reading | undefined {
  const { year, last } = yearAfter(words, skip(words, first + 1, 'of'))
  if (year !== undefined) return { first, last, when: calendar(year, month) }
  const form = lowerAt(words, first)
  const isAbbreviation = shortMonths.has(form)
  const prepositions = isAbbreviation ? shortMonthPrepositions : monthPrepositions
  const isDoubtful = isAbbreviation || ambiguousMonths.has(form)
  if (isDoubtful && !prepositions.has(lowerAt(words, first - 1)) && !startsMonths(words, first)) return undefined
  if (ambiguousMonths.has(form) && isCapital(words, first + 1)) return undefined
  return { first, last: first + 1, when: monthOf(undefined, month) }
}

/** `Jan-Feb 2017`, `May to June`, `June, July and August`. */
function startsMonths(words: readonly Word[], first: number): boolean {
  const connector = lowerAt(words, first + 1)
  const isListed = connector === ',' && !isCapital(words, first - 1)
  return (isListed || dayConnectors.has(connector)) && monthAtWord(words, first + 2) !== undefined
}

/** The month that a word names, if it begins with a capital. */
function monthAtWord(words: readonly Word[], index: number): number | undefined {
  return isCapital(words, index) ? months.get(lowerAt(words, index)) : undefined
}

/** The year at `index`, after a comma or not, and the index after it; `index` itself if there is none. */
function yearAfter(words: readonly Word[], index: number): { year: number | undefined; last: number } {
  const yearAt = skip(words, index, ',')
  const year = yearNumber(lowerAt(words, yearAt))
  return year === undefined || isCount(words, yearAt) ? { year: undefined, last: index } : { year, last: yearAt + 1 }
}

const dayConnectors: ReadonlySet<string> = new Set(['-', '–', '—', 'to', 'through', 'until', 'and', '&'])

/** The second day of `3-5 June` or `June 3 and 4`, and the index after it. */
function secondDay(words: readonly Word[], index: number, firstDay: number): { day: number; last: number } | undefined {
  const connector = lowerAt(words, index)
  if (!dayConnectors.has(connector)) return undefined
  const day = dayNumber(lowerAt(words, index + 1))
  if (day === undefined || day <= firstDay || isCount(words, index + 1)) return undefined
  const isPair = (connector === 'and' || connector === '&') && lowerAt(words, index - 2) !== 'between'
  return isPair && day !== firstDay + 1 ? undefined : { day, last: index + 2 }
}

const countEndings: ReadonlySet<string> = new Set(['%', 'percent', 'per', 'people', 'points'])

/** Whether a number counts something (`20 percent`, `12-year`) and is no day. */
function isCount(words: readonly Word[], index: number): boolean {
  const next = lowerAt(words, index + 1)
  if (next === '-') return isGlued(words, index + 1) && isPlainWord(lowerAt(words, index + 2))
  return countEndings.has(next)
}

/** Matches `year` of `12-year`; not `december` of `18-December`. */
function isPlainWord(word: string): boolean {
  return /^[a-z]/.test(word) && !months.has(word)
}
