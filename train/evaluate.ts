/**
 * Measures everything that is read: `npm run evaluate`.
 *
 * Prints tables and writes them to `docs/quality.md`, and the figures to `docs/quality.json`: facts in the labelled
 * articles and in the pieces of `test/evaluation`, both splits, with the most frequent classes of errors on train; dates;
 * words, tags and sentences. `-- --ablations` measures anew what each layer gives. `-- --check` writes nothing and exits
 * with 1 where the F1 of a kind on dev is more than one point below the committed figures.
 *
 * The articles and the scorer stand in `../shared`, beside the project; without it there is nothing to measure, and the
 * exit code is 0.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readArticles, readFacts } from '../src/build-graph.ts'
import type { Article } from '../src/text/article.ts'
import { ablations } from './evaluation-ablations.ts'
import { measureDates } from './evaluation-dates.ts'
import { measureEngine } from './evaluation-engine.ts'
import { mostFrequent } from './evaluation-errors.ts'
import {
  type AblationRow,
  type Figures,
  isShare,
  type Row,
  type SetFigures,
  splits,
  toMarkdown,
} from './evaluation-report.ts'
import { type LabelledSet, missesOf, scoreFacts, writeFacts } from './evaluation-scorer.ts'

const project = fileURLToPath(new URL('..', import.meta.url))
const shared = join(project, '../shared')
const scorer = join(shared, 'eval/score.mjs')
const figuresFile = join(project, 'docs/quality.json')
const reportFile = join(project, 'docs/quality.md')

/** News by others, labelled by hand. */
const articles: LabelledSet = setIn(join(shared, 'data/articles'))
/** Pieces written for the project: partnerships, memberships and events, which are rare in the articles. */
const pieces: LabelledSet = setIn(join(project, 'test/evaluation'))

/** The kinds whose F1 must not drop, by set; the other rows say more of these. */
const checkedKinds = {
  articles: ['names', 'people', 'roles', 'statements@0.3', 'statements@0.8', 'events', 'themes'],
  pieces: ['events', 'partnerships', 'memberships'],
} as const

/** How far F1 may drop before the check fails. Units: points of 100. */
const tolerance = 1

function setIn(folder: string): LabelledSet {
  return { scorer, labels: join(folder, 'labels'), texts: join(folder, 'texts') }
}

/** Reads all texts of a set, and gives the path of the facts. */
function factsOf(set: LabelledSet): string {
  return writeFacts(readArticles([set.texts]).articles, readFacts)
}

function figuresOf(set: LabelledSet, facts: string): SetFigures {
  return { train: scoreFacts(set, facts, 'train'), dev: scoreFacts(set, facts, 'dev') }
}

function f1Of(rows: readonly Row[], kind: string): number {
  return rows.find((row) => row.kind === kind)?.f1 ?? 0
}

/** F1 of a kind, or the share that a row such as `statements.speaker` gives. */
function figureOf(rows: readonly Row[], kind: string): number {
  return isShare(kind) ? (rows.find((row) => row.kind === kind)?.recall ?? 0) : f1Of(rows, kind)
}

function committedFigures(): Figures | undefined {
  // Written by this script.
  return existsSync(figuresFile) ? (JSON.parse(readFileSync(figuresFile, 'utf8')) as Figures) : undefined
}

/** Prints each kind that dropped on dev, and gives the exit code. */
function check(measured: Omit<Figures, 'ablations'>, committed: Figures | undefined): number {
  if (committed === undefined) throw new Error(`${figuresFile} is missing: run "npm run evaluate" and commit it`)
  let dropped = 0
  for (const set of ['articles', 'pieces'] as const) {
    for (const kind of checkedKinds[set]) {
      const [now, before] = [f1Of(measured[set].dev.rows, kind), f1Of(committed[set].dev.rows, kind)]
      if (now >= before - tolerance) continue
      console.error(`${set}, ${kind}: F1 on dev ${now}, committed ${before}`)
      dropped++
    }
  }
  return dropped === 0 ? 0 : 1
}

/** What leaving out each layer changes on train. */
function measureAblations(texts: readonly Article[], whole: readonly Row[]): readonly AblationRow[] {
  return ablations.map(({ name, read }) => {
    const { rows } = scoreFacts(articles, writeFacts(texts, read), 'train')
    const changes = [...checkedKinds.articles, 'statements.speaker'].map((kind) => ({
      kind,
      change: Math.round(10 * (figureOf(rows, kind) - figureOf(whole, kind))) / 10,
    }))
    return { name, changes }
  })
}

function evaluate(flags: readonly string[]): number {
  const facts = factsOf(articles)
  const measured = {
    articles: figuresOf(articles, facts),
    pieces: figuresOf(pieces, factsOf(pieces)),
    dates: ['gum-test', 'meantime'].map((name) => ({
      name,
      ...measureDates(join(shared, `data/dates/${name}.jsonl`)),
    })),
    engine: measureEngine(join(shared, 'data/treebank/gum-test.conllu.gz')),
  }
  const errors = mostFrequent(missesOf(articles, facts, 'train'))
  print(measured, errors)

  const committed = committedFigures()
  if (flags.includes('--check')) return check(measured, committed)
  const isFresh = flags.includes('--ablations')
  const figures: Figures = {
    ...measured,
    dates: measured.dates.map(({ name, texts, rows }) => ({ name, texts, rows })),
    ablations: isFresh
      ? measureAblations(readArticles([articles.texts]).articles, measured.articles.train.rows)
      : (committed?.ablations ?? []),
  }
  writeFileSync(figuresFile, `${JSON.stringify(figures, undefined, 2)}\n`)
  writeFileSync(reportFile, toMarkdown(figures, errors))
  console.log(`written ${reportFile} and ${figuresFile}`)
  return 0
}

function print(measured: Omit<Figures, 'ablations'>, errors: ReturnType<typeof mostFrequent>): void {
  for (const set of ['articles', 'pieces'] as const) {
    for (const split of splits) {
      console.log(`${set}, ${split}: ${measured[set][split].articles} texts`)
      console.table(measured[set][split].rows)
    }
  }
  console.log('most frequent classes of errors, articles, train')
  console.table(errors)
  for (const { name, rows } of measured.dates) {
    console.log(`dates, ${name}`)
    console.table(rows)
  }
  console.log('words, tags, sentences, gum-test')
  console.table([measured.engine])
}

if (existsSync(scorer)) process.exitCode = evaluate(process.argv.slice(2))
else console.log(`nothing to measure: ${scorer} is not there`)
