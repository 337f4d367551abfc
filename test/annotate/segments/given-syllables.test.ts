import { describe, expect, it } from 'vitest'
import { findWords } from '../../../src/annotate/segments/tokens.ts'

const examples = [
  ['President Tsai Ing-wen spoke.', 'President Tsai Ing-wen spoke .'],
  ['Moon Jae-in met Park Geun-hye.', 'Moon Jae-in met Park Geun-hye .'],
  ['Prayut Chan-o-cha left.', 'Prayut Chan-o-cha left .'],
] as const

const counterExamples = [
  { why: 'a participle follows', text: 'The Beijing Moscow-led plan', words: 'The Beijing Moscow - led plan' },
  { why: 'no surname stands before', text: 'many Hong-kong', words: 'many Hong - kong' },
  { why: 'it stands first', text: 'Ing-wen', words: 'Ing - wen' },
  { why: 'a mark stands before', text: 'A: Ing-wen', words: 'A : Ing - wen' },
  { why: 'the tail is an English word', text: 'Tech Sell-out', words: 'Tech Sell - out' },
  { why: 'the tail is too long', text: 'Old Kang-shuuuung', words: 'Old Kang - shuuuung' },
  { why: 'the tail has a figure', text: 'Old Kang-shu2', words: 'Old Kang - shu2' },
  { why: 'the word has no capital', text: 'Mr kang-shu', words: 'Mr kang - shu' },
]

describe('given names of several syllables', () => {
  it.each(examples)('are one word in %s', (text, words) => {
    expect(formsOf(text)).toBe(words)
  })

  it.each(counterExamples)('are not read where $why', ({ text, words }) => {
    expect(formsOf(text)).toBe(words)
  })
})

function formsOf(text: string): string {
  return findWords(text, [{ start: 0, end: text.length }])
    .map(({ form }) => form)
    .join(' ')
}
