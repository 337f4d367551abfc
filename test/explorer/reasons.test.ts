import { describe, expect, it } from 'vitest'
import { reasonInWords } from '../../src/explorer/reasons.ts'

const examples = [
  {
    formula: 'editDistance("Alia", "Aliya") = 1; other name parts equal',
    words: '“Alia” and “Aliya” differ by 1 letter; other name parts equal',
  },
  { formula: 'editDistance("Alia", "Aleya") = 2', words: '“Alia” and “Aleya” differ by 2 letters' },
  {
    formula: 'shortForm("William") = "Bill"; other name parts equal',
    words: '“Bill” is short for “William”; other name parts equal',
  },
  { formula: 'acronym', words: 'acronym' },
]

describe('reasonInWords', () => {
  it.each(examples)('reads $formula', ({ formula, words }) => {
    expect(reasonInWords(formula)).toBe(words)
  })
})
