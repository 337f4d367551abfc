import { createPrivateKey, type KeyObject } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { version } from '../build-graph.ts'
import { type FormatName, formatNames, formats } from '../formats/formats.ts'
import { defaultRdfSettings } from '../rdf/settings.ts'
import { type AddCommand, type ExitCode, exitCodes, flagFor, mandatoryChoice, run } from './command.ts'

interface ExportFlags {
  readonly format: FormatName
  readonly article?: string
  readonly out?: string
  readonly key?: string
  readonly base: string
  readonly namespace: string
}

/** `newsfacts export`: a built graph in, the same facts in another format out. */
export const addExport: AddCommand = (program) =>
  program
    .command('export')
    .description('write a built graph in another format')
    .argument('[graph]', 'a file with named graphs: .nq or .trig', 'output/graph.nq')
    .addOption(mandatoryChoice('--format <name>', 'which format', formatNames))
    .addOption(flagFor('--rdf12', 'format', 'rdf12'))
    .option('--article <iri>', 'one article only: its IRI, or the address it was published at')
    .option('--out <file>', 'where to write; standard output if not given')
    .option('--key <file>', 'an RSA private key in PEM that signs nanopublications')
    .option('--base <iri>', 'start of the IRIs of things in the graph', defaultRdfSettings.base)
    .option('--namespace <iri>', 'start of our own terms in the graph', defaultRdfSettings.namespace)
    .addHelpText('after', ['\nFormats:', ...formatNames.map(describe), '', example].join('\n'))
    .action(run(exportGraph))

const example = 'Example:\n  newsfacts export output/graph.nq --format csv --out facts.csv'

const describe = (name: FormatName) => `  ${name.padEnd(10)}${formats[name].about}`

async function exportGraph(file: string, flags: ExportFlags): Promise<ExitCode> {
  const { format, article, out, key: keyFile, base, namespace } = flags
  const [{ readDataset }, { ofArticle }] = await Promise.all([
    import('../graph/read-graph.ts'),
    import('../formats/of-article.ts'),
  ])
  const all = readDataset(file)
  if (!all.some(({ predicate }) => predicate.value.startsWith(namespace)))
    throw new Error(`${file}: no term of ${namespace}; give the --namespace that it was built with`)
  const quads = article === undefined ? all : ofArticle(all, article)
  const key = keyFile === undefined ? undefined : readKey(keyFile)
  const write = await formats[format].load()
  const content = await write({ quads, settings: { base, namespace }, version, key })
  if (out === undefined) process.stdout.write(content)
  else writeFileSync(out, content)
  return exitCodes.fine
}

function readKey(file: string): KeyObject {
  try {
    return createPrivateKey(readFileSync(file))
  } catch (cause) {
    throw new Error(`--key ${file}: no private key in PEM; make one with "openssl genrsa -out key.pem 2048"`, { cause })
  }
}
