import { describe, expect, it } from 'vitest'
import { partNames } from '../../../../src/annotate/names/repairs/parted-names.ts'
import { labelsOf, namesOf, tokensOf } from '../../../support/labelled-names.ts'

/** Each text with its names as labelled, `TYPE:words`, and as mended. */
const examples = [
  {
    text: 'Otter sold Otter’s Plan',
    labelled: ['ORG:Otter', 'MISC:Otter’s Plan'],
    mended: ['ORG:Otter', 'ORG:Otter', 'MISC:Plan'],
  },
  {
    text: 'a Peru-Chile deal in Chile',
    labelled: ['LOC:Peru-Chile', 'LOC:Chile'],
    mended: ['LOC:Peru', 'LOC:Chile', 'LOC:Chile'],
  },
  { text: 'the Peruvian FTSE 10', labelled: ['MISC:Peruvian FTSE 10'], mended: ['MISC:Peruvian', 'MISC:FTSE 10'] },
  { text: 'OTTER - Peru', labelled: ['PER:OTTER - Peru'], mended: ['PER:OTTER', 'LOC:Peru'] },
  {
    text: 'Otter University and Zorba Bank: so Zorba Bank said',
    labelled: ['ORG:Otter University and Zorba Bank', 'ORG:Zorba Bank'],
    mended: ['ORG:Otter University', 'ORG:Zorba Bank', 'ORG:Zorba Bank'],
  },
  {
    text: 'with Peruvian Otto Tan and the Peruvian Zorba',
    labelled: ['ORG:Peruvian Otto Tan', 'PER:Peruvian Zorba'],
    mended: ['MISC:Peruvian', 'PER:Otto Tan', 'MISC:Peruvian', 'PER:Zorba'],
  },
  {
    text: 'the Peruvian Otter and Otter',
    labelled: ['MISC:Peruvian Otter', 'ORG:Otter'],
    mended: ['MISC:Peruvian', 'ORG:Otter', 'ORG:Otter'],
  },
]

const counterExamples = [
  { why: 'the owner stands nowhere else', text: 'some Otter’s Soup', labelled: ['MISC:Otter’s Soup'] },
  { why: 'one side of the hyphen stands nowhere else', text: 'Peru-Otter', labelled: ['ORG:Peru-Otter'] },
  { why: 'acronyms are joined', text: 'by CJTF-OIR and CJTF', labelled: ['ORG:CJTF-OIR', 'ORG:CJTF'] },
  {
    why: 'the last of the two stands nowhere else',
    text: 'Otter Bank and Zorba',
    labelled: ['ORG:Otter Bank and Zorba'],
  },
  { why: 'the first of the two is no body', text: 'Otter and Peru', labelled: ['ORG:Otter and Peru'] },
  { why: 'it is a work', text: 'the Otter Bank and Peru', labelled: ['MISC:Otter Bank and Peru'] },
  { why: 'a body is called after a person', text: 'the Peruvian Otto Club', labelled: ['ORG:Peruvian Otto Club'] },
  { why: 'a work is of a person', text: 'the Peruvian Anna of Ohio', labelled: ['MISC:Peruvian Anna of Ohio'] },
  { why: 'the rest is no name by itself', text: 'the Peruvian Open', labelled: ['MISC:Peruvian Open'] },
  { why: 'the name ends with the mark', text: 'of Peru’s', labelled: ['LOC:Peru’s'] },
  { why: 'the people stands later', text: 'the New Peruvian FTSE', labelled: ['MISC:New Peruvian FTSE'] },
]

describe('partNames', () => {
  it.each(examples)('makes $mended of $labelled', ({ text, labelled, mended }) => {
    expect(shown(text, labelled)).toEqual(mended)
  })

  it.each(counterExamples)('leaves names alone where $why', ({ text, labelled }) => {
    expect(shown(text, labelled)).toEqual(labelled)
  })
})

function shown(text: string, labelled: readonly string[]): readonly string[] {
  const tokens = tokensOf(text)
  return labelsOf(text, partNames(tokens, namesOf(text, tokens, labelled)))
}
