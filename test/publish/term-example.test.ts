import { describe, expect, it } from 'vitest'
import { compact, exampleOf } from '../../src/publish/term-example.ts'
import { readRdf } from '../../src/rdf/read.ts'

const prefixes = new Map([
  ['nf', 'https://w3id.org/newsfacts/ns#'],
  ['thing', 'https://w3id.org/newsfacts/id/thing/'],
])
const articles = 'https://w3id.org/newsfacts/id/article/'
const quads = readRdf(`
  @prefix nf: <https://w3id.org/newsfacts/ns#> .
  @base <${articles}0123> .
  <#claim> a nf:Claim ; nf:basis nf:stated ; nf:note "two\\nlines"@en ; nf:page <https://a.example/b?c> .
  <#claim> nf:claimedIn <> .
  <https://w3id.org/newsfacts/id/thing/oak> nf:note "tall" .
`)

const examples = [
  { term: 'nf:basis', shown: '<#claim> nf:basis nf:stated .' },
  { term: 'nf:claimedIn', shown: '<#claim> nf:claimedIn <> .' },
  { term: 'nf:Claim', shown: '<#claim> a nf:Claim .' },
  { term: 'nf:stated', shown: '<#claim> nf:basis nf:stated .' },
  { term: 'nf:note', shown: '<#claim> nf:note "two\\nlines"@en .' },
  { term: 'nf:page', shown: '<#claim> nf:page <https://a.example/b?c> .' },
]

describe('an example of a term', () => {
  it.each(examples)('of $term is a triple that uses it', ({ term, shown }) => {
    expect(exampleOf(term.replace('nf:', prefixes.get('nf') ?? ''), quads, articles, prefixes)).toBe(shown)
  })

  it('is none where the graph does not use it', () => {
    expect(exampleOf('https://w3id.org/newsfacts/ns#party', quads, articles, prefixes)).toBeUndefined()
  })
})

describe('a prefixed name', () => {
  it('stands for an IRI in a known namespace', () => {
    expect(compact('https://w3id.org/newsfacts/id/thing/oak', prefixes)).toBe('thing:oak')
  })

  it.each(['https://w3id.org/newsfacts/id/thing/oak/leaf', 'https://w3id.org/newsfacts/ns#', 'https://a.example/b'])(
    'is the IRI itself for %s',
    (iri) => expect(compact(iri, prefixes)).toBe(iri),
  )
})
