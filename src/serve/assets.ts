import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { pagePolicy } from './policies.ts'

/** A file that is served as it stands. */
export interface Asset {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** Media types of the files of the explorer, by ending. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
}

/**
 * All files of a folder by the path they are served under. They are read once, so no request can reach for another file.
 *
 * @throws Error if the folder is not there: the explorer has not been built.
 */
export function readAssets(folder: string): ReadonlyMap<string, Asset> {
  const assets = new Map<string, Asset>()
  for (const name of listFiles(folder)) {
    const path = `/${name}`
    const headers = { 'content-type': types[extname(name)] ?? 'application/octet-stream', ...pagePolicy(path) }
    assets.set(path, { headers, body: readFileSync(join(folder, name)) })
  }
  return assets
}

/** Paths of the files below a folder, with slashes, sorted. */
function listFiles(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile())
    const start = folder.length + 1
    return files.map(({ parentPath, name }) => join(parentPath, name).slice(start).replaceAll('\\', '/')).sort()
  } catch (cause) {
    throw new Error(`${folder}: the explorer is not built; run "npm run prepare" first`, { cause })
  }
}
