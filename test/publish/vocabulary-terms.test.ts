import { describe, expect, it } from 'vitest'
import { readVocabularyTerms, targetsOf } from '../../src/publish/vocabulary-terms.ts'
import { indexQuads, readRdf } from '../../src/rdf/read.ts'

const namespace = 'https://house.example/terms#'
const terms = readVocabularyTerms(
  indexQuads(
    readRdf(`
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix schema: <http://schema.org/> .
      @prefix t: <${namespace}> .
      t:Tree a owl:Class ; owl:disjointWith t:Stone .
      t:Stone a owl:Class .
      t:root a owl:ObjectProperty ; schema:domainIncludes t:Tree ; skos:definition "What holds it."@en .
      <https://other.example/Leaf> a owl:Class .
    `),
  ),
  namespace,
)

describe('the terms of a vocabulary', () => {
  it('say what leads from them, and to them', () => {
    const graph = indexQuads(
      readRdf(`
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix schema: <http://schema.org/> .
        @prefix t: <${namespace}> .
        t:Tree a owl:Class .
        t:root a owl:ObjectProperty ; schema:domainIncludes t:Tree ; schema:rangeIncludes t:Tree .
        t:kinds a skos:ConceptScheme .
        t:oak a skos:Concept ; skos:inScheme t:kinds .
        t:cork-oak a skos:Concept ; skos:inScheme t:kinds ; skos:broader t:oak .
      `),
    )
    const relations = readVocabularyTerms(graph, namespace).map((term) => [
      term.name,
      ...term.relations.map(({ name, targets }) => `${name} ${targets.map(({ value }) => value.split('#')[1])}`),
    ])
    expect(relations).toEqual([
      ['Tree', 'in domain of root', 'in range of root'],
      ['root', 'domain Tree', 'range Tree'],
      ['kinds', 'concepts cork-oak,oak'],
      ['cork-oak', 'in scheme kinds', 'broader oak'],
      ['oak', 'in scheme kinds', 'narrower cork-oak'],
    ])
  })

  it('are those of its own namespace, section by section, in the order of names', () => {
    expect(terms.map(({ name, kind, definition }) => [name, kind, definition])).toEqual([
      ['Stone', 'Classes', ''],
      ['Tree', 'Classes', ''],
      ['root', 'Object properties', 'What holds it.'],
    ])
  })

  it('say of both of two classes that they are disjoint', () => {
    expect(terms.map((term) => targetsOf(term, 'disjoint with').map(({ value }) => value))).toEqual([
      [`${namespace}Tree`],
      [`${namespace}Stone`],
      [],
    ])
  })
})
