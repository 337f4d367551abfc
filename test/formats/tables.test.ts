import { parse } from 'csv-parse/sync'
import { MultiDirectedGraph } from 'graphology'
import { parse as parseGraphml } from 'graphology-graphml/node/index.js'
import { parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import { writeCsv } from '../../src/formats/csv.ts'
import { writeGraphml } from '../../src/formats/graphml.ts'
import { writeParquet } from '../../src/formats/parquet.ts'
import { toIri, toQuad, toText } from '../../src/rdf/terms.ts'
import { ask, dataset, exported, storeOf } from './exported.ts'

type Row = Readonly<Record<string, string>>

const readCsv = (text: string): readonly Row[] => parse(text, { columns: true })

/** The Parquet file as rows of text, as CSV has them. */
async function readParquet(bytes: string): Promise<readonly Row[]> {
  const { buffer } = new Uint8Array(Buffer.from(bytes, 'latin1'))
  const rows = await parquetReadObjects({ file: buffer })
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value ?? '')])))
}

const prefixes = `
  PREFIX nf: <https://w3id.org/newsfacts/ns#> PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
  PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
  PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#> PREFIX schema: <http://schema.org/>
  PREFIX dcterms: <http://purl.org/dc/terms/> PREFIX prov: <http://www.w3.org/ns/prov#>
  PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>`

/** What each row must hold, asked of the graph by another way than the rows are made. */
const span = '?span nif:beginIndex ?start ; nif:endIndex ?end ; nif:anchorOf ?words'

const expectedRows = ask(
  storeOf(),
  `${prefixes}
  SELECT ?fact ?kind ?subject ?object ?voice ?article ?start ?end ?words {
    GRAPH ?graph {
      { ?article a schema:NewsArticle . ?fact a nf:ReportedStatement ; nf:speaker ?subject ; schema:isPartOf ?voice .
        BIND(?fact AS ?span) BIND("statement" AS ?kind) ${span} }
      UNION
      { ?article a schema:NewsArticle . ?fact a nf:Claim ; rdf:subject ?subject ; rdf:object ?value ; nf:claimedIn ?voice .
        OPTIONAL { ?fact nf:evidence ?span . ${span} } BIND("claim" AS ?kind) BIND(IF(isIRI(?value), ?value, "") AS ?object) }
      UNION
      { ?article a schema:NewsArticle . ?fact itsrdf:taIdentRef ?object .
        BIND(?fact AS ?span) BIND(?article AS ?subject) BIND("theme" AS ?kind) ${span} }
      UNION
      { VALUES ?type { schema:Event schema:EventSeries } ?article a schema:NewsArticle .
        ?fact a ?type ; dcterms:conformsTo ?rule ; nf:evidence ?span . ${span}
        BIND(?fact AS ?object) BIND(?article AS ?subject) BIND(?article AS ?voice) BIND("event" AS ?kind) }
      UNION
      { ?article a schema:NewsArticle . ?fact a nf:Partnership ; nf:party ?object ; nf:evidence ?span . ${span}
        BIND(?fact AS ?subject) BIND("partnership" AS ?kind) }
    }
  }`,
)

/** Kinds whose voice the graph does not name: it is that of the words around them. */
const spokenKinds = ['theme', 'partnership']

const columnsOf = (row: Row) =>
  ['fact', 'kind', 'subject', 'object', 'voice', 'article', 'start', 'end', 'words']
    .filter((name) => name !== 'voice' || !spokenKinds.includes(row.kind ?? ''))
    .map((name) => row[name] ?? '')
    .join('|')

