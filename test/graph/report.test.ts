import { describe, expect, it } from 'vitest'
import { writeManifest, writeReport } from '../../src/graph/report.ts'
import type { Problem } from '../../src/problem.ts'
import { spanOf } from '../support/reading.ts'
import { sampleReading, sampleText } from '../support/sample-reading.ts'

const { sha256 } = sampleReading.document.article

describe('writeReport', () => {
  it('counts facts and triples, and gives places in code points, files without their folders', () => {
    const problems: readonly Problem[] = [
      {
        severity: 'doubt',
        file: 'articles/test.txt',
        span: spanOf(sampleText, 'Tonga'),
        rule: 'person/homonym',
        message: 'Two of that name.',
      },
      { severity: 'error', file: 'elsewhere/b.ttl', span: undefined, rule: 'shapes/ClaimShape', message: 'No voice.' },
    ]
    const facts = { role: 1, statement: 4, event: 1, partnership: 1, membership: 3, theme: 2 }
    expect(JSON.parse(writeReport([sampleReading], new Map([['test', 416]]), problems, ['articles/a.png']))).toEqual({
      articles: [{ id: 'test', sha256, facts, triples: 416 }],
      facts,
      triples: 416,
      problems: [
        {
          severity: 'doubt',
          rule: 'person/homonym',
          file: 'test.txt',
          start: 343,
          end: 348,
          message: 'Two of that name.',
        },
        { severity: 'error', rule: 'shapes/ClaimShape', file: 'b.ttl', message: 'No voice.' },
      ],
      skipped: ['a.png'],
    })
  })
})

describe('writeManifest', () => {
  it('gives the hash and size in bytes of what went in and what came out', () => {
    const files = new Map([['a.ttl', { bytes: 2, sha256: '4a99' }]])
    expect(JSON.parse(writeManifest('9.9.9', [sampleReading], files))).toEqual({
      newsfacts: '9.9.9',
      articles: [{ id: 'test', sha256 }],
      files: [{ path: 'a.ttl', bytes: 2, sha256: '4a99' }],
    })
  })
})
