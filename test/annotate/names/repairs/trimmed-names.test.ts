import { describe, expect, it } from 'vitest'
import { trimNames } from '../../../../src/annotate/names/repairs/trimmed-names.ts'
import { labelsOf, namesOf, tokensOf } from '../../../support/labelled-names.ts'

/** Each text with its names as labelled, `TYPE:words`, and as mended. */
const examples = [
  { text: 'the Act of 2010', labelled: ['MISC:Act of 2010'], mended: ['MISC:Act'] },
  { text: 'the 41st Otter Festival', labelled: ['MISC:41st Otter Festival'], mended: ['MISC:Otter Festival'] },
  { text: 'XII Convention of Peru', labelled: ['ORG:XII Convention of Peru'], mended: ['MISC:Convention of Peru'] },
  {
    text: 'the XII Convention of the Otter Association and IV Congress of Otter Council',
    labelled: ['ORG:XII Convention of the Otter Association', 'MISC:IV Congress of Otter Council'],
    mended: ['MISC:XII Convention', 'ORG:Otter Association', 'MISC:IV Congress', 'ORG:Otter Council'],
  },
  { text: '2nd Summit of Peru', labelled: ['ORG:2nd Summit of Peru'], mended: ['MISC:Summit of Peru'] },
  { text: 'That is so, Says Ann Tan', labelled: ['PER:Says Ann Tan'], mended: ['PER:Ann Tan'] },
  { text: 'the Otter Games Saturday', labelled: ['MISC:Otter Games Saturday'], mended: ['MISC:Otter Games'] },
  { text: 'on Dec. 4 and Sunday', labelled: ['MISC:Dec.', 'ORG:Sunday'], mended: [] },
  { text: 'the Peruvian government', labelled: ['ORG:Peruvian government'], mended: ['MISC:Peruvian'] },
  { text: 'a United States government', labelled: ['ORG:United States government'], mended: ['LOC:United States'] },
  { text: 'in the Otter, “Otter:', labelled: ['LOC:Otter,', 'ORG:“Otter:'], mended: ['LOC:Otter', 'ORG:Otter'] },
  { text: 'for US$ 4 or a US dollar', labelled: ['LOC:US', 'LOC:US'], mended: ['LOC:US'] },
]

const counterExamples = [
  { why: 'it is a law of that number', text: 'the 23rd Amendment', labelled: ['MISC:23rd Amendment'] },
  { why: 'a force has a number', text: 'the 2nd Battalion', labelled: ['ORG:2nd Battalion'] },
  { why: 'it is of a figure', text: 'the Act of 737', labelled: ['MISC:Act of 737'] },
  { why: 'a body may be of a year', text: 'the Otters of 2010', labelled: ['ORG:Otters of 2010'] },
  { why: 'Xi is a name', text: 'the Xi Summit', labelled: ['MISC:Xi Summit'] },
  { why: 'the stop belongs to it', text: 'by Otter Inc.', labelled: ['ORG:Otter Inc.'] },
  { why: 'months name people', text: 'with May and Ann Friday', labelled: ['PER:May', 'PER:Ann Friday'] },
  { why: 'it is no date', text: 'the Otter', labelled: ['MISC:Otter'] },
  { why: 'the last word is no day', text: 'the Sunday Times', labelled: ['ORG:Sunday Times'] },
  { why: 'the name has a capital', text: 'the Peruvian Government', labelled: ['ORG:Peruvian Government'] },
  { why: 'the state is unknown', text: 'the Otter government', labelled: ['ORG:Otter government'] },
]

describe('trimNames', () => {
  it.each(examples)('makes $mended of $labelled', ({ text, labelled, mended }) => {
    expect(shown(text, labelled)).toEqual(mended)
  })

  it.each(counterExamples)('leaves names alone where $why', ({ text, labelled }) => {
    expect(shown(text, labelled)).toEqual(labelled)
  })
})

function shown(text: string, labelled: readonly string[]): readonly string[] {
  const tokens = tokensOf(text)
  return labelsOf(text, trimNames(tokens, namesOf(text, tokens, labelled)))
}
