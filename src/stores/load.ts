import { createAuthorization } from './authorization.ts'
import type { Call, Credentials, NamedGraph, StoreKind } from './call.ts'
import { send } from './send.ts'

/** Where to load into, as whom, and how long a call may take. */
export interface LoadTarget {
  readonly store: StoreKind
  readonly endpoint: string
  readonly credentials: Credentials | undefined
  readonly seconds: number
}

/** How far a load has come. */
export interface Progress {
  readonly graphs: number
  readonly triples: number
}

/**
 * The address of a store, without its last slash.
 *
 * @throws Error if it is no address of HTTP, or has a user or a query in it.
 */
export function toEndpoint(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    throw new Error(`--endpoint "${text}": not an address; expected one such as http://localhost:3030/news`)
  if (url.username !== '' || url.password !== '')
    throw new Error('--endpoint: holds a user; give --user and the password in NEWSFACTS_PASSWORD')
  if (url.search !== '' || url.hash !== '') throw new Error(`--endpoint "${text}": give it without "?" and "#"`)
  return url.href.endsWith('/') ? url.href.slice(0, -1) : url.href
}

/**
 * Loads graphs one after the other, each in the place of the one of the same name: what was loaded before, in whole or
 * in part, may be loaded again.
 *
 * @param onProgress Called after each graph.
 * @throws Error with the graph, what went wrong and the next step; the graphs before it are in the store.
 */
export async function loadGraphs(
  graphs: readonly NamedGraph[],
  { store, endpoint, credentials, seconds }: LoadTarget,
  onProgress: (progress: Progress) => void,
): Promise<Progress> {
  const authorization = createAuthorization(store.auth, credentials)
  const run = async (calls: readonly Call[]) => {
    for (const call of calls) {
      const fault = store.findFault(await send(call, authorization, seconds))
      if (fault !== undefined) throw new Error(`${call.method} ${call.url}: ${fault}; see the log of the server`)
    }
  }
  await run(store.prepare(endpoint))
  let progress: Progress = { graphs: 0, triples: 0 }
  for (const graph of graphs) {
    try {
      await run(store.put(endpoint, graph))
    } catch (cause) {
      throw new Error(describeStop(graph, progress, graphs.length, cause), { cause })
    }
    progress = { graphs: progress.graphs + 1, triples: progress.triples + graph.quads.length }
    onProgress(progress)
  }
  return progress
}

function describeStop(graph: NamedGraph, { graphs }: Progress, all: number, cause: unknown): string {
  // What a call throws is an Error.
  const { message: reason } = cause as Error
  const place = `graph ${graphs + 1} of ${all}, <${graph.iri}>`
  const before =
    graphs === 0 ? 'Nothing is loaded' : `${graphs} graphs are loaded; run again, the same command replaces them`
  return `${place}: ${reason}. ${before}`
}
