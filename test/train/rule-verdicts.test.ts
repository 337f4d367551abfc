import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toArticle } from '../../src/text/article.ts'
import { judgeRules, readVerdicts } from '../../train/rule-verdicts.ts'

/** Title and name of each stand on 0 to 17. */
const texts = ['Mayor Awa Bernard spoke.', 'Mayor Tom Bernard spoke.', 'Mayor Ida Bernard spoke.']

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsfacts-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the verdicts on rules', () => {
  it('count where a rule still finds the same characters, and are outdated where it does not', () => {
    const file = join(folder, 'verdicts.tsv')
    const places = [
      '0\t0\t17\trole/before-name\tright',
      '1\t0\t17\trole/before-name\twrong',
      '2\t0\t9\trole/before-name\tright',
    ]
    writeFileSync(
      file,
      ['# corpus, text, start, end, rule, verdict', ...places.map((place) => `towns\t${place}`), ''].join('\n'),
    )
    const articles = texts.map((text, index) => toArticle(`${index}`, 'towns', text, { language: 'en' }))
    const { rules, tokens, outdated } = judgeRules([{ path: 'towns', articles }], readVerdicts(file))
    expect(rules.get('role/before-name')).toEqual({ hits: 3, judged: 2, right: 1 })
    expect({ tokens, outdated }).toEqual({ tokens: 15, outdated: 1 })
  })
})
