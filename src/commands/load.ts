import { type StoreName, storeNames } from '../stores/stores.ts'
import { type AddCommand, type ExitCode, exitCodes, mandatoryChoice, run, wholeNumber } from './command.ts'

interface LoadFlags {
  readonly store: StoreName
  readonly endpoint: string
  readonly user?: string
  readonly timeout: number
  readonly print?: true
}

/** The variable of the environment that holds the password; it is no option, since those show in lists of processes. */
const passwordVariable = 'NEWSFACTS_PASSWORD'

/** `newsfacts load`: a graph in, a store filled over HTTP; progress on standard error. */
export const addLoad: AddCommand = (program) =>
  program
    .command('load')
    .description('load a graph into a store, each article as a named graph; loading twice changes nothing')
    .argument('[graph]', 'a file with named graphs: .nq or .trig', 'output/graph.nq')
    .addOption(mandatoryChoice('--store <name>', 'which store', storeNames))
    .requiredOption('--endpoint <url>', 'its address: docs/stores.md has one for each store')
    .option('--user <name>', `who loads; the password is read from ${passwordVariable}`)
    .addOption(wholeNumber('--timeout <seconds>', 'how long one call may take', 60))
    .option('--print', 'print the calls as a shell script with curl instead')
    .addHelpText(
      'after',
      '\nExample:\n  newsfacts load output/graph.nq --store fuseki --endpoint http://localhost:3030/news',
    )
    .action(run(load))

async function load(file: string, flags: LoadFlags): Promise<ExitCode> {
  const [{ readDataset }, { toNamedGraphs }, { loadGraphs, toEndpoint }, { storeOf }] = await Promise.all([
    import('../graph/read-graph.ts'),
    import('../stores/named-graphs.ts'),
    import('../stores/load.ts'),
    import('../stores/stores.ts'),
  ])
  const [store, endpoint] = [storeOf(flags.store), toEndpoint(flags.endpoint)]
  const graphs = toNamedGraphs(readDataset(file))
  if (flags.print) {
    const { printScript } = await import('../stores/print.ts')
    for (const part of printScript(graphs, store, endpoint, flags.user)) process.stdout.write(part)
    return exitCodes.fine
  }
  const all = graphs.reduce((sum, { quads }) => sum + quads.length, 0)
  const credentials = readCredentials(flags.user, store.auth === 'bearer')
  let shown = 0
  const done = await loadGraphs(graphs, { store, endpoint, credentials, seconds: flags.timeout }, (progress) => {
    const tenths = Math.floor((10 * progress.triples) / all)
    if (tenths === shown) return
    shown = tenths
    console.error(`${tenths * 10} %: ${progress.triples} of ${all} triples, ${progress.graphs} graphs`)
  })
  console.log(`${file}: ${done.triples} triples in ${done.graphs} graphs at ${endpoint}`)
  return exitCodes.fine
}

function readCredentials(user: string | undefined, isToken: boolean) {
  const password = process.env[passwordVariable]
  if (user === undefined) return isToken && password !== undefined ? { user: '', password } : undefined
  if (password === undefined) throw new Error(`--user ${user}: no password; set ${passwordVariable} in the environment`)
  return { user, password }
}
