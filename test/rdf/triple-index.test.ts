import { DataFactory } from 'n3'
import { namedNode } from 'oxigraph'
import { describe, expect, it } from 'vitest'
import { readRdf } from '../../src/rdf/read.ts'
import { type Asked, indexTriples } from '../../src/rdf/triple-index.ts'

const quads = readRdf(`
  <urn:a> <urn:p> <urn:b>, "urn:b", 1 ; <urn:q> <urn:b> .
  <urn:b> <urn:p> "1", "1"@en .
  _:c <urn:p> <urn:a> .
`)
const index = indexTriples(quads)
const [a, b, p, q] = ['urn:a', 'urn:b', 'urn:p', 'urn:q'].map((iri) => DataFactory.namedNode(iri))

const examples: readonly (readonly [why: string, asked: readonly Asked[], places: readonly number[]])[] = [
  ['nothing asked for', [], [0, 1, 2, 3, 4, 5, 6]],
  ['a subject', [a], [0, 1, 2, 3]],
  ['a predicate', [null, p], [0, 1, 2, 4, 5, 6]],
  ['an object', [null, undefined, b], [0, 3]],
  ['a subject and a predicate', [a, q], [3]],
  ['a predicate and an object', [null, p, b], [0]],
  ['all three', [a, p, b], [0]],
  ['a literal, which is no IRI of the same characters', [null, null, DataFactory.literal('urn:b')], [1]],
  ['a plain string, which has no type and no language', [null, null, DataFactory.literal('1')], [4]],
  ['a term of another library', [namedNode('urn:a'), namedNode('urn:q')], [3]],
  ['a subject that is not there', [DataFactory.namedNode('urn:z')], []],
  ['a predicate that is not there', [null, b], []],
  ['an object that is not there', [null, null, p], []],
  ['an IRI with the label of a blank node', [DataFactory.namedNode(String(quads[6]?.subject.value))], []],
]

describe('indexTriples', () => {
  it.each(examples)('finds %s', (_, [subject, predicate, object], places) => {
    expect(index.match(subject, predicate, object)).toEqual(places.map((place) => quads[place]))
  })

  it('gives all its quads in their order', () => {
    expect([...index]).toEqual(quads)
  })
})
