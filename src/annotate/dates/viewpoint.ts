import { type Day, formatDay, formatMonth, formatYear, toDay } from './calendar.ts'
import type { Tense } from './tense.ts'

/** What a date is counted from. */
export interface Viewpoint {
  /** The day the article was published; undefined where it is not known. */
  readonly published: Day | undefined
  /** The tense of the clause. */
  readonly tense: Tense
  /** EDTF of the date told before in the text; `the next day` follows it. */
  readonly told: string | undefined
  /** The past year of which the paragraph tells: of the last date in it, where that was told with its year. */
  readonly year: number | undefined
}

/** A value and, where it was counted from another date, how. */
export interface Resolved {
  readonly edtf: string
  /** `year(2019-10-21) - 1 = 2018`; undefined where the words alone give the value. */
  readonly arithmetic: string | undefined
}

/** A value that the words alone give. */
export function stated(edtf: string): Resolved {
  return { edtf, arithmetic: undefined }
}

/** A date as exact as its parts; undefined where the calendar has none such. */
export function fullDate(year: number, month: number | undefined, day: number | undefined): Resolved | undefined {
  if (month === undefined) return stated(formatYear(year))
  if (day === undefined) return stated(formatMonth({ year, month }))
  const date = toDay(year, month, day)
  return date && stated(formatDay(date))
}
