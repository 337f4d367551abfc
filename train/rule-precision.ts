/**
 * Counts what each rule finds in labelled texts and how much of it is right: `npm run rules`.
 *
 * Prints the table and writes it to `docs/rules.md`, with an example of each rule. Only texts for tuning (train) are read.
 * What the rules find in open texts without labels is compared with `rule-verdicts.tsv`, where a reader judged it. The texts
 * and the scorer stand in `../shared`, beside the project; without it there is nothing to count, and the exit code is 0.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readFacts } from '../src/build-graph.ts'
import { missesOf, writeFacts } from './evaluation-scorer.ts'
import { readForTuning, readOpenTexts } from './open-texts.ts'
import { ruleExamples } from './rule-examples.ts'
import { countRules, type RuleFigures } from './rule-figures.ts'
import { type JudgedRule, type Judgement, judgeRules, readVerdicts } from './rule-verdicts.ts'

const project = fileURLToPath(new URL('..', import.meta.url))
const shared = join(project, '../shared')
const scorer = join(shared, 'eval/score.mjs')
const pieces = join(project, 'test/evaluation')
const verdictFile = join(project, 'train/rule-verdicts.tsv')
const reportFile = join(project, 'docs/rules.md')

/** News by others, and the pieces written for the project, which hold the kinds that are rare there. */
const sets = [join(shared, 'data/articles'), pieces]

/** What the rules find in the texts of a set that are for tuning. */
function countSet(set: string): readonly RuleFigures[] {
  const labelled = { scorer, labels: join(set, 'labels'), texts: join(set, 'texts') }
  const articles = readForTuning(set)
  const readings = articles.map(readFacts)
  return countRules(readings, missesOf(labelled, writeFacts(articles, readFacts), 'train'))
}

/** What a rule finds in open texts, in words: `323, 13 of 15`; without the last where nothing is judged. */
function openTextOf(figures: JudgedRule | undefined): string {
  if (!figures) return '-'
  const { hits, judged, right } = figures
  return judged === 0 ? `${hits}, not judged` : `${hits}, ${right} of ${judged}`
}

/** A rule with what it found in each set, in words: `28, 96 %`. */
function rowOf(rule: string, counted: readonly (readonly RuleFigures[])[]): readonly string[] {
  return counted.map((figures) => {
    const { found, right } = figures.find((row) => row.rule === rule) ?? { found: 0, right: 0 }
    return found === 0 ? '-' : `${found}, ${Math.round((100 * right) / found)} %`
  })
}

const introduce = ({ tokens, outdated }: Judgement): string => `# Rules

Every fact carries the name of the rule that read it; \`newsfacts explain IRI\` shows it. Each row says what a rule finds in

- the labelled news articles and the pieces of \`test/evaluation\`, both only where they are for tuning, after repetitions
  are taken together, and which share of it the labels have too, as the scorer compares. Aspects of partnerships (levels,
  anniversaries, fields) are no records of their own and are not counted.
- open texts: treebanks of news, interviews, speeches, biographies, weblogs, letters and reviews, WikiGold, sentences of
  agencies, the same articles and pieces, and pieces written after real reports for rules that all these hardly need,
  ${tokens} words and marks. \`323, 13 of 15\`: 323 places, of which 15 were judged by a reader, drawn at random where
  there are many, 13 of them right. Much of it is no news, and harder for that. The verdicts stand in
  \`train/rule-verdicts.tsv\`; ${outdated} of them are
  outdated, since the rule finds nothing there any more, or other characters.

Written by \`npm run rules\`.

| rule | an example | articles | pieces | open texts, right of judged |
| --- | --- | --- | --- | --- |
`

function count(): void {
  const counted = sets.map(countSet)
  const judgement = judgeRules(readOpenTexts(join(shared, 'data'), pieces), readVerdicts(verdictFile))
  const rows = Object.entries(ruleExamples).map(([rule, example]) => {
    const onOneLine = example.replace(/\s*\n+\s*/g, ' ¶ ') // a paragraph's end
    return [`\`${rule}\``, onOneLine, ...rowOf(rule, counted), openTextOf(judgement.rules.get(rule))]
  })
  console.table(rows.map(([rule, , articles, pieces, open]) => ({ rule, articles, pieces, open })))
  writeFileSync(reportFile, `${introduce(judgement)}${rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('')}`)
  console.log(`written ${reportFile}`)
}

if (existsSync(scorer)) count()
else console.log(`nothing to count: ${scorer} is not there`)
