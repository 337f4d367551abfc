import { describe, expect, it } from 'vitest'
import { readWithN3, readWithOxigraph, readWithRdflib } from '../support/readers.ts'
import { readJsonLd, readOutputFile } from './output-graphs.ts'

describe('the graph of the sample articles', () => {
  const turtle = readOutputFile('graph.ttl')
  const nquads = readOutputFile('graph.nq')
  const expected = readWithN3(turtle, 'text/turtle')

  it('has triples, and no blank node', () => {
    expect(expected.length).toBeGreaterThan(0)
    expect(expected.filter((line) => line.includes('"BlankNode"'))).toEqual([])
  })

  it('is the same in Turtle for rdflib and oxigraph as for n3', async () => {
    expect(await readWithRdflib(turtle, 'text/turtle')).toEqual(expected)
    expect(readWithOxigraph(turtle, 'text/turtle')).toEqual(expected)
  })

  it('is the same in N-Quads for n3, rdflib and oxigraph', async () => {
    expect(readWithN3(nquads, 'application/n-quads')).toEqual(expected)
    expect(await readWithRdflib(nquads, 'application/n-quads')).toEqual(expected)
    expect(readWithOxigraph(nquads, 'application/n-quads')).toEqual(expected)
  })

  it('is the same in JSON-LD for jsonld and oxigraph', async () => {
    expect(readWithN3(await readJsonLd('graph.jsonld'), 'application/n-quads')).toEqual(expected)
    expect(readWithOxigraph(readOutputFile('graph.jsonld'), 'application/ld+json')).toEqual(expected)
  })
})
