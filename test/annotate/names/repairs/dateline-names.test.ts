import { describe, expect, it } from 'vitest'
import type { Paragraph } from '../../../../src/annotate/document.ts'
import { settleDatelines } from '../../../../src/annotate/names/repairs/dateline-names.ts'
import { labelsOf, namesOf, tokensOf } from '../../../support/labelled-names.ts'

/** Each opening, `|` where the report begins, with its names as labelled, `TYPE:words`, and as settled. */
const examples = [
  {
    text: 'OTTER, June 3 (Newsbay) -| Ann',
    labelled: ['PER:OTTER', 'MISC:Newsbay', 'PER:Ann'],
    settled: ['LOC:OTTER', 'ORG:Newsbay', 'PER:Ann'],
  },
  { text: 'NADI - |Senate met', labelled: ['ORG:NADI - Senate'], settled: ['LOC:NADI', 'ORG:Senate'] },
  { text: 'OTTER BAY -| Ann', labelled: ['PER:Ann'], settled: ['LOC:OTTER BAY', 'PER:Ann'] },
  { text: 'SEN. LEE:| We met Ann', labelled: ['ORG:LEE', 'PER:Ann'], settled: ['PER:LEE', 'PER:Ann'] },
  { text: 'Mr. LEE OTTER:| We met', labelled: [], settled: ['PER:LEE OTTER'] },
]

const counterExamples = [
  { why: 'the report begins at once', text: '|OTTER, June 3 (Newsbay)', labelled: ['PER:OTTER', 'MISC:Newsbay'] },
  { why: 'no comma follows', text: 'OTTER -| Ann', labelled: ['ORG:OTTER', 'PER:Ann'] },
  { why: 'the bracket goes on', text: 'In June (Newsbay News) -| Ann', labelled: ['MISC:Newsbay'] },
  { why: 'the bracket begins before', text: 'In June (the Newsbay) -| Ann', labelled: ['MISC:Newsbay'] },
  { why: 'nobody bears the title', text: 'SECRETARY:| We met', labelled: [] },
  { why: 'the speaker has no title', text: 'QUESTION:| We met', labelled: [] },
]

describe('settleDatelines', () => {
  it.each(examples)('makes $settled of $labelled', ({ text, labelled, settled }) => {
    expect(shown(text, labelled)).toEqual(settled)
  })

  it.each(counterExamples)('leaves names alone where $why', ({ text, labelled }) => {
    expect(shown(text, labelled)).toEqual(labelled)
  })
})

function shown(marked: string, labelled: readonly string[]): readonly string[] {
  const bodyStart = marked.indexOf('|')
  const text = marked.replace('|', '')
  const tokens = tokensOf(text)
  const paragraph: Paragraph = { index: 0, start: 0, end: text.length, kind: 'body', bodyStart }
  return labelsOf(text, settleDatelines(tokens, [paragraph], namesOf(text, tokens, labelled)))
}
