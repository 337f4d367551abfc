import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import { type Asset, readAssets } from '../../src/serve/assets.ts'
import { copySite } from '../../src/serve/copy.ts'
import { openSite } from '../../src/serve/open-site.ts'
import { defaultServeOptions } from '../../src/serve/serve-options.ts'
import { createSiteServer } from '../../src/serve/server.ts'

/** Pages that are served. */
export interface Served {
  /** Address of the overview; ends in a slash. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** The files of the explorer as `npm run bundle` makes them. */
export const explorerFiles = (): ReadonlyMap<string, Asset> => readAssets('dist/web')

/** `newsfacts serve`, on a port that is free. */
export async function serveGraph(folder: string): Promise<Served> {
  const site = await openSite(join(folder, 'graph.nq'), explorerFiles(), defaultServeOptions)
  const server = createSiteServer(site, '127.0.0.1')
  const url = await listen(server)
  return {
    url,
    close: async () => {
      await stop(server)
      await site.engine.close()
    },
  }
}

/** `newsfacts site`, in a folder of a server that only knows files. */
export async function serveCopy(folder: string): Promise<Served> {
  const files = copySite(join(folder, 'graph.ttl'), explorerFiles(), defaultServeOptions)
  const server = createServer(({ url = '' }, response) => {
    const path = new URL(url, 'http://host').pathname.replace('/some/folder/', '') || 'index.html'
    const content = files.get(path)
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': types[extname(path)] ?? 'text/plain' })
    response.end(content)
  })
  return { url: `${await listen(server)}some/folder/`, close: () => stop(server) }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
}

async function listen(server: Server): Promise<string> {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`
}

async function stop(server: Server): Promise<void> {
  server.close()
  server.closeAllConnections()
  await once(server, 'close')
}
