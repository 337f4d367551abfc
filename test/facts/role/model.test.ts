import { describe, expect, it } from 'vitest'
import type { Role } from '../../../src/facts/role/fact.ts'
import { modelRole } from '../../../src/facts/role/model.ts'
import type { Statement } from '../../../src/facts/statement/fact.ts'
import { dcterms, org, rdfs } from '../../../src/rdf/vocabulary.ts'
import { claimsIn, linesOf, plainTriples } from '../../support/graph-lines.ts'
import { modelled } from '../../support/modelled.ts'
import { entityOf, readingOf, spanOf, statementOf, wholeOf } from '../../support/reading.ts'

const text =
  'Minister for Trade and Ports of Fiji, Ada Berg, spoke. So did the former Fijian envoy Bo Lee and spokesman Cy Wu.'
const at = (words: string) => spanOf(text, words)

const entities = [
  entityOf('person', 'ada-berg', 'Ada Berg', [at('Ada Berg')]),
  entityOf('person', 'bo-lee', 'Bo Lee', [at('Bo Lee')]),
  entityOf('person', 'cy-wu', 'Cy Wu', [at('Cy Wu')]),
  entityOf('country', 'fj', 'Fiji', [at('Fiji'), at('Fijian')]),
]

const minister: Role = {
  kind: 'role',
  rule: 'role/title-of-name',
  evidence: at('Minister for Trade and Ports of Fiji, Ada Berg'),
  person: at('Ada Berg'),
  title: at('Minister for Trade and Ports'),
  of: at('Fiji'),
  fields: [at('Trade'), at('Ports')],
  status: 'current',
}

const envoy: Role = {
  kind: 'role',
  rule: 'role/title-name',
  evidence: at('former Fijian envoy Bo Lee'),
  person: at('Bo Lee'),
  title: at('envoy'),
  of: at('Fijian'),
  fields: [],
  status: 'former',
}

const spokesman: Role = {
  kind: 'role',
  rule: 'role/title-name',
  evidence: at('spokesman Cy Wu'),
  person: at('Cy Wu'),
  title: at('spokesman'),
  of: undefined,
  fields: [],
  status: 'current',
}

const denied: Statement = statementOf(wholeOf(text), at('Cy Wu'), 'denied')

const model = (role: Role, facts: readonly Statement[] = []) =>
  modelled(readingOf(text, facts, entities), (context) => modelRole(role, context))

describe('modelRole', () => {
  it('writes the post with its title, house, fields and words, shared by all articles', () => {
    const lines = linesOf(model(minister)).filter((line) => line.startsWith('post:'))
    expect(lines).toEqual([
      'post:fj--minister-for-trade-and-ports dcterms:subject theme:ports',
      'post:fj--minister-for-trade-and-ports dcterms:subject theme:trade',
      'post:fj--minister-for-trade-and-ports nf:evidence <#char=0,36>',
      'post:fj--minister-for-trade-and-ports org:postIn country:fj',
      'post:fj--minister-for-trade-and-ports rdf:type org:Post',
      'post:fj--minister-for-trade-and-ports rdfs:label "Minister for Trade and Ports"@en',
    ])
  })

  it('claims and asserts that a current holder holds it', () => {
    const quads = model(minister)
    expect(claimsIn(quads)).toEqual([
      {
        triple: 'person:ada-berg org:holds post:fj--minister-for-trade-and-ports',
        voice: '<>',
        basis: 'nf:stated',
        evidence: ['Minister for Trade and Ports of Fiji, Ada Berg'],
        by: 'rule:role--title-of-name',
      },
    ])
    expect(plainTriples(quads, org.holds)).toEqual(['person:ada-berg org:holds post:fj--minister-for-trade-and-ports'])
  })

  it.each(['former', 'designate'] as const)('claims a %s holder as such and asserts nothing', (status) => {
    const quads = model({ ...envoy, status })
    expect(claimsIn(quads).map(({ qualifiers }) => qualifiers)).toEqual([[`dcterms:type nf:${status}`]])
    expect(plainTriples(quads, org.holds)).toEqual([])
  })

  it('asserts that an acting holder holds the post, and claims how', () => {
    const quads = model({ ...envoy, status: 'acting' })
    expect(claimsIn(quads).map(({ qualifiers }) => qualifiers)).toEqual([['dcterms:type nf:acting']])
    expect(plainTriples(quads, org.holds)).toEqual(['person:bo-lee org:holds post:fj--envoy'])
  })

  it('gives a post without a house to the article', () => {
    const quads = model(spokesman)
    expect(plainTriples(quads, org.holds, org.postIn, rdfs.label)).toEqual([
      '<#post-spokesman> rdfs:label "spokesman"@en',
      'person:cy-wu org:holds <#post-spokesman>',
      'rule:role--title-name rdfs:label "role/title-name"',
    ])
  })

  it('gives a post of a house that nobody knows to the article, by both names', () => {
    const quads = model({ ...spokesman, of: at('Trade') })
    expect(plainTriples(quads, org.holds, org.postIn, dcterms.subject)).toEqual([
      '<#post-trade-spokesman> org:postIn <#agent-13,18>',
      'person:cy-wu org:holds <#post-trade-spokesman>',
    ])
  })

  it('shows the title alone where the state stands elsewhere', () => {
    const quads = model({ ...spokesman, of: at('Fiji') })
    expect(linesOf(quads)).toContain(
      `post:fj--spokesman nf:evidence <#char=${at('spokesman').start},${at('spokesman').end}>`,
    )
  })

  it('says nothing where the words around it are denied', () => {
    expect(model(minister, [denied])).toEqual([])
  })
})
