import { describe, expect, it } from 'vitest'
import { nameProducts } from '../../../../src/annotate/names/repairs/product-names.ts'
import { labelsOf, namesOf, tokensOf } from '../../../support/labelled-names.ts'

/** Each text with its names as labelled, `TYPE:words`, and with its products. */
const examples = [
  { text: 'two A220 jets', labelled: [], named: ['MISC:A220'] },
  { text: 'old XY7 users', labelled: ['ORG:XY7'], named: ['MISC:XY7'] },
  {
    text: 'an Embraer 190 and a Fokker F27',
    labelled: ['ORG:Embraer'],
    named: ['MISC:Embraer 190', 'MISC:Fokker F27'],
  },
  { text: 'ten Boeing 737-800s', labelled: ['ORG:Boeing'], named: ['MISC:Boeing 737-800s'] },
  { text: 'Boeing sold 18 787s', labelled: ['ORG:Boeing'], named: ['ORG:Boeing', 'MISC:787s'] },
  {
    text: 'Boeing’s 787 Dreamliner flew',
    labelled: ['ORG:Boeing', 'MISC:Dreamliner'],
    named: ['ORG:Boeing', 'MISC:787 Dreamliner'],
  },
  { text: 'a Boeing 787 Dreamliner', labelled: ['MISC:Boeing 787 Dreamliner'], named: ['MISC:Boeing 787 Dreamliner'] },
  { text: 'the 5G iPhone and the iPhone 5s', labelled: ['MISC:iPhone'], named: ['MISC:5G iPhone', 'MISC:iPhone 5s'] },
  { text: 'one DC-9 and a B-52', labelled: ['MISC:DC'], named: ['MISC:DC-9', 'MISC:B-52'] },
]

const counterExamples = [
  { why: 'the number counts', text: 'Boeing 40 jets', labelled: ['ORG:Boeing'] },
  { why: 'the maker has no model', text: 'Airbus', labelled: ['ORG:Airbus'] },
  { why: 'no maker is named', text: 'all 787 houses', labelled: [] },
  { why: 'the number is none of the maker', text: 'Boeing cut 700 jobs', labelled: ['ORG:Boeing'] },
  { why: 'states meet', text: 'the G20 and the G-20', labelled: ['ORG:G20'] },
  { why: 'a road has two figures', text: 'the A38 road', labelled: [] },
  {
    why: 'the code is part of a longer name',
    text: 'the XY7 Works and Unit XY7',
    labelled: ['ORG:XY7 Works', 'ORG:Unit XY7'],
  },
  { why: 'states are counted', text: 'the EU-27', labelled: ['ORG:EU'] },
  { why: 'the hyphen stands apart', text: 'the B - 52', labelled: [] },
  { why: 'a word follows the hyphen', text: 'the B-West', labelled: [] },
  { why: 'it is a size', text: 'the 30GB iPhone', labelled: ['MISC:iPhone'] },
]

describe('nameProducts', () => {
  it.each(examples)('finds $named in “$text”', ({ text, labelled, named }) => {
    expect(shown(text, labelled)).toEqual(named)
  })

  it.each(counterExamples)('leaves names alone where $why', ({ text, labelled }) => {
    expect(shown(text, labelled)).toEqual(labelled)
  })
})

function shown(text: string, labelled: readonly string[]): readonly string[] {
  const tokens = tokensOf(text)
  return labelsOf(text, nameProducts(tokens, namesOf(text, tokens, labelled)))
}
