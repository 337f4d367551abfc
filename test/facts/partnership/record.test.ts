import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../src/facts/fact.ts'
import type { PartnershipAspect } from '../../../src/facts/partnership/fact.ts'
import { recordPartnerships } from '../../../src/facts/partnership/record.ts'
import { dateOf, entityOf, readingOf, spanOf } from '../../support/reading.ts'

const text =
  'The alliance of Chad and Mali, a close military alliance of the Chadian and Malian states, began in 2012 or May 2018.'
const at = (words: string) => spanOf(text, words)

const entities = [
  entityOf('country', 'td', 'Chad', [at('Chad'), at('Chadian')]),
  entityOf('country', 'ml', 'Mali', [at('Mali'), at('Malian')]),
]

function partnership(parties: readonly string[], label: string, aspects: readonly PartnershipAspect[]): Fact {
  const rule = 'partnership/between'
  return { kind: 'partnership', rule, evidence: at(label), parties: parties.map(at), label: at(label), aspects }
}

function level(rule: string, level: string, since: string | undefined): PartnershipAspect {
  const date = since === undefined ? undefined : dateOf(at('2012'), since)
  const words = at('close military alliance')
  return { kind: 'level', rule, level, words, since: date, until: undefined, evidence: at('alliance') }
}

function anniversary(number: number, year: string | undefined): PartnershipAspect {
  const date = year === undefined ? undefined : dateOf(at('2012'), year)
  return { kind: 'anniversary', rule: 'partnership/anniversary', number, of: undefined, year: date, evidence: at('in') }
}

describe('recordPartnerships', () => {
  it('lists a relation once, under its fullest label, with its start', () => {
    const facts = [
      partnership(['Chad', 'Mali'], 'alliance', [level('partnership/level', 'alliance', undefined)]),
      partnership(['Malian', 'Chadian'], 'close military alliance', [level('partnership/level', 'alliance', '2012')]),
      partnership(['Chad', 'Mali'], 'alliance', []),
    ]
    expect(recordPartnerships(readingOf(text, facts, entities))).toEqual([
      { parties: ['Chad', 'Mali'], kind: 'close military alliance', since: '2012', anniversary: null },
    ])
  })

  it('calls it by a verb only where no noun names it', () => {
    const called = 'Acme and Rotor agreed to cooperate. The pact of Acme and Rotor is new.'
    const fact = (label: string): Fact => ({
      kind: 'partnership',
      rule: 'partnership/subject',
      evidence: spanOf(called, label),
      parties: [spanOf(called, 'Acme'), spanOf(called, 'Rotor')],
      label: spanOf(called, label),
      aspects: [],
    })
    const kinds = (...facts: readonly Fact[]) =>
      recordPartnerships(readingOf(called, facts, [])).map((record) => record.kind)
    expect(kinds(fact('agreed to cooperate'))).toEqual(['agreed to cooperate'])
    expect(kinds(fact('agreed to cooperate'), fact('pact'))).toEqual(['pact'])
  })

  it('calls it by what it was raised to, since then', () => {
    const facts = [
      partnership(['Chad', 'Mali'], 'alliance', [
        level('partnership/level', 'alliance', '2012'),
        level('partnership/raised', 'strategic-alliance', '2018-05'),
        anniversary(20, '2019-10'),
      ]),
    ]
    expect(recordPartnerships(readingOf(text, facts, entities))).toEqual([
      {
        parties: ['Chad', 'Mali'],
        kind: 'close military alliance',
        since: '2018-05',
        anniversary: { n: 20, year: '2019' },
      },
    ])
  })

  it('leaves out the year of an anniversary that the text does not tie', () => {
    const facts = [partnership(['Chad', 'Mali'], 'alliance', [anniversary(20, undefined)])]
    expect(recordPartnerships(readingOf(text, facts, []))).toEqual([
      { parties: ['Chad', 'Mali'], kind: 'alliance', since: null, anniversary: { n: 20, year: null } },
    ])
  })

  it('leaves out a relation whose parties turn out to be one', () => {
    const facts = [partnership(['Chad', 'Chadian'], 'alliance', [])]
    expect(recordPartnerships(readingOf(text, facts, entities))).toEqual([])
  })
})
