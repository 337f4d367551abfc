import { describe, expect, it } from 'vitest'
import { joinBodies } from '../../../../src/annotate/names/repairs/state-bodies.ts'
import { labelsOf, namesOf, tokensOf } from '../../../support/labelled-names.ts'

/** Each text with its names as labelled, `TYPE:words`, and as mended. */
const examples = [
  { text: 'some Peruvian Government site', labelled: ['MISC:Peruvian'], mended: ['ORG:Peruvian Government'] },
  {
    text: 'the Peru Interior Ministry and Li',
    labelled: ['LOC:Peru', 'ORG:Interior Ministry', 'PER:Li'],
    mended: ['ORG:Peru Interior Ministry', 'PER:Li'],
  },
  {
    text: 'the University of Ohio at Lima',
    labelled: ['ORG:University of Ohio', 'LOC:Lima'],
    mended: ['ORG:University of Ohio at Lima'],
  },
]

const counterExamples = [
  { why: 'the noun is common', text: 'the Peruvian government', labelled: ['MISC:Peruvian'] },
  { why: 'the last word is no body', text: 'the Peruvian Government Square', labelled: ['MISC:Peruvian'] },
  { why: 'another name stands between', text: 'the Peru Lima Court', labelled: ['LOC:Peru', 'LOC:Lima Court'] },
  { why: 'a blank line stands between', text: 'to Peru\n\nGovernment', labelled: ['LOC:Peru'] },
  { why: 'no state is named', text: 'the Otter Court', labelled: ['LOC:Otter'] },
  { why: 'a person is at the university', text: 'University at Li', labelled: ['ORG:University', 'PER:Li'] },
  { why: 'the town is elsewhere', text: 'University in Lima', labelled: ['ORG:University', 'LOC:Lima'] },
  { why: 'a bank is in the town', text: 'Bank at Lima', labelled: ['ORG:Bank', 'LOC:Lima'] },
]

describe('joinBodies', () => {
  it.each(examples)('makes $mended of $labelled', ({ text, labelled, mended }) => {
    expect(shown(text, labelled)).toEqual(mended)
  })

  it.each(counterExamples)('leaves names alone where $why', ({ text, labelled }) => {
    expect(shown(text, labelled)).toEqual(labelled)
  })
})

function shown(text: string, labelled: readonly string[]): readonly string[] {
  const tokens = tokensOf(text)
  return labelsOf(text, joinBodies(tokens, namesOf(text, tokens, labelled)))
}
