import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readRdf } from '../rdf/read.ts'
import { defaultRdfSettings } from '../rdf/settings.ts'
import { type AddCommand, type ExitCode, exitCodes, run } from './command.ts'

interface VocabularyFlags {
  readonly out: string
  readonly example?: string
  readonly pages?: string
  readonly things?: string
  readonly base: string
  readonly namespace: string
}

/** `newsfacts vocabulary`: the pages and files that publish the terms. */
export const addVocabulary: AddCommand = (program) =>
  program
    .command('vocabulary')
    .description('write the page of the vocabulary, its files for machines, and the rules that lead to them')
    .requiredOption('--out <folder>', 'where to write')
    .option('--example <file>', 'the graph of an article in Turtle, to take examples from')
    .option('--pages <iri>', 'where these files will be served, for .htaccess; ends in /')
    .option('--things <iri>', 'where newsfacts serve answers for things, for .htaccess; takes the place of the base')
    .option('--base <iri>', 'start of the IRIs of things', defaultRdfSettings.base)
    .option('--namespace <iri>', 'start of the terms of our own', defaultRdfSettings.namespace)
    .addHelpText(
      'after',
      '\nExample:\n  newsfacts vocabulary --out pages --pages https://house.example/newsfacts/ --things https://house.example/facts/id/',
    )
    .action(run(vocabulary))

async function vocabulary({ out, example, pages, things, base, namespace }: VocabularyFlags): Promise<ExitCode> {
  const [{ writeVocabularySite }, { placeholder }] = await Promise.all([
    import('../publish/vocabulary-site.ts'),
    import('../publish/htaccess.ts'),
  ])
  const sample = example === undefined ? [] : readRdf(readFileSync(example, 'utf8'))
  const places = { ...(pages !== undefined && { pages }), ...(things !== undefined && { things }) }
  const files = await writeVocabularySite({ base, namespace }, sample, places)
  mkdirSync(out, { recursive: true })
  for (const [file, content] of files) writeFileSync(join(out, file), content)
  console.log(`written   ${files.size} files to ${out}`)
  if (pages === undefined) console.log(`note      .htaccess leads to ${placeholder}, a placeholder; --pages says where`)
  return exitCodes.fine
}
