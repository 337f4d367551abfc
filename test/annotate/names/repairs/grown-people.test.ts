import { describe, expect, it } from 'vitest'
import { growPeople } from '../../../../src/annotate/names/repairs/grown-people.ts'
import { labelsOf, namesOf, tokensOf } from '../../../support/labelled-names.ts'

/** Each text with its names as labelled, `TYPE:words`, and as mended. */
const examples = [
  { text: 'then Ann Tan IV said', labelled: ['PER:Ann Tan'], mended: ['PER:Ann Tan IV'] },
  { text: 'Ann “Sky” Otter', labelled: ['PER:Ann'], mended: ['PER:Ann “Sky” Otter'] },
  {
    text: 'Ann "the Sky" Otter Tan Jr. of Peru',
    labelled: ['PER:Ann', 'ORG:Otter Tan', 'LOC:Peru'],
    mended: ['PER:Ann "the Sky" Otter Tan Jr.', 'LOC:Peru'],
  },
  { text: 'the leader Otto Otter Tan said', labelled: ['PER:Otter Tan'], mended: ['PER:Otto Otter Tan'] },
  { text: 'since Xi Tan met', labelled: ['PER:Tan'], mended: ['PER:Xi Tan'] },
  { text: 'Bo, Xi Tan and Nor Tan', labelled: ['PER:Tan', 'PER:Tan'], mended: ['PER:Xi Tan', 'PER:Nor Tan'] },
]

const counterExamples = [
  { why: 'nothing follows', text: 'Ann Tan said', labelled: ['PER:Ann Tan'] },
  { why: 'it is no person', text: 'Ohio IV', labelled: ['LOC:Ohio'] },
  { why: 'the word before is a title', text: 'the leader General Otter Tan', labelled: ['PER:Otter Tan'] },
  { why: 'a capital stands before that too', text: 'Otto Xi Tan', labelled: ['PER:Tan'] },
  { why: 'a sentence begins there', text: 'in. Xi Tan', labelled: ['PER:Tan'] },
  { why: 'an article says what they are', text: 'of the Xi Tan', labelled: ['PER:Tan'] },
  { why: 'it is the field of a minister', text: 'the minister for Tourism Ann Tan', labelled: ['PER:Ann Tan'] },
  { why: 'it is a title by itself', text: 'so Grandmother Tan said', labelled: ['PER:Tan'] },
  { why: 'it is an acronym', text: 'for NATO Tan', labelled: ['PER:Tan'] },
  { why: 'the text has it as a common word', text: 'a lawyer, so Lawyer Tan', labelled: ['PER:Tan'] },
  { why: 'it has a name of its own', text: 'with Peru Tan', labelled: ['LOC:Peru', 'PER:Tan'] },
  { why: 'the word before is small', text: 'the leader once Tan', labelled: ['PER:Tan'] },
  { why: 'no name follows the quotation', text: 'Ann “Sky” said', labelled: ['PER:Ann'] },
  { why: 'the quotation is speech', text: 'by Ann: said Ann “We agree on it” Otter', labelled: ['PER:Ann', 'PER:Ann'] },
]

describe('growPeople', () => {
  it.each(examples)('makes $mended of $labelled', ({ text, labelled, mended }) => {
    expect(shown(text, labelled)).toEqual(mended)
  })

  it.each(counterExamples)('leaves names alone where $why', ({ text, labelled }) => {
    expect(shown(text, labelled)).toEqual(labelled)
  })
})

function shown(text: string, labelled: readonly string[]): readonly string[] {
  const tokens = tokensOf(text)
  return labelsOf(text, growPeople(tokens, namesOf(text, tokens, labelled)))
}
