import { describe, expect, it } from 'vitest'
import { nameWebWords } from '../../../../src/annotate/names/repairs/web-names.ts'
import { labelsOf, namesOf, tokensOf } from '../../../support/labelled-names.ts'

/** Each text with its names as labelled, `TYPE:words`, and with words of the web. */
const examples = [
  { text: 'they wrote #saveTheBay', labelled: [], named: ['MISC:#saveTheBay'] },
  { text: 'at Newsbay.com', labelled: ['MISC:Newsbay.com'], named: ['ORG:Newsbay.com'] },
  { text: 'the openBooks site; openBooks grew', labelled: [], named: ['ORG:openBooks', 'ORG:openBooks'] },
  { text: 'all iPads of Ann', labelled: ['PER:Ann'], named: ['MISC:iPads', 'PER:Ann'] },
]

const counterExamples = [
  { why: 'the hash counts', text: 'they came #2', labelled: [] },
  { why: 'it is an address', text: 'see newsbay.com', labelled: [] },
  { why: 'the word stands once', text: 'the openBooks site', labelled: [] },
  { why: 'it is a unit', text: 'a kWh, two kWh', labelled: [] },
  { why: 'the capital is the first letter', text: 'a McTan, two McTan', labelled: [] },
  { why: 'it is part of something longer', text: 'pre-iPad', labelled: [] },
  {
    why: 'it has a label',
    text: 'the iPad, openBooks and openBooks',
    labelled: ['ORG:iPad', 'PER:openBooks', 'PER:openBooks'],
  },
  { why: 'it is part of a longer name', text: 'the Newsbay.com Bank', labelled: ['MISC:Newsbay.com Bank'] },
  { why: 'the label is right', text: 'at Newsbay.com', labelled: ['ORG:Newsbay.com'] },
]

describe('nameWebWords', () => {
  it.each(examples)('finds $named in “$text”', ({ text, labelled, named }) => {
    expect(shown(text, labelled)).toEqual(named)
  })

  it.each(counterExamples)('leaves names alone where $why', ({ text, labelled }) => {
    expect(shown(text, labelled)).toEqual(labelled)
  })
})

function shown(text: string, labelled: readonly string[]): readonly string[] {
  const tokens = tokensOf(text)
  return labelsOf(text, nameWebWords(tokens, namesOf(text, tokens, labelled)))
}
