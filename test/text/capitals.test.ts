import { describe, expect, it } from 'vitest'
import { capitalsOf } from '../../src/text/capitals.ts'

const examples = [
  { words: 'Gulf Trade Council', capitals: 'GTC' },
  { words: 'WEF-2', capitals: 'WEF' },
  { words: 'École des Mines', capitals: 'ÉM' },
  { words: 'talks', capitals: '' },
]

describe('capitalsOf', () => {
  it.each(examples)('gives the capitals of $words', ({ words, capitals }) => {
    expect(capitalsOf(words)).toBe(capitals)
  })
})
