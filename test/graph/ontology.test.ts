import { describe, expect, it } from 'vitest'
import { readContext, readOntologyFile, readShapes, readThemes } from '../../src/graph/ontology.ts'
import { defaultRdfSettings } from '../../src/rdf/settings.ts'

const own = { base: 'https://house.example/id/', namespace: 'https://house.example/terms#' }

describe('the files of the ontology', () => {
  it('follow the names that the settings give', () => {
    expect(readOntologyFile('context.jsonld', own)).not.toContain(defaultRdfSettings.namespace)
    expect(readContext(own)['@context']).toMatchObject({ nf: own.namespace })
    expect(readShapes(own).some(({ object }) => object.value === `${own.namespace}Claim`)).toBe(true)
  })

  it('must be there', () => {
    expect(() => readOntologyFile('none.ttl', own)).toThrow('none.ttl')
  })
})

describe('readThemes', () => {
  const themes = readThemes(defaultRdfSettings)

  it('gives a theme under each of its labels, with its links', () => {
    expect(themes.get('economics')).toBe(themes.get('economy'))
    expect(themes.get('economy')).toMatchObject({ slug: 'economy', label: 'economy' })
    expect(themes.get('tourism')?.links.map(([property, target]) => [property.value, target.value])).toEqual([
      ['http://www.w3.org/2004/02/skos/core#exactMatch', 'http://eurovoc.europa.eu/4470'],
    ])
  })

  it('does not take the list itself for a theme', () => {
    expect(themes.get('themes')).toBeUndefined()
  })
})
