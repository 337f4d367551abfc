import { Parser } from 'n3'
import { Store } from 'oxigraph'
import { graph, parse, type Statement } from 'rdflib'
import { describe, expect, it } from 'vitest'
import { readJsonLd, readOutputFile } from './output-graphs.ts'

/** What the terms of every reader have in common. */
interface Term {
  readonly termType: string
  readonly value: string
  readonly language?: string
  readonly datatype?: { readonly value: string }
}

/** What the triples of every reader have in common. */
interface Triple {
  readonly subject: Term
  readonly predicate: Term
  readonly object: Term
}

/** A graph as a sorted list of lines, each once: equal lists are equal graphs, for no node is blank. */
function toLines(triples: readonly Triple[]): readonly string[] {
  const lines = triples.map(({ subject, predicate, object }) =>
    JSON.stringify([subject, predicate, object].map(partsOf)),
  )
  return [...new Set(lines)].sort()
}

function partsOf({ termType, value, language, datatype }: Term): readonly (string | undefined)[] {
  return termType === 'Literal' ? [termType, value, language, datatype?.value] : [termType, value]
}

function readWithN3(text: string, format: string): readonly string[] {
  return toLines(new Parser({ format }).parse(text))
}

function readWithOxigraph(text: string, format: string): readonly string[] {
  const store = new Store()
  store.load(text, { format })
  return toLines(store.match(undefined, undefined, undefined, undefined))
}

function readWithRdflib(text: string, format: string): Promise<readonly string[]> {
  const store = graph()
  return new Promise((done, failed) => {
    parse(text, store, 'https://w3id.org/newsfacts/id/', format, (error) =>
      error ? failed(error) : done(toLines(store.statements as readonly Statement[])),
    )
  })
}

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
