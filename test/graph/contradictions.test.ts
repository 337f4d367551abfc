import { describe, expect, it } from 'vitest'
import { findContradictions } from '../../src/graph/contradictions.ts'
import { readRdf } from '../../src/rdf/read.ts'
import { defaultRdfSettings } from '../../src/rdf/settings.ts'
import { prov, rdf, rdfs } from '../../src/rdf/vocabulary.ts'
import { linesOf, plainTriples } from '../support/graph-lines.ts'

const prefixes = `
  @prefix nf: <${defaultRdfSettings.namespace}> .
  @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
  @prefix prov: <http://www.w3.org/ns/prov#> .
  @prefix schema: <http://schema.org/> .
  @prefix org: <http://www.w3.org/ns/org#> .
`

/** A claim of a level with a start; `more` is further Turtle about it. */
const claim = (name: string, since: string, more = '') => `
  <urn:${name}> a nf:Claim ; rdf:subject <urn:p> ; rdf:predicate nf:level ; rdf:object nf:strategic-partnership ;
    nf:since <urn:date:${since}> . <urn:date:${since}> rdf:value "${since}" . ${more}
`

const found = (...claims: readonly string[]) =>
  findContradictions(readRdf(prefixes + claims.join('\n')), defaultRdfSettings)

const comments = (...claims: readonly string[]) =>
  plainTriples(found(...claims), rdfs.comment).map((line) => line.slice(line.indexOf('"')))

describe('findContradictions', () => {
  it('finds one triple with two starts that have no day in common, the earlier one named first', () => {
    const worked = '<urn:a> prov:wasGeneratedBy <urn:sum> . <urn:sum> rdf:value "2019 - 20 = 1999" .'
    const quads = found(claim('a', '1999', worked), claim('b', '1996-07'))
    const node = 'https://w3id.org/newsfacts/id/contradiction/'
    expect(linesOf(quads).map((line) => line.replace(/contradiction\/[0-9a-f]{16}/, 'contradiction/'))).toEqual([
      `<${node}> dcterms:conformsTo rule:disjoint-start`,
      `<${node}> prov:wasDerivedFrom <urn:a>`,
      `<${node}> prov:wasDerivedFrom <urn:b>`,
      `<${node}> rdf:type nf:Contradiction`,
      `<${node}> rdfs:comment "strategic partnership since 1996-07 against since 1999 (2019 - 20 = 1999)"@en`,
      'rule:disjoint-start rdf:type prov:Plan',
      'rule:disjoint-start rdf:value "same subject, predicate and object; disjoint nf:since periods"',
      'rule:disjoint-start rdfs:label "disjoint-start"',
    ])
    expect(new Set(quads.map(({ graph }) => graph.value))).toEqual(
      new Set(['https://w3id.org/newsfacts/id/comparison']),
    )
  })

  it('is the same whichever article comes first, and finds each pair once', () => {
    const three = [claim('a', '1999'), claim('b', '1996'), claim('c', '2001')]
    expect(linesOf(found(...three))).toEqual(linesOf(found(...[...three].reverse())))
    expect(plainTriples(found(...three), rdf.type).filter((line) => line.endsWith('nf:Contradiction'))).toHaveLength(3)
  })

  it('calls a member by its name', () => {
    const member = (name: string, since: string) => `
      <urn:${name}> rdf:subject <urn:union> ; rdf:predicate org:hasMember ; rdf:object <urn:fj> ; nf:since <urn:date:${since}> .
      <urn:date:${since}> rdf:value "${since}" . <urn:fj> schema:name "Fiji" .`
    expect(comments(member('a', '1999'), member('b', '2001'))).toEqual(['"Fiji since 1999 against since 2001"@en'])
  })

  it.each([
    ['the periods overlap', [claim('a', '1996'), claim('b', '1996-07')]],
    ['a start is in doubt', [claim('a', '1996~'), claim('b', '1999')]],
    ['a decade holds the year', [claim('a', '199X'), claim('b', '2001')]],
    ['a start is no date', [claim('a', 'soon'), claim('b', '1999')]],
    ['a period has no value', [claim('a', '1999'), claim('b', '2001').replace('rdf:value', 'rdf:other')]],
    ['the objects differ', [claim('a', '1996'), claim('b', '1999').replace('nf:strategic-partnership', 'nf:alliance')]],
    ['a claim lacks its triple', ['<urn:a> nf:since <urn:date:1999> .', claim('b', '1996')]],
    ['there is one claim', [claim('a', '1996')]],
    ['there is none', []],
  ])('finds nothing where %s', (_, claims) => {
    expect(found(...claims)).toEqual([])
  })

  it('derives a contradiction from both claims', () => {
    expect(plainTriples(found(claim('a', '1996'), claim('b', '1999')), prov.wasDerivedFrom)).toHaveLength(2)
  })
})
