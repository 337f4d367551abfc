/**
 * Measures the facts on the labelled articles: `npm run evaluate`.
 *
 * Prints a table for each split, the most frequent classes of errors on train, and writes both to `docs/quality.md`, and
 * the figures to `docs/quality.json`. `-- --ablations` measures anew what each layer gives. `-- --check` writes nothing
 * and exits with 1 where the F1 of a kind on dev is more than one point below the committed figures.
 *
 * The articles and the scorer stand in `../shared`, beside the project; without it there is nothing to measure, and the
 * exit code is 0.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readArticles, readFacts, recordArticle } from '../src/build-graph.ts'
import type { Reading } from '../src/facts/reading.ts'
import type { Article } from '../src/text/article.ts'
import { ablations } from './evaluation-ablations.ts'
import { type Miss, mostFrequent } from './evaluation-errors.ts'
import { type AblationRow, type Figures, type Row, type Split, splits, toMarkdown } from './evaluation-report.ts'

const project = fileURLToPath(new URL('..', import.meta.url))
const shared = join(project, '../shared')
const labels = join(shared, 'data/articles/labels')
const texts = join(shared, 'data/articles/texts')
const scorer = join(shared, 'eval/score.mjs')
const figuresFile = join(project, 'docs/quality.json')
const reportFile = join(project, 'docs/quality.md')

/** The kinds whose F1 must not drop; the other rows say more of these. */
const checkedKinds = [
  'names',
  'people',
  'roles',
  'statements@0.3',
  'statements@0.8',
  'events',
  'partnerships',
  'memberships',
  'themes',
] as const

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

/** How far F1 may drop before the check fails. Units: points of 100. */
const tolerance = 1

const temporary = mkdtempSync(join(tmpdir(), 'newsfacts-'))

/** Writes what `read` finds in every article to a file of JSON lines, and gives its path. */
function writeFacts(name: string, articles: readonly Article[], read: (article: Article) => Reading): string {
  const file = join(temporary, `${name}.jsonl`)
  writeFileSync(file, articles.map((article) => `${JSON.stringify(recordArticle(read(article)))}\n`).join(''))
  return file
}

/** The lines that the scorer prints: a JSON object with the figures, then one for each error of the kind asked for. */
function score(facts: string, split: Split, errorKind?: string): readonly string[] {
  const errors = errorKind === undefined ? [] : ['--errors', errorKind]
  const run = spawnSync(process.execPath, [scorer, labels, texts, facts, '--split', split, '--json', ...errors], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (run.status !== 0) throw new Error(`${scorer} ended with ${run.status}: ${run.stderr}`)
  return run.stdout.trim().split('\n')
}

function figuresOf(facts: string, split: Split): { articles: number; rows: readonly Row[] } {
  // The scorer's `--json` form: articles, and a row for each kind.
  return JSON.parse(score(facts, split)[0] ?? '{}') as { articles: number; rows: Row[] }
}

function missesOf(facts: string): readonly Miss[] {
  // Its `--errors` form: id, kind, and what was missed, invented, or both. Kinds that repeat another more or less
  // strictly (`names.untyped`) have no id.
  const lines = errorKinds.flatMap((kind) => score(facts, 'train', kind).slice(1))
  return lines.map((line) => JSON.parse(line) as Miss).filter(({ id }) => id !== undefined)
}

function committedFigures(): Figures | undefined {
  // Written by this script.
  return existsSync(figuresFile) ? (JSON.parse(readFileSync(figuresFile, 'utf8')) as Figures) : undefined
}

/** Prints each kind that dropped on dev, and gives the exit code. */
function check(measured: Figures, committed: Figures | undefined): number {
  if (committed === undefined) throw new Error(`${figuresFile} is missing: run "npm run evaluate" and commit it`)
  const f1Of = (figures: Figures, kind: string) => figures.dev.rows.find((row) => row.kind === kind)?.f1 ?? 0
  const dropped = checkedKinds.filter((kind) => f1Of(measured, kind) < f1Of(committed, kind) - tolerance)
  for (const kind of dropped) {
    console.error(`${kind}: F1 on dev ${f1Of(measured, kind)}, committed ${f1Of(committed, kind)}`)
  }
  return dropped.length === 0 ? 0 : 1
}

function measureAblations(articles: readonly Article[], whole: readonly Row[]): readonly AblationRow[] {
  return ablations.map(({ name, read }, index) => {
    const { rows } = figuresOf(writeFacts(`ablation-${index}`, articles, read), 'train')
    const changes = checkedKinds.map((kind) => {
      const f1 = (of: readonly Row[]) => of.find((row) => row.kind === kind)?.f1 ?? 0
      return { kind, change: Math.round(10 * (f1(rows) - f1(whole))) / 10 }
    })
    return { name, changes }
  })
}

function evaluate(flags: readonly string[]): number {
  const { articles } = readArticles([texts])
  const facts = writeFacts('facts', articles, readFacts)
  const [train, dev] = [figuresOf(facts, 'train'), figuresOf(facts, 'dev')]
  const committed = committedFigures()
  const errors = mostFrequent(missesOf(facts))
  for (const split of splits) {
    console.log(`${split}: ${{ train, dev }[split].articles} articles`)
    console.table({ train, dev }[split].rows)
  }
  console.log('most frequent classes of errors on train')
  console.table(errors)

  if (flags.includes('--check')) return check({ train, dev, ablations: [] }, committed)
  const ablationRows = flags.includes('--ablations') ? measureAblations(articles, train.rows) : committed?.ablations
  const figures: Figures = { train, dev, ablations: ablationRows ?? [] }
  writeFileSync(figuresFile, `${JSON.stringify(figures, undefined, 2)}\n`)
  writeFileSync(reportFile, toMarkdown(figures, errors))
  console.log(`written ${reportFile} and ${figuresFile}`)
  return 0
}

if (existsSync(scorer)) process.exitCode = evaluate(process.argv.slice(2))
else console.log(`nothing to measure: ${scorer} is not there`)
