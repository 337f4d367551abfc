import { describe, expect, it } from 'vitest'
import { compareSpans, contains, cover, overlaps, wordsOf } from '../../src/text/span.ts'

const text = 'Ms Tan said so.'
const name = { start: 3, end: 6 }
const clause = { start: 0, end: 11 }

describe('a span', () => {
  it('gives the words under it', () => {
    expect(wordsOf(text, name)).toBe('Tan')
  })

  it('contains what lies inside it, and itself', () => {
    expect([contains(clause, name), contains(name, name), contains(name, clause)]).toEqual([true, true, false])
  })

  it('overlaps only where a character is shared: touching is not enough', () => {
    expect([overlaps(clause, name), overlaps(name, { start: 6, end: 8 })]).toEqual([true, false])
  })

  it('grows to cover others', () => {
    expect(cover(name, { start: 12, end: 14 }, { start: 1, end: 2 })).toEqual({ start: 1, end: 14 })
  })

  it('sorts by start, the longer one first', () => {
    expect([name, { start: 0, end: 2 }, clause].sort(compareSpans)).toEqual([clause, { start: 0, end: 2 }, name])
  })
})
