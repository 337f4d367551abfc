import { describe, expect, it } from 'vitest'
import { loadGraph, selectRows } from '../../src/graph/query.ts'
import { type DataSet, describeDataSet } from '../../src/publish/data-set.ts'
import { readRdf } from '../../src/rdf/read.ts'
import { defaultRdfSettings as settings } from '../../src/rdf/settings.ts'
import { toIri } from '../../src/rdf/terms.ts'

const article = toIri('https://w3id.org/newsfacts/id/article/0123456789abcdef')
const quads = readRdf(
  '<https://a.example/1> a <http://schema.org/Person> ; <http://schema.org/name> "Ada" ; <http://schema.org/about> "Ada" ; <http://schema.org/url> "Ada" .',
)
const dataSet: DataSet = {
  settings,
  version: '1.2.3',
  // The same triples in two graphs are counted once.
  quads: [...quads, ...quads],
  articles: [article],
  files: new Map([
    ['graph.ttl', { bytes: 2, sha256: 'aa01' }],
    ['articles/one.ttl', { bytes: 1, sha256: 'bb02' }],
    ['report.json', { bytes: 2, sha256: 'cc03' }],
  ]),
  licence: toIri('https://a.example/licence'),
}

const prefixes = `
  PREFIX dcat: <http://www.w3.org/ns/dcat#> PREFIX dcterms: <http://purl.org/dc/terms/>
  PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX spdx: <http://spdx.org/rdf/terms#>
  PREFIX void: <http://rdfs.org/ns/void#>`

/** The answer to a query about a description that stands at an address of its own. */
function ask(described: DataSet, query: string): readonly (readonly string[])[] {
  const text = `@base <https://host.example/data/dataset.ttl> .\n${describeDataSet(described)}`
  const rows = selectRows(loadGraph([text], 'text/turtle'), prefixes + query)
  return rows.map((row) => Object.values(row).map(({ value }) => value))
}

describe('the description of a data set', () => {
  it('counts triples, things, members of classes and uses of properties', () => {
    expect(
      ask(dataSet, 'SELECT ?n ?s ?o { ?d void:triples ?n ; void:distinctSubjects ?s ; void:distinctObjects ?o }'),
    ).toEqual([['4', '1', '2']])
    expect(
      ask(dataSet, 'SELECT ?class ?n { ?d void:classPartition [ void:class ?class ; void:entities ?n ] }'),
    ).toEqual([['http://schema.org/Person', '1']])
    expect(
      ask(dataSet, 'SELECT ?p ?n { ?d void:propertyPartition [ void:property ?p ; void:triples ?n ] } ORDER BY ?p'),
    ).toEqual([
      ['http://schema.org/about', '1'],
      ['http://schema.org/name', '1'],
      ['http://schema.org/url', '1'],
      ['http://www.w3.org/1999/02/22-rdf-syntax-ns#type', '1'],
    ])
  })

  it('names each file of the whole graph beside itself, with its size in bytes and its checksum', () => {
    const query = `SELECT ?file ?size ?type ?sum {
      ?d dcat:distribution [ dcat:downloadURL ?file ; dcat:byteSize ?size ; dcat:mediaType ?type ;
        spdx:checksum/spdx:checksumValue ?sum ] ; void:dataDump ?file }`
    expect(ask(dataSet, query)).toEqual([
      ['https://host.example/data/graph.ttl', '2', 'https://www.iana.org/assignments/media-types/text/turtle', 'aa01'],
    ])
  })

  it('says what it was made from, by what, and under which licence it is', () => {
    const query = `SELECT ?used ?software ?licence {
      ?d prov:wasGeneratedBy [ prov:used ?used ; prov:wasAssociatedWith ?software ] ; dcterms:license ?licence }`
    expect(ask(dataSet, query)).toEqual([
      [article.value, 'https://w3id.org/newsfacts/id/software/newsfacts-1.2.3', 'https://a.example/licence'],
    ])
  })

  it('has a title and a description for catalogues, and names terms by their prefixes', () => {
    const query = 'SELECT ?title ?about { ?d dcterms:title ?title ; dcterms:description ?about }'
    expect(ask(dataSet, query)).toEqual([['Facts in 1 news articles', expect.stringMatching(/^Who said what, /)]])
    expect(describeDataSet(dataSet)).toContain('void:class schema:Person')
  })

  it('gives no licence where none was given', () => {
    expect(ask({ ...dataSet, licence: undefined }, 'SELECT ?l { ?d dcterms:license ?l }')).toEqual([])
  })

  it('is named after the articles, in whatever order, and the version', () => {
    const other = toIri(`${settings.base}article/fedcba9876543210`)
    const name = (described: DataSet) => ask(described, 'SELECT ?d { ?d a dcat:Dataset }')
    expect(name({ ...dataSet, articles: [article, other] })).toEqual(name({ ...dataSet, articles: [other, article] }))
    expect(name({ ...dataSet, articles: [other] })).not.toEqual(name(dataSet))
    expect(name({ ...dataSet, version: '2.0.0' })).not.toEqual(name(dataSet))
  })
})