describe('a table of facts', () => {
  it('has a row for each fact and stretch of words of the graph, and no other', async () => {
    const rows = readCsv(await exported(writeCsv))
    expect(rows.length).toBeGreaterThan(100)
    expect(rows.map(columnsOf).sort()).toEqual(expectedRows.map(columnsOf).sort())
  })

  it('names who, what, when, in whose voice, by which rule and arithmetic', async () => {
    const rows = readCsv(await exported(writeCsv))
    const article = 'https://w3id.org/newsfacts/id/article/f3e7581d65ab3c89'
    expect(rows.filter(({ fact }) => fact === `${article}#level-46024f9f364e`)).toEqual([
      {
        fact: `${article}#level-46024f9f364e`,
        kind: 'claim',
        subject: 'https://w3id.org/newsfacts/id/partnership/asean--ru',
        subject_name: 'Russia and ASEAN',
        relation: 'level',
        object: 'https://w3id.org/newsfacts/ns#dialogue-partnership',
        object_name: 'dialogue partnership',
        since: '1999',
        until: '',
        year: '',
        level: '',
        standing: '',
        form: '',
        capacity: '',
        themes: '',
        voice: `${article}#char=299,707`,
        voice_name: 'Han Chuon Naron',
        basis: 'computed',
        rule: 'anniversary',
        arithmetic: '2019 - 20 = 1999',
        article,
        headline: 'ASEAN notes the improvement in relationships with Russia',
        url: 'https://en.news-front.info/2019/10/21/asean-notes-the-improvement-in-relationships-with-russia/',
        published: '2019-10-21',
        start: '407',
        end: '476',
        words: '20th anniversary of the dialogue partnership between ASEAN and Russia',
        attribution: '',
      },
    ])
  })

  it('says of a statement who, how and by which words', async () => {
    const rows = readCsv(await exported(writeCsv))
    const [row] = rows.filter(({ fact }) => fact?.endsWith('/f3e7581d65ab3c89#char=299,707'))
    expect(row).toMatchObject({
      subject_name: 'Han Chuon Naron',
      relation: 'said',
      form: 'direct',
      capacity: 'Minister for Youth, Education and Sports',
      themes: 'economy; politics; security; socio-cultural',
      voice_name: 'the article',
      attribution: 'he said at the XII Convention of the Russian Association for International Studies (RAIS)',
    })
  })

  it.each([
    ['a theme in a quotation', 'theme', 'tourism', ['Han Chuon Naron']],
    ['a partnership in a quotation', 'partnership', 'Russia', ['Han Chuon Naron']],
    ['a member of a body', 'claim', 'Vietnam', ['the article']],
  ])('gives %s to whoever says it', async (_, kind, object, voices) => {
    const rows = readCsv(await exported(writeCsv))
    const inArticle = rows.filter(({ article }) => article?.endsWith('/f3e7581d65ab3c89'))
    const found = inArticle.filter((row) => row.kind === kind && row.object_name === object)
    expect(found.map(({ voice_name }) => voice_name)).toEqual(voices)
  })

  it('is the same in Parquet, with numbers for offsets and nulls for nothing', async () => {
    const parquet = await exported(writeParquet)
    expect(await readParquet(parquet)).toEqual(readCsv(await exported(writeCsv)))
    const { buffer } = new Uint8Array(Buffer.from(parquet, 'latin1'))
    const [first] = await parquetReadObjects({ file: buffer })
    expect([first?.start, first?.object]).toEqual([334, null])
  })

  it.each([writeCsv, writeParquet, writeGraphml])('gives the same bytes for the same graph: %o', async (write) => {
    expect(await exported(write, [...dataset].reverse().reverse())).toBe(await exported(write))
  })

  it('has no row without a fact, and no article for a graph that is none', async () => {
    const quads = [toQuad(toIri('urn:a'), toIri('urn:b'), toText('c'), toIri('urn:g'))]
    expect(readCsv(await exported(writeCsv, quads))).toEqual([])
    expect(await exported(writeCsv, quads)).toMatch(/^fact,kind,subject,.*,words,attribution\r\n$/)
  })
})

describe('GraphML', () => {
  it('has the rows of the table as edges, from subject to object, article or value', async () => {
    const graph = parseGraphml(MultiDirectedGraph, await exported(writeGraphml))
    const edges = graph.mapEdges((_, attributes, source, target) => {
      const { fact, words = '', start = '' } = attributes
      return [fact, source, target, start, words].join('|')
    })
    const rows = readCsv(await exported(writeCsv)).map(
      ({ fact, kind, subject, object, object_name, article, start, words }) => {
        const target = object || (kind === 'statement' ? article : `value:${object_name}`)
        return [fact, subject, target, start, words].join('|')
      },
    )
    expect(edges.sort()).toEqual(rows.sort())
  })

  it('names nodes and their types', async () => {
    const graph = parseGraphml(MultiDirectedGraph, await exported(writeGraphml))
    const node = (id: string) => graph.getNodeAttributes(id)
    expect(node('https://w3id.org/newsfacts/id/person/han-chuon-naron')).toEqual({
      label: 'Han Chuon Naron',
      type: 'Person',
    })
    expect(node('value:12')).toEqual({ label: '12', type: 'value' })
    expect(node('https://w3id.org/newsfacts/ns#dialogue-partnership')).toEqual({ label: 'dialogue partnership' })
  })

  it('keeps voice, basis and rule on an edge', async () => {
    const graph = parseGraphml(MultiDirectedGraph, await exported(writeGraphml))
    const edge = graph.findEdge((_, { fact }) => String(fact).endsWith('#level-46024f9f364e'))
    expect(graph.getEdgeAttributes(edge)).toMatchObject({
      relation: 'level',
      voice_name: 'Han Chuon Naron',
      basis: 'computed',
      rule: 'anniversary',
      since: '1999',
      start: 407,
      end: 476,
    })
  })
})
