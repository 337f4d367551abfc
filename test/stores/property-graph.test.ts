import { describe, expect, it } from 'vitest'
import { readRdf } from '../../src/rdf/read.ts'
import { toPropertyGraph } from '../../src/stores/property-graph.ts'

const prefixes = `PREFIX schema: <http://schema.org/> PREFIX nf: <https://w3id.org/newsfacts/ns#>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n`
const graphOf = (turtle: string) => toPropertyGraph(readRdf(prefixes + turtle))

describe('toPropertyGraph', () => {
  it('makes a class a label, a literal a property, and another thing a link', () => {
    expect(graphOf('<urn:a> a schema:Person ; schema:name "Ann Lee" ; nf:speaker <urn:b> .')).toEqual({
      nodes: [{ uri: 'urn:a', labels: ['schema__Person'], properties: { schema__name: ['Ann Lee'] } }],
      links: [{ from: 'urn:a', type: 'nf__speaker', to: 'urn:b' }],
    })
  })

  it('keeps all classes and all values, without their languages', () => {
    expect(graphOf('<urn:a> a schema:Person, skos:Concept ; skos:prefLabel "sea"@en, "mer"@fr .').nodes).toEqual([
      { uri: 'urn:a', labels: ['schema__Person', 'skos__Concept'], properties: { skos__prefLabel: ['sea', 'mer'] } },
    ])
  })

  it.each([
    ['whole numbers as numbers', '5, 12', [5, 12]],
    ['other numbers as they are written', '1.50', ['1.50']],
    ['days as they are written', '"2019-10-21"^^<http://www.w3.org/2001/XMLSchema#date>', ['2019-10-21']],
    ['text where not all are whole numbers', '5, "five"', ['5', 'five']],
    ['text where a number is too large to be exact', '9007199254740993', ['9007199254740993']],
  ])('holds %s', (_, values, expected) => {
    expect(graphOf(`<urn:a> nif:beginIndex ${values} .`).nodes[0]?.properties).toEqual({ nif__beginIndex: expected })
  })

  it('names what is of no known vocabulary by its IRI', () => {
    expect(graphOf('<urn:a> a <urn:Ship> ; <urn:sails> "far" ; <urn:to> <urn:b> .')).toEqual({
      nodes: [{ uri: 'urn:a', labels: ['urn:Ship'], properties: { 'urn:sails': ['far'] } }],
      links: [{ from: 'urn:a', type: 'urn:to', to: 'urn:b' }],
    })
  })
})
