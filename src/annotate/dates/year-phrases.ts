import type { Word } from '../segments/tokens.ts'
import { readFollowing } from './following-dates.ts'
import { lowerAt, type Reading, skip } from './reader.ts'
import { readDirected } from './relative-dates.ts'
import type { PartOfYear, When, Yearless } from './when.ts'

/**
 * A month or day whose year is that of the words behind it, which stay a date of their own.
 *
 *     March last year     October 2 of that year     May to June this year
 *     ===== ---------     ========= -- ---------     =========== ---------
 */
export function withYearPhrase(words: readonly Word[], reading: Reading): Reading {
  const part = partOfYear(reading.when)
  if (part === undefined) return reading
  const at = skip(words, reading.last, 'of')
  const year = readDirected(words, at) ?? readFollowing(words, at)
  if (year === undefined || !isOneYear(year.when) || possessive.test(lowerAt(words, year.last))) return reading
  const { ends } = reading
  const inYear = (inner: Reading, of: PartOfYear): Reading => ({
    ...inner,
    when: { kind: 'ofYear', part: of, year: year.when },
  })
  if (part.kind !== 'range' || !ends) return inYear(reading, part)
  return { ...inYear(reading, part), ends: [inYear(ends[0], part.from), inYear(ends[1], part.to)] }
}

/** Matches what makes `last year` part of the next phrase: `in March last year’s winner`. */
const possessive = /^['’]s?$/

/** What was read, if it is a month or day without its year, or a range of them. */
function partOfYear(when: When): PartOfYear | undefined {
  if (isYearless(when)) return when
  if (when.kind !== 'range') return undefined
  const { from, to } = when
  return isYearless(from) && isYearless(to) ? { kind: 'range', from, to } : undefined
}

function isYearless(when: When): when is Yearless {
  return when.kind === 'yearless' && when.direction === 'open'
}

function isOneYear(when: When): boolean {
  return (when.kind === 'shift' || when.kind === 'following') && when.unit === 'year'
}
