import { describe, expect, it } from 'vitest'
import { countedGroupEndingAt } from '../../../src/annotate/phrases/counted-groups.ts'
import { wordsOf } from '../../../src/text/span.ts'
import { namedDocument } from '../../support/named-document.ts'

/** The groups that a text counts, with how many there are. */
function groupsIn(text: string): readonly string[] {
  const document = namedDocument(text)
  return document.tokens.flatMap(({ index }) => {
    const group = countedGroupEndingAt(document.tokens, index + 1)
    return group ? [`${wordsOf(document.text, group)}: ${group.count}`] : []
  })
}

const examples = [
  { text: 'Both countries are members.', found: ['Both countries: 2'] },
  { text: 'They met all seven Nordic states.', found: ['seven Nordic states: 7'] },
  { text: 'They have been allies since 2018. Both sides agree.', found: ['Both sides: 2'] },
]

const counterExamples = [
  { why: 'the number ends another sentence', text: 'They have been at war since 2018. Sides were taken.' },
  { why: 'nothing counts them', text: 'Many neighbouring countries agree.' },
  { why: 'the noun is no group', text: 'Both reasons are good.' },
]

describe('countedGroupEndingAt', () => {
  it.each(examples)('reads $text', ({ text, found }) => {
    expect(groupsIn(text)).toEqual(found)
  })

  it.each(counterExamples)('stays silent when $why', ({ text }) => {
    expect(groupsIn(text)).toEqual([])
  })
})
