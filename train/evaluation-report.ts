import type { DateRow } from './evaluation-dates.ts'
import type { EngineFigures } from './evaluation-engine.ts'
import type { ErrorClass } from './evaluation-errors.ts'

/** The parts of the labelled articles: rules and weights are made on train, dev only measures. */
export const splits = ['train', 'dev'] as const

export type Split = (typeof splits)[number]

/** A row of the scorer: how many were to be found and were found, and shares in points of 100. */
export interface Row {
  readonly kind: string
  readonly gold: number
  readonly found: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** What a layer left out changes on train in the F1 of each kind and in the share of right speakers, in points. */
export interface AblationRow {
  readonly name: string
  readonly changes: readonly { readonly kind: string; readonly change: number }[]
}

/** The figures of one split of a set. */
export interface SplitFigures {
  readonly articles: number
  readonly rows: readonly Row[]
}

export type SetFigures = Readonly<Record<Split, SplitFigures>>

/** All that is committed of a measurement. */
export interface Figures {
  readonly articles: SetFigures
  readonly pieces: SetFigures
  readonly dates: readonly { readonly name: string; readonly texts: number; readonly rows: readonly DateRow[] }[]
  readonly engine: EngineFigures
  readonly ablations: readonly AblationRow[]
}

/** What a row of the scorer means, in the order in which the rows are shown. */
const meanings: readonly (readonly [kind: string, meaning: string])[] = [
  ['names', 'names, exact span and type'],
  ['names.untyped', 'names, exact span'],
  ['people', 'people'],
  ['roles', 'roles'],
  ['roles.of', '... of the right state or body (share of those matched)'],
  ['statements@0.3', 'statements, overlap 0.3'],
  ['statements@0.8', 'statements, overlap 0.8'],
  ['statements.recall.direct', '... recall of direct ones'],
  ['statements.recall.indirect', '... recall of indirect ones'],
  ['statements.recall.mixed', '... recall of mixed ones'],
  ['statements.speaker', '... with the right speaker (share of those matched)'],
  ['statements.kind', '... with the right form (share of those matched)'],
  ['statements.event', '... with the right event (share of those matched)'],
  ['events', 'events'],
  ['events.edition', '... with the right edition (share of those matched)'],
  ['events.place', '... with the right place (share of those matched)'],
  ['events.date', '... with the right date (share of those matched)'],
  ['events.organiser', '... with the right organiser (share of those matched)'],
  ['partnerships', 'partnerships'],
  ['partnerships.kind', '... of the right kind (share of those matched)'],
  ['partnerships.since', '... with the right start (share of those matched)'],
  ['partnerships.anniversary', '... with the right anniversary (share of those matched)'],
  ['memberships', 'memberships'],
  ['themes', 'themes'],
]

/** `docs/quality.md`: figures, classes of errors and ablations. */
export function toMarkdown(figures: Figures, errors: readonly ErrorClass[]): string {
  const { articles, pieces, dates, engine, ablations } = figures
  return `# How well it works

Written by \`npm run evaluate\`; the figures stand in \`quality.json\` too. P is precision, R recall. Facts are read from the
texts alone, without the day of publication.

## Facts in news articles

${articles.train.articles} train and ${articles.dev.articles} dev articles, labelled by hand. Rules and weights were made on train, and the names
there were learned from these very articles: only dev says how a new article is read.

${figureTable(articles)}

## Facts in pieces written for the project

${pieces.train.articles} train and ${pieces.dev.articles} dev pieces of \`test/evaluation\`, for what is rare in the articles.

${figureTable(pieces)}

## Where it fails

The most frequent classes of errors in the train articles.

| kind | error | count |
| --- | --- | ---: |
${errors.map((each) => `| ${each.kind} | ${each.class} | ${each.count} |`).join('\n')}

## Dates

Files that only measure, with the day of publication given; what is in scope, says \`train/evaluation-dates.ts\`. Where a
value counts, the span is exact, or overlaps as in the value F1 of TempEval-3.

| file | measure | count | P | R | F1 |
| --- | --- | ---: | ---: | ---: | ---: |
${dates.flatMap(({ name, rows }) => rows.map((row) => dateLine(name, row))).join('\n')}

## Words, tags, sentences

The raw texts of GUM's test documents (${engine.words} words): words F1 ${engine.tokens}, universal tags ${engine.upos} % of the words right,
ends of sentences inside paragraphs F1 ${engine.sentences}.

## What each layer gives

Change of F1 in the train articles, and of the share of right speakers, in points, when one layer is left out and nothing
else is changed. The names of train were learned from these articles and hide what helps with new ones: what each kind of
evidence gives to names that were not seen, \`npm run ablate:names\` measures.

${ablations.length === 0 ? 'Not measured: `npm run evaluate -- --ablations`.' : ablationTable(ablations)}
`
}

function dateLine(name: string, { measure, wanted, precision, recall, f1 }: DateRow): string {
  return `| ${name} | ${measure} | ${wanted} | ${precision.toFixed(1)} | ${recall.toFixed(1)} | ${f1.toFixed(1)} |`
}

function figureTable({ train, dev }: SetFigures): string {
  const lines = meanings.flatMap(([kind, meaning]) => {
    const [onTrain, onDev] = [train, dev].map(({ rows }) => rows.find((row) => row.kind === kind))
    return onTrain || onDev ? [`| ${meaning} | ${cells(kind, onDev)} | ${cells(kind, onTrain)} |`] : []
  })
  return ['| | dev: count | P | R | F1 | train: count | P | R | F1 |', `| --- |${' ---: |'.repeat(8)}`, ...lines].join(
    '\n',
  )
}

/** Whether a row of the scorer is the share of what was matched that is right in one more way: `roles.of`. */
export function isShare(kind: string): boolean {
  return /^[a-z]+\./.test(kind) && kind !== 'names.untyped' // not `statements@0.3`
}

/** Count, precision, recall and F1; of a share only the share, which the scorer gives as recall. */
function cells(kind: string, row: Row | undefined): string {
  if (row === undefined) return '0 | | | '
  const share = row.recall.toFixed(1)
  return isShare(kind)
    ? `${row.gold} | | ${share} | `
    : `${row.gold} | ${row.precision.toFixed(1)} | ${share} | ${row.f1.toFixed(1)}`
}

function ablationTable(rows: readonly AblationRow[]): string {
  const kinds = rows[0]?.changes.map(({ kind }) => kind) ?? []
  const lines = rows.map(
    ({ name, changes }) => `| ${name} | ${changes.map(({ change }) => change.toFixed(1)).join(' | ')} |`,
  )
  return [`| without | ${kinds.join(' | ')} |`, `| --- |${' ---: |'.repeat(kinds.length)}`, ...lines].join('\n')
}
