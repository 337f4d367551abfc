import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { levelRows, relationNouns, relationVerbs } from '../../../src/annotate/lexicon/partnership-words.ts'

const ontology = readFileSync(new URL('../../../ontology/newsfacts.ttl', import.meta.url), 'utf8')

describe('the levels of partnerships', () => {
  const levels = new Set([
    ...relationNouns.map(([, , level]) => level),
    ...relationVerbs.map(([, level]) => level),
    ...levelRows.map(([, , level]) => level),
  ])

  it.each([...levels])('has a concept for %s in the ontology', (level) => {
    expect(ontology).toContain(`\nnf:${level} a skos:Concept ;\n  skos:inScheme nf:levels ;`)
  })
})
