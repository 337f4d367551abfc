import { shortWeekdays, weekdays } from '../lexicon/calendar.ts'
import type { Word } from '../segments/tokens.ts'
import { readDayFirst, readMonthFirst } from './calendar-dates.ts'
import { dayNumber, isCapital, lowerAt, type Reader, skip } from './reader.ts'
import type { When } from './when.ts'

/** After these a weekday is any one: `every Friday`. */
const anyWords: ReadonlySet<string> = new Set(['every', 'each', 'any', 'per'])

/** Before a weekday these make a name: `Black Friday`, `Ash Wednesday`. Own list. */
const namedDays: ReadonlySet<string> = new Set(
  'good easter black bloody cyber super ash maundy palm shrove giving ruby casual'.split(' '),
)

/** `on a Monday` and `a Friday night` are any such day, `a Monday meeting` is of a certain one. */
function isAnyDay(words: readonly Word[], first: number): boolean {
  const before = lowerAt(words, first - 1)
  if (anyWords.has(before) || namedDays.has(before)) return true
  if (before !== 'a') return false
  const next = lowerAt(words, first + 1)
  return lowerAt(words, first - 2) === 'on' || !plainWord.test(next) || notOfADay.has(next)
}

/** Matches `meeting`; not `,`. */
const plainWord = /^[a-z]{3,}$/
/** After a weekday these do not make it the day of something. */
const notOfADay: ReadonlySet<string> = new Set([
  'and',
  'for',
  'morning',
  'afternoon',
  'evening',
  'night',
  'when',
  'that',
  'with',
  'without',
  'since',
])

/**
 * A weekday, alone or before a date that it belongs to.
 *
 *     on Tuesday night     Tuesday, September 1, 2015     Mon. 21 Oct
 *        =======           ==========================     ===========
 */
export const readWeekday: Reader = (words, first) => {
  const weekday = weekdays.get(lowerAt(words, first))
  if (weekday === undefined || !isCapital(words, first) || isAnyDay(words, first)) return undefined
  const start = skip(words, first + 1, ',')
  const date = readDayFirst(words, skip(words, start, 'the')) ?? readMonthFirst(words, start)
  if (date && hasDay(date.when)) return { ...date, first }
  const ordinal = lowerAt(words, start) === 'the' ? lowerAt(words, start + 1) : ''
  const day = dayNumber(ordinal)
  if (day !== undefined && ordinal.length > 2) return { first, last: start + 2, when: { kind: 'dayOfMonth', day } }
  if (shortWeekdays.has(lowerAt(words, first))) return undefined
  return { first, last: first + 1, when: { kind: 'weekday', weekday, direction: 'open' } }
}

function hasDay(when: When): boolean {
  return when.kind === 'range' || ('day' in when && when.day !== undefined)
}
