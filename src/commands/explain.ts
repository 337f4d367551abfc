import { explain } from '../graph/explain.ts'
import { indexQuads } from '../rdf/read.ts'
import { defaultRdfSettings } from '../rdf/settings.ts'
import { type AddCommand, type ExitCode, exitCodes, graphOption, run } from './command.ts'

/** `newsfacts explain`: a name in, what the graph says of it and the words that it stands on. */
export const addExplain: AddCommand = (program) =>
  program
    .command('explain')
    .description('show a fact with its words in the article, its voice, its rule and its arithmetic')
    .argument('<iri>', 'a claim, a statement or a thing; short with a prefix of the graph')
    .addOption(graphOption())
    .addHelpText('after', '\nExample:\n  newsfacts explain partnership:asean--ru --graph output/graph.ttl')
    .action(run(explainNode))

async function explainNode(name: string, { graph }: { readonly graph: string }): Promise<ExitCode> {
  const { readGraph } = await import('../graph/read-graph.ts')
  const text = explain(indexQuads(readGraph(graph)), name, defaultRdfSettings)
  if (text === undefined) throw new Error(`${name}: not in ${graph}; names are IRIs, or a prefix and a name`)
  process.stdout.write(text)
  return exitCodes.fine
}
