import { formatDay, formatMonth, formatYear, parseDay, plusDays, plusMonths } from './calendar.ts'
import { nearestDate, nearestDayOfMonth, nearestSeason, nearestWeekday } from './nearest.ts'
import { shifted, stretch } from './shifts.ts'
import { fullDate, type Resolved, stated, type Viewpoint } from './viewpoint.ts'
import type { When } from './when.ts'

/**
 * The EDTF value of what was read.
 *
 * @param viewpoint Undefined where the article has no date; then only what the words alone say has a value.
 * @returns Undefined where the value cannot be known, or the calendar has no such day.
 */
export function resolveWhen(when: When, viewpoint: Viewpoint | undefined): Resolved | undefined {
  if (when.kind === 'fixed') return stated(when.edtf)
  if (when.kind === 'calendar' && when.year !== undefined) return fullDate(when.year, when.month, when.day)
  if (when.kind === 'range') return range(when.from, when.to, viewpoint)
  if (when.kind === 'season' && when.year !== undefined) return stated(`${formatYear(when.year)}-${when.code}`)
  return viewpoint && counted(when, viewpoint)
}

/** What only the article's date gives a value. */
function counted(when: When, viewpoint: Viewpoint): Resolved | undefined {
  const { published, told } = viewpoint
  switch (when.kind) {
    case 'calendar':
      return when.month === undefined
        ? nearestDayOfMonth(when.day ?? 0, viewpoint)
        : nearestDate(when.month, when.day, when.direction, viewpoint)
    case 'weekday':
      return nearestWeekday(when.weekday, when.direction, viewpoint)
    case 'season':
      return nearestSeason(when.code, when.direction, viewpoint)
    case 'shift':
      return shifted(when.unit, when.count, viewpoint)
    case 'stretch':
      return stretch(when.unit, when.count, published)
    case 'following':
      return following(when.unit, when.count, told)
    case 'open': {
      const day = formatDay(published)
      const edtf = when.side === 'before' ? `../${day}` : `${day}/..`
      return { edtf, arithmetic: `${when.side} ${day} = ${edtf}` }
    }
    default:
      return undefined
  }
}

/** Matches the month of `2018-11`, `2018-11-05`; not of `2018-33` or `2018`. */
const startsWithMonth = /^(\d{4})-(0\d|1[0-2])(?:-|$)/
/** Matches the year of `2018`, `2018-11`, `2018-11-05`; not of `199X` or `../2018`. */
const startsWithYear = /^(\d{4})(?:-|$)/

function following(unit: 'day' | 'month' | 'year', count: number, told: string | undefined): Resolved | undefined {
  const edtf = nextOf[unit](told, count)
  if (edtf === undefined) return undefined
  return { edtf, arithmetic: `${unit}(${told}) ${count < 0 ? '-' : '+'} ${Math.abs(count)} = ${edtf}` }
}

const nextOf = { day: nextDay, month: nextMonth, year: nextYear } as const

function nextDay(told: string | undefined, count: number): string | undefined {
  const day = told?.includes('/') ? undefined : parseDay(told)
  return day && formatDay(plusDays(day, count))
}

function nextMonth(told: string | undefined, count: number): string | undefined {
  const month = startsWithMonth.exec(told ?? '')
  return month ? formatMonth(plusMonths({ year: Number(month[1]), month: Number(month[2]) }, count)) : undefined
}

function nextYear(told: string | undefined, count: number): string | undefined {
  const year = startsWithYear.exec(told ?? '')?.[1]
  return year === undefined ? undefined : formatYear(Number(year) + count)
}

/** From one date to another; undefined where they run backwards. */
function range(from: When, to: When, viewpoint: Viewpoint | undefined): Resolved | undefined {
  const start = resolveWhen(from, viewpoint)
  if (start === undefined) return undefined
  const end = isYearless(to) ? firstSince(start.edtf, to) : resolveWhen(to, viewpoint)
  if (end === undefined || start.edtf > end.edtf) return undefined
  const steps = [start.arithmetic, end.arithmetic].filter((step) => step !== undefined)
  return { edtf: `${start.edtf}/${end.edtf}`, arithmetic: steps.length === 0 ? undefined : steps.join('; ') }
}

function isYearless(when: When): when is Extract<When, { kind: 'calendar' }> {
  return when.kind === 'calendar' && when.year === undefined && when.month !== undefined
}

/** The first date with these parts that does not lie before `start`: the March of `November to March`. */
function firstSince(start: string, { month, day }: Extract<When, { kind: 'calendar' }>): Resolved | undefined {
  const year = Number(start.slice(0, 4))
  const inSameYear = fullDate(year, month, day)
  return inSameYear && inSameYear.edtf >= start ? inSameYear : fullDate(year + 1, month, day)
}
