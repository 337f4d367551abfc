import { describe, expect, it } from 'vitest'
import { joinInitials } from '../../../../src/annotate/names/repairs/initialled-people.ts'
import { labelsOf, namesOf, tokensOf } from '../../../support/labelled-names.ts'

/** Each text with its names as labelled, `TYPE:words`, and as joined. */
const examples = [
  { text: 'then L.Tan-Otter spoke', labelled: ['PER:L'], joined: ['PER:L.Tan-Otter'] },
  { text: 'then L.Tan Otter spoke', labelled: ['PER:L', 'PER:Tan Otter'], joined: ['PER:L.Tan Otter'] },
  { text: 'with Ö.Tan here', labelled: ['MISC:Ö', 'PER:Tan'], joined: ['PER:Ö.Tan'] },
  { text: 'with J.K.Tan here', labelled: ['PER:Tan'], joined: ['PER:J.K.Tan'] },
]

const counterExamples = [
  { why: 'a space stands between', text: 'plan B. Tan spoke', labelled: ['PER:Tan'] },
  { why: 'the stop stands apart', text: 'plan B .Tan spoke', labelled: ['PER:Tan'] },
  { why: 'a word stands before the stop', text: 'then Li.Tan spoke', labelled: ['PER:Tan'] },
  { why: 'no full stop follows the letter', text: 'so L spoke', labelled: ['PER:L'] },
  { why: 'the sentence ends at the letter', text: 'so said L. Tan', labelled: ['PER:L'] },
  { why: 'no proper noun follows', text: 'so said L.said', labelled: ['PER:L'] },
  { why: 'it is no person', text: 'the U.Works', labelled: ['ORG:Works'] },
]

describe('joinInitials', () => {
  it.each(examples)('joins $labelled to $joined', ({ text, labelled, joined }) => {
    expect(shown(text, labelled)).toEqual(joined)
  })

  it.each(counterExamples)('leaves names alone where $why', ({ text, labelled }) => {
    expect(shown(text, labelled)).toEqual(labelled)
  })
})

function shown(text: string, labelled: readonly string[]): readonly string[] {
  const tokens = tokensOf(text)
  return labelsOf(text, joinInitials(tokens, namesOf(text, tokens, labelled)))
}
