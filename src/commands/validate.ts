import { formatProblem } from '../problem.ts'
import { defaultRdfSettings } from '../rdf/settings.ts'
import { type AddCommand, type ExitCode, exitCodes, run } from './command.ts'

/** `newsfacts validate`: a graph in, what is wrong with it on standard output, a line each. */
export const addValidate: AddCommand = (program) =>
  program
    .command('validate')
    .description('check a graph against the shapes, its words against its text, and the queries that must find nothing')
    .argument('<file>', 'a graph: .ttl, .nq or .jsonld')
    .addHelpText('after', '\nExample:\n  newsfacts validate output/graph.ttl')
    .action(run(validate))

async function validate(file: string): Promise<ExitCode> {
  const { readGraph } = await import('../graph/read-graph.ts')
  const { createValidator } = await import('../graph/validate.ts')
  const { findUnsound } = await import('../graph/hygiene.ts')
  const { readHygiene, readShapes } = await import('../graph/ontology.ts')
  const quads = readGraph(file)
  const broken = await createValidator(readShapes(defaultRdfSettings))(quads, file)
  const problems = [...broken, ...findUnsound(quads, readHygiene(defaultRdfSettings), file)]
  for (const problem of problems) console.log(formatProblem(problem, undefined))
  console.log(`${file}: ${quads.length} triples, ${problems.length} problems`)
  return problems.length > 0 ? exitCodes.doubtful : exitCodes.fine
}
