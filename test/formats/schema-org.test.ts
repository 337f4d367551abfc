import jsonld from 'jsonld'
import { Store } from 'oxigraph'
import { describe, expect, it } from 'vitest'
import { ofArticle } from '../../src/formats/of-article.ts'
import { writeSchemaOrg } from '../../src/formats/schema-org.ts'
import { toIri, toQuad, toText } from '../../src/rdf/terms.ts'
import { rdf, schema } from '../../src/rdf/vocabulary.ts'
import { ask, awkwardQuads, dataset, exported, storeOf } from './exported.ts'

/** Reads JSON-LD whose context is that of schema.org; nothing else is loaded. */
async function read(text: string): Promise<Store> {
  const documentLoader = async (url: string) => {
    if (url !== 'https://schema.org') throw new Error(`not asked for: ${url}`)
    return { contextUrl: undefined, documentUrl: url, document: { '@context': { '@vocab': 'http://schema.org/' } } }
  }
  const nquads = await jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads', documentLoader })
  const store = new Store()
  store.load(String(nquads), { format: 'application/n-quads' })
  return store
}

const prefixes = `
  PREFIX nf: <https://w3id.org/newsfacts/ns#> PREFIX schema: <http://schema.org/>
  PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
  PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> PREFIX dcterms: <http://purl.org/dc/terms/>
  PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
  PREFIX prov: <http://www.w3.org/ns/prov#>`

/** What must be the same: asked of what was written, and of the graph. */
const questions = [
  {
    about: 'articles',
    written:
      'SELECT ?article ?headline ?day { ?article a schema:NewsArticle ; schema:headline ?headline ; schema:datePublished ?day }',
    graph:
      'SELECT DISTINCT ?article ?headline (STR(?date) AS ?day) { ?article a schema:NewsArticle ; schema:headline ?headline ; schema:datePublished ?date }',
  },
  {
    about: 'statements with their words, speaker, frame and rule',
    written: `SELECT DISTINCT ?statement ?words ?speaker ?in ?rule { { ?statement a schema:Quotation ; schema:spokenByCharacter ?speaker } UNION { ?statement a schema:Statement ; schema:creator ?speaker }
      ?statement schema:text ?words ; schema:isPartOf ?in ; schema:identifier/schema:value ?rule }`,
    graph: `SELECT DISTINCT ?statement ?words ?speaker ?in ?rule { ?statement a nf:ReportedStatement ; nif:anchorOf ?words ; nf:speaker ?speaker ; schema:isPartOf ?in ; dcterms:conformsTo/rdfs:label ?rule }`,
  },
  {
    about: 'claims with the place and the words of their evidence',
    written:
      'SELECT DISTINCT ?claim ?voice ?span ?words { ?claim a schema:Claim ; schema:appearance ?voice . OPTIONAL { ?claim schema:citation ?span . ?span schema:text ?words } }',
    graph:
      'SELECT DISTINCT ?claim ?voice ?span ?words { ?claim a nf:Claim ; nf:claimedIn ?voice . OPTIONAL { ?claim nf:evidence ?span . ?span nif:anchorOf ?words } }',
  },
  {
    about: 'who answers for a claim',
    written: 'SELECT DISTINCT ?claim ?who { ?claim a schema:Claim ; schema:creator ?who }',
    graph:
      'SELECT DISTINCT ?claim ?who { ?claim a nf:Claim ; nf:claimedIn ?voice . OPTIONAL { ?voice nf:speaker ?speaker } BIND(COALESCE(?speaker, ?voice) AS ?who) }',
  },
  {
    about: 'themes by their words',
    written:
      'SELECT DISTINCT ?theme ?span ?words { ?theme a schema:DefinedTerm ; schema:subjectOf ?span . ?span schema:text ?words }',
    graph: 'SELECT DISTINCT ?theme ?span ?words { ?span itsrdf:taIdentRef ?theme ; nif:anchorOf ?words }',
  },
  {
    about: 'people and the posts that the article says they hold',
    written: 'SELECT DISTINCT ?person ?post { ?person a schema:Person ; schema:jobTitle ?post }',
    graph:
      'SELECT DISTINCT ?person (STR(?label) AS ?post) { ?person a schema:Person ; <http://www.w3.org/ns/org#holds>/rdfs:label ?label }',
  },
] as const

const linesOf = (rows: readonly object[]) => rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort()

describe('JSON-LD in schema.org alone', () => {
  it.each(questions)('has the $about of the graph', async ({ written, graph }) => {
    const given = linesOf(ask(await read(await exported(writeSchemaOrg)), `${prefixes} ${written}`))
    expect(given.length).toBeGreaterThan(2)
    expect(given).toEqual(linesOf(ask(storeOf(), `${prefixes} ${graph}`)))
  })

  it('uses no other vocabulary', async () => {
    const store = await read(await exported(writeSchemaOrg))
    const rows = ask(
      store,
      'SELECT DISTINCT ?name { { ?s ?name ?o } UNION { ?s a ?name } FILTER(?name != rdf:type) }'.replace(
        'rdf:type',
        `<${rdf.type.value}>`,
      ),
    )
    expect(rows.filter(({ name }) => !name?.startsWith('http://schema.org/'))).toEqual([])
  })

  it('is one object for one article, found by its IRI or its address', async () => {
    const address = 'https://newsfacts.example/2019/dialogue-since-1996'
    const document = JSON.parse(await exported(writeSchemaOrg, ofArticle(dataset, address)))
    expect([document['@type'], document.url]).toEqual(['NewsArticle', address])
    expect(ofArticle(dataset, document['@id'])).toEqual(ofArticle(dataset, address))
    expect(() => ofArticle(dataset, 'urn:none')).toThrow('--article urn:none: no such article; give its IRI')
    expect(() => ofArticle(awkwardQuads, 'urn:a')).toThrow('no such article')
  })

  it('ends no script that it is embedded in', async () => {
    const [article, graph] = [toIri('urn:a'), toIri('urn:g')]
    const quads = [
      toQuad(article, rdf.type, schema.NewsArticle, graph),
      toQuad(article, schema.headline, toText('</script><script>'), graph),
    ]
    const text = await exported(writeSchemaOrg, quads)
    expect(text).not.toContain('<')
    expect(JSON.parse(text).headline).toBe('</script><script>')
  })
})
