import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { recordArticle } from '../src/build-graph.ts'
import type { Reading } from '../src/facts/reading.ts'
import type { Article } from '../src/text/article.ts'
import type { Miss } from './evaluation-errors.ts'
import type { SplitFigures } from './evaluation-report.ts'

/** Articles with their labels, and the program that compares. */
export interface LabelledSet {
  readonly scorer: string
  readonly labels: string
  readonly texts: string
}

/** Kinds as the scorer names them when it lists errors. */
const errorKinds = [
  'names',
  'people',
  'roles',
  'statements',
  'events',
  'partnerships',
  'memberships',
  'themes',
] as const

/** Room for what the scorer prints. Units: bytes. */
const longestOutput = 1 << 28

/** Writes what `read` finds in every article to a file of JSON lines, and gives its path. */
export function writeFacts(articles: readonly Article[], read: (article: Article) => Reading): string {
  return writeReadings(articles.map(read))
}

/** The same of what was read already. */
export function writeReadings(readings: readonly Reading[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'newsfacts-')), 'facts.jsonl')
  writeFileSync(file, readings.map((reading) => `${JSON.stringify(recordArticle(reading))}\n`).join(''))
  return file
}

/** The figures of one split. */
export function scoreFacts(set: LabelledSet, facts: string, split: string): SplitFigures {
  // The scorer's `--json` form: articles, and a row for each kind.
  return JSON.parse(run(set, facts, split)[0] ?? '{}') as SplitFigures
}

/** What is missed and invented in one split. */
export function missesOf(set: LabelledSet, facts: string, split: string): readonly Miss[] {
  // Its `--errors` form: id, kind, and what was missed, invented, or both. Kinds that repeat another more or less
  // strictly (`names.untyped`) have no id.
  const lines = errorKinds.flatMap((kind) => run(set, facts, split, '--errors', kind).slice(1))
  return lines.map((line) => JSON.parse(line) as Miss).filter(({ id }) => id !== undefined)
}

/** The lines that the scorer prints: a JSON object with the figures, then one for each error of the kind asked for. */
function run(
  { scorer, labels, texts }: LabelledSet,
  facts: string,
  split: string,
  ...flags: readonly string[]
): readonly string[] {
  const command = [scorer, labels, texts, facts, '--split', split, '--json', ...flags]
  const result = spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: longestOutput })
  if (result.status !== 0) throw new Error(`${scorer} ended with ${result.status}: ${result.stderr}`)
  return result.stdout.trim().split('\n')
}
