import { readFileSync } from 'node:fs'
import { readAllFacts } from '../src/build-graph.ts'
import type { Fact } from '../src/facts/fact.ts'
import type { FactBase } from '../src/facts/fact-base.ts'
import type { Corpus } from './open-texts.ts'

/** What a rule finds in open texts: places, those of them that a reader has judged, and the right among these. */
export interface JudgedRule {
  readonly hits: number
  readonly judged: number
  readonly right: number
}

/** One place where a rule finds something, as a line of `rule-verdicts.tsv` names it: corpus, text, start, end, rule. */
type Hit = string

/** All rules, judged. */
export interface Judgement {
  readonly rules: ReadonlyMap<string, JudgedRule>
  /** How many tokens the texts have. */
  readonly tokens: number
  /** How many verdicts are on places where the rule finds nothing any more, or other characters. */
  readonly outdated: number
}

/** Reads every text and compares each hit with its verdict. A hit is judged only where it stands on the same characters. */
export function judgeRules(corpora: readonly Corpus[], verdicts: ReadonlyMap<Hit, string>): Judgement {
  const rules = new Map<string, JudgedRule>()
  const { hits: found, tokens } = readHits(corpora)
  for (const [hit, rule] of found) {
    const verdict = verdicts.get(hit)
    const { hits, judged, right } = rules.get(rule) ?? { hits: 0, judged: 0, right: 0 }
    const isJudged = verdict === undefined ? 0 : 1
    rules.set(rule, { hits: hits + 1, judged: judged + isJudged, right: right + (verdict === 'right' ? 1 : 0) })
  }
  const outdated = [...verdicts.keys()].filter((place) => !found.has(place)).length
  return { rules, tokens, outdated }
}

/** The verdicts of a file; lines that start with `#` are left out. */
export function readVerdicts(file: string): ReadonlyMap<Hit, string> {
  const lines = readFileSync(file, 'utf8').split('\n')
  const rows = lines.filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(rows.map((row) => splitAtLastTab(row)))
}

function splitAtLastTab(row: string): readonly [Hit, string] {
  const at = row.lastIndexOf('\t')
  return [row.slice(0, at), row.slice(at + 1)]
}

/** Every hit, once, with its rule: facts on the same characters by the same rule are one. */
function readHits(corpora: readonly Corpus[]): { hits: ReadonlyMap<Hit, string>; tokens: number } {
  const hits = new Map<Hit, string>()
  let tokens = 0
  for (const { path, articles } of corpora) {
    for (const { document, facts } of readAllFacts(articles)) {
      tokens += document.tokens.length
      for (const { rule, evidence } of facts.flatMap(partsOf)) {
        hits.set([path, document.article.id, evidence.start, evidence.end, rule].join('\t'), rule)
      }
    }
  }
  return { hits, tokens }
}

/** A fact, and the aspects of a partnership, each of which has a rule of its own. */
function partsOf(fact: Fact): readonly FactBase[] {
  return fact.kind === 'partnership' ? [fact, ...fact.aspects] : [fact]
}
