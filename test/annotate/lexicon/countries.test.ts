import { describe, expect, it } from 'vitest'
import { countries, countryOf, isDemonym } from '../../../src/annotate/lexicon/countries.ts'

const examples = [
  ['Russia', 'ru'],
  ['Russian Federation', 'ru'],
  ['the Russian Federation', 'ru'],
  ['Russians', 'ru'],
  ['RUSSIA', 'ru'],
  ['Kingdom of Cambodia', 'kh'],
  ['The Philippines', 'ph'],
  ['Philippine', 'ph'],
  ['Filipinos', 'ph'],
  ['Viet Nam', 'vn'],
  ['U.S.', 'us'],
  ['Britons', 'gb'],
  ['UAE', 'ae'],
  ['Côte d’Ivoire', 'ci'],
  ['South Koreans', 'kr'],
] as const

const counterExamples = [
  { why: 'case counts', words: 'us' },
  { why: 'short names in capitals may be words of a headline', words: 'CAr' },
  { why: 'it could be two states', words: 'Korean' },
  { why: 'it is a city', words: 'Moscow' },
  { why: 'there is nothing', words: '' },
]

describe('countryOf', () => {
  it.each(examples)('tells that %s is %s', (words, code) => {
    expect(countryOf(words)?.code).toBe(code)
  })

  it.each(counterExamples)('knows no state where $why', ({ words }) => {
    expect(countryOf(words)).toBeUndefined()
  })

  it('holds every state once, and no form for two', () => {
    const forms = countries.flatMap(({ name, otherNames, demonyms }) => [name, ...otherNames, ...demonyms])
    expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length)
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([])
    expect(countries.filter(({ code }) => !/^[a-z]{2}$/.test(code))).toEqual([])
  })
})

describe('isDemonym', () => {
  it('is true of adjectives and peoples, and false of states', () => {
    expect(['Cambodian', 'French', 'Frenchmen', 'Dutch'].map(isDemonym)).toEqual([true, true, true, true])
    expect(['Cambodia', 'Philippines', 'Laos', 'ministers'].map(isDemonym)).toEqual([false, false, false, false])
  })
})
