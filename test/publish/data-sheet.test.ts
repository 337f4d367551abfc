import { describe, expect, it } from 'vitest'
import { readFacts } from '../../src/build-graph.ts'
import { type DataSheet, writeDataSheet } from '../../src/publish/data-sheet.ts'
import { readQuality } from '../../src/publish/quality.ts'
import { toArticle } from '../../src/text/article.ts'

const text = '“The bridge is open,” said Mayor Ada Lind.\n\n“It was late,” she added.\n'
const quoted = readFacts(toArticle('bridge', 'bridge.md', text, { language: 'en', published: '2024-05-01' }))
const plain = readFacts(toArticle('rain', 'rain.txt', 'It rained.\n', { language: 'en-gb' }))
const quality = { articles: 9, kinds: [{ kind: 'roles', gold: 7, precision: 80, recall: 66.7 }] }
const sheet: DataSheet = {
  version: '1.2.3',
  readings: [quoted, plain],
  triples: 42,
  problems: [],
  skipped: ['notes.pdf'],
  licence: 'https://a.example/licence',
  quality,
}
const written = writeDataSheet(sheet)

describe('a data sheet', () => {
  it('counts articles, facts, triples and skipped files', () => {
    expect(written).toContain('2 articles (en 1, en-gb 1), 42 triples')
    expect(written).toContain('Published from 2024-05-01 to 2024-05-01; 1 without a day.')
    expect(written).toContain('1 other files in the given folders were skipped.')
    expect(written).toContain('| statement | 2 |\n| event | 0 |')
  })

  it('says that no article gives its day where none does', () => {
    expect(writeDataSheet({ ...sheet, readings: [plain] })).toContain('None gives its day of publication.')
  })

  it('names the rules that found something, the most frequent first', () => {
    const rules = Array.from(written.matchAll(/^\| `([^`]+)` \| (\d+) \|$/gm), ([, rule, count]) => [rule, count])
    expect(rules).toEqual([
      ['role/before-name', '1'],
      ['statement/quote-subject-verb', '1'],
      ['statement/quote-verb-subject', '1'],
    ])
  })

  it('says how well this version reads, and what is doubtful here', () => {
    expect(written).toContain('| roles | 7 | 80.0 | 66.7 |')
    expect(written).toContain('noted in this data set: none;')
    const doubt = { severity: 'doubt', file: 'a.txt', span: undefined, message: '' } as const
    const problems = ['person/homonym', 'shapes/ClaimShape', 'date/after', 'shapes/ClaimShape'].map((rule) => ({
      ...doubt,
      rule,
    }))
    expect(writeDataSheet({ ...sheet, problems })).toContain(
      'data set: `shapes/ClaimShape` 2, `date/after` 1, `person/homonym` 1;',
    )
  })

  it('gives the licence, or says that there is none', () => {
    expect(written).toContain('It may be used under <https://a.example/licence>.')
    expect(writeDataSheet({ ...sheet, licence: undefined })).toContain('No licence was given for it.')
  })
})

describe('the measured quality of this version', () => {
  it('gives counts and per cent for kinds of facts, as npm run evaluate wrote them', () => {
    const { articles, kinds } = readQuality()
    expect(articles).toBe(50)
    expect(kinds.map(({ kind }) => kind)).toEqual(['people', 'roles', 'statements', 'events', 'partnerships', 'themes'])
    for (const { gold, precision, recall } of kinds) {
      expect(gold).toBeGreaterThan(0)
      expect(Math.min(precision, recall)).toBeGreaterThanOrEqual(0)
      expect(Math.max(precision, recall)).toBeLessThanOrEqual(100)
    }
  })
})
