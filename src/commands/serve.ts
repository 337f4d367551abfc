import { isIPv6, type Server } from 'node:net'
import { fileURLToPath } from 'node:url'
import { defaultRdfSettings } from '../rdf/settings.ts'
import { defaultServeOptions, type ServeOptions } from '../serve/serve-options.ts'
import { type AddCommand, type ExitCode, exitCodes, graphOption, run, wholeNumber } from './command.ts'

interface ServeFlags {
  readonly graph: string
  readonly host: string
  readonly port: number
  readonly writable: boolean
  readonly cors?: string
  readonly timeLimit: number
  readonly bodyLimit: number
  readonly answerLimit: number
  readonly memoryLimit: number
  readonly threads: number
  readonly base: string
  readonly namespace: string
}

/** Bytes in a megabyte, the unit of the limits on the command line. */
const megabyte = 1_000_000

/** `newsfacts serve`: a graph in, until it is stopped: its pages, its SPARQL endpoint, and its things as linked data. */
export const addServe: AddCommand = (program) =>
  program
    .command('serve')
    .description('serve a graph: pages to read it, a SPARQL endpoint, and linked data')
    .addOption(graphOption('output/graph.nq'))
    .option(
      '--host <name>',
      'name or address to listen on; others than this machine’s can be reached from outside',
      '127.0.0.1',
    )
    .addOption(wholeNumber('--port <number>', 'port to listen on; 0 for any that is free', 3030))
    .option('--writable', 'allow SPARQL Update; changes last until the end, the file stays as it is', false)
    .option('--cors <origin>', 'let pages of this origin read answers: * or one such as https://example.org')
    .addOption(
      wholeNumber('--time-limit <seconds>', 'time that one query may take', defaultServeOptions.timeLimit / 1000),
    )
    .addOption(wholeNumber('--body-limit <megabytes>', 'size of a request', defaultServeOptions.bodyLimit / megabyte))
    .addOption(
      wholeNumber('--answer-limit <megabytes>', 'size of an answer', defaultServeOptions.answerLimit / megabyte),
    )
    .addOption(
      wholeNumber(
        '--memory-limit <megabytes>',
        'memory that queries may take',
        defaultServeOptions.memoryLimit / megabyte,
      ),
    )
    .addOption(
      wholeNumber(
        '--threads <number>',
        'queries answered at once; each thread holds the graph, and starts when it is needed',
        defaultServeOptions.threadLimit,
        1,
      ),
    )
    .option('--base <iri>', 'start of the IRIs of things', defaultRdfSettings.base)
    .option('--namespace <iri>', 'start of the terms of our own', defaultRdfSettings.namespace)
    .addHelpText('after', '\nExample:\n  newsfacts serve --graph output/graph.nq --port 3030')
    .action(run(serve))

async function serve(flags: ServeFlags): Promise<ExitCode> {
  const [{ readAssets }, { openSite }, { createSiteServer }] = await Promise.all([
    import('../serve/assets.ts'),
    import('../serve/open-site.ts'),
    import('../serve/server.ts'),
  ])
  const { graph, host, port, writable } = flags
  const files = readAssets(fileURLToPath(new URL('../../dist/web', import.meta.url)))
  const site = await openSite(graph, files, toServeOptions(flags))
  const server = createSiteServer(site, host)
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  const url = addressOf(server, host)
  console.log(`pages     ${url}\nSPARQL    ${url}sparql${writable ? ', writable' : ''}\nstop      Ctrl-C`)
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve)
  })
  server.close()
  server.closeAllConnections()
  await site.engine.close()
  return exitCodes.fine
}

function toServeOptions(flags: ServeFlags): ServeOptions {
  const { base, namespace, writable, cors, timeLimit, bodyLimit, answerLimit, memoryLimit, threads } = flags
  return {
    ...defaultServeOptions,
    base,
    namespace,
    isWritable: writable,
    cors,
    timeLimit: timeLimit * 1000,
    bodyLimit: bodyLimit * megabyte,
    answerLimit: answerLimit * megabyte,
    memoryLimit: memoryLimit * megabyte,
    threadLimit: threads,
  }
}

/** The address of the overview, on the port that the server got. */
function addressOf(server: Server, host: string): string {
  const address = server.address()
  const name = isIPv6(host) ? `[${host}]` : host
  return `http://${name}:${typeof address === 'object' ? address?.port : ''}/`
}
