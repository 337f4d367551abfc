import { describe, expect, it } from 'vitest'
import { cardinalValue, ordinalValue, romanValue } from '../../../src/annotate/phrases/numerals.ts'

describe('ordinalValue', () => {
  it.each([
    ['first', 1],
    ['Twelfth', 12],
    ['twentieth', 20],
    ['twenty-first', 21],
    ['forty second', 42],
    ['ninety-ninth', 99],
    ['hundredth', 100],
    ['1st', 1],
    ['12th', 12],
    ['20-th', 20],
    ['103RD', 103],
  ])('reads %s', (form, value) => {
    expect(ordinalValue(form)).toBe(value)
  })

  it.each(['twelve', '12', '12pm', 'th', 'XII', 'secondary', ''])('leaves %j alone', (form) => {
    expect(ordinalValue(form)).toBeUndefined()
  })
})

describe('cardinalValue', () => {
  it.each([
    ['ten', 10],
    ['Eighteen', 18],
    ['twenty-one', 21],
    ['12', 12],
    ['thousand', 1000],
  ])('reads %s', (form, value) => {
    expect(cardinalValue(form)).toBe(value)
  })

  it.each(['tenth', '12th', 'zero', 'XII', '1,200', 'many'])('leaves %j alone', (form) => {
    expect(cardinalValue(form)).toBeUndefined()
  })
})

describe('romanValue', () => {
  it.each([
    ['I', 1],
    ['IV', 4],
    ['IX', 9],
    ['XII', 12],
    ['XIV', 14],
    ['XXIst', 21],
    ['XL', 40],
    ['XLIX', 49],
    ['LXXX', 80],
    ['XC', 90],
    ['XCIX', 99],
  ])('reads %s', (form, value) => {
    expect(romanValue(form)).toBe(value)
  })

  it.each(['', 'L', 'C', 'IIII', 'VX', 'xii', 'MIX', 'CIVIL', 'XIIs', '12'])('leaves %j alone', (form) => {
    expect(romanValue(form)).toBeUndefined()
  })
})
