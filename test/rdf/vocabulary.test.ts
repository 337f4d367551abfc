import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { prefixesOf } from '../../src/rdf/prefixes.ts'
import { defaultRdfSettings } from '../../src/rdf/settings.ts'
import { namespaces, newsfactsTerms, schema } from '../../src/rdf/vocabulary.ts'

/** Schemes that an IRI may begin with; a prefix of that name would be taken for one. */
const schemes = ['about', 'data', 'doi', 'file', 'ftp', 'geo', 'http', 'https', 'info', 'isbn', 'mailto', 'tag', 'urn']

describe('prefixes', () => {
  it('are never the name of a scheme', () => {
    expect([...prefixesOf(defaultRdfSettings).keys()].filter((prefix) => schemes.includes(prefix))).toEqual([])
  })

  it('follow the settings', () => {
    const prefixes = prefixesOf({ base: 'https://a.example/', namespace: 'https://b.example/#' })
    expect(prefixes.get('nf')).toBe('https://b.example/#')
    expect(prefixes.get('country')).toBe('https://a.example/country/')
    expect(prefixes.get('schema')).toBe('http://schema.org/')
  })
})

describe('terms', () => {
  it('have the local name under which the code knows them', () => {
    expect(schema.headline.value).toBe('http://schema.org/headline')
    expect(newsfactsTerms('https://b.example/#').inCapacity.value).toBe('https://b.example/#inCapacity')
  })
})

describe('the code', () => {
  /** An IRI in quotes. Matches `'https://a.org/b'`; not a link in a comment. */
  const quotedIri = /['"`](https?:\/\/[^'"`$]+)['"`]/g

  it('has no IRI twice', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
    const iris = files.flatMap((file) =>
      Array.from(readFileSync(`src/${file}`, 'utf8').matchAll(quotedIri), ([, iri = '']) => iri),
    )
    expect(iris.length).toBeGreaterThan(Object.keys(namespaces).length)
    expect(iris.filter((iri, index) => iris.indexOf(iri) !== index)).toEqual([])
  })
})
