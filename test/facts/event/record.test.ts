import { describe, expect, it } from 'vitest'
import { recordEvents } from '../../../src/facts/event/record.ts'
import { entityOf, eventOf, readingOf, spanOf } from '../../support/reading.ts'

const text = 'The Oslo Bank held the 3rd Salt Forum (SF) in Bergen in 2018. The bank ended the talks.'
const bank = spanOf(text, 'Oslo Bank')

const forum = eventOf(spanOf(text, '3rd Salt Forum'), {
  edition: { number: 3, words: spanOf(text, '3rd') },
  acronym: spanOf(text, 'SF'),
  organiser: { words: spanOf(text, 'Oslo Bank'), isStated: true },
  place: spanOf(text, 'Bergen'),
  date: { words: spanOf(text, '2018'), edtf: '2018' },
  series: spanOf(text, 'Salt Forum'),
})

const talks = eventOf(spanOf(text, 'talks'))

describe('recordEvents', () => {
  it('writes what is known, the organiser by its fullest name, and null for the rest', () => {
    const oslo = entityOf('organisation', 'oslo-bank', 'Bank of Oslo', [bank])
    expect(recordEvents(readingOf(text, [forum, talks], [oslo]))).toEqual([
      {
        name: '3rd Salt Forum',
        edition: 3,
        acronym: 'SF',
        organiser: 'Bank of Oslo',
        place: 'Bergen',
        date: '2018',
      },
      { name: 'talks', edition: null, acronym: null, organiser: null, place: null, date: null },
    ])
  })

  it('writes an organiser that was not resolved as it stands', () => {
    expect(recordEvents(readingOf(text, [forum], [])).map(({ organiser }) => organiser)).toEqual(['Oslo Bank'])
  })
})
