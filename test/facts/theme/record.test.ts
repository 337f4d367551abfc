import { describe, expect, it } from 'vitest'
import type { Theme } from '../../../src/facts/theme/fact.ts'
import { recordThemes } from '../../../src/facts/theme/record.ts'
import { readingOf, spanOf } from '../../support/reading.ts'

const text = 'Trade, political and cultural ties in the sporting sphere, and trade.'

function theme(words: string, label: string, nth = 1): Theme {
  const span = spanOf(text, words, nth)
  return { kind: 'theme', rule: 'theme/adjectives', evidence: span, words: span, label, status: 'stated' }
}

describe('recordThemes', () => {
  it('writes each theme once, in the words of the text with a shared head put back', () => {
    const themes = [
      theme('Trade', 'trade'),
      theme('political', 'political ties'),
      theme('cultural ties', 'cultural ties'),
      theme('sporting sphere', 'sporting'),
      theme('trade', 'trade'),
    ]
    expect(recordThemes(readingOf(text, themes, []))).toEqual([
      'trade',
      'political ties',
      'cultural ties',
      'sporting sphere',
    ])
  })
})
