import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readFacts } from '../../src/build-graph.ts'
import type { Fact } from '../../src/facts/fact.ts'
import { toArticle } from '../../src/text/article.ts'
import { ruleExamples } from '../../train/rule-examples.ts'

/** Matches `'event/name'`, a rule of a room; not `'./event/fact.ts'`. */
const rulePattern = /'((?:statement|role|event|partnership|membership|theme)\/[a-z-]+)'/g

/** The rules that the rooms' sources name, each once, by code units. */
function rulesInSources(): readonly string[] {
  const rooms = fileURLToPath(new URL('../../src/facts', import.meta.url))
  const files = readdirSync(rooms, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const sources = files.map((file) => readFileSync(join(rooms, file), 'utf8'))
  const rules = sources.flatMap((source) => [...source.matchAll(rulePattern)].map(([, rule = '']) => rule))
  return [...new Set(rules)].sort()
}

function rulesOf(fact: Fact): readonly string[] {
  return fact.kind === 'partnership' ? [fact.rule, ...fact.aspects.map(({ rule }) => rule)] : [fact.rule]
}

describe('ruleExamples', () => {
  it('has an example of every rule, and of no other', () => {
    expect(Object.keys(ruleExamples)).toEqual(rulesInSources())
  })

  it.each(Object.entries(ruleExamples))('shows %s', (rule, example) => {
    const text = rule.startsWith('statement/headline') ? `${example}\n\nIt rained.` : `Rain\n\n${example}`
    const { facts } = readFacts(toArticle('example', 'example.txt', text, { language: 'en', published: '2019-10-21' }))
    expect(facts.flatMap(rulesOf)).toContain(rule)
  })
})
