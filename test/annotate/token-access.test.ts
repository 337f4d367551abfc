import { describe, expect, it } from 'vitest'
import { formAt, indexFrom, isGlued, lowerAt, spanOfTokens } from '../../src/annotate/token-access.ts'
import { isPossessive } from '../../src/annotate/token-kinds.ts'
import { namedDocument } from '../support/named-document.ts'

const { tokens } = namedDocument('The clinic’s X-ray met.')

describe('looking at tokens by index', () => {
  it('gives the word, and nothing outside the text', () => {
    expect([lowerAt(tokens, 0), lowerAt(tokens, -1)]).toEqual(['the', ''])
    expect([formAt(tokens, 0), formAt(tokens, 99)]).toEqual(['The', ''])
  })

  it('gives the stretch that tokens cover', () => {
    expect(spanOfTokens(tokens, 0, 2)).toEqual({ start: 0, end: 10 })
  })

  it('finds the first token from an offset on', () => {
    expect([0, 1, 4, 99].map((offset) => indexFrom(tokens, offset))).toEqual([0, 1, 1, tokens.length])
  })

  it('knows a possessive mark', () => {
    expect([isPossessive(tokens[2]), isPossessive(tokens[1]), isPossessive(undefined)]).toEqual([true, false, false])
  })

  it('sees where no space stands between', () => {
    expect([0, 1, 2].map((index) => isGlued(tokens, index))).toEqual([false, false, true])
  })
})
