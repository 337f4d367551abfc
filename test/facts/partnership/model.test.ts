import { describe, expect, it } from 'vitest'
import type { Partnership, PartnershipAspect } from '../../../src/facts/partnership/fact.ts'
import { modelPartnership } from '../../../src/facts/partnership/model.ts'
import type { Statement } from '../../../src/facts/statement/fact.ts'
import { newsfactsTerms } from '../../../src/rdf/vocabulary.ts'
import { claimsIn, linesOf, plainTriples } from '../../support/graph-lines.ts'
import { modelled, testSettings } from '../../support/modelled.ts'
import { dateOf, entityOf, readingOf, spanOf, statementOf, wholeOf } from '../../support/reading.ts'

const text =
  'This year marks the 20th anniversary of the alliance of the Reef Union and Norway, strategic since 2018, in trade.'
const at = (words: string) => spanOf(text, words)
const nf = newsfactsTerms(testSettings.namespace)

const entities = [
  entityOf('country', 'no', 'Norway', [at('Norway')]),
  entityOf('organisation', 'reef-union', 'Reef Union', [at('Reef Union')]),
]

const partnership = (...aspects: readonly PartnershipAspect[]): Partnership => ({
  kind: 'partnership',
  rule: 'partnership/between',
  evidence: at('alliance of the Reef Union and Norway'),
  parties: [at('Reef Union'), at('Norway')],
  label: at('alliance'),
  aspects,
})

const anniversary = (more: Partial<Extract<PartnershipAspect, { kind: 'anniversary' }>> = {}): PartnershipAspect => ({
  kind: 'anniversary',
  number: 20,
  of: 'alliance',
  year: dateOf(at('This year'), '2021', 'year(2021-06-02) + 0 = 2021'),
  evidence: at('20th anniversary of the alliance'),
  rule: 'partnership/anniversary',
  ...more,
})

const level: PartnershipAspect = {
  kind: 'level',
  level: 'strategic-partnership',
  words: at('strategic'),
  since: dateOf(at('2018'), '2018'),
  until: undefined,
  evidence: at('strategic since 2018'),
  rule: 'partnership/level',
}

const statement: Statement = statementOf(wholeOf(text), at('Norway'))

const model = (fact: Partnership, facts: readonly Statement[] = []) =>
  modelled(readingOf(text, facts, entities, { language: 'en', published: '2021-06-02' }), (context) =>
    modelPartnership(fact, context),
  )

const node = 'partnership:no--reef-union'

