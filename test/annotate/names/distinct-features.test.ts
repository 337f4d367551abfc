import { describe, expect, it } from 'vitest'
import { dropRepeated } from '../../../src/annotate/names/distinct-features.ts'

function dropped(features: readonly number[], start: number): readonly number[] {
  const list = [...features]
  dropRepeated(list, start)
  return list
}

describe('dropRepeated', () => {
  it('keeps the first of those alike, in order, and all before the start', () => {
    expect(dropped([7, 7, 3, -1, 3, 9, -1], 2)).toEqual([7, 7, 3, -1, 9])
    expect(dropped([7, 3], 2)).toEqual([7, 3])
  })

  it('tells those apart that fall onto one slot, and forgets those of the call before', () => {
    expect(dropped([1, 2, 1, 3, 2], 0)).toEqual([1, 2, 3])
    expect(dropped([1, 2, 1, 3, 2], 0)).toEqual([1, 2, 3])
    expect(dropped([-1, -2, -1], 0)).toEqual([-1, -2]) // the last slot, then the first one
  })

  it('takes more features than there are slots', () => {
    const many = Array.from({ length: 5000 }, (_, index) => index % 4000)
    expect(dropped([5, 5, ...many], 2)).toEqual([5, 5, ...many.slice(0, 4000)])
  })
})
