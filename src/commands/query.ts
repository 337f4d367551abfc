import { readFileSync } from 'node:fs'
import { type AnswerForm, formatAnswer } from '../graph/answer.ts'
import { prefixesOf } from '../rdf/prefixes.ts'
import { defaultRdfSettings } from '../rdf/settings.ts'
import { type AddCommand, choiceOption, type ExitCode, exitCodes, graphOption, run } from './command.ts'

/** `newsfacts query`: a file of SPARQL in, its answer on standard output. */
export const addQuery: AddCommand = (program) =>
  program
    .command('query')
    .description('ask a graph in SPARQL')
    .argument('<query>', 'a file with a SPARQL query')
    .addOption(graphOption())
    .addOption(choiceOption('--format <format>', 'how to print the answer', ['table', 'csv', 'json']))
    .addHelpText(
      'after',
      '\nExample:\n  newsfacts query ontology/questions/cq01.rq --graph output/graph.ttl --format csv',
    )
    .action(run(ask))

/** The query engine is loaded only here: the other commands start without it. */
async function ask(
  file: string,
  { graph, format }: { readonly graph: string; readonly format: AnswerForm },
): Promise<ExitCode> {
  const [{ query }, { openGraph }] = await Promise.all([import('../graph/query.ts'), import('../graph/read-graph.ts')])
  const answer = query(openGraph(graph), readFileSync(file, 'utf8'))
  process.stdout.write(formatAnswer(answer, format, prefixesOf(defaultRdfSettings)))
  return exitCodes.fine
}
