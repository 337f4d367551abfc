import { describe, expect, it } from 'vitest'
import { growBodies } from '../../../../src/annotate/names/repairs/grown-bodies.ts'
import { labelsOf, namesOf, tokensOf } from '../../../support/labelled-names.ts'

/** Each text with its names as labelled, `TYPE:words`, and as grown. */
const examples = [
  { text: 'the Ministry of Health said', labelled: [], grown: ['ORG:Ministry of Health'] },
  { text: 'Central Bank of Peru', labelled: ['ORG:Central Bank'], grown: ['ORG:Central Bank of Peru'] },
  {
    text: 'Li of the Central Bank of Nigeria said',
    labelled: ['PER:Li', 'ORG:Central Bank', 'LOC:Nigeria'],
    grown: ['PER:Li', 'ORG:Central Bank of Nigeria'],
  },
  {
    text: 'the University of the Philippines said',
    labelled: ['LOC:Philippines'],
    grown: ['ORG:University of the Philippines'],
  },
  {
    text: 'the Ministry for Youth, Education and Sports, and Peru',
    labelled: ['ORG:Ministry for Youth', 'ORG:Education', 'PER:Sports', 'LOC:Peru'],
    grown: ['ORG:Ministry for Youth, Education and Sports', 'LOC:Peru'],
  },
  {
    text: 'the Ministry of Trade, Industry, & Energy said',
    labelled: ['ORG:Ministry of Trade'],
    grown: ['ORG:Ministry of Trade, Industry, & Energy'],
  },
  {
    text: 'the Ministry of Trade, Peru and Chile',
    labelled: ['ORG:Ministry of Trade', 'LOC:Peru', 'LOC:Chile'],
    grown: ['ORG:Ministry of Trade', 'LOC:Peru', 'LOC:Chile'],
  },
  {
    text: 'the Ministry of Health and officials',
    labelled: ['ORG:Ministry of Health'],
    grown: ['ORG:Ministry of Health'],
  },
  { text: 'the Bank of Upper Egypt Li', labelled: ['PER:Egypt Li'], grown: ['ORG:Bank of Upper Egypt Li'] },
]

const counterExamples = [
  { why: 'it is of nothing', text: 'the Ministry said', labelled: ['ORG:Ministry'] },
  { why: 'it ends the text', text: 'the Bank', labelled: ['ORG:Bank'] },
  { why: 'it is a common noun', text: 'the bank of Peru', labelled: ['LOC:Peru'] },
  { why: 'what it is of has no capital', text: 'the Bank of the river', labelled: ['ORG:Bank'] },
  { why: 'a bank for someone is no name', text: 'the Bank for Li', labelled: ['ORG:Bank', 'PER:Li'] },
  { why: 'a month follows', text: 'the Council of May', labelled: ['ORG:Council'] },
  { why: 'a weekday follows', text: 'the Council of Friday', labelled: ['ORG:Council'] },
  {
    why: 'a proper noun tells the body apart',
    text: 'Ohio State University of the US',
    labelled: ['ORG:Ohio State University', 'LOC:US'],
  },
  {
    why: 'the head is part of a place',
    text: 'the Government House of Peru',
    labelled: ['LOC:Government House', 'LOC:Peru'],
  },
  {
    why: 'the label goes over the link already',
    text: 'the University of Ohio Ann Li',
    labelled: ['ORG:University of Ohio', 'PER:Ann Li'],
  },
]

describe('growBodies', () => {
  it.each(examples)('makes $grown of $labelled', ({ text, labelled, grown }) => {
    expect(shown(text, labelled)).toEqual(grown)
  })

  it.each(counterExamples)('leaves names alone where $why', ({ text, labelled }) => {
    expect(shown(text, labelled)).toEqual(labelled)
  })
})

function shown(text: string, labelled: readonly string[]): readonly string[] {
  const tokens = tokensOf(text)
  return labelsOf(text, growBodies(tokens, namesOf(text, tokens, labelled)))
}
