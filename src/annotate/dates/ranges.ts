import type { Word } from '../segments/tokens.ts'
import { dayNumber, isGlued, lowerAt, type Reader, type Reading } from './reader.ts'
import { calendar, type When } from './when.ts'

const connectors: ReadonlySet<string> = new Set(['to', 'through', 'thru', 'until', 'till', '-', '–', '—', '--'])

/**
 * The range that starts with a date already read, if one does.
 *
 *     from 2004 to 2009     2013-18     between May and June 2019     January 23 - March 9 2014
 *          ============     =======             =================     =========================
 *
 * @param inner Reads the date after the connecting word.
 */
export function rangeFrom(inner: Reader, words: readonly Word[], from: Reading): Reading | undefined {
  const connector = lowerAt(words, from.last)
  const isBetween = connector === 'and' && lowerAt(words, from.first - 1) === 'between'
  if (!isBetween && !connectors.has(connector)) return undefined
  const to = shortYear(words, from) ?? inner(words, from.last + 1) ?? bareDay(words, from)
  if (to === undefined || !isPlain(from.when) || !isPlain(to.when)) return undefined
  const start = { ...from, when: withYearOf(from.when, to.when) }
  const end = { ...to, when: withYearOf(to.when, from.when) }
  const when: When = { kind: 'range', from: start.when, to: end.when }
  return { first: from.first, last: to.last, when, ends: [start, end] }
}

/** A year that only one of the two has is that of both. */
function withYearOf(when: When, other: When): When {
  const lacksYear = when.kind === 'yearless' && when.direction === 'open'
  return lacksYear && other.kind === 'calendar' ? calendar(other.year, when.month, when.day) : when
}

/** Matches `18`; not `8`. */
const twoFigures = /^\d\d$/

/** The `18` of `2013-18`. */
function shortYear(words: readonly Word[], from: Reading): Reading | undefined {
  const { when, last } = from
  const figures = lowerAt(words, last + 1)
  if (when.kind !== 'calendar' || when.month !== undefined) return undefined
  if (!twoFigures.test(figures) || !isGlued(words, last) || !isGlued(words, last + 1)) return undefined
  const year = when.year - (when.year % 100) + Number(figures)
  return year > when.year ? { first: last + 1, last: last + 2, when: calendar(year) } : undefined
}

/** The `17th` of `April 9th through the 17th`. */
function bareDay(words: readonly Word[], from: Reading): Reading | undefined {
  const { when, last } = from
  if (when.kind !== 'yearless' || when.day === undefined) return undefined
  const dayAt = lowerAt(words, last + 1) === 'the' ? last + 2 : last + 1
  const day = dayNumber(lowerAt(words, dayAt))
  const isOrdinal = lowerAt(words, dayAt).length > 2
  return day !== undefined && isOrdinal && day > when.day
    ? { first: dayAt, last: dayAt + 1, when: { ...when, day } }
    : undefined
}

/** Only days, months and years make a range: EDTF has none of seasons. */
function isPlain(when: When): boolean {
  switch (when.kind) {
    case 'calendar':
    case 'yearless':
    case 'weekday':
      return true
    case 'shift':
      return when.unit === 'day' || when.unit === 'month' || when.unit === 'year'
    default:
      return false
  }
}
