import { describe, expect, it } from 'vitest'
import { growEvents } from '../../../../src/annotate/names/repairs/event-names.ts'
import { labelsOf, namesOf, tokensOf } from '../../../support/labelled-names.ts'

/** Each text with its names as labelled, `TYPE:words`, and as grown. */
const examples = [
  { text: 'the 2014 Winter Games', labelled: ['MISC:Winter Games'], grown: ['MISC:2014 Winter Games'] },
  { text: 'the 2014 Winter Olympics', labelled: ['MISC:Winter Olympics'], grown: ['MISC:2014 Winter Olympics'] },
  { text: 'at the Rice Expo 2015', labelled: ['MISC:Rice Expo'], grown: ['MISC:Rice Expo 2015'] },
  { text: 'the FIFA World Cup', labelled: ['ORG:FIFA', 'MISC:World Cup'], grown: ['MISC:FIFA World Cup'] },
  {
    text: 'Ann of the Peru-Chile Summit 2016',
    labelled: ['PER:Ann', 'LOC:Peru', 'LOC:Chile'],
    grown: ['PER:Ann', 'MISC:Peru-Chile Summit 2016'],
  },
  { text: 'the 2016 Peru Summit', labelled: ['LOC:Peru'], grown: ['MISC:2016 Peru Summit'] },
]

const counterExamples = [
  { why: 'the year is part of a date', text: 'In June 2014 Winter Games', labelled: ['MISC:Winter Games'] },
  { why: 'the year is none', text: 'the 1066 Winter Games', labelled: ['MISC:Winter Games'] },
  { why: 'a name of one word stands alone', text: 'the 2014 Olympics', labelled: ['MISC:Olympics'] },
  { why: 'headlines write any meeting so', text: 'Peru Meeting', labelled: ['LOC:Peru'] },
  { why: 'it names a body', text: 'the Peru Council', labelled: ['LOC:Peru'] },
  { why: 'the head is a common noun', text: 'the Peru summit', labelled: ['LOC:Peru'] },
  { why: 'the head is part of a body', text: 'Summit Bank', labelled: ['ORG:Summit Bank'] },
  { why: 'the name goes on', text: 'the Expo Canada', labelled: ['MISC:Expo Canada'] },
  { why: 'the name before is a person', text: 'Ann Summit', labelled: ['PER:Ann'] },
  { why: 'no name stands before', text: 'the Summit', labelled: [] },
]

describe('growEvents', () => {
  it.each(examples)('makes $grown of $labelled', ({ text, labelled, grown }) => {
    expect(shown(text, labelled)).toEqual(grown)
  })

  it.each(counterExamples)('leaves names alone where $why', ({ text, labelled }) => {
    expect(shown(text, labelled)).toEqual(labelled)
  })

  it('takes one owner where two stand side by side', () => {
    expect(shown('In Peru Chile Summit', ['LOC:Peru', 'LOC:Chile'])).toEqual(['LOC:Peru', 'MISC:Chile Summit'])
  })
})

function shown(text: string, labelled: readonly string[]): readonly string[] {
  const tokens = tokensOf(text)
  return labelsOf(text, growEvents(tokens, namesOf(text, tokens, labelled)))
}
