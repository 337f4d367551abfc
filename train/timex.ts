/** Values of TIMEX3 (TimeML) beside our own in EDTF. */
import type { DateMention } from '../src/annotate/document.ts'
import { boundsOf } from '../src/rdf/edtf.ts'

/**
 * Whether a TIMEX3 value (`2008-W09`, `199`, `P5Y`, `PAST_REF`) names the days or the length of time that a mention
 * does; days are compared as the first and the last one.
 */
export function isSameDate(value: string, { edtf, duration }: DateMention): boolean {
  if (duration !== undefined && duration === value) return true
  if (value === 'PAST_REF') return edtf?.startsWith('../') === true
  if (value === 'FUTURE_REF') return edtf?.endsWith('/..') === true
  return edtf !== undefined && bounds(fromTimex(value)) === bounds(edtf)
}

/** First and last day, as one string; the value itself where it has none. */
function bounds(edtf: string): string {
  const season = /^(\d{4})-(2[1-4])$/.exec(edtf)
  if (season) return seasonBounds(Number(season[1]), Number(season[2]))
  const found = boundsOf(edtf)
  return found ? `${found.first}/${found.last}` : edtf
}

/** Spring from March, and so on; the months of the northern half of the world, as in the files. */
function seasonBounds(year: number, code: number): string {
  const start = 3 * (code - 20)
  const first = new Date(Date.UTC(year, start - 1, 1)).toISOString().slice(0, 10)
  const last = new Date(Date.UTC(year, start + 2, 0)).toISOString().slice(0, 10)
  return `${first}/${last}`
}

const seasonCodes = ['SP', 'SU', 'FA', 'WI']
const millisecondsADay = 86_400_000

/** A TIMEX3 value as EDTF. */
function fromTimex(value: string): string {
  const plain = value.replace(/^FY/, '')
  if (/^\d{2,3}$/.test(plain)) return plain.padEnd(4, 'X')
  const quarter = /^(\d{4})-Q([1-4])$/.exec(plain)
  if (quarter) return `${quarter[1]}-${32 + Number(quarter[2])}`
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(plain)
  if (season) return `${season[1]}-${21 + seasonCodes.indexOf(season[2] ?? '')}`
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(plain)
  return week ? weekDays(Number(week[1]), Number(week[2]), week[3] !== undefined) : plain
}

/** The days of an ISO week, or of its weekend: week 1 holds 4 January. */
function weekDays(year: number, week: number, isWeekend: boolean): string {
  const fourth = new Date(Date.UTC(year, 0, 4))
  const monday =
    fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * millisecondsADay + (week - 1) * 7 * millisecondsADay
  const dayAfter = (days: number) => new Date(monday + days * millisecondsADay).toISOString().slice(0, 10)
  return `${dayAfter(isWeekend ? 5 : 0)}/${dayAfter(6)}`
}
