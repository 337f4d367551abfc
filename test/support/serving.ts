import { once } from 'node:events'
import { type IncomingHttpHeaders, request } from 'node:http'
import { readContext } from '../../src/graph/ontology.ts'
import type { Asset } from '../../src/serve/assets.ts'
import { startEngine } from '../../src/serve/engine.ts'
import { defaultServeOptions, type ServeOptions } from '../../src/serve/serve-options.ts'
import { createSiteServer } from '../../src/serve/server.ts'
import type { Site } from '../../src/serve/site.ts'
import { readVocabulary } from '../../src/serve/vocabulary.ts'

/** What a test sends; a GET without headers but `host` if it does not say so. */
export interface Sent {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  /** Ends the connection. */
  readonly signal?: AbortSignal
}

/** What comes back. */
export interface Received {
  readonly status: number | undefined
  readonly type: string | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A running server. */
export interface Serving {
  readonly site: Site
  /** Sends a request, the path as it is: nothing is normalised. */
  readonly send: (path: string, sent?: Sent) => Promise<Received>
  readonly close: () => Promise<void>
}

/** Pages that stand in for the explorer's. */
const pages: ReadonlyMap<string, Asset> = new Map(
  ['/index.html', '/sparql.html', '/explorer.js'].map((path) => [
    path,
    { headers: { 'content-type': 'text/html' }, body: Buffer.from(`file ${path}`) },
  ]),
)

/** Serves N-Quads on a free port of this machine. */
export async function serve(
  nquads: string,
  changed: Partial<ServeOptions> = {},
  assets: ReadonlyMap<string, Asset> = pages,
): Promise<Serving> {
  const options = { ...defaultServeOptions, ...changed }
  const engine = await startEngine([nquads], 'application/n-quads', options)
  const vocabulary = await readVocabulary(options, engine)
  const site = {
    engine,
    options,
    context: readContext(options),
    dataSet: undefined,
    assets: new Map([...assets, ...vocabulary]),
  }
  const server = createSiteServer(site, '127.0.0.1').listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    site,
    send: (path, sent = {}) => send(Number(port), path, sent),
    close: async () => {
      server.close()
      server.closeAllConnections()
      await engine.close()
    },
  }
}

async function send(
  port: number,
  path: string,
  { method = 'GET', headers = {}, body = '', signal }: Sent,
): Promise<Received> {
  const outgoing = request({ host: '127.0.0.1', port, path, method, headers, ...(signal && { signal }) })
  outgoing.on('error', () => undefined)
  outgoing.end(body)
  const [incoming] = await once(outgoing, 'response')
  const chunks: Uint8Array[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const { statusCode: status, headers: received } = incoming
  return { status, type: received['content-type'], headers: received, body: Buffer.concat(chunks).toString('utf8') }
}
