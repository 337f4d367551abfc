import { describe, expect, it } from 'vitest'
import type { Membership } from '../../../src/facts/membership/fact.ts'
import { modelMembership } from '../../../src/facts/membership/model.ts'
import type { Statement } from '../../../src/facts/statement/fact.ts'
import { org } from '../../../src/rdf/vocabulary.ts'
import { claimsIn, plainTriples } from '../../support/graph-lines.ts'
import { modelled } from '../../support/modelled.ts'
import { dateOf, entityOf, readingOf, spanOf } from '../../support/reading.ts'

const text = 'Tan said the Reef Union includes Fiji since 1999, and last year.'
const at = (words: string) => spanOf(text, words)

const entities = [
  entityOf('organisation', 'reef-union', 'Reef Union', [at('Reef Union')]),
  entityOf('country', 'fj', 'Fiji', [at('Fiji')]),
]

const membership: Membership = {
  kind: 'membership',
  rule: 'membership/includes',
  evidence: at('the Reef Union includes Fiji'),
  organisation: at('Reef Union'),
  member: at('Fiji'),
  standing: 'member',
  since: undefined,
  until: undefined,
}

const statement: Statement = {
  kind: 'statement',
  rule: 'statement/name-verb',
  evidence: at('Tan said the Reef Union includes Fiji'),
  form: 'indirect',
  words: at('the Reef Union includes Fiji since 1999'),
  speaker: at('Tan'),
  cue: at('said'),
  attribution: at('Tan said'),
  stance: 'said',
  quoted: [],
}

const model = (fact: Membership, facts: readonly Statement[] = []) =>
  modelled(readingOf(text, facts, entities, { language: 'en', published: '2021-06-02' }), (context) =>
    modelMembership(fact, context),
  )

const claim = {
  triple: 'organisation:reef-union org:hasMember country:fj',
  voice: '<>',
  basis: 'nf:stated',
  evidence: ['the Reef Union includes Fiji'],
  by: 'rule:membership--includes',
}

describe('modelMembership', () => {
  it('claims and asserts a member', () => {
    const quads = model(membership)
    expect(claimsIn(quads)).toEqual([claim])
    expect(plainTriples(quads, org.hasMember)).toEqual([claim.triple])
  })

  it.each(['former', 'observer', 'candidate', 'partner'] as const)(
    'claims a %s as such and asserts nothing',
    (standing) => {
      const quads = model({ ...membership, standing })
      expect(claimsIn(quads)).toEqual([{ ...claim, qualifiers: [`dcterms:type nf:${standing}`] }])
      expect(plainTriples(quads, org.hasMember)).toEqual([])
    },
  )

  it('keeps the start', () => {
    const quads = model({ ...membership, since: dateOf(at('since 1999'), '1999') })
    expect(claimsIn(quads)).toEqual([{ ...claim, qualifiers: ['nf:since date:1999'] }])
    expect(plainTriples(quads, org.hasMember)).toEqual([claim.triple])
  })

  it('asserts nothing of a membership with an end, be it counted from the day of the article', () => {
    const lastYear = dateOf(at('last year'), '2020', 'year(2021-06-02) - 1 = 2020')
    const quads = model({ ...membership, until: lastYear })
    expect(claimsIn(quads)).toEqual([{ ...claim, qualifiers: ['nf:until date:2020'] }])
    expect(plainTriples(quads, org.hasMember)).toEqual([])
  })

  it('claims in the voice of a speaker, and asserts nothing', () => {
    const quads = model(membership, [statement])
    expect(claimsIn(quads)).toEqual([{ ...claim, voice: 'the Reef Union includes Fiji since 1999' }])
    expect(plainTriples(quads, org.hasMember)).toEqual([])
  })

  it.each(['denied', 'asked', 'hypothetical'] as const)('says nothing where the statement is %s', (stance) => {
    expect(model(membership, [{ ...statement, stance }])).toEqual([])
  })
})
