/** A stretch of a time line, and how much lies in it. */
export interface Bin {
  /** `2019` or `2019-10`. */
  readonly label: string
  readonly count: number
}

/** Months that are shown one by one; a longer time is shown by years. */
const mostMonths = 24

/**
 * Days counted by month, or by year if they lie far apart; stretches without any in between are there too.
 *
 * @param days `2019-10-21`; what is no day is left out.
 */
export function toBins(days: readonly string[]): readonly Bin[] {
  const months = days.filter((day) => calendarDay.test(day)).map(toMonth)
  if (months.length === 0) return []
  const [first, last] = [Math.min(...months), Math.max(...months)]
  const step = last - first < mostMonths ? 1 : 12
  const start = step === 12 ? first - (first % 12) : first
  const bins: Bin[] = []
  for (let month = start; month <= last; month += step) {
    const count = months.filter((other) => other >= month && other < month + step).length
    bins.push({ label: toLabel(month, step), count })
  }
  return bins
}

/** A day as XML Schema writes it. Matches `2019-10-21`; not `2019-10`. */
const calendarDay = /^\d{4}-\d{2}-\d{2}$/

/** Months since the year 0. */
const toMonth = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

function toLabel(month: number, step: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0')
  return step === 12 ? year : `${year}-${String((month % 12) + 1).padStart(2, '0')}`
}

/** A day as a number of years, to place it on an axis: 2019-07-01 is about 2019.5. */
export function toYear(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return year + (month - 1) / 12 + (date - 1) / 365
}
