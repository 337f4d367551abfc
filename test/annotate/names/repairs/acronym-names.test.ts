import { describe, expect, it } from 'vitest'
import { settleAcronyms } from '../../../../src/annotate/names/repairs/acronym-names.ts'
import { labelsOf, namesOf, tokensOf } from '../../../support/labelled-names.ts'

/** Each text with its names as labelled, `TYPE:words`, and as mended. */
const examples = [
  {
    text: 'Government Audit Office (GAO) and GAO, by GAO of GAO House',
    labelled: ['ORG:Government Audit Office', 'MISC:GAO', 'ORG:GAO', 'LOC:GAO House'],
    mended: ['ORG:Government Audit Office', 'ORG:GAO', 'ORG:GAO', 'ORG:GAO', 'LOC:GAO House'],
  },
  { text: 'Fair Otter Act [FOAct] and FOA', labelled: ['MISC:Fair Otter Act'], mended: ['MISC:Fair Otter Act'] },
  {
    text: 'Council of Inquiry [CoI]',
    labelled: ['ORG:Council of Inquiry'],
    mended: ['ORG:Council of Inquiry', 'ORG:CoI'],
  },
]

const counterExamples = [
  { why: 'no bracket follows', text: 'Government Audit Office GAO', labelled: ['ORG:Government Audit Office'] },
  { why: 'the bracket goes on', text: 'Government Audit Office (GAO, Li)', labelled: ['ORG:Government Audit Office'] },
  { why: 'the first letter differs', text: 'Audit Office (GAO)', labelled: ['ORG:Audit Office'] },
  { why: 'the name is one word', text: 'Ghana (GAO)', labelled: ['LOC:Ghana'] },
  { why: 'the bracket holds a word', text: 'Audit Office (Another)', labelled: ['ORG:Audit Office'] },
  { why: 'the name holds it', text: 'GAO Audit Corp (GAO)', labelled: ['MISC:GAO Audit Corp', 'ORG:GAO'] },
]

describe('settleAcronyms', () => {
  it.each(examples)('makes $mended of $labelled', ({ text, labelled, mended }) => {
    expect(shown(text, labelled)).toEqual(mended)
  })

  it.each(counterExamples)('leaves names alone where $why', ({ text, labelled }) => {
    expect(shown(text, labelled)).toEqual(labelled)
  })
})

function shown(text: string, labelled: readonly string[]): readonly string[] {
  const tokens = tokensOf(text)
  return labelsOf(text, settleAcronyms(tokens, namesOf(text, tokens, labelled)))
}
