/** A day of the Gregorian calendar; month and day count from 1. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** A month of a year. */
export type Month = Omit<Day, 'day'>

const millisecondsADay = 86_400_000
const daysAWeek = 7
const monthsAYear = 12

/** Matches `2019-10-21` and the start of `2019-10-21T09:00Z`; not `2019-10`. */
const isoDay = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/

/** The day with which an ISO 8601 date or time begins; undefined where it has none. */
export function parseDay(iso: string | undefined): Day | undefined {
  const parts = isoDay.exec(iso ?? '')
  return parts ? toDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined
}

/** The day, or undefined where the calendar has none such: 30 February. */
export function toDay(year: number, month: number, day: number): Day | undefined {
  const found = dayAt(timeOf({ year, month, day }))
  return found.month === month && found.day === day ? found : undefined
}

/** `2019-10-21` */
export function formatDay({ year, month, day }: Day): string {
  return `${formatMonth({ year, month })}-${twoDigits(day)}`
}

/** `2019-10` */
export function formatMonth({ year, month }: Month): string {
  return `${formatYear(year)}-${twoDigits(month)}`
}

/** `2019`, `0987` */
export function formatYear(year: number): string {
  return String(year).padStart(4, '0')
}

/** The day `count` days later, or earlier if negative. */
export function plusDays(day: Day, count: number): Day {
  return dayAt(timeOf(day) + count * millisecondsADay)
}

/** The month `count` months later, or earlier if negative. */
export function plusMonths({ year, month }: Month, count: number): Month {
  const months = year * monthsAYear + (month - 1) + count
  return { year: Math.floor(months / monthsAYear), month: (((months % monthsAYear) + monthsAYear) % monthsAYear) + 1 }
}

/** How many days `later` is after `earlier`; negative if it is before. */
export function daysBetween(earlier: Day, later: Day): number {
  return (timeOf(later) - timeOf(earlier)) / millisecondsADay
}

/** Monday 1 to Sunday 7 (ISO 8601). */
export function weekdayOf(day: Day): number {
  return new Date(timeOf(day)).getUTCDay() || daysAWeek
}

/** The Monday of the week in which a day lies. */
export function mondayOf(day: Day): Day {
  return plusDays(day, 1 - weekdayOf(day))
}

function timeOf({ year, month, day }: Day): number {
  // Date.UTC reads the years 0 to 99 as 1900 to 1999, setUTCFullYear does not.
  return new Date(0).setUTCFullYear(year, month - 1, day)
}

function dayAt(time: number): Day {
  const date = new Date(time)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
