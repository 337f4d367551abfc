import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readRdf } from '../rdf/read.ts'
import { defaultRdfSettings } from '../rdf/settings.ts'
import { type AddCommand, type ExitCode, exitCodes, run } from './command.ts'

interface VocabularyFlags {
  readonly out: string
  readonly example: string
  readonly pages: string
  readonly namespace: string
}

/** `newsfacts vocabulary`: the pages and files that publish the terms. */
export const addVocabulary: AddCommand = (program) =>
  program
    .command('vocabulary')
    .description('write the page of the vocabulary, its files for machines, and the rules that lead to them')
    .option('--out <folder>', 'where to write', 'docs/vocabulary')
    .option(
      '--example <file>',
      'the graph of one article in Turtle, to take examples from',
      'output/articles/asean-russia.ttl',
    )
    .option('--pages <iri>', 'where the files will be served', 'https://example.org/newsfacts/')
    .option('--namespace <iri>', 'start of the terms of our own', defaultRdfSettings.namespace)
    .addHelpText(
      'after',
      '\nExample:\n  newsfacts vocabulary --out docs/vocabulary --pages https://example.org/newsfacts/',
    )
    .action(run(vocabulary))

async function vocabulary({ out, example, pages, namespace }: VocabularyFlags): Promise<ExitCode> {
  const { writeVocabularySite } = await import('../publish/vocabulary-site.ts')
  const sample = readRdf(readFileSync(example, 'utf8'))
  const files = await writeVocabularySite({ ...defaultRdfSettings, namespace }, sample, pages)
  mkdirSync(out, { recursive: true })
  for (const [file, content] of files) writeFileSync(join(out, file), content)
  console.log(`written   ${files.size} files to ${out}`)
  return exitCodes.fine
}
