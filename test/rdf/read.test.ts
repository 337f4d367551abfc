import { describe, expect, it } from 'vitest'
import { indexQuads, nodesOf, readRdf, subjectsOf, valuesOf } from '../../src/rdf/read.ts'
import { toInteger, toIri } from '../../src/rdf/terms.ts'

const [a, p, q] = [toIri('urn:a'), toIri('urn:p'), toIri('urn:q')]
const quads = readRdf('<urn:a> <urn:p> 1 , <urn:b> , _:c ; <urn:q> <urn:b> . _:d <urn:p> 1 .')

describe('readRdf', () => {
  it('reads Turtle with relative names against the base', () => {
    expect(readRdf('<#a> a <#b> .', 'text/turtle', 'urn:x')[0]?.subject.value).toBe('urn:x#a')
  })

  it('reads N-Quads with their graphs', () => {
    expect(readRdf('<urn:a> <urn:p> "b" <urn:g> .', 'application/n-quads')[0]?.graph.value).toBe('urn:g')
  })

  it('says in which line a text is not well formed', () => {
    expect(() => readRdf('<urn:a> <urn:p> 1 .\n<urn:a> oops')).toThrow('line 2')
  })
})

describe('looking up', () => {
  const graph = indexQuads(quads)

  it('gives values, but no blank node', () => {
    expect(valuesOf(graph, a, p).map(({ value }) => value)).toEqual(['1', 'urn:b'])
    expect(nodesOf(graph, a, p).map(({ value }) => value)).toEqual(['urn:b'])
    expect(valuesOf(graph, a, toIri('urn:none'))).toEqual([])
  })

  it('gives the subjects of a value, or of any', () => {
    expect(subjectsOf(graph, p, toInteger(1)).map(({ value }) => value)).toEqual(['urn:a'])
    expect(subjectsOf(graph, q, null).map(({ value }) => value)).toEqual(['urn:a'])
  })
})
