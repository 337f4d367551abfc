/**
 * Counts what each rule finds in labelled texts and how much of it is right: `npm run rules`.
 *
 * Prints the table and writes it to `docs/rules.md`, with an example of each rule. Only texts for tuning (train) are read.
 * The articles and the scorer stand in `../shared`, beside the project; without it there is nothing to count, and the exit
 * code is 0.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readArticles, readFacts } from '../src/build-graph.ts'
import { type LabelledSet, missesOf, writeFacts } from './evaluation-scorer.ts'
import { ruleExamples } from './rule-examples.ts'
import { countRules, type RuleFigures } from './rule-figures.ts'

const project = fileURLToPath(new URL('..', import.meta.url))
const shared = join(project, '../shared')
const scorer = join(shared, 'eval/score.mjs')
const reportFile = join(project, 'docs/rules.md')

/** News by others, and the pieces written for the project, which hold the kinds that are rare there. */
const sets = [join(shared, 'data/articles'), join(project, 'test/evaluation')].map((folder) => ({
  scorer,
  labels: join(folder, 'labels'),
  texts: join(folder, 'texts'),
}))

/** What the rules find in the texts of a set that are for tuning. */
function countSet(set: LabelledSet): readonly RuleFigures[] {
  const articles = readArticles([set.texts]).articles.filter(({ id }) => isForTuning(set, id))
  const readings = articles.map(readFacts)
  return countRules(readings, missesOf(set, writeFacts(articles, readFacts), 'train'))
}

/** Whether the labels of a text say that it is for tuning. */
function isForTuning(set: LabelledSet, id: string): boolean {
  // A label file of the set: an object with a split.
  const { split } = JSON.parse(readFileSync(join(set.labels, `${id}.json`), 'utf8')) as { split: string }
  return split === 'train'
}

/** A rule with what it found in each set, in words: `28, 96 %`. */
function rowOf(rule: string, counted: readonly (readonly RuleFigures[])[]): readonly string[] {
  return counted.map((figures) => {
    const { found, right } = figures.find((row) => row.rule === rule) ?? { found: 0, right: 0 }
    return found === 0 ? '-' : `${found}, ${Math.round((100 * right) / found)} %`
  })
}

const introduction = `# Rules

Every fact carries the name of the rule that read it; \`newsfacts explain IRI\` shows it. Each row says what a rule found in
the labelled news articles and in the pieces of \`test/evaluation\`, both only where they are for tuning, after
repetitions are taken together, and which share of it the labels have too, as the scorer compares. A rule with a dash found
nothing there: its tests alone measure it. Aspects of partnerships (levels, anniversaries, fields) are no records of their
own and are not counted.

Written by \`npm run rules\`.

| rule | an example | articles | pieces |
| --- | --- | --- | --- |
`

function count(): void {
  const counted = sets.map(countSet)
  const rows = Object.entries(ruleExamples).map(([rule, example]) => {
    const onOneLine = example.replace(/\s*\n+\s*/g, ' ¶ ') // a paragraph's end
    return [`\`${rule}\``, onOneLine, ...rowOf(rule, counted)]
  })
  console.table(rows.map(([rule, , articles, pieces]) => ({ rule, articles, pieces })))
  writeFileSync(reportFile, `${introduction}${rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('')}`)
  console.log(`written ${reportFile}`)
}

if (existsSync(scorer)) count()
else console.log(`nothing to count: ${scorer} is not there`)