describe('modelPartnership', () => {
  it('writes the parties, which make its identity, with the words and the rule', () => {
    expect(linesOf(model(partnership())).filter((line) => line.startsWith('partnership:'))).toEqual([
      `${node} dcterms:conformsTo rule:partnership--between`,
      `${node} nf:evidence <#char=44,81>`,
      `${node} nf:party country:no`,
      `${node} nf:party organisation:reef-union`,
      `${node} rdf:type nf:Partnership`,
    ])
  })

  it('claims a level with its start, and asserts it in the voice of the article', () => {
    const quads = model(partnership(level))
    expect(claimsIn(quads)).toEqual([
      {
        triple: `${node} nf:level nf:strategic-partnership`,
        voice: '<>',
        basis: 'nf:stated',
        evidence: ['strategic since 2018'],
        by: 'rule:partnership--level',
        qualifiers: ['nf:since date:2018'],
      },
    ])
    expect(plainTriples(quads, nf.level)).toContain(`${node} nf:level nf:strategic-partnership`)
  })

  it('asserts no level that has ended', () => {
    const quads = model(partnership({ ...level, until: dateOf(at('2018'), '2018') }))
    expect(plainTriples(quads, nf.level).filter((line) => line.startsWith(node))).toEqual([])
  })

  it('claims a field under its concept', () => {
    const quads = model(
      partnership({ kind: 'field', theme: at('trade'), evidence: at('in trade'), rule: 'partnership/field' }),
    )
    expect(claimsIn(quads).map(({ triple, evidence }) => [triple, evidence])).toEqual([
      [`${node} nf:field theme:trade`, ['in trade']],
    ])
  })

  it('takes the label of a theme fact over the same words', () => {
    const theme = {
      kind: 'theme',
      rule: 'theme/list',
      evidence: at('in trade'),
      words: at('trade'),
      label: 'economics',
      status: 'stated',
    } as const
    const reading = readingOf(text, [theme], entities)
    const field = { kind: 'field', theme: at('trade'), evidence: at('in trade'), rule: 'partnership/field' } as const
    const quads = modelled(reading, (context) => modelPartnership(partnership(field), context))
    expect(claimsIn(quads).map(({ triple }) => triple)).toEqual([`${node} nf:field theme:economy`])
  })

  it('works out the start from an anniversary, step by step', () => {
    expect(claimsIn(model(partnership(anniversary())))).toEqual([
      {
        triple: `${node} nf:anniversary "20"`,
        voice: '<>',
        basis: 'nf:computed',
        evidence: ['20th anniversary of the alliance', 'This year'],
        by: '"year(2021-06-02) + 0 = 2021"',
        qualifiers: ['nf:level nf:alliance', 'dcterms:temporal date:2021'],
      },
      {
        triple: `${node} nf:anniversary "20"`,
        voice: '<>',
        basis: 'nf:stated',
        evidence: ['20th anniversary of the alliance'],
        by: 'rule:partnership--anniversary',
        qualifiers: ['nf:level nf:alliance'],
      },
      {
        triple: `${node} nf:level nf:alliance`,
        voice: '<>',
        basis: 'nf:computed',
        evidence: ['20th anniversary of the alliance'],
        by: '"2021 - 20 = 2001"',
        qualifiers: ['nf:since date:2001'],
      },
    ])
  })

  it.each([
    ['the year is not said', { year: undefined }],
    ['it is not said what is counted', { of: undefined }],
    ['the year is a range', { year: dateOf(at('2018'), '2018/2019') }],
    ['the article has no date to count from', { year: dateOf(at('This year'), undefined) }],
  ])('works out no start where %s', (_, more) => {
    const claims = claimsIn(model(partnership(anniversary(more))))
    expect(claims.filter(({ triple }) => triple.includes('nf:level'))).toEqual([])
    expect(claims.filter(({ basis }) => basis === 'nf:stated')).toHaveLength(1)
  })

  it('keeps to the voice of the speaker, and asserts nothing', () => {
    const quads = model(partnership(level, anniversary()), [statement])
    expect(new Set(claimsIn(quads).map(({ voice }) => voice))).toEqual(new Set([text]))
    expect(plainTriples(quads, nf.level, nf.anniversary).filter((line) => line.startsWith(node))).toEqual([])
  })

  it('says nothing where its words are denied', () => {
    const quads = model(partnership(level), [{ ...statement, stance: 'denied' }])
    expect(linesOf(quads).filter((line) => line.includes('artnership'))).toEqual([])
  })

  it('leaves out an aspect that is only supposed', () => {
    const supposed = { ...statement, words: at('strategic since 2018'), stance: 'hypothetical' } as const
    expect(claimsIn(model(partnership(level), [supposed]))).toEqual([])
  })

  it('is none between a party and itself', () => {
    const quads = model({ ...partnership(level), parties: [at('Norway'), at('Norway')] })
    expect(linesOf(quads).filter((line) => line.includes('nf:Partnership'))).toEqual([])
  })

  it('belongs to the article where a party has no name', () => {
    const quads = model({ ...partnership(), parties: [at('Norway'), at('alliance')] })
    expect(plainTriples(quads, nf.party)).toEqual([
      '<#partnership-alliance--no> nf:party <#agent-44,52>',
      '<#partnership-alliance--no> nf:party country:no',
    ])
  })
})
