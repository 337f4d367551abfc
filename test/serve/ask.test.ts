import { describe, expect, it } from 'vitest'
import { loadGraph } from '../../src/graph/query.ts'
import { type QueryRequest, respond } from '../../src/serve/ask.ts'

const quads = '<urn:a> <urn:p> "1" <urn:g1> .\n<urn:a> <urn:p> "2" <urn:g2> .\n'
const graph = () => loadGraph([quads], 'application/n-quads')

const query = (sparql: string, changed: Partial<QueryRequest> = {}): QueryRequest => ({
  kind: 'query',
  sparql,
  rowType: 'text/csv',
  tripleType: 'application/n-triples',
  defaultGraphs: [],
  namedGraphs: [],
  ...changed,
})
const values = 'SELECT ?o { ?s ?p ?o } ORDER BY ?o'
const inGraphs = 'SELECT ?o { GRAPH ?g { ?s ?p ?o } } ORDER BY ?o'

const examples = [
  { what: 'all graphs as one', request: query(values), body: 'o\r\n1\r\n2\r\n' },
  { what: 'one graph', request: query(values, { defaultGraphs: ['urn:g2'] }), body: 'o\r\n2\r\n' },
  { what: 'two graphs', request: query(values, { defaultGraphs: ['urn:g2', 'urn:g1'] }), body: 'o\r\n1\r\n2\r\n' },
  { what: 'named graphs', request: query(inGraphs, { namedGraphs: ['urn:g1'] }), body: 'o\r\n1\r\n' },
  { what: 'triples', request: query('CONSTRUCT { ?s <urn:q> "x" } { ?s ?p "1" }'), body: '<urn:a> <urn:q> "x" .\n' },
  { what: 'a description', request: query('DESCRIBE <urn:b>'), body: '' },
  { what: 'yes and no', request: query('ASK { ?s ?p "3" }'), body: 'false' },
]

describe('respond', () => {
  it.each(examples)('answers from $what', ({ request, body }) => {
    expect(respond(graph(), request, 100)).toMatchObject({ kind: 'answer', body })
  })

  it('gives the whole graph after a change', () => {
    const sparql =
      'DELETE { GRAPH ?g { ?s ?p "1" } } INSERT { GRAPH ?g { ?s ?p "3" } } WHERE { GRAPH ?g { ?s ?p "1" } }'
    const response = respond(graph(), { kind: 'update', sparql }, 100)
    expect(response.kind === 'changed' && response.quads.split('\n').sort()).toEqual([
      '',
      '<urn:a> <urn:p> "2" <urn:g2> .',
      '<urn:a> <urn:p> "3" <urn:g1> .',
    ])
  })

  const faults = [
    { why: 'the query is not well formed', request: query('SELEC'), reason: 'malformed' },
    { why: 'a graph has no IRI', request: query(values, { defaultGraphs: ['no iri'] }), reason: 'malformed' },
    {
      why: 'it asks another service',
      request: query('SELECT * { SERVICE <http://a.example/> { ?s ?p ?o } }'),
      reason: 'malformed',
    },
    {
      why: 'it loads a file',
      request: { kind: 'update', sparql: 'LOAD <file:///etc/hostname>' } as const,
      reason: 'malformed',
    },
    {
      why: 'it loads an address',
      request: { kind: 'update', sparql: 'LOAD <http://127.0.0.1/>' } as const,
      reason: 'malformed',
    },
    { why: 'the client takes no rows', request: query(values, { rowType: undefined }), reason: 'unacceptable' },
    {
      why: 'the client takes no triples',
      request: query('DESCRIBE <urn:a>', { tripleType: undefined }),
      reason: 'unacceptable',
    },
    { why: 'the answer is too long', request: query('SELECT * { ?a ?b ?c . ?d ?e ?f }'), reason: 'large' },
  ]

  it.each(faults)('is a fault when $why', ({ request, reason }) => {
    expect(respond(graph(), request, 20)).toMatchObject({ kind: 'fault', reason })
  })

  it('passes on that the engine broke down', () => {
    const broken = graph()
    const trap = Object.assign(new Error('unreachable'), { name: 'RuntimeError' })
    broken.query = () => {
      throw trap
    }
    expect(() => respond(broken, query(values), 100)).toThrow(trap)
  })
})
