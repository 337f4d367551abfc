import { describe, expect, it } from 'vitest'
import type { Fact } from '../../src/facts/fact.ts'
import { entityNode, nodeAt } from '../../src/facts/things.ts'
import type { Entity } from '../../src/resolve/resolution.ts'
import { claimsIn, linesOf } from '../support/graph-lines.ts'
import { modelled } from '../support/modelled.ts'
import { entityOf, readingOf, spanOf, statementOf, wholeOf } from '../support/reading.ts'

const text = 'The Ocean Society (OSC) met. OSC members and Ocean Society staff wrote to Han, Khan and the body.'
const at = (words: string, nth = 1) => spanOf(text, words, nth)

const merge = (name: string, rule: string) =>
  ({ name, evidence: [at('Han'), at('Khan')], rule, reason: 'editDistance("Han", "Khan") = 1' }) as const

const society = entityOf(
  'organisation',
  'ocean-society',
  'Ocean Society',
  [at('Ocean Society'), at('OSC'), at('OSC', 2), at('Ocean Society', 2), { ...at('the body'), form: 'noun' }],
  { otherNames: ['OSC'], merges: [merge('OSC', 'resolve/acronym')] },
)

const han = entityOf('person', 'han', 'Han', [at('Han'), at('Khan')], {
  otherNames: ['Khan'],
  merges: [merge('Khan', 'resolve/same-person')],
})

const model = (entity: Entity, facts: readonly Fact[] = []) =>
  modelled(readingOf(text, facts, [entity]), (context) => {
    entityNode(context, entity)
    entityNode(context, entity)
    return []
  })

const quotedWhole: Fact = statementOf(wholeOf(text), at('Han'))

describe('entityNode', () => {
  it('describes a thing once: its type, its names, and the first place of each', () => {
    expect(linesOf(model(society)).filter((line) => line.startsWith('organisation:'))).toEqual([
      'organisation:ocean-society nf:evidence <#char=19,22>',
      'organisation:ocean-society nf:evidence <#char=4,17>',
      'organisation:ocean-society rdf:type org:FormalOrganization',
      'organisation:ocean-society schema:alternateName "OSC"',
      'organisation:ocean-society schema:alternateName "OSC"',
      'organisation:ocean-society schema:name "Ocean Society"',
    ])
  })

  it.each([
    ['person', 'person:x', 'schema:Person'],
    ['country', 'country:x', 'schema:Country'],
    ['place', 'place:x', 'schema:Place'],
    ['organisation', 'organisation:x', 'org:FormalOrganization'],
    ['other', 'thing:x', 'schema:Thing'],
  ] as const)('names a %s %s, a %s', (kind, node, type) => {
    expect(linesOf(model(entityOf(kind, 'x', 'OSC', [at('OSC')])))).toContain(`${node} rdf:type ${type}`)
  })

  it('claims a short form that the article gives in brackets, instead of the rule that found it', () => {
    expect(claimsIn(model(society))).toEqual([
      {
        triple: 'organisation:ocean-society schema:alternateName "OSC"',
        voice: '<>',
        basis: 'nf:stated',
        evidence: ['Ocean Society (OSC)'],
        by: 'rule:name--short-form-in-brackets',
      },
    ])
  })

  it('does not take the short form from a speaker, whose words are no words of the article', () => {
    expect(claimsIn(model(society, [quotedWhole])).map(({ basis }) => basis)).toEqual(['nf:computed'])
  })

  it('claims two spellings to be one with the reason, so that it can be undone', () => {
    const quads = model(han)
    expect(claimsIn(quads)).toEqual([
      {
        triple: 'person:han schema:alternateName "Khan"',
        voice: '<>',
        basis: 'nf:computed',
        evidence: ['Han', 'Khan'],
        by: '"editDistance("Han", "Khan") = 1"',
      },
    ])
    expect(linesOf(quads)).toContain('rule:same-person rdf:type prov:Plan')
  })
})

describe('nodeAt', () => {
  it('gives one node for one place, however often it is asked', () => {
    const reading = readingOf(text, [], [])
    const quads = modelled(reading, (context) => {
      expect(nodeAt(context, at('the body')).value).toBe(nodeAt(context, at('the body')).value)
      return []
    })
    expect(linesOf(quads).filter((line) => line.includes('rdfs:label'))).toEqual([
      `<#agent-${at('the body').start},${at('the body').end}> rdfs:label "the body"`,
    ])
  })

  it.each([
    ['officials', 'prov:Agent'],
    ['the court', 'prov:Agent'],
    ['his', 'prov:Agent'],
    ['...', 'prov:Agent'],
    ['communiqué', 'schema:CreativeWork'],
    ['two newspapers in Fiji', 'schema:CreativeWork'],
    ['annual report by the police', 'schema:CreativeWork'],
    ['e-mail', 'schema:CreativeWork'],
  ])('takes "%s" for a %s', (words, type) => {
    const quads = modelled(readingOf(`A ${words} said so.`, [], []), (context) => {
      nodeAt(context, { start: 2, end: 2 + words.length })
      return []
    })
    expect(linesOf(quads).filter((line) => line.includes('rdf:type'))).toEqual([expect.stringContaining(type)])
  })
})
