import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { pagePolicy } from './policies.ts'

/** A file that is served as it stands. */
export interface Asset {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** Media types of files that are served, by ending. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.ttl': 'text/turtle; charset=utf-8',
  '.nt': 'application/n-triples; charset=utf-8',
  '.nq': 'application/n-quads; charset=utf-8',
  '.rdf': 'application/rdf+xml; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
}

/** The media type of a file by its ending. */
export const typeOf = (name: string): string => types[extname(name)] ?? 'application/octet-stream'

/**
 * All files of a folder by the path they are served under. They are read once, so no request can reach for another file.
 *
 * @throws Error if the folder is not there: the explorer has not been built.
 */
export function readAssets(folder: string): ReadonlyMap<string, Asset> {
  const assets = new Map<string, Asset>()
  for (const name of listFiles(folder)) {
    const path = `/${name}`
    const headers = { 'content-type': typeOf(name), ...pagePolicy(path) }
    assets.set(path, { headers, body: readFileSync(join(folder, name)) })
  }
  return assets
}

/** Paths of the files below a folder, with slashes, sorted. */
function listFiles(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    const files = names.filter((name) => statSync(join(folder, name)).isFile())
    return files.map((name) => name.replaceAll('\\', '/')).sort()
  } catch (cause) {
    throw new Error(`${folder}: the explorer is not built; run "npm run prepare" first`, { cause })
  }
}
