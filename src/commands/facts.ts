import { readAllFacts } from '../build-graph.ts'
import { recordArticle } from '../facts/record.ts'
import { readArticles } from '../text/read-article.ts'
import { type AddCommand, type ExitCode, exitCodes, run } from './command.ts'

/** `newsfacts facts`: articles in, a line of JSON for each on standard output. */
export const addFacts: AddCommand = (program) =>
  program
    .command('facts')
    .description('print the facts of each article as one line of JSON, offsets in code points')
    .argument('<paths...>', 'files or folders: .md or .txt')
    .addHelpText('after', '\nExample:\n  newsfacts facts articles > facts.jsonl')
    .action(run(printFacts))

function printFacts(paths: readonly string[]): ExitCode {
  for (const reading of readAllFacts(readArticles(paths).articles)) {
    process.stdout.write(`${JSON.stringify(recordArticle(reading))}\n`)
  }
  return exitCodes.fine
}
