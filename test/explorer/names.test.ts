import { describe, expect, it } from 'vitest'
import { isWebAddress, spoken, toLiteral, toReference } from '../../src/explorer/names.ts'
import { names } from '../support/explored.ts'

describe('createNames', () => {
  it('goes from names to IRIs and back', () => {
    for (const name of ['nf:speaker', 'person:ada-tan', 'rdf:type']) expect(names.shorten(names.iri(name))).toBe(name)
    expect(names.shorten('https://other.example/a')).toBe('https://other.example/a')
    expect(names.iri('unknown:a')).toBe('a')
  })

  it('knows the place of what is ours', () => {
    expect(names.place(names.thing('person/ada-tan'))).toBe('person/ada-tan')
    expect(names.place('https://other.example/a')).toBeUndefined()
  })
})

describe('toReference', () => {
  it('writes an IRI, and refuses what would end it', () => {
    expect(toReference('https://a.example/ü')).toBe('<https://a.example/ü>')
    for (const iri of ['a>b', 'a b', 'a"b', 'a\nb']) expect(() => toReference(iri)).toThrow(RangeError)
  })
})

describe('toLiteral', () => {
  it('escapes what would end a string', () => {
    expect(toLiteral('a "b" \\ c\nd\r')).toBe('"a \\"b\\" \\\\ c\\nd\\r"')
  })
})

describe('isWebAddress', () => {
  it('takes web addresses alone', () => {
    const addresses = [
      'https://a.example/',
      'HTTP://a.example',
      'javascript:alert(1)',
      'data:text/html,x',
      '//a.example',
    ]
    expect(addresses.map(isWebAddress)).toEqual([true, true, false, false, false])
  })
})

describe('spoken', () => {
  it('makes words of local names', () => {
    expect(['a#hasMember', 'b/strategic-partnership', 'c#Claim'].map(spoken)).toEqual([
      'has member',
      'strategic partnership',
      'Claim',
    ])
  })
})
