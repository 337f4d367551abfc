import { describe, expect, it } from 'vitest'
import { dropTitleInitials } from '../../../../src/annotate/names/repairs/title-initials.ts'
import { labelsOf, namesOf, tokensOf } from '../../../support/labelled-names.ts'

/** Each text with its names as labelled, `TYPE:words`, and as left. */
const examples = [
  {
    text: 'Trade Cabinet Secretary Ann Tan left. The CS said so.',
    labelled: ['PER:Ann Tan', 'ORG:CS'],
    left: ['PER:Ann Tan'],
  },
  { text: 'the TCS, a Trade Cabinet Secretary', labelled: ['ORG:TCS'], left: [] },
]

const counterExamples = [
  { why: 'nobody has the title', text: 'the CS said', labelled: ['ORG:CS'] },
  { why: 'no article stands before', text: 'A Cabinet Secretary left CS', labelled: ['ORG:CS'] },
  { why: 'no letters stand after the article', text: 'the Tan left', labelled: ['ORG:Tan'] },
  { why: 'the body of the title is in capitals', text: 'the US and a US Envoy', labelled: ['LOC:US', 'LOC:US'] },
]

describe('dropTitleInitials', () => {
  it.each(examples)('leaves $left of $labelled', ({ text, labelled, left }) => {
    expect(shown(text, labelled)).toEqual(left)
  })

  it.each(counterExamples)('leaves names alone where $why', ({ text, labelled }) => {
    expect(shown(text, labelled)).toEqual(labelled)
  })
})

function shown(text: string, labelled: readonly string[]): readonly string[] {
  const tokens = tokensOf(text)
  return labelsOf(text, dropTitleInitials(tokens, namesOf(text, tokens, labelled)))
}
