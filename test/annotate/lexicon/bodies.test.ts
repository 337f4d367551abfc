import { describe, expect, it } from 'vitest'
import { bodies, bodyOf } from '../../../src/annotate/lexicon/bodies.ts'
import { cities } from '../../../src/annotate/lexicon/cities.ts'
import { peoples } from '../../../src/annotate/lexicon/peoples.ts'
import { regions } from '../../../src/annotate/lexicon/regions.ts'

const examples = [
  ['African Union', 'au'],
  ['the African Union', 'au'],
  ['Organization of African Unity', 'au'],
  ['UNICEF', 'unicef'],
  ['United Nations Children’s Fund', 'unicef'],
  ['Asean', 'asean'],
  ['World Trade Organisation', 'wto'],
  ['Arab League', 'arab-league'],
  ['G-20', 'g20'],
] as const

const counterExamples = [
  { why: 'case counts', words: 'who' },
  { why: 'it is a body of one state', words: 'Ministry of Finance' },
]

describe('bodyOf', () => {
  it.each(examples)('tells that %s is %s', (words, slug) => {
    expect(bodyOf(words)?.slug).toBe(slug)
  })

  it.each(counterExamples)('knows no body where $why', ({ words }) => {
    expect(bodyOf(words)).toBeUndefined()
  })

  it('holds every body once, and no form for two', () => {
    const forms = bodies.flatMap(({ name, acronyms, otherNames }) => [name, ...acronyms, ...otherNames])
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([])
    expect(new Set(bodies.map(({ slug }) => slug)).size).toBe(bodies.length)
    expect(bodies.filter(({ slug }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))).toEqual([])
  })
})

describe('the lists of names', () => {
  it.each([
    { list: 'peoples', names: peoples, some: ['European', 'Koreans', 'Muslims'] },
    { list: 'regions', names: regions, some: ['Middle East', 'Washington, D.C.', 'Crimea'] },
    { list: 'cities', names: cities, some: ['Kyiv', 'Phnom Penh', 'Nairobi', 'The Hague'] },
  ])('hold each of the $list once', ({ names, some }) => {
    expect(names).toEqual(expect.arrayContaining(some))
    expect(new Set(names).size).toBe(names.length)
  })
})
