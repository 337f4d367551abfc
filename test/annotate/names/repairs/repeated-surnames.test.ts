import { describe, expect, it } from 'vitest'
import { addSurnames } from '../../../../src/annotate/names/repairs/repeated-surnames.ts'
import { labelsOf, namesOf, tokensOf } from '../../../support/labelled-names.ts'

/** Each text with its names as labelled, `TYPE:words`, and as mended. */
const examples = [
  { text: 'Ann Tan spoke. Tan left', labelled: ['PER:Ann Tan'], mended: ['PER:Ann Tan', 'PER:Tan'] },
  {
    text: 'Tan: Ann Tan of Peru',
    labelled: ['PER:Ann Tan', 'LOC:Peru'],
    mended: ['PER:Tan', 'PER:Ann Tan', 'LOC:Peru'],
  },
]

const counterExamples = [
  { why: 'the surname is a word too', text: 'Ann Field saw a field. Field work', labelled: ['PER:Ann Field'] },
  { why: 'it has a label', text: 'Ann Tan of Tan Bank', labelled: ['PER:Ann Tan', 'ORG:Tan Bank'] },
  { why: 'nobody has two names', text: 'Tan and Tan', labelled: ['PER:Tan'] },
  { why: 'the long name is no person’s', text: 'Ann Bay, then Bay', labelled: ['LOC:Ann Bay'] },
]

describe('addSurnames', () => {
  it.each(examples)('makes $mended of $labelled', ({ text, labelled, mended }) => {
    expect(shown(text, labelled)).toEqual(mended)
  })

  it.each(counterExamples)('leaves names alone where $why', ({ text, labelled }) => {
    expect(shown(text, labelled)).toEqual(labelled)
  })
})

function shown(text: string, labelled: readonly string[]): readonly string[] {
  const tokens = tokensOf(text)
  return labelsOf(text, addSurnames(tokens, namesOf(text, tokens, labelled)))
}
