import { type Day, formatDay, formatMonth, formatYear, mondayOf, plusDays, plusMonths, weekdayOf } from './calendar.ts'
import { isoDuration } from './durations.ts'
import type { Tense } from './tense.ts'
import type { Resolved } from './viewpoint.ts'
import type { Unit } from './when.ts'

const daysAWeek = 7
const monthsAQuarter = 3
const firstQuarterCode = 33

export function shifted(unit: Unit, count: number, published: Day, tense: Tense): Resolved | undefined {
  const from = formatDay(published)
  const value = shiftedValue(unit, count, published, tense)
  const sign = count < 0 ? '-' : '+'
  return { edtf: value, arithmetic: `${unit}(${from}) ${sign} ${Math.abs(count)} = ${value}` }
}

function shiftedValue(unit: Unit, count: number, published: Day, tense: Tense): string {
  switch (unit) {
    case 'day':
      return formatDay(plusDays(published, count))
    case 'week':
      return weekOf(published, count)
    case 'weekend':
      return weekend(published, count, tense)
    case 'month':
      return formatMonth(plusMonths(published, count))
    case 'quarter': {
      const quarter = published.year * 4 + Math.floor((published.month - 1) / monthsAQuarter) + count
      return `${formatYear(Math.floor(quarter / 4))}-${firstQuarterCode + (quarter % 4)}`
    }
    case 'year':
      return formatYear(published.year + count)
    case 'decade':
      return `${formatYear(published.year + 10 * count).slice(0, 3)}X`
    case 'century':
      return `${formatYear(published.year + 100 * count).slice(0, 2)}XX`
  }
}

/** Monday to Sunday of the week `count` weeks after that of a day. */
export function weekOf(day: Day, count: number): string {
  const monday = plusDays(mondayOf(day), daysAWeek * count)
  return `${formatDay(monday)}/${formatDay(plusDays(monday, daysAWeek - 1))}`
}

/** The weekend of the article's week; on the days before it the one that is over, unless the clause looks ahead. */
function weekend(published: Day, count: number, tense: Tense): string {
  const saturday = plusDays(mondayOf(published), 5)
  const isOver = weekdayOf(published) < 6 && tense !== 'future' && count === 0
  const start = plusDays(saturday, daysAWeek * (isOver ? -1 : count))
  return `${formatDay(start)}/${formatDay(plusDays(start, 1))}`
}

export function stretch(unit: Unit, count: number, published: Day): Resolved {
  const other = stretchEnd(unit, count, published)
  const here = atPrecision(unit, published)
  const edtf = count < 0 ? `${other}/${here}` : `${here}/${other}`
  const duration = isoDuration(Math.abs(count), unit)
  return { edtf, arithmetic: `${duration} ${count < 0 ? 'up to' : 'from'} ${formatDay(published)} = ${edtf}` }
}

/** The other end of a stretch, no more exact than its unit. */
function stretchEnd(unit: Unit, count: number, published: Day): string {
  switch (unit) {
    case 'day':
      return formatDay(plusDays(published, count))
    case 'week':
    case 'weekend':
      return formatDay(plusDays(published, daysAWeek * count))
    case 'month':
      return formatMonth(plusMonths(published, count))
    case 'quarter':
      return formatMonth(plusMonths(published, monthsAQuarter * count))
    case 'year':
      return formatYear(published.year + count)
    case 'decade':
      return formatYear(published.year + 10 * count)
    case 'century':
      return formatYear(published.year + 100 * count)
  }
}

function atPrecision(unit: Unit, day: Day): string {
  if (unit === 'day' || unit === 'week' || unit === 'weekend') return formatDay(day)
  return unit === 'month' || unit === 'quarter' ? formatMonth(day) : formatYear(day.year)
}
