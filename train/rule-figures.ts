import type { Fact } from '../src/facts/fact.ts'
import { kinds } from '../src/facts/kinds.ts'
import { factsOf, type Reading } from '../src/facts/reading.ts'
import type { Miss } from './evaluation-errors.ts'

/** How often a rule found something in labelled articles, and how often that was right. */
export interface RuleFigures {
  readonly rule: string
  readonly found: number
  readonly right: number
}

/** The kinds of facts and the names that records and the scorer give them. */
const recordKinds = {
  role: 'roles',
  statement: 'statements',
  event: 'events',
  partnership: 'partnerships',
  membership: 'memberships',
  theme: 'themes',
} as const satisfies Record<Fact['kind'], string>

const factKinds = [
  'role',
  'statement',
  'event',
  'partnership',
  'membership',
  'theme',
] as const satisfies readonly Fact['kind'][]

/**
 * Counts for each rule the records that its facts become, and those that the scorer does not list as invented. A record
 * that several facts become counts for the rule of the first; one that a kind leaves out counts for none.
 *
 * @param misses What the scorer lists for the same readings.
 */
export function countRules(readings: readonly Reading[], misses: readonly Miss[]): readonly RuleFigures[] {
  const invented = new Set(
    misses.flatMap(({ id, kind, spurious }) => (spurious === undefined ? [] : [keyOf(id, kind, spurious)])),
  )
  const figures = new Map<string, RuleFigures>()
  for (const reading of readings) {
    for (const [key, rule] of rulesByRecord(reading)) {
      const { found, right } = figures.get(rule) ?? { found: 0, right: 0 }
      figures.set(rule, { rule, found: found + 1, right: right + (invented.has(key) ? 0 : 1) })
    }
  }
  return [...figures.values()]
}

/** The rule of each record of an article: that of the facts which become it even without those of other rules. */
function rulesByRecord(reading: Reading): ReadonlyMap<string, string> {
  const { id } = reading.document.article
  const rules = new Map<string, string>()
  for (const kind of factKinds) {
    const recordKind = recordKinds[kind]
    const kept = new Set(recordsOf(reading, kind).map((record) => keyOf(id, recordKind, record)))
    const facts = factsOf(reading, kind)
    for (const rule of new Set(facts.map((fact) => fact.rule))) {
      for (const record of recordsOf({ ...reading, facts: facts.filter((fact) => fact.rule === rule) }, kind)) {
        const key = keyOf(id, recordKind, record)
        if (kept.has(key) && !rules.has(key)) rules.set(key, rule)
      }
    }
  }
  return rules
}

/** The records of one kind; of a body with its members one for each member, as the scorer takes them. */
function recordsOf(reading: Reading, kind: Fact['kind']): readonly unknown[] {
  return kinds[kind].record(reading).flatMap((record: unknown) => {
    const members = fieldOf(record, 'members')
    const organisation = fieldOf(record, 'organisation')
    return Array.isArray(members) ? members.map((member: unknown) => ({ organisation, member })) : [record]
  })
}

/** The fields that tell the records of one kind apart. */
const tellingFields = ['person', 'title', 'start', 'end', 'name', 'parties', 'organisation', 'member'] as const

/** What a record is known by: article, kind and telling fields. The scorer counts in UTF-16 units, which is the same here. */
function keyOf(id: string, kind: string, record: unknown): string {
  const family = kind.replace(/@.*/, '') // `statements@0.3` gives `statements`
  const told = typeof record === 'string' ? record : tellingFields.map((field) => fieldOf(record, field))
  return JSON.stringify([id, family, told])
}

function fieldOf(record: unknown, field: string): unknown {
  return typeof record === 'object' && record !== null ? Reflect.get(record, field) : undefined
}
