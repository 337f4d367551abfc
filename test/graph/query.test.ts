import { describe, expect, it } from 'vitest'
import { formatAnswer } from '../../src/graph/answer.ts'
import { loadGraph, query, selectRows } from '../../src/graph/query.ts'
import { prefixesOf } from '../../src/rdf/prefixes.ts'
import { defaultRdfSettings } from '../../src/rdf/settings.ts'

const turtle = `
  @prefix country: <https://w3id.org/newsfacts/id/country/> .
  @prefix schema: <http://schema.org/> .
  country:fj schema:name "Fiji, \\"the islands\\"" ; schema:position 1 ; schema:about "${'long '.repeat(20)}" .
  country:no schema:name "Norway\\nNorge"@en .
`
const graph = loadGraph([turtle], 'text/turtle')
const prefixes = prefixesOf(defaultRdfSettings)
const schema = 'PREFIX schema: <http://schema.org/>'
const names = `${schema} SELECT ?country ?name ?place { ?country schema:name ?name OPTIONAL { ?country schema:position ?place } } ORDER BY ?country`

const answer = (sparql: string, form: 'table' | 'csv' | 'json') => formatAnswer(query(graph, sparql), form, prefixes)

describe('loadGraph', () => {
  it('takes several texts, quads of all graphs as one', () => {
    const quads = loadGraph(['<urn:a> <urn:p> "1" <urn:g> .', '<urn:a> <urn:p> "2" <urn:h> .'], 'application/n-quads')
    expect(selectRows(quads, 'SELECT ?o { <urn:a> <urn:p> ?o } ORDER BY ?o').map((row) => row.o?.value)).toEqual([
      '1',
      '2',
    ])
  })

  it('says where a text is not well formed', () => {
    expect(() => loadGraph(['<urn:a> oops'], 'text/turtle')).toThrow('line 1')
  })
})

describe('query', () => {
  it('gives rows, with the variables in the order asked for', () => {
    expect(query(graph, names)).toEqual({
      kind: 'rows',
      variables: ['country', 'name', 'place'],
      rows: [
        {
          country: { type: 'uri', value: 'https://w3id.org/newsfacts/id/country/fj' },
          name: { type: 'literal', value: 'Fiji, "the islands"' },
          place: { type: 'literal', value: '1', datatype: 'http://www.w3.org/2001/XMLSchema#integer' },
        },
        {
          country: { type: 'uri', value: 'https://w3id.org/newsfacts/id/country/no' },
          name: { type: 'literal', value: 'Norway\nNorge', 'xml:lang': 'en' },
        },
      ],
    })
  })

  it('gives yes or no', () => {
    expect(query(graph, 'ASK { ?s ?p 1 }')).toEqual({ kind: 'boolean', value: true })
    expect(query(graph, 'ASK { ?s ?p 2 }')).toEqual({ kind: 'boolean', value: false })
  })

  it.each([
    `# select nothing\n${schema}\nBASE <urn:x>\nconstruct { ?s schema:name "A" } { ?s schema:position 1 }`,
    'DESCRIBE <https://w3id.org/newsfacts/id/country/fj>',
  ])('gives triples: %j', (sparql) => {
    const found = query(graph, sparql)
    expect(found.kind === 'triples' && found.turtle).toContain('<https://w3id.org/newsfacts/id/country/fj>')
  })

  it('says where a query is not well formed', () => {
    expect(() => query(graph, 'SELECT * {')).toThrow('error at')
    expect(() => query(graph, 'gimme')).toThrow('error at')
  })
})

describe('selectRows', () => {
  it('asks for rows only', () => {
    expect(() => selectRows(graph, 'ASK { ?s ?p ?o }')).toThrow('Expected a SELECT query, got: ASK')
  })
})

describe('formatAnswer', () => {
  it('writes a table for people: IRIs by prefix, one line a row', () => {
    expect(answer(names, 'table')).toBe(
      [
        'country     name                 place',
        '----------  -------------------  -----',
        'country:fj  Fiji, "the islands"  1',
        'country:no  Norway Norge',
        '(2 rows)',
        '',
      ].join('\n'),
    )
  })

  it('cuts long cells of a table, and counts one row as one', () => {
    const lines = answer(`${schema} SELECT ?about ?none { ?s schema:about ?about }`, 'table').split('\n')
    expect(lines[2]).toBe(`${'long '.repeat(20).slice(0, 71)}…`)
    expect(lines[3]).toBe('(1 row)')
  })

  it('leaves an IRI of no known namespace as it is', () => {
    expect(answer('SELECT ?x { BIND(<urn:a:b> AS ?x) }', 'table')).toContain('urn:a:b')
  })

  it('writes CSV as SPARQL 1.1 has it', () => {
    expect(answer(names, 'csv')).toBe(
      [
        'country,name,place',
        'https://w3id.org/newsfacts/id/country/fj,"Fiji, ""the islands""",1',
        'https://w3id.org/newsfacts/id/country/no,"Norway\nNorge",',
        '',
      ].join('\r\n'),
    )
  })

  it('writes JSON as SPARQL 1.1 has it', () => {
    const { head, results } = JSON.parse(answer(names, 'json'))
    expect([head, results.bindings.length]).toEqual([{ vars: ['country', 'name', 'place'] }, 2])
    expect(JSON.parse(answer('ASK { ?s ?p ?o }', 'json'))).toEqual({ head: {}, boolean: true })
  })

  it('writes yes or no as a word', () => {
    expect(answer('ASK { ?s ?p ?o }', 'table')).toBe('true\n')
    expect(answer('ASK { ?s ?p 99 }', 'csv')).toBe('false\n')
  })

  it('writes triples as Turtle in every form', () => {
    expect(answer('CONSTRUCT { <urn:a> <urn:b> <urn:c> } {}', 'csv')).toContain('<urn:a> <urn:b> <urn:c>')
  })
})
