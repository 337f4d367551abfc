import { describe, expect, it } from 'vitest'
import { toBins, toYear } from '../../src/explorer/time-line.ts'

const examples = [
  { what: 'nothing', days: [], bins: [] },
  { what: 'no days', days: ['', '2019-10'], bins: [] },
  { what: 'one day', days: ['2019-10-21'], bins: [['2019-10', 1]] },
  {
    what: 'months, those without any too',
    days: ['2019-12-01', '2020-02-01', '2020-02-28'],
    bins: [
      ['2019-12', 1],
      ['2020-01', 0],
      ['2020-02', 2],
    ],
  },
  {
    what: 'years, where days lie far apart',
    days: ['2019-12-01', '2022-01-01'],
    bins: [
      ['2019', 1],
      ['2020', 0],
      ['2021', 0],
      ['2022', 1],
    ],
  },
]

describe('toBins', () => {
  it.each(examples)('counts $what', ({ days, bins }) => {
    expect(toBins(days).map(({ label, count }) => [label, count])).toEqual(bins)
  })
})

describe('toYear', () => {
  it('places a day, a month and a year', () => {
    expect(['2019', '2019-07', '2019-07-01', ''].map(toYear)).toEqual([2019, 2019.5, 2019.5, 0])
  })
})
