import type { ReadingOutline } from '../facts/reading.ts'
import { countFacts } from '../graph/account.ts'
import type { Problem } from '../problem.ts'
import type { KindQuality } from './quality.ts'

/** What a data sheet tells of. */
export interface DataSheet {
  readonly version: string
  readonly readings: readonly ReadingOutline[]
  /** Triples of the whole graph. */
  readonly triples: number
  readonly problems: readonly Problem[]
  /** Files in the given folders that no reader takes. */
  readonly skipped: readonly string[]
  readonly licence: string | undefined
  /** How well this version reads articles that it was not made from. */
  readonly quality: { readonly articles: number; readonly kinds: readonly KindQuality[] }
}

/**
 * A sheet about a data set for the people who will use it, as Markdown: what is in it, how it was made, how good it is,
 * what it does not say. The sections follow the questions of Gebru and others, Datasheets for Datasets (2021).
 */
export function writeDataSheet(sheet: DataSheet): string {
  const sections = [aboutContents, aboutMaking, aboutQuality, aboutLimits, aboutUse].map((write) => write(sheet))
  return `${['# Data sheet', ...sections].join('\n\n')}\n`
}

function aboutContents({ readings, triples, skipped }: DataSheet): string {
  const counts = Object.entries(countFacts(readings)).map(([kind, count]) => [kind, String(count)])
  const languages = tally(readings.map(({ document }) => document.article.language))
  const days = readings.flatMap(({ document }) => document.article.published ?? []).sort()
  const [first, last] = [days[0], days.at(-1)]
  const dated =
    first === undefined
      ? 'None gives its day of publication.'
      : `Published from ${first} to ${last}; ${readings.length - days.length} without a day.`
  return `## What is in it

${readings.length} articles (${languages}), ${triples} triples, each in the graph of its article. ${dated}
${skipped.length} other files in the given folders were skipped.

${table(['kind of fact', 'count'], counts)}`
}

function aboutMaking({ version, readings }: DataSheet): string {
  const rules = new Map<string, number>()
  for (const { rule } of readings.flatMap(({ facts }) => facts)) rules.set(rule, (rules.get(rule) ?? 0) + 1)
  const rows = [...rules].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, shownRules)
  return `## How it was made

By newsfacts ${version}, from the texts alone: no network, no language model, no clock. The same texts give the same
bytes. Each fact names the rule that read it and the characters it stands on, checked when the graph was written.
${rules.size} rules found something; the most frequent:

${table(
  ['rule', 'facts'],
  rows.map(([rule, count]) => [`\`${rule}\``, String(count)]),
)}`
}

/** Rules that the sheet lists; the graph names all. */
const shownRules = 10

function aboutQuality({ quality, problems }: DataSheet): string {
  const rows = quality.kinds.map(({ kind, gold, precision, recall }) => [
    kind,
    String(gold),
    precision.toFixed(1),
    recall.toFixed(1),
  ])
  const doubts = problems.length === 0 ? 'none' : tally(problems.map(({ rule }) => `\`${rule}\``))
  return `## How good it is

Nobody has checked these facts. On ${quality.articles} other articles, labelled by hand, this version read so well
(per cent; precision is the share of found facts that are right, recall the share of facts that were found):

${table(['kind', 'labelled', 'precision', 'recall'], rows)}

Doubts and errors noted in this data set: ${doubts}; \`report.json\` gives the place of each.`
}

function aboutLimits(): string {
  return `## What it does not say

- That something is true: it says what an article says, or what someone is said to have said in it.
- That words were spoken: it says that the article attributes them.
- That two people are one, beyond having the same full name in both articles.
- Anything from a clause that is negated, conditional or only wished for.
- All that a reader would find: a fact that is not sure is left out.

Names of living people are in it, with words attributed to them, as their articles have them. Before a fact is
published further, read its words (\`nf:evidence\`, or \`newsfacts explain\`).`
}

function aboutUse({ licence }: DataSheet): string {
  const terms = licence === undefined ? 'No licence was given for it' : `It may be used under <${licence}>`
  return `## How it may be used

${terms}. The articles themselves stay under the terms of their publishers;
the graph holds their words. \`dataset.ttl\` describes it for machines (VoID, DCAT, PROV), with the checksum of each file.`
}

/** How many of each word: `en 6, fr 1`; the most frequent first, then in the order of code units. */
function tally(words: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const sorted = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  return sorted.map(([word, count]) => `${word} ${count}`).join(', ')
}

/** A table in Markdown; the first column is words, the others are numbers. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}
