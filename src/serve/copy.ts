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

/** Where the page of the explorer can say what it may load. */
const title = '<title>'

/** What holds the pages once the graph is loaded. */
const place = '<div id="app">'

/** What stands there until then: it shows after some seconds, and stays where a browser loads no file. */
const opening = `<p class="opening">The graph is being loaded. If this stays: browsers load pages such as these from a server
      only, not from a folder of this machine. Any server will do, such as <code>npx http-server</code> or
      <code>python3 -m http.server</code>, started in the folder of this page.</p>`

/**
 * The files of a copy of the explorer that needs no server of ours: any that serves files will do, from any folder.
 * The page starts a thread that loads the graph and answers; the editor of queries, which needs an endpoint, is left out.
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
  const all: readonly (readonly [string, string | Uint8Array])[] = [
    ...copied,
    ['/index.html', toCopiedPage(Buffer.from(page.body).toString('utf8'))],
    ['/settings.json', JSON.stringify(pageSettings(settings, { kind: 'file', url: 'graph.ttl' }))],
    ['/graph.ttl', toTurtle(graphFile)],
    ['/oxigraph.wasm', readFileSync(engineFile)],
  ]
  return new Map(all.map(([path, content]) => [path.slice(1), content]))
}

function toCopiedPage(page: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${copyPolicy}">`
  return page.replace(title, `${policy}\n    ${title}`).replace(place, `${place}\n      ${opening}`)
}

/** The graph as Turtle: the file itself, or its triples one a line. */
function toTurtle(graphFile: string): string {
  const triples = allTriples(openGraph(graphFile))
  return extname(graphFile) === '.ttl' ? readGraphText(graphFile).text : triples
}
