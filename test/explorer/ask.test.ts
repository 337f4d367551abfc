import { describe, expect, it } from 'vitest'
import { cell, toRows } from '../../src/explorer/ask.ts'

describe('the rows of an answer', () => {
  it('are those of a SELECT query', () => {
    const rows = [{ name: { type: 'literal', value: 'Ada Lind' } } as const, {}]
    expect(toRows({ results: { bindings: rows } })).toEqual(rows)
  })

  it.each([
    [true, 'yes'],
    [false, 'no'],
  ])('are one row for an ASK query that is %s', (boolean, word) => {
    expect(toRows({ boolean }).map((row) => cell(row, 'answer'))).toEqual([word])
  })

  it('have an empty value where a variable is not bound', () => {
    expect(cell({}, 'name')).toBe('')
  })
})
