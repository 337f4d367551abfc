import { describe, expect, it } from 'vitest'
import { indexPhrases, phraseAt, phrasesIn } from '../../../src/annotate/phrases/phrases.ts'
import { namedDocument } from '../../support/named-document.ts'

const index = indexPhrases([
  ['made', 'short'],
  ['made up of', 'long'],
  ['linked', 'other'],
])
const { tokens } = namedDocument('It is made up of two linked by what was made')

describe('phrasesIn', () => {
  it('finds the longest phrase at each place, left to right', () => {
    const found = phrasesIn(index, tokens, 0, tokens.length).map(({ first, last, value }) => [first, last, value])
    expect(found).toEqual([
      [2, 5, 'long'],
      [6, 7, 'other'],
      [10, 11, 'short'],
    ])
  })

  it('finds no phrase that goes on behind the limit', () => {
    expect(phraseAt(index, tokens, 2, 4)?.value).toBe('short')
    expect(phraseAt(index, tokens, 0, 4)).toBeUndefined()
  })
})
