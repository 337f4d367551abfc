import { describe, expect, it } from 'vitest'
import { nameBehind, namesakeEndingAt, readNameOrNamesake } from '../../../src/annotate/phrases/namesakes.ts'
import { wordsOf } from '../../../src/text/span.ts'
import { namedDocument } from '../../support/named-document.ts'
import { spanOf } from '../../support/reading.ts'

const first = 'The <Hill Clinic> works with the broadcaster <Radio Nord> and <PER:Tom Clinic>. '

/** What the item names that starts at the last word `the`. */
function named(marked: string): string | undefined {
  const document = namedDocument(marked)
  const start = document.tokens.findLast(({ lower }) => lower === 'the')?.index ?? 0
  const item = readNameOrNamesake(document, start, document.tokens.length)
  return item && wordsOf(document.text, nameBehind(document, item.words))
}

describe('readNameOrNamesake', () => {
  it.each([
    { text: `${first}Ask the clinic.`, name: 'Hill Clinic' },
    { text: `${first}Ask the old public broadcaster.`, name: 'Radio Nord' },
    { text: `${first}Ask the <Lake Union>.`, name: 'Lake Union' },
  ])('finds $name in: $text', ({ text, name }) => {
    expect(named(text)).toBe(name)
  })

  it.each([
    { why: 'the noun means a state', text: 'The <Lake Government> met. Ask the government.' },
    { why: 'no name has the noun', text: `${first}Ask the company.` },
    { why: 'the noun only describes another', text: `${first}Ask the clinic staff.` },
    { why: 'no noun follows', text: `${first}Ask the best.` },
    { why: 'the noun ends the sentence before', text: 'Ask a broadcaster. <Chad> met. Ask the broadcaster.' },
    { why: 'nothing was named before', text: 'Ask the clinic.' },
  ])('finds none where $why', ({ text }) => {
    expect(named(text)).toBeUndefined()
  })
})

describe('nameBehind', () => {
  it('leaves a name as it is, and words that take up none', () => {
    const document = namedDocument('Ask <Chad> or a friend.')
    for (const words of ['Chad', 'friend']) {
      expect(wordsOf(document.text, nameBehind(document, spanOf(document.text, words)))).toBe(words)
    }
    expect(nameBehind(document, { start: -2, end: -1 })).toEqual({ start: -2, end: -1 })
  })
})

describe('namesakeEndingAt', () => {
  it('wants an article before the noun', () => {
    const document = namedDocument(`${first}No clinic closed and the clinic closed.`)
    const ends = document.tokens.filter(({ lower }) => lower === 'closed').map(({ index }) => index)
    expect(ends.map((end) => namesakeEndingAt(document, end)?.start)).toEqual([
      undefined,
      spanOf(document.text, 'clinic', 2).start,
    ])
    expect(namesakeEndingAt(document, 0)).toBeUndefined()
  })
})
