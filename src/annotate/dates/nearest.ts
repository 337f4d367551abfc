import { type Day, daysBetween, formatDay, formatYear, plusDays, plusMonths, toDay, weekdayOf } from './calendar.ts'
import type { Tense } from './tense.ts'
import { fullDate, type Resolved } from './viewpoint.ts'
import type { Direction } from './when.ts'

/** A date told without its year is the past one up to so many days back, and else the next one. Units: days. */
const farthestBack: Readonly<Record<Tense, number>> = { past: 320, unsaid: 183, future: 0 }

export function nearestDate(
  month: number,
  day: number | undefined,
  direction: Direction,
  published: Day,
  tense: Tense,
): Resolved | undefined {
  const thisYear = { year: published.year, month, day: day ?? published.day }
  const isSame = day === undefined && month === published.month
  const isBehind = daysBetween(thisYear, published) >= 0
  let year = published.year
  if (direction === 'last') year -= isSame || !isBehind ? 1 : 0
  else if (direction === 'next') year += isSame || isBehind ? 1 : 0
  else if (direction === 'open' && !isSame) year = nearestYear(thisYear, published, tense)
  const found = fullDate(year, month, day)
  const name = day === undefined ? `month ${month}` : `month ${month} day ${day}`
  return found && { ...found, arithmetic: `${name} nearest to ${formatDay(published)} = ${found.edtf}` }
}

function nearestYear(thisYear: Day, published: Day, tense: Tense): number {
  const back = daysBetween(thisYear, published)
  const backFromLastYear = daysBetween({ ...thisYear, year: thisYear.year - 1 }, published)
  if (back < 0) return backFromLastYear <= farthestBack[tense] ? thisYear.year - 1 : thisYear.year
  return back > Math.max(farthestBack[tense], 0) && !(tense === 'future' && back <= 31)
    ? thisYear.year + 1
    : thisYear.year
}

/** `the 21st`: of this month, of the last one, or of the next. */
export function nearestDayOfMonth(day: number, published: Day, tense: Tense): Resolved | undefined {
  const isAhead = day > published.day
  const months = tense === 'future' ? (day < published.day ? 1 : 0) : isAhead ? -1 : 0
  const month = plusMonths(published, months)
  const date = toDay(month.year, month.month, day)
  return (
    date && { edtf: formatDay(date), arithmetic: `day ${day} nearest to ${formatDay(published)} = ${formatDay(date)}` }
  )
}

const weekdayNames = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const daysAWeek = 7

/** The article's own day counts for a bare weekday, but not for `last Tuesday` and `next Tuesday`. */
export function nearestWeekday(weekday: number, direction: Direction, published: Day, tense: Tense): Resolved {
  const back = (weekdayOf(published) - weekday + daysAWeek) % daysAWeek
  const ahead = (daysAWeek - back) % daysAWeek
  const isAhead = direction === 'next' || (direction !== 'last' && tense === 'future')
  const isStrict = direction === 'last' || direction === 'next'
  const offset = isAhead ? ahead : -back
  const shift = offset === 0 && isStrict ? (isAhead ? daysAWeek : -daysAWeek) : offset
  const edtf = formatDay(plusDays(published, shift))
  const side = isAhead ? 'after' : 'before'
  return { edtf, arithmetic: `${weekdayNames[weekday]} ${side} ${formatDay(published)} = ${edtf}` }
}

const firstQuarterCode = 33
const monthsAQuarter = 3

/** A season or quarter without its year: the latest that had begun, one before or after that. */
export function nearestSeason(code: number, direction: Direction, published: Day, tense: Tense): Resolved {
  const hasBegun = firstMonthOf(code) <= published.month
  let year = published.year
  if (direction === 'next' || (direction === 'open' && tense === 'future')) year += hasBegun ? 1 : 0
  else if (direction !== 'this') year -= hasBegun && !(direction === 'last' && isRunning(code, published.month)) ? 0 : 1
  const edtf = `${formatYear(year)}-${code}`
  return { edtf, arithmetic: `season ${code} nearest to ${formatDay(published)} = ${edtf}` }
}

/** The month in which a season (of the northern half of the world) or quarter begins. */
function firstMonthOf(code: number): number {
  if (code >= firstQuarterCode) return 1 + (code - firstQuarterCode) * monthsAQuarter
  return 3 + (code - 21) * monthsAQuarter
}

/** Whether a season that has begun goes on; quarters and halves are not asked for. */
function isRunning(code: number, month: number): boolean {
  return month < firstMonthOf(code) + monthsAQuarter
}
