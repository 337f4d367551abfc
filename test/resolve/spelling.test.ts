import { describe, expect, it } from 'vitest'
import { toPersonName } from '../../src/resolve/person-name.ts'
import { editDistance, variantPart } from '../../src/resolve/spelling.ts'

describe('editDistance', () => {
  it.each([
    ['Han', 'Khan', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['same', 'same', 0],
  ])('counts the letters between "%s" and "%s"', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance)
  })
})

describe('variantPart', () => {
  it.each([
    ['Han Chuon Naron', 'Khan Chuon Naron', 0],
    ['Kristen Hill', 'Kristin Hill', 0],
    ['Ola Bergström', 'Ola Bergstrom', undefined],
    ['Ola Maurer', 'Ola Mauer', 1],
    ['Chen Wei', 'Chen Wen', undefined],
    ['Ola Berg', 'Ola Lund', undefined],
    ['Ola Berg', 'Ole Borg', undefined],
    ['Ola Berg', 'Berg', undefined],
    ['Ola Berg Jr.', 'Olav Berg', undefined],
    ['J. Berg', 'T. Berg', undefined],
  ])('finds where %s and %s differ by a letter', (a, b, place) => {
    expect(variantPart(toPersonName(a), toPersonName(b))).toBe(place)
  })
})
