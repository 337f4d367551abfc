import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defaultRdfSettings, type RdfSettings } from '../rdf/settings.ts'
import { type AddCommand, type ExitCode, exitCodes, graphOption, run } from './command.ts'

interface SiteFlags extends RdfSettings {
  readonly graph: string
  readonly out: string
}

/** `newsfacts site`: a graph in, pages to read it in files out. */
export const addSite: AddCommand = (program) =>
  program
    .command('site')
    .description('write the pages of a graph as files that any web server can serve, from any folder')
    .addOption(graphOption())
    .requiredOption('--out <folder>', 'where to write')
    .option('--base <iri>', 'start of the IRIs of things', defaultRdfSettings.base)
    .option('--namespace <iri>', 'start of the terms of our own', defaultRdfSettings.namespace)
    .addHelpText('after', '\nExample:\n  newsfacts site --out site --graph output/graph.ttl')
    .action(run(site))

async function site({ graph, out, base, namespace }: SiteFlags): Promise<ExitCode> {
  const [{ readAssets }, { copySite }] = await Promise.all([import('../serve/assets.ts'), import('../serve/copy.ts')])
  const explorer = readAssets(fileURLToPath(new URL('../../dist/web', import.meta.url)))
  const files = copySite(graph, explorer, { base, namespace })
  for (const [path, content] of files) {
    const file = join(out, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  console.log(`written   ${files.size} files to ${out}`)
  return exitCodes.fine
}
