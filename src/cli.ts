#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { version } from './build-graph.ts'
import { addBuild } from './commands/build.ts'
import { exitCodes } from './commands/command.ts'
import { addExplain } from './commands/explain.ts'
import { addExport } from './commands/export.ts'
import { addFacts } from './commands/facts.ts'
import { addLoad } from './commands/load.ts'
import { addQuery } from './commands/query.ts'
import { addServe } from './commands/serve.ts'
import { addSite } from './commands/site.ts'
import { addValidate } from './commands/validate.ts'
import { addVocabulary } from './commands/vocabulary.ts'

const program = new Command('newsfacts')
  .description('News articles in, linked data out: facts as RDF, each on exact characters.')
  .version(version)
  .exitOverride()
  .addHelpText('after', '\nExit codes: 0 all is well, 1 the graph is doubtful or invalid, 2 wrong use.')

for (const add of [
  addBuild,
  addFacts,
  addQuery,
  addValidate,
  addExplain,
  addExport,
  addServe,
  addSite,
  addLoad,
  addVocabulary,
])
  add(program)

// A reader that has seen enough, such as `head`, is no error.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) =>
  process.exit(code === 'EPIPE' ? exitCodes.fine : exitCodes.wrongUse),
)

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) console.error(`newsfacts: ${error instanceof Error ? error.message : error}`)
  const isHelp = error instanceof CommanderError && error.exitCode === 0
  process.exitCode = isHelp ? exitCodes.fine : exitCodes.wrongUse
}
