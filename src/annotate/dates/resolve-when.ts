import { type Day, formatDay, formatMonth, formatYear, parseDay, plusDays, plusMonths } from './calendar.ts'
import { nearestDate, nearestDayOfMonth, nearestSeason, nearestWeekday } from './nearest.ts'
import { shifted, stretch, weekOf } from './shifts.ts'
import type { Tense } from './tense.ts'
import { fullDate, type Resolved, stated, type Viewpoint } from './viewpoint.ts'
import { calendar, type PartOfYear, seasonOf, type When, type Yearless } from './when.ts'

/**
 * The EDTF value of what was read.
 *
 * @returns Undefined where the value cannot be known, as without the article's date, or the calendar has no such day.
 */
export function resolveWhen(when: When, viewpoint: Viewpoint): Resolved | undefined {
  switch (when.kind) {
    case 'fixed':
      return stated(when.edtf)
    case 'calendar':
      return fullDate(when.year, when.month, when.day)
    case 'range':
      return range(when.from, when.to, viewpoint)
    case 'ofYear':
      return ofYear(when.part, when.year, viewpoint)
    case 'following':
      return following(when.unit, when.count, viewpoint.told)
    case 'yearless':
      return yearless(when, viewpoint)
    default:
      return viewpoint.published ? counted(when, viewpoint.published, viewpoint.tense) : undefined
  }
}

/** `March last year`, `May to June that year`. */
function ofYear(part: PartOfYear, year: When, viewpoint: Viewpoint): Resolved | undefined {
  const counted = resolveWhen(year, viewpoint)
  const found = counted && resolveWhen(inYear(part, Number(counted.edtf)), viewpoint)
  return found && { ...found, arithmetic: counted.arithmetic }
}

/** The same month, day or range of a certain year. */
function inYear(part: PartOfYear, year: number): When {
  switch (part.kind) {
    case 'range':
      return { ...part, from: inYear(part.from, year), to: inYear(part.to, year) }
    case 'season':
      return seasonOf(year, part.code)
    case 'yearless':
      return calendar(year, part.month, part.day)
  }
}

/** `On October 21` is of the past year told before, if one is, and else nearest to the article. */
function yearless(when: Yearless, { year, tense, published }: Viewpoint): Resolved | undefined {
  const { month, day, direction } = when
  if (direction === 'open' && tense === 'past' && year !== undefined) {
    const found = fullDate(year, month, day)
    return found && { ...found, arithmetic: `year told before = ${found.edtf}` }
  }
  return published ? nearestDate(month, day, direction, published, tense) : ofAnyYear(when)
}

/** `October 21` where the year cannot be known: `XXXX-10-21` (EDTF level 2). Undefined for last and next October. */
function ofAnyYear(when: Yearless): Resolved | undefined {
  if (when.direction !== 'open') return undefined
  const leapYear = 2000
  const inLeapYear = fullDate(leapYear, when.month, when.day)
  return inLeapYear && stated(inLeapYear.edtf.replace(/^2000/, 'XXXX'))
}

/** What is counted from the article's date. */
function counted(when: When, published: Day, tense: Tense): Resolved | undefined {
  switch (when.kind) {
    case 'dayOfMonth':
      return nearestDayOfMonth(when.day, published, tense)
    case 'weekday':
      return nearestWeekday(when.weekday, when.direction, published, tense)
    case 'season':
      return nearestSeason(when.code, when.direction, published, tense)
    case 'shift':
      return shifted(when.unit, when.count, published, tense)
    case 'stretch':
      return stretch(when.unit, when.count, published)
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

function following(
  unit: 'day' | 'week' | 'month' | 'year',
  count: number,
  told: string | undefined,
): Resolved | undefined {
  const edtf = nextOf[unit](told, count)
  if (edtf === undefined) return undefined
  return { edtf, arithmetic: `${unit}(${told}) ${count < 0 ? '-' : '+'} ${Math.abs(count)} = ${edtf}` }
}

const nextOf = { day: nextDay, week: nextWeek, month: nextMonth, year: nextYear } as const

function nextDay(told: string | undefined, count: number): string | undefined {
  const day = told?.includes('/') ? undefined : parseDay(told)
  return day && formatDay(plusDays(day, count))
}

function nextWeek(told: string | undefined, count: number): string | undefined {
  const day = parseDay(told)
  return day && weekOf(day, count)
}

function nextMonth(told: string | undefined, count: number): string | undefined {
  const month = startsWithMonth.exec(told ?? '')
  return month ? formatMonth(plusMonths({ year: Number(month[1]), month: Number(month[2]) }, count)) : undefined
}

function nextYear(told: string | undefined, count: number): string | undefined {
  const year = startsWithYear.exec(told ?? '')?.[1]
  return year === undefined ? undefined : formatYear(Number(year) + count)
}

/** From one date to another; undefined where they run backwards or are one. */
function range(from: When, to: When, viewpoint: Viewpoint): Resolved | undefined {
  const start = resolveWhen(from, viewpoint)
  if (start === undefined) return undefined
  const isYearKnown = !start.edtf.startsWith('X')
  const end = to.kind === 'yearless' && isYearKnown ? firstSince(start.edtf, to) : resolveWhen(to, viewpoint)
  if (end === undefined || start.edtf >= end.edtf) return undefined
  const steps = [start.arithmetic, end.arithmetic].filter((step) => step !== undefined)
  return { edtf: `${start.edtf}/${end.edtf}`, arithmetic: steps.length === 0 ? undefined : steps.join('; ') }
}

/** The first date with these parts that does not lie before `start`: the March of `November to March`. */
function firstSince(start: string, { month, day }: Yearless): Resolved | undefined {
  const year = Number(start.slice(0, 4))
  const inSameYear = fullDate(year, month, day)
  return inSameYear && inSameYear.edtf >= start ? inSameYear : fullDate(year + 1, month, day)
}
