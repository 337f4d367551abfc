/** A stretch of the calendar by which news counts. */
export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century'

/** Which of the possible days, months or seasons is meant: the one before, the one to come, or what the tense says. */
export type Direction = 'last' | 'this' | 'next' | 'open'

/**
 * What words say of a time, before it is counted from the article's date. A part that the words leave out is undefined.
 *
 * - `calendar`: `21 October 2019`, `October 2019`, `2019`
 * - `yearless`: `October 21`, `October`, `last October`
 * - `dayOfMonth`: `the 21st`
 * - `weekday`: `Tuesday`, `last Tuesday`
 * - `season`: a season, quarter or half of a year by its EDTF code: `last summer` (22), `Q3` (35), `first half` (40)
 * - `fixed`: `the 1990s`, `the 20th century`, `summer 2019`; already EDTF
 * - `shift`: units counted from the one the article stands in: `last year` is year -1, `two days ago` day -2
 * - `following`: units counted from the date told before: `the next day`, `two years later`, `the same month` (0)
 * - `stretch`: that many units up to the article's date, or on from it: `the past five years`
 * - `open`: some time before the article, or after it: `a few months ago`, `the coming weeks`
 * - `duration`: a length of time, ISO 8601: `five years` is `P5Y`
 * - `ofYear`: a month, a day or a range of them in a year that is counted: `March last year`
 * - `range`: from one to the other, both included
 */
export type When =
  | {
      readonly kind: 'calendar'
      readonly year: number
      readonly month: number | undefined
      readonly day: number | undefined
    }
  | {
      readonly kind: 'yearless'
      readonly month: number
      readonly day: number | undefined
      readonly direction: Direction
    }
  | { readonly kind: 'dayOfMonth'; readonly day: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly direction: Direction }
  | { readonly kind: 'season'; readonly code: number; readonly direction: Direction }
  | { readonly kind: 'fixed'; readonly edtf: string }
  | { readonly kind: 'shift'; readonly unit: Unit; readonly count: number }
  | { readonly kind: 'following'; readonly unit: 'day' | 'week' | 'month' | 'year'; readonly count: number }
  | { readonly kind: 'stretch'; readonly unit: Unit; readonly count: number }
  | { readonly kind: 'open'; readonly side: 'before' | 'after' }
  | { readonly kind: 'duration'; readonly iso: string }
  | { readonly kind: 'ofYear'; readonly part: PartOfYear; readonly year: When }
  | { readonly kind: 'range'; readonly from: When; readonly to: When }

/** A month or day without its year. */
export type Yearless = Extract<When, { kind: 'yearless' }>

/** What may lie in a year that other words tell. */
export type PartOfYear =
  | Yearless
  | Extract<When, { kind: 'season' }>
  | { readonly kind: 'range'; readonly from: Yearless; readonly to: Yearless }

/** A year, or a month or day of it. */
export function calendar(year: number, month?: number, day?: number): When {
  return { kind: 'calendar', year, month, day }
}

/** A month or a day of it, with its year if the words say it. */
export function monthOf(year: number | undefined, month: number, day?: number): When {
  return year === undefined ? { kind: 'yearless', month, day, direction: 'open' } : calendar(year, month, day)
}

/** A season, quarter or half by its EDTF code, with its year if the words say it. */
export function seasonOf(year: number | undefined, code: number, direction: Direction = 'open'): When {
  return year === undefined ? { kind: 'season', code, direction } : { kind: 'fixed', edtf: `${year}-${code}` }
}
