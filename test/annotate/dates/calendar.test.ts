import { describe, expect, it } from 'vitest'
import { mondayOf, parseDay, plusDays, plusMonths, toDay, weekdayOf } from '../../../src/annotate/dates/calendar.ts'

describe('the calendar', () => {
  it('reads the day of a date or time, and of nothing else', () => {
    expect(parseDay('2019-10-21')).toEqual({ year: 2019, month: 10, day: 21 })
    expect(parseDay('2019-10-21T09:00Z')).toEqual({ year: 2019, month: 10, day: 21 })
    expect([parseDay('2019-10'), parseDay('2019-02-30'), parseDay(undefined)]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('knows leap years, and years before 100', () => {
    expect(toDay(2020, 2, 29)).toEqual({ year: 2020, month: 2, day: 29 })
    expect(toDay(2019, 2, 29)).toBeUndefined()
    expect(toDay(98, 3, 1)).toEqual({ year: 98, month: 3, day: 1 })
  })

  it('counts over the ends of months and years', () => {
    expect(plusDays({ year: 2019, month: 12, day: 31 }, 1)).toEqual({ year: 2020, month: 1, day: 1 })
    expect(plusMonths({ year: 2019, month: 1 }, -1)).toEqual({ year: 2018, month: 12 })
    expect(plusMonths({ year: 2019, month: 11 }, 14)).toEqual({ year: 2021, month: 1 })
  })

  it('counts weekdays from Monday', () => {
    const sunday = { year: 2019, month: 10, day: 20 }
    expect(weekdayOf(sunday)).toBe(7)
    expect(mondayOf(sunday)).toEqual({ year: 2019, month: 10, day: 14 })
  })
})
