import { describe, expect, it } from 'vitest'
import { nearest } from '../../src/explorer/nearest.ts'

//   a . . b
//   . c . .
//   d . . e
const things = [
  { iri: 'a', x: 0, y: 0 },
  { iri: 'b', x: 30, y: 0 },
  { iri: 'c', x: 10, y: 10 },
  { iri: 'd', x: 0, y: 20 },
  { iri: 'e', x: 30, y: 20 },
]

const examples = [
  { from: 'a', key: 'ArrowRight', to: 'b' },
  { from: 'a', key: 'ArrowDown', to: 'd' },
  { from: 'e', key: 'ArrowLeft', to: 'd' },
  { from: 'e', key: 'ArrowUp', to: 'b' },
  { from: 'c', key: 'ArrowLeft', to: 'a' },
  { from: undefined, key: 'ArrowDown', to: 'a' },
  { from: 'unknown', key: 'ArrowDown', to: 'a' },
]

const counterExamples = [
  { why: 'nothing is that way', from: 'a', key: 'ArrowUp' },
  { why: 'the key has no arrow', from: 'a', key: 'Enter' },
]

describe('nearest', () => {
  it.each(examples)('leads by $key from $from to $to', ({ from, key, to }) => {
    expect(nearest(things, from, key)?.iri).toBe(to)
  })

  it.each(counterExamples)('leads nowhere when $why', ({ from, key }) => {
    expect(nearest(things, from, key)).toBeUndefined()
  })

  it('leads nowhere where nothing is', () => {
    expect(nearest([], undefined, 'ArrowUp')).toBeUndefined()
  })
})
