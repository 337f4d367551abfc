import { describe, expect, it } from 'vitest'
import { dropFields } from '../../../../src/annotate/names/repairs/title-fields.ts'
import { labelsOf, namesOf, tokensOf } from '../../../support/labelled-names.ts'

/** Each text with its names as labelled, `TYPE:words`, and as mended. */
const examples = [
  {
    text: 'Minister for Trade, Tourism and Fisheries of Peru',
    labelled: ['MISC:Tourism', 'ORG:Fisheries', 'LOC:Peru'],
    mended: ['LOC:Peru'],
  },
  {
    text: 'the Minister of State for Health, Water and Women’s Affairs Ann Tan',
    labelled: ['ORG:State', 'PER:Water', 'ORG:Women’s Affairs', 'PER:Ann Tan'],
    mended: ['PER:Ann Tan'],
  },
  { text: 'Minister of Trade Tan', labelled: ['MISC:Trade Tan'], mended: ['PER:Tan'] },
]

const counterExamples = [
  { why: 'the field is a land', text: 'the Minister for Europe', labelled: ['LOC:Europe'] },
  { why: 'nobody holds the field', text: 'a work of Water', labelled: ['PER:Water'] },
  { why: 'the minister is of nothing', text: 'a minister, Water', labelled: ['PER:Water'] },
  { why: 'the field is not capital', text: 'minister of health, Tan', labelled: ['PER:Tan'] },
  { why: 'a body begins with the field', text: 'Minister of Trade Board', labelled: ['ORG:Trade Board'] },
  { why: 'more fields follow', text: 'Minister for Trade and Otters', labelled: ['ORG:Trade and Otters'] },
  { why: 'a land begins with the field', text: 'Minister of Trade Tan', labelled: ['LOC:Trade Tan'] },
  {
    why: 'the title is part of a name',
    text: 'the Otter Minister of Water',
    labelled: ['MISC:Otter Minister', 'PER:Water'],
  },
]

describe('dropFields', () => {
  it.each(examples)('makes $mended of $labelled', ({ text, labelled, mended }) => {
    expect(shown(text, labelled)).toEqual(mended)
  })

  it.each(counterExamples)('leaves names alone where $why', ({ text, labelled }) => {
    expect(shown(text, labelled)).toEqual(labelled)
  })
})

function shown(text: string, labelled: readonly string[]): readonly string[] {
  const tokens = tokensOf(text)
  return labelsOf(text, dropFields(tokens, namesOf(text, tokens, labelled)))
}
