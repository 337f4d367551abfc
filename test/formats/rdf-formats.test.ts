import { Readable } from 'node:stream'
import { Store } from 'oxigraph'
import { RdfXmlParser } from 'rdfxml-streaming-parser'
import { describe, expect, it } from 'vitest'
import { writeNTriples } from '../../src/formats/n-triples.ts'
import { writeNdjsonLd } from '../../src/formats/ndjson-ld.ts'
import { writeRdf12 } from '../../src/formats/rdf-12.ts'
import { writeRdfXml } from '../../src/formats/rdf-xml.ts'
import { writeTriG } from '../../src/formats/trig.ts'
import { readRdf } from '../../src/rdf/read.ts'
import { toIri, toQuad, toText } from '../../src/rdf/terms.ts'
import { schema } from '../../src/rdf/vocabulary.ts'
import { writeNQuads } from '../../src/rdf/write.ts'
import { ask, awkwardQuads, dataset, exported, quadsIn, triplesIn } from './exported.ts'

/** RDF/XML as N-Triples by a reader that shares no code with rdflib. */
async function readRdfXml(text: string): Promise<readonly string[]> {
  const quads = await Readable.from([text]).pipe(new RdfXmlParser()).toArray()
  return triplesIn(writeNQuads(quads), 'application/n-quads')
}

describe.each([
  ['the sample articles', dataset],
  ['awkward values', awkwardQuads],
])('%s', (_, quads) => {
  const asQuads = quadsIn(writeNQuads(quads), 'application/n-quads')
  const asTriples = triplesIn(writeNQuads(quads), 'application/n-quads')

  it('reads the same from TriG, graphs too', async () => {
    const text = await exported(writeTriG, quads)
    expect(quadsIn(text, 'application/trig')).toEqual(asQuads)
    expect(quadsIn(writeNQuads(readRdf(text, 'application/trig')), 'application/n-quads')).toEqual(asQuads)
  })

  it('reads the same from N-Triples', async () => {
    expect(triplesIn(await exported(writeNTriples, quads), 'application/n-triples')).toEqual(asTriples)
  })

  it('reads the same from RDF/XML', async () => {
    const text = await exported(writeRdfXml, quads)
    expect(await readRdfXml(text)).toEqual(asTriples)
    expect(triplesIn(text, 'application/rdf+xml')).toEqual(asTriples)
  })

  it('reads the same from JSON-LD, line by line', async () => {
    const lines = (await exported(writeNdjsonLd, quads)).trim().split('\n')
    const triples = lines.flatMap((line) => triplesIn(line, 'application/ld+json'))
    expect(lines).toHaveLength(new Set(quads.map(({ graph }) => graph.value)).size)
    expect([...new Set(triples)].sort()).toEqual(asTriples)
  })

  it('holds the same and the reified triples in Turtle 1.2', async () => {
    const reified = ' <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies> '
    const lines = triplesIn(await exported(writeRdf12, quads), 'text/turtle')
    expect(lines.filter((line) => !line.includes(reified))).toEqual(asTriples)
  })

  it.each([writeTriG, writeNTriples, writeRdfXml, writeNdjsonLd, writeRdf12])(
    'gives the same bytes in whichever order quads come: %o',
    async (write) => {
      const graphs = [...new Set(quads.map(({ graph }) => graph.value))]
      const shuffled = graphs.flatMap((iri) => quads.filter(({ graph }) => graph.value === iri).reverse())
      expect(await exported(write, shuffled)).toBe(await exported(write, quads))
    },
  )
})

describe('writeRdf12', () => {
  it('makes each claim the reifier of the triple that its parts give', async () => {
    const store = new Store()
    store.load(await exported(writeRdf12), { format: 'text/turtle' })
    const parts = '?claim rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o'
    const prefixes = 'PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>'
    const byParts = ask(store, `${prefixes} SELECT ?claim ?s ?p ?o { ${parts} } ORDER BY ?claim`)
    const byReifier = ask(
      store,
      `${prefixes} SELECT ?claim ?s ?p ?o { ?claim rdf:reifies <<( ?s ?p ?o )>> } ORDER BY ?claim`,
    )
    expect(byParts.length).toBeGreaterThan(50)
    expect(byReifier).toEqual(byParts)
  })

  it('says which version of Turtle it is', async () => {
    expect(await exported(writeRdf12)).toMatch(/^VERSION "1\.2"\n@prefix /)
  })
})

describe('writeRdfXml', () => {
  it('refuses what XML cannot write, with the character and the place', async () => {
    const quads = [toQuad(toIri('urn:a'), schema.name, toText('form\ffeed'), toIri('urn:g'))]
    await expect(async () => exported(writeRdfXml, quads)).rejects.toThrow(
      'XML cannot write U+000C in "form\\ffeed"; take another format',
    )
  })
})

describe('writeTriG', () => {
  it('has an article as the base of its graph, and names a graph of no article in full', async () => {
    const text = await exported(writeTriG, awkwardQuads)
    expect(text).toContain(
      '\n@base <https://w3id.org/newsfacts/id/article/0123456789abcdef> .\n\n<#graph> {\n<> a schema:',
    )
    expect(text).toMatch(/\n<urn:comparison> \{\n<urn:a> schema:about "comparison"\.\n\}\n$/)
  })
})
