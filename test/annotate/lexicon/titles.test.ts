import { describe, expect, it } from 'vitest'
import { genderOfFirstName } from '../../../src/annotate/lexicon/given-names.ts'
import { homeLandOf } from '../../../src/annotate/lexicon/home-lands.ts'
import { isPluralTitle, looksLikeAgent, singularOf, titleClassOf } from '../../../src/annotate/lexicon/titles.ts'

describe('titleClassOf', () => {
  it.each([
    ['minister', 'post'],
    ['spokesmen', 'post'],
    ['secretaries', 'post'],
    ['sculptor', 'profession'],
    ['colonel', 'rank'],
    ['tree', undefined],
  ])('knows %s', (word, titleClass) => {
    expect(titleClassOf(word)).toBe(titleClass)
  })
})

describe('isPluralTitle', () => {
  it.each([
    ['presidents', true],
    ['spokespeople', true],
    ['president', false],
    ['trees', false],
    ['boss', false],
  ])('tells of %s', (word, isPlural) => {
    expect(isPluralTitle(word)).toBe(isPlural)
  })
})

describe('singularOf', () => {
  it.each([
    ['women', 'woman'],
    ['boss', 'boss'],
    ['mayor', 'mayor'],
  ])('makes of %s %s', (word, singular) => {
    expect(singularOf(word)).toBe(singular)
  })
})

describe('looksLikeAgent', () => {
  it.each([
    ['beekeeper', true],
    ['harpist', true],
    ['brother', false],
    ['her', false],
    ['table', false],
  ])('tells of %s', (word, isAgent) => {
    expect(looksLikeAgent(word)).toBe(isAgent)
  })
})

describe('genderOfFirstName', () => {
  it.each([
    ['maria', 'female'],
    ['mario', 'male'],
    ['xyzzy', undefined],
  ])('tells of %s', (name, gender) => {
    expect(genderOfFirstName(name)).toBe(gender)
  })
})

describe('homeLandOf', () => {
  it('knows lands that are no state', () => {
    expect(homeLandOf('Welsh')).toBe('Wales')
    expect(homeLandOf('Danish')).toBeUndefined()
  })
})
