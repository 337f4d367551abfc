import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { askSamples, recipesOf, withAnswers } from './support/cookbook-answers.ts'

const page = readFileSync('docs/cookbook.md', 'utf8')
const recipes = recipesOf(page)
const ask = askSamples()

describe('the cookbook', () => {
  it('has fifteen questions, each with a query', () => {
    expect(page.match(/^### \d+\. .+\?$/gm)).toHaveLength(15)
    expect(recipes).toHaveLength(15)
  })

  it.each(recipes)('gives the answer that the sample graph gives: $sparql', ({ sparql, answer }) => {
    expect(answer.split('\n').length).toBeGreaterThan(2)
    expect(answer).toBe(ask(sparql))
  })

  it('gets answers below queries that have none, and keeps those it has', () => {
    expect(withAnswers('```sparql\nSELECT (1 AS ?n) {}\n```\n')).toBe(
      '```sparql\nSELECT (1 AS ?n) {}\n```\n\n```text\nn\n-\n1\n(1 row)\n```\n',
    )
    expect(withAnswers(page)).toBe(page)
  })
})
