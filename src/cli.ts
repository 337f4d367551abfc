#!/usr/bin/env node
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Command, CommanderError, Option } from 'commander'
import { type Build, buildGraph, readFacts, version } from './build-graph.ts'
import { recordArticle } from './facts/record.ts'
import { countFacts } from './graph/account.ts'
import { type AnswerForm, formatAnswer } from './graph/answer.ts'
import { explain } from './graph/explain.ts'
import { findUnsound } from './graph/hygiene.ts'
import { readHygiene, readShapes } from './graph/ontology.ts'
import { type OutputFormat, type OutputView, outputFormats, outputViews } from './graph/outputs.ts'
import { query } from './graph/query.ts'
import { openGraph, readGraph } from './graph/read-graph.ts'
import { createValidator } from './graph/validate.ts'
import { formatProblem } from './problem.ts'
import { prefixesOf } from './rdf/prefixes.ts'
import { indexQuads } from './rdf/read.ts'
import { defaultRdfSettings } from './rdf/settings.ts'
import { readArticles } from './text/read-article.ts'

/** What a command ends with: all is well; the graph is doubtful or invalid; the command was used wrongly. */
const exitCodes = { fine: 0, doubtful: 1, wrongUse: 2 } as const

type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** A comma between the values of an option: `turtle,jsonld`. */
const comma = ','

/** An option whose value is a list out of a few words; all of them if it is not given. */
function listOption<T extends string>(flags: string, description: string, words: readonly T[]): Option {
  const parse = (value: string) => {
    const values = value.split(comma)
    const unknown = values.find((word) => !words.some((known) => known === word))
    if (unknown !== undefined) throw new Error(`${flags}: "${unknown}" is none of ${words.join(', ')}`)
    return values
  }
  return new Option(flags, `${description}: ${words.join(', ')}`).default(words, words.join(comma)).argParser(parse)
}

interface BuildFlags {
  readonly out: string
  readonly format: readonly OutputFormat[]
  readonly view: readonly OutputView[]
  readonly base: string
  readonly namespace: string
}

