import { describe, expect, it } from 'vitest'
import { isShortFor, toPersonName } from '../../src/resolve/person-name.ts'

describe('toPersonName', () => {
  it.each([
    ['Richard "Tex" Coe Jr.', ['richard', 'coe'], 'coe', 'jr'],
    ['K.C. Maurer', ['k', 'c', 'maurer'], 'maurer', undefined],
    ['Ibrahim al-Ja’afari', ['ibrahim', 'al', 'jaafari'], 'jaafari', undefined],
    ['Jr', ['jr'], 'jr', undefined],
  ])('takes %s apart', (name, parts, surname, suffix) => {
    expect(toPersonName(name)).toEqual({ parts, surname, suffix })
  })
})

describe('isShortFor', () => {
  it.each([
    ['Berg', 'Ola Berg'],
    ['Ola', 'Ola Berg'],
    ['O. Berg', 'Ola Berg'],
    ['Ola Berg', 'Ola H. Berg'],
    ['Abadi', 'Haider al-Abadi'],
    ['Xi', 'Xi Jinping'],
    ['Berg Jr.', 'Ola Berg Jr.'],
  ])('holds %s to be short for %s', (short, long) => {
    expect(isShortFor(toPersonName(short), toPersonName(long))).toBe(true)
  })

  it.each([
    ['Ann Berg', 'Ola Berg', 'the given names differ'],
    ['Ola K. Berg', 'Ola H. K. Berg', 'an initial is left out though others are told'],
    ['Ola Berg', 'Berg', 'it is longer'],
    ['O.', 'Ola Berg', 'an initial alone is too little'],
    ['al', 'Haider al-Abadi', 'a particle alone is too little'],
    ['Ola Berg Jr.', 'Ola Berg Sr.', 'the generations differ'],
  ])('keeps %s and %s apart: %s', (short, long) => {
    expect(isShortFor(toPersonName(short), toPersonName(long))).toBe(false)
  })
})
