/** The months, as English writes them in full, lower case. Own list: a closed class. */
const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** Short names of months, with and without full stop, January 1; `Jan` and `Mar` are names of people too. Own list. */
export const shortMonths: ReadonlyMap<string, number> = withStops(
  ['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  [['sept', 9]],
)

/** Short names of weekdays, with and without full stop, Monday 1; `Sun` and `Sat` are words too. Own list. */
export const shortWeekdays: ReadonlyMap<string, number> = withStops(
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  [
    ['tues', 2],
    ['thur', 4],
    ['thurs', 4],
  ],
)

/** Months by full or short name, lower case, January 1. `May` and `March` are words too: readers must look around. */
export const months: ReadonlyMap<string, number> = new Map([...numbered(monthNames), ...shortMonths])

/** Weekdays by full or short name, lower case, Monday 1 to Sunday 7 (ISO 8601). */
export const weekdays: ReadonlyMap<string, number> = new Map([...numbered(weekdayNames), ...shortWeekdays])

/** Each name with its place, counted from 1. */
function numbered(names: readonly string[]): readonly (readonly [string, number])[] {
  return names.map((name, index) => [name, index + 1] as const)
}

/** Short names by place, others with their place; an empty one has no short name. */
function withStops(
  names: readonly string[],
  others: readonly (readonly [string, number])[],
): ReadonlyMap<string, number> {
  const all = [...numbered(names), ...others].filter(([name]) => name !== '')
  return new Map(all.flatMap(([name, number]) => [[name, number] as const, [`${name}.`, number] as const]))
}