async function build(paths: readonly string[], flags: BuildFlags): Promise<ExitCode> {
  const start = performance.now()
  const { out, format: formats, view: views, base, namespace } = flags
  const result = await buildGraph(paths, { formats, views, base, namespace })
  for (const [path, content] of result.files) {
    const file = join(out, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  printAccount(result, out, performance.now() - start)
  return result.problems.length > 0 ? exitCodes.doubtful : exitCodes.fine
}

function printAccount({ readings, quads, problems, files, skipped }: Build, out: string, milliseconds: number): void {
  const textOf = new Map(readings.map(({ document }) => [document.article.file, document.text]))
  for (const problem of problems) console.error(formatProblem(problem, textOf.get(problem.file)))
  const counts = Object.entries(countFacts(readings)).map(([kind, count]) => `${kind} ${count}`)
  const megabytes = process.resourceUsage().maxRSS / 1024
  console.log(`articles  ${readings.length}${skipped.length > 0 ? ` (${skipped.length} other files skipped)` : ''}`)
  console.log(`facts     ${counts.join(', ')}`)
  console.log(`triples   ${quads.length}`)
  console.log(`doubts    ${problems.length}`)
  console.log(`written   ${files.size} files to ${out}`)
  console.log(`time      ${(milliseconds / 1000).toFixed(2)} s, memory at most ${megabytes.toFixed(0)} MB`)
}

function printFacts(paths: readonly string[]): ExitCode {
  for (const article of readArticles(paths).articles) {
    process.stdout.write(`${JSON.stringify(recordArticle(readFacts(article)))}\n`)
  }
  return exitCodes.fine
}

function ask(file: string, { graph, format }: { readonly graph: string; readonly format: AnswerForm }): ExitCode {
  const answer = query(openGraph(graph), readFileSync(file, 'utf8'))
  process.stdout.write(formatAnswer(answer, format, prefixesOf(defaultRdfSettings)))
  return exitCodes.fine
}

async function validate(file: string): Promise<ExitCode> {
  const quads = readGraph(file)
  const broken = await createValidator(readShapes(defaultRdfSettings))(quads, file)
  const problems = [...broken, ...findUnsound(quads, readHygiene(defaultRdfSettings), file)]
  for (const problem of problems) console.log(formatProblem(problem, undefined))
  console.log(`${file}: ${quads.length} triples, ${problems.length} problems`)
  return problems.length > 0 ? exitCodes.doubtful : exitCodes.fine
}

function explainNode(name: string, { graph }: { readonly graph: string }): ExitCode {
  const text = explain(indexQuads(readGraph(graph)), name, defaultRdfSettings)
  if (text === undefined) throw new Error(`${name}: not in ${graph}; names are IRIs, or a prefix and a name`)
  process.stdout.write(text)
  return exitCodes.fine
}

const graphOption = new Option('--graph <file>', 'the graph to ask: .ttl, .nq or .jsonld').default('output/graph.ttl')

const program = new Command('newsfacts')
  .description('News articles in, linked data out: facts as RDF, each on exact characters.')
  .version(version)
  .exitOverride()
  .addHelpText('after', '\nExit codes: 0 all is well, 1 the graph is doubtful or invalid, 2 wrong use.')

/** Runs a command's action and keeps its exit code; commands are defined below, one block each. */
const run =
  <A extends readonly unknown[]>(action: (...args: A) => ExitCode | Promise<ExitCode>) =>
  async (...args: A): Promise<void> => {
    process.exitCode = await action(...args)
  }

program
  .command('build')
  .description('read articles and write their graph')
  .argument('<paths...>', 'files or folders: .md or .txt')
  .option('--out <folder>', 'where to write', 'output')
  .addOption(listOption('--format <list>', 'formats of the graph', outputFormats))
  .addOption(listOption('--view <list>', 'the graph with its proof, the facts as plain triples', outputViews))
  .option('--base <iri>', 'start of the IRIs of things', defaultRdfSettings.base)
  .option('--namespace <iri>', 'start of the terms of our own', defaultRdfSettings.namespace)
  .addHelpText('after', '\nExample:\n  newsfacts build articles --out output --format turtle,jsonld')
  .action(run(build))

program
  .command('facts')
  .description('print the facts of each article as one line of JSON, offsets in code points')
  .argument('<paths...>', 'files or folders: .md or .txt')
  .addHelpText('after', '\nExample:\n  newsfacts facts articles > facts.jsonl')
  .action(run(printFacts))

program
  .command('query')
  .description('ask a graph in SPARQL')
  .argument('<query>', 'a file with a SPARQL query')
  .addOption(graphOption)
  .addOption(
    new Option('--format <format>', 'how to print the answer').choices(['table', 'csv', 'json']).default('table'),
  )
  .addHelpText(
    'after',
    '\nExample:\n  newsfacts query ontology/questions/cq01.rq --graph output/graph.ttl --format csv',
  )
  .action(run(ask))

program
  .command('validate')
  .description('check a graph against the shapes, its words against its text, and the queries that must find nothing')
  .argument('<file>', 'a graph: .ttl, .nq or .jsonld')
  .addHelpText('after', '\nExample:\n  newsfacts validate output/graph.ttl')
  .action(run(validate))

program
  .command('explain')
  .description('show a fact with its words in the article, its voice, its rule and its arithmetic')
  .argument('<iri>', 'a claim, a statement or a thing; short with a prefix of the graph')
  .addOption(graphOption)
  .addHelpText('after', '\nExample:\n  newsfacts explain partnership:asean--ru --graph output/graph.ttl')
  .action(run(explainNode))

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) console.error(`newsfacts: ${error instanceof Error ? error.message : error}`)
  const isHelp = error instanceof CommanderError && error.exitCode === 0
  process.exitCode = isHelp ? exitCodes.fine : exitCodes.wrongUse
}
