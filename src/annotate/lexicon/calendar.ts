/** Months by name and by the short forms of news, January 1. `May` and `March` are words too: readers must look around. Own list. */
export const months: ReadonlyMap<string, number> = numbered([
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
])

/** Weekdays by name and short form, Monday 1 to Sunday 7 (ISO 8601). `Sun` and `Sat` are words too. Own list. */
export const weekdays: ReadonlyMap<string, number> = numbered([
  ['monday', 'mon'],
  ['tuesday', 'tue', 'tues'],
  ['wednesday', 'wed'],
  ['thursday', 'thu', 'thur', 'thurs'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
])

/** Each form with the place of its group, counted from 1; short forms also with their full stop. */
function numbered(groups: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (const [index, forms] of groups.entries()) {
    for (const form of forms) {
      numbers.set(form, index + 1)
      if (form.length <= 'thurs'.length) numbers.set(`${form}.`, index + 1)
    }
  }
  return numbers
}
