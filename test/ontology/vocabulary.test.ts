import { DataFactory } from 'n3'
import { describe, expect, it } from 'vitest'
import { ontologyVersion, ontologyVersionIri } from '../../src/rdf/iri.ts'
import { defaultRdfSettings } from '../../src/rdf/settings.ts'
import { namespaces } from '../../src/rdf/vocabulary.ts'
import { owl, own, ownSubjects, readStore, term } from './ontology-files.ts'

const store = readStore('newsfacts.ttl')
const ontology = DataFactory.namedNode('https://w3id.org/newsfacts/ns')
const classes = ownSubjects(store, `${owl}Class`)
const properties = [...ownSubjects(store, `${owl}ObjectProperty`), ...ownSubjects(store, `${owl}DatatypeProperty`)]
const concepts = ownSubjects(store, `${namespaces.skos}Concept`)
const schemes = ownSubjects(store, `${namespaces.skos}ConceptScheme`)

/** The values of a property of one of our own terms, as strings. */
function valuesOf(local: string, property: ReturnType<typeof term>): readonly string[] {
  return store.getObjects(own(local), property, null).map(({ value }) => value)
}

describe('the vocabulary', () => {
  it('has four classes and fourteen properties of its own', () => {
    expect(classes).toEqual(['Claim', 'Contradiction', 'Partnership', 'ReportedStatement'])
    expect([...properties].sort()).toEqual([
      'anniversary',
      'attribution',
      'basis',
      'claimedIn',
      'edition',
      'evidence',
      'field',
      'form',
      'inCapacity',
      'level',
      'party',
      'since',
      'speaker',
      'until',
    ])
  })

  it.each([
    ['title', 'http://purl.org/dc/terms/title'],
    ['description', 'http://purl.org/dc/terms/description'],
    ['creator', 'http://purl.org/dc/terms/creator'],
    ['licence', 'http://purl.org/dc/terms/license'],
    ['day of creation', 'http://purl.org/dc/terms/created'],
    ['version IRI', `${owl}versionIRI`],
    ['version', `${owl}versionInfo`],
    ['prefix', 'http://purl.org/vocab/vann/preferredNamespacePrefix'],
    ['namespace', 'http://purl.org/vocab/vann/preferredNamespaceUri'],
  ])('gives its %s', (_what, property) => {
    expect(store.getObjects(ontology, DataFactory.namedNode(property), null)).toHaveLength(1)
  })

  it('has the version that graphs say they follow', () => {
    const versions = ['versionInfo', 'versionIRI'].map(
      (local) => store.getObjects(ontology, owl + local, null)[0]?.value,
    )
    expect(versions).toEqual([ontologyVersion, ontologyVersionIri(defaultRdfSettings).value])
  })

  it('stands in the namespace that the code has', () => {
    const namespace = DataFactory.namedNode('http://purl.org/vocab/vann/preferredNamespaceUri')
    expect(store.getObjects(ontology, namespace, null)[0]?.value).toBe(defaultRdfSettings.namespace)
  })
})

describe.each([...classes, ...properties])('the term nf:%s', (local) => {
  it('has one label in English', () => {
    const labels = store.getObjects(own(local), term('rdfs', 'label'), null)
    expect(labels.map((label) => (label.termType === 'Literal' ? label.language : 'no literal'))).toEqual(['en'])
  })

  it('has one definition and an example', () => {
    expect(valuesOf(local, term('skos', 'definition'))).toHaveLength(1)
    expect(valuesOf(local, term('skos', 'example')).length).toBeGreaterThan(0)
  })

  it('says which vocabulary defines it', () => {
    expect(valuesOf(local, term('rdfs', 'isDefinedBy'))).toEqual([ontology.value])
  })
})

it.each(classes)('the class nf:%s is a kind of something known elsewhere', (local) => {
  const parents = valuesOf(local, term('rdfs', 'subClassOf'))
  expect(parents.length).toBeGreaterThan(0)
  expect(parents.filter((parent) => parent.startsWith(defaultRdfSettings.namespace))).toEqual([])
})

it.each(properties)('the property nf:%s says from what to what it goes', (local) => {
  expect(valuesOf(local, term('schema', 'domainIncludes')).length).toBeGreaterThan(0)
  expect(valuesOf(local, term('schema', 'rangeIncludes')).length).toBeGreaterThan(0)
})

describe('names', () => {
  it('of classes are UpperCamelCase', () => {
    expect(classes.filter((name) => !/^(?:[A-Z][a-z]+)+$/.test(name))).toEqual([])
  })

  it('of properties are lowerCamelCase', () => {
    expect(properties.filter((name) => !/^[a-z]+(?:[A-Z][a-z]+)*$/.test(name))).toEqual([])
  })

  it('of concepts are in lower case, with hyphens', () => {
    expect(concepts.filter((name) => !/^[a-z]+(?:-[a-z]+)*$/.test(name))).toEqual([])
  })
})

describe.each(concepts)('the concept nf:%s', (local) => {
  it('has one preferred label, a definition and a scheme of this vocabulary', () => {
    expect(valuesOf(local, term('skos', 'prefLabel'))).toHaveLength(1)
    expect(valuesOf(local, term('skos', 'definition'))).toHaveLength(1)
    const known = schemes.map((scheme) => own(scheme).value)
    const named = valuesOf(local, term('skos', 'inScheme'))
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((scheme) => !known.includes(scheme))).toEqual([])
  })

  it('is a top concept or narrower than a concept that is one in the end', () => {
    expect(reachesTop(local)).toBe(true)
  })

  it('says which vocabulary defines it', () => {
    expect(valuesOf(local, term('rdfs', 'isDefinedBy'))).toEqual([ontology.value])
  })
})

/** Whether every way up over `skos:broader` ends at a top concept, without turning back on itself. */
function reachesTop(local: string, below: readonly string[] = []): boolean {
  if (below.includes(local)) return false
  if (valuesOf(local, term('skos', 'topConceptOf')).length > 0) return true
  const broader = valuesOf(local, term('skos', 'broader'))
  const names = broader.map((iri) => iri.slice(defaultRdfSettings.namespace.length))
  return names.length > 0 && names.every((name) => reachesTop(name, [...below, local]))
}
