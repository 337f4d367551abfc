import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { extname } from 'node:path'
import { allTriples } from '../graph/query.ts'
import { openGraph, readGraphText } from '../graph/read-graph.ts'
import type { RdfSettings } from '../rdf/settings.ts'
import type { Asset } from './assets.ts'
import { pageSettings } from './page-settings.ts'
import { copyPolicy } from './policies.ts'

/** The engine as a browser loads it. */
const engineFile = createRequire(import.meta.url).resolve('oxigraph/web_bg.wasm')

/** Where a page of HTML can say what it may load. */
const headEnd = '<title>'

/**
 * The files of a copy of the explorer that needs no server of ours: any that serves files will do, from any folder.
 * The page loads the graph and asks it itself; the editor of queries, which needs an endpoint, is left out.
 *
 * @param files Files of the explorer, by path.
 * @returns Path below the folder, and content.
 * @throws Error if the graph is not there or is not well formed.
 */
export function copySite(
  graphFile: string,
  files: ReadonlyMap<string, Asset>,
  settings: RdfSettings,
): ReadonlyMap<string, string | Uint8Array> {
  const copied = [...files]
    .filter(([path]) => !path.startsWith('/sparql.'))
    .map(([path, { body }]) => [path, body] as const)
  const page = files.get('/index.html')
  if (!page) throw new Error('index.html is not among the files of the explorer; run "npm run prepare" first')
  const policy = `<meta http-equiv="Content-Security-Policy" content="${copyPolicy}">\n    `
  const all: readonly (readonly [string, string | Uint8Array])[] = [
    ...copied,
    [
      '/index.html',
      Buffer.from(page.body)
        .toString('utf8')
        .replace(headEnd, policy + headEnd),
    ],
    ['/settings.json', JSON.stringify(pageSettings(settings, { kind: 'file', url: 'graph.ttl' }))],
    ['/graph.ttl', toTurtle(graphFile)],
    ['/oxigraph.wasm', readFileSync(engineFile)],
  ]
  return new Map(all.map(([path, content]) => [path.slice(1), content]))
}

/** The graph as Turtle: the file itself, or its triples one a line. */
function toTurtle(graphFile: string): string {
  const triples = allTriples(openGraph(graphFile))
  return extname(graphFile) === '.ttl' ? readGraphText(graphFile).text : triples
}
