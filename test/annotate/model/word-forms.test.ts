import { describe, expect, it } from 'vitest'
import { decodeClusters } from '../../../src/annotate/model/clusters.ts'
import * as trait from '../../../src/annotate/model/word-forms.ts'
import { createFormTable } from '../../../src/annotate/model/word-forms.ts'
import { decodeNameLists } from '../../../src/annotate/model/word-lists.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const clusters = decodeClusters(bytes('river lake\ntan'))
const lists = decodeNameLists(bytes('ann,li\nkherol\nberlin'))

describe('a table of word forms', () => {
  it('gives the same value for the same form until it is trimmed', () => {
    const { of, trim } = createFormTable(clusters, lists, 2)
    const first = of('Ann')
    trim()
    expect(of('Ann')).toBe(first)
    of('Li')
    of('Tan')
    trim()
    expect(of('Ann')).not.toBe(first)
    expect(of('Ann')).toEqual(first)
  })

  it('finds traits that like forms share', () => {
    const { of } = createFormTable(clusters, lists)
    const share = (kind: number, a: string, b: string): boolean => of(a).traits[kind] === of(b).traits[kind]
    expect(share(trait.SHAPE, 'Tan-20', 'Merkel-1999')).toBe(true)
    expect(share(trait.SHAPE, 'Tan', 'TAN')).toBe(false)
    expect(share(trait.PLAIN, 'In-20', 'in-99')).toBe(true)
    expect(share(trait.WORD, 'Tan', 'tan')).toBe(false)
    expect(share(trait.SUFFIX3, 'walking', 'TALKING')).toBe(true)
    expect(share(trait.PREFIX3, 'walking', 'walks')).toBe(true)
    expect(share(trait.CLUSTER, 'River', 'lake')).toBe(true)
    expect(share(trait.CLUSTER, 'River', 'Tan')).toBe(false)
    expect(share(trait.CLUSTER_GROUP, 'River', 'Tan')).toBe(true)
  })

  it('tells which lists hold a word', () => {
    const { of } = createFormTable(clusters, lists)
    const listsOf = (form: string): readonly (number | undefined)[] =>
      [trait.PERSON_LISTS, trait.TITLE_LISTS, trait.HEAD_LISTS].map((kind) => of(form).traits[kind])
    expect(listsOf('Li')).toEqual([0b001, 0, 0])
    expect(listsOf('Kherol')).toEqual([0b010, 0, 0])
    expect(listsOf('Berlin')).toEqual([0b100, 0, 0])
    expect(listsOf('Mr.')).toEqual([0, 0b01, 0])
    expect(listsOf('Minister')).toEqual([0, 0b10, 0])
    expect(listsOf('Ministry')).toEqual([0, 0, 0b0001])
    expect(listsOf('blue')).toEqual([0, 0, 0])
    expect(of('Monday').traits[trait.LISTS]).not.toBe(0)
  })

  it('knows capitals and figures', () => {
    const { of } = createFormTable(clusters, lists)
    expect(['Tan', 'iPhone', '737', 'tan', 'x'].map((form) => of(form).isCapital)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })

  it('reads lists that are not there as empty', () => {
    expect(decodeNameLists(bytes('ann'))).toEqual({
      givenNames: new Set(['ann']),
      surnames: new Set(),
      cities: new Set(),
    })
  })
})
