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

/** What a layer left out changes in the F1 of each kind on train, in points. */
export interface AblationRow {
  readonly name: string
  readonly changes: readonly { readonly kind: string; readonly change: number }[]
}

/** All that is committed of a measurement. */
export interface Figures {
  readonly train: { readonly articles: number; readonly rows: readonly Row[] }
  readonly dev: { readonly articles: number; readonly rows: readonly Row[] }
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
  const { train, dev, ablations } = figures
  return `# How well it works

Written by \`npm run evaluate\`; the figures stand in \`quality.json\` too. ${train.articles} train and ${dev.articles} dev articles, labelled by hand;
texts alone are given, no dates of publication. Rules and weights were made on train: the names there were learned from
these very articles, so only dev says how names are read in new ones.

${figureTable(figures)}

## Where it fails

The most frequent classes of errors on train.

| kind | error | count |
| --- | --- | ---: |
${errors.map((each) => `| ${each.kind} | ${each.class} | ${each.count} |`).join('\n')}

## What each layer gives

Change of F1 on train, in points, when one layer is left out and nothing else is changed.

${ablations.length === 0 ? 'Not measured: `npm run evaluate -- --ablations`.' : ablationTable(ablations)}
`
}

function figureTable({ train, dev }: Figures): string {
  const lines = meanings.flatMap(([kind, meaning]) => {
    const [onTrain, onDev] = [train, dev].map(({ rows }) => rows.find((row) => row.kind === kind))
    return onTrain || onDev ? [`| ${meaning} | ${cells(kind, onDev)} | ${cells(kind, onTrain)} |`] : []
  })
  return ['| | dev: count | P | R | F1 | train: count | P | R | F1 |', `| --- |${' ---: |'.repeat(8)}`, ...lines].join(
    '\n',
  )
}

/** Count, precision, recall and F1; of a share only the share, which the scorer gives as recall. */
function cells(kind: string, row: Row | undefined): string {
  if (row === undefined) return '0 | | | '
  const isShare = /^[a-z]+\./.test(kind) && kind !== 'names.untyped' // `roles.of`; not `statements@0.3`
  const share = row.recall.toFixed(1)
  return isShare
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
