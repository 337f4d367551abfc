import { describe, expect, it } from 'vitest'
import { readRdf } from '../../src/rdf/read.ts'
import { writeNTriples } from '../../src/rdf/write.ts'
import { toNamedGraphs } from '../../src/stores/named-graphs.ts'

describe('toNamedGraphs', () => {
  it('parts the quads by graph, in the order of the file', () => {
    const quads = readRdf(
      '<urn:a> <urn:p> "x"@en <urn:1> .\n<urn:b> <urn:p> "🚢" <urn:2> .\n<urn:c> <urn:p> <urn:d> <urn:1> .',
      'application/n-quads',
    )
    expect(toNamedGraphs(quads).map(({ iri, quads }) => [iri, writeNTriples(quads)])).toEqual([
      ['urn:1', '<urn:a> <urn:p> "x"@en .\n<urn:c> <urn:p> <urn:d> .\n'],
      ['urn:2', '<urn:b> <urn:p> "🚢" .\n'],
    ])
  })

  it('refuses triples of no graph', () => {
    expect(() => toNamedGraphs(readRdf('<urn:a> <urn:p> 1 .'))).toThrow(/in no named graph; give the \.nq or \.trig/)
  })
})
