import type { Word } from '../segments/tokens.ts'
import { fullYear, isGlued, lowerAt, type Reader, type Reading, yearNumber } from './reader.ts'
import { calendar, type When } from './when.ts'

/** Matches `21/10/2019`, `10/21/19` and `21.10.2019`; not `1/2`. */
const slashedDay = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})$/
/** Matches `6/25/90`; not `9/11`. */
const slashedShortYear = /^(\d{1,2})\/(\d{1,2})\/(\d{2})$/
/** Matches `2019/10/21`; not `2019/10`. */
const slashedYearFirst = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/
/** Matches `2018/19`; not `2018/10/21`. */
const twoYears = /^(\d{4})\/(\d{2})$/
const monthsAYear = 12

/**
 * A date all in figures. With slashes `05/06/2019` could be May or June: only its year is taken.
 *
 *     2019-10-21     21/10/2019     21.10.2019     2018/19     9/11
 */
export const readFigures: Reader = (words, first) => {
  const form = lowerAt(words, first)
  const last = first + 1
  if (form === '9/11') return { first, last, when: calendar(2001, 9, 11) }
  const yearFirst = slashedYearFirst.exec(form)
  if (yearFirst)
    return { first, last, when: calendar(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])) }
  const slashed = slashedDay.exec(form)
  if (slashed) return { first, last, when: slashedDate(slashed) }
  const short = slashedShortYear.exec(form)
  if (short) return shortDate(short, first)
  const seasonStart = startOfSeason(form)
  if (seasonStart !== undefined) {
    return { first, last, when: { kind: 'range', from: calendar(seasonStart), to: calendar(seasonStart + 1) } }
  }
  return readIsoDate(words, first)
}

/** The first of two years in a row: `2018/19`; not `2018/22`. */
function startOfSeason(form: string): number | undefined {
  const parts = twoYears.exec(form)
  const year = Number(parts?.[1])
  return parts && (year + 1) % 100 === Number(parts[2]) ? year : undefined
}

function slashedDate(parts: RegExpExecArray): When {
  const [one, other, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])]
  if (parts[2] === '.' || one > monthsAYear || one === other) return calendar(year, other, one)
  return other > monthsAYear ? calendar(year, one, other) : calendar(year)
}

/** `6/25/90`, `25/6/19`: where only one of the two can be the month. */
function shortDate(parts: RegExpExecArray, first: number): Reading | undefined {
  const [one, other] = [Number(parts[1]), Number(parts[2])]
  if (one > monthsAYear === other > monthsAYear) return undefined
  const year = fullYear(Number(parts[3]))
  return { first, last: first + 1, when: one > monthsAYear ? calendar(year, other, one) : calendar(year, one, other) }
}

/** `2019-10-21` and `2019-10-21T...`, five words for the tokenizer. */
function readIsoDate(words: readonly Word[], first: number): Reading | undefined {
  for (let index = first + 1; index < first + 5; index++) if (!isGlued(words, index)) return undefined
  const year = yearNumber(lowerAt(words, first))
  const [month, day] = [lowerAt(words, first + 2), lowerAt(words, first + 4)]
  const hasDashes = lowerAt(words, first + 1) === '-' && lowerAt(words, first + 3) === '-'
  if (year === undefined || !hasDashes || !/^\d\d$/.test(month)) return undefined
  // A time of day is one word with the day: `21T09:00Z`.
  return /^\d\d(?:t|$)/.test(day)
    ? { first, last: first + 5, when: calendar(year, Number(month), Number(day.slice(0, 2))) }
    : undefined
}
