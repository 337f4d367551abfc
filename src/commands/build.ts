import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type BuildAccount, buildInto, type WriteFile } from '../build-graph.ts'
import { countFacts } from '../graph/account.ts'
import { type OutputFormat, type OutputView, outputFormats, outputViews } from '../graph/outputs.ts'
import { formatProblem } from '../problem.ts'
import { defaultRdfSettings } from '../rdf/settings.ts'
import { type AddCommand, type ExitCode, exitCodes, listOption, run } from './command.ts'

interface BuildFlags {
  readonly out: string
  readonly format: readonly OutputFormat[]
  readonly view: readonly OutputView[]
  readonly base: string
  readonly namespace: string
  readonly licence?: string
}

/** `newsfacts build`: articles in, their graph in files out, and an account of it. */
export const addBuild: AddCommand = (program) =>
  program
    .command('build')
    .description('read articles and write their graph')
    .argument('<paths...>', 'files or folders: .md or .txt')
    .option('--out <folder>', 'where to write', 'output')
    .addOption(listOption('--format <list>', 'formats of the graph', outputFormats))
    .addOption(listOption('--view <list>', 'the graph with its proof, the facts as plain triples', outputViews))
    .option('--base <iri>', 'start of the IRIs of things', defaultRdfSettings.base)
    .option('--namespace <iri>', 'start of the terms of our own', defaultRdfSettings.namespace)
    .option('--licence <iri>', 'the licence under which the graph may be used')
    .addHelpText('after', '\nExample:\n  newsfacts build articles --out output --format turtle,jsonld')
    .action(run(build))

async function build(paths: readonly string[], flags: BuildFlags): Promise<ExitCode> {
  const start = performance.now()
  const { out, format: formats, view: views, ...names } = flags
  const result = await buildInto(writeBelow(out), paths, { formats, views, ...names })
  printAccount(result, out, performance.now() - start)
  return result.problems.length > 0 ? exitCodes.doubtful : exitCodes.fine
}

/** Writes files below a folder; the first piece of a file takes the place of what was there. */
function writeBelow(folder: string): WriteFile {
  const begun = new Set<string>()
  return (path, text) => {
    const file = join(folder, path)
    if (begun.has(path)) return appendFileSync(file, text)
    begun.add(path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

function printAccount(
  { readings, quads, problems, files, skipped }: BuildAccount,
  out: string,
  milliseconds: number,
): void {
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
