import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { levelRows, relationNouns, relationVerbs } from '../../src/annotate/lexicon/partnership-words.ts'
import { defaultRdfSettings } from '../../src/rdf/settings.ts'
import { namespaces, newsfactsTerms } from '../../src/rdf/vocabulary.ts'
import { ontologyFiles, owl, ownSubjects, readOntologyFile, readStore, readTriples } from './ontology-files.ts'

const project = new URL('../../', import.meta.url)
const vocabulary = readStore('newsfacts.ttl')
const classes = ownSubjects(vocabulary, `${owl}Class`)
const properties = [
  ...ownSubjects(vocabulary, `${owl}ObjectProperty`),
  ...ownSubjects(vocabulary, `${owl}DatatypeProperty`),
]
const concepts = ownSubjects(vocabulary, `${namespaces.skos}Concept`)
const schemes = ownSubjects(vocabulary, `${namespaces.skos}ConceptScheme`)
const terms = [...classes, ...properties, ...concepts, ...schemes]

/** A term of ours with its prefix. Matches `nf:dialogue-partnership`; not `snf:claim`, not `nf:…`. */
const prefixedTerm = /(?<![A-Za-z])nf:([A-Za-z][A-Za-z-]*)/g

/** Local names of the terms of ours that a text uses by prefix. */
function termsIn(text: string): readonly string[] {
  return [...text.matchAll(prefixedTerm)].map(([, local]) => local ?? '')
}

/** Local names of the terms of ours that the triples of a file of `ontology/` use. */
function termsInTriples(name: string): readonly string[] {
  const { namespace } = defaultRdfSettings
  return readTriples(name)
    .flatMap(({ subject, predicate, object }) => [subject, predicate, object])
    .map(({ value }) => value)
    .filter((value) => value.startsWith(namespace))
    .map((value) => value.slice(namespace.length))
}

/** Names of the files of a folder of the project, and of the folders below it, that end so. */
function filesBelow(folder: string, ending: string): readonly string[] {
  const names = readdirSync(new URL(`${folder}/`, project), { recursive: true, encoding: 'utf8' })
  return names.filter((name) => name.endsWith(ending)).map((name) => `${folder}/${name}`)
}

/** The text of a file of the project. */
function readProjectFile(name: string): string {
  return readFileSync(new URL(name, project), 'utf8')
}

const turtle = [
  'shapes.ttl',
  'alignments.ttl',
  ...ontologyFiles('examples/valid', '.ttl'),
  ...ontologyFiles('examples/invalid', '.ttl'),
]
const queries = [...ontologyFiles('questions', '.rq'), ...ontologyFiles('hygiene', '.rq')]
const documents = [...readdirSync(project).filter((name) => name.endsWith('.md')), ...filesBelow('docs', '.md')]
const context = readOntologyFile('context.jsonld')

describe('only terms of the vocabulary are used', () => {
  it.each(turtle)('in ontology/%s', (name) => {
    expect(termsInTriples(name).filter((used) => !terms.includes(used))).toEqual([])
  })

  it.each(['context.jsonld', ...queries])('in ontology/%s', (name) => {
    expect(termsIn(readOntologyFile(name)).filter((used) => !terms.includes(used))).toEqual([])
  })

  it.each([...documents, ...filesBelow('src', '.ts')])('in %s', (name) => {
    expect(termsIn(readProjectFile(name)).filter((used) => !terms.includes(used))).toEqual([])
  })
})

describe('every term of the vocabulary is used', () => {
  const levels: readonly string[] = vocabulary
    .getSubjects(`${namespaces.skos}inScheme`, `${defaultRdfSettings.namespace}levels`, null)
    .map(({ value }) => value.slice(defaultRdfSettings.namespace.length))

  it('in the code, but for the levels, which are data there', () => {
    const listed = [...classes, ...properties, ...concepts].filter((name) => !levels.includes(name))
    expect(Object.keys(newsfactsTerms(defaultRdfSettings.namespace)).sort()).toEqual(listed.sort())
  })

  it('as a level of partnership by the words that tell it', () => {
    const told = [
      ...relationNouns.map(([, , level]) => level),
      ...relationVerbs.map(([, level]) => level),
      ...levelRows.map(([, , level]) => level),
    ]
    expect([...new Set(told)].sort()).toEqual([...levels].sort())
  })

  it.each([...classes, ...properties])('nf:%s by a shape', (local) => {
    expect(termsInTriples('shapes.ttl')).toContain(local)
  })

  it.each([...classes, ...properties])('nf:%s by a question or a query of hygiene', (local) => {
    expect(queries.flatMap((name) => termsIn(readOntologyFile(name)))).toContain(local)
  })

  it.each([...classes, ...properties])('nf:%s by the JSON-LD context', (local) => {
    expect(termsIn(context)).toContain(local)
  })

  it.each([...classes, ...properties])('nf:%s by the page on the model', (local) => {
    expect(termsIn(readProjectFile('docs/ontology.md'))).toContain(local)
  })
})
