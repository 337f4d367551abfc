import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../src/facts/fact.ts'
import type { Membership } from '../../../src/facts/membership/fact.ts'
import { recordMemberships } from '../../../src/facts/membership/record.ts'
import { dateOf, entityOf, readingOf, spanOf } from '../../support/reading.ts'

const text = 'The Lake Union (LU) includes Chad, the Chadian north and Mali, as did Togo until 1996, and so does Benin.'
const at = (words: string) => spanOf(text, words)

const entities = [
  entityOf('organisation', 'lake-union', 'Lake Union', [at('Lake Union'), at('LU')]),
  entityOf('country', 'td', 'Chad', [at('Chad'), at('Chadian')]),
]

function membership(organisation: string, member: string, more: Partial<Membership> = {}): Fact {
  return {
    kind: 'membership',
    rule: 'membership/composition',
    evidence: at('includes'),
    organisation: at(organisation),
    member: at(member),
    standing: 'member',
    since: undefined,
    until: undefined,
    ...more,
  }
}

describe('recordMemberships', () => {
  it('lists the members of a body once each, by their fullest names', () => {
    const facts = [membership('Lake Union', 'Chad'), membership('LU', 'Chadian'), membership('LU', 'Mali')]
    expect(recordMemberships(readingOf(text, facts, entities))).toEqual([
      { organisation: 'Lake Union', members: ['Chad', 'Mali'] },
    ])
  })

  it('leaves out a body with one member only', () => {
    expect(recordMemberships(readingOf(text, [membership('Lake Union', 'Chad')], entities))).toEqual([])
  })

  it('leaves out who has left or only observes', () => {
    const facts = [
      membership('Lake Union', 'Chad'),
      membership('Lake Union', 'Togo', { until: dateOf(at('1996'), '1996') }),
      membership('Lake Union', 'Benin', { standing: 'observer' }),
    ]
    expect(recordMemberships(readingOf(text, facts, entities))).toEqual([])
  })
})
