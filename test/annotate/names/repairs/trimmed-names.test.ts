import { describe, expect, it } from 'vitest'
import { trimNames } from '../../../../src/annotate/names/repairs/trimmed-names.ts'
import { labelsOf, namesOf, tokensOf } from '../../../support/labelled-names.ts'

/** Each text with its names as labelled, `TYPE:words`, and as mended. */
const examples = [
  { text: 'That is so, Says Ann Tan', labelled: ['PER:Says Ann Tan'], mended: ['PER:Ann Tan'] },
  { text: 'the Otter Games Saturday', labelled: ['MISC:Otter Games Saturday'], mended: ['MISC:Otter Games'] },
  { text: 'on Dec. 4 and Sunday', labelled: ['MISC:Dec.', 'ORG:Sunday'], mended: [] },
  { text: 'the Peruvian government', labelled: ['ORG:Peruvian government'], mended: ['MISC:Peruvian'] },
  { text: 'a United States government', labelled: ['ORG:United States government'], mended: ['LOC:United States'] },
  { text: 'in the Otter, “Otter:', labelled: ['LOC:Otter,', 'ORG:“Otter:'], mended: ['LOC:Otter', 'ORG:Otter'] },
  { text: 'for US$ 4 or a US dollar', labelled: ['LOC:US', 'LOC:US'], mended: ['LOC:US'] },
]

const counterExamples = [
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
