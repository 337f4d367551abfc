import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { readRdf } from '../rdf/read.ts'
import type { Quad } from '../rdf/terms.ts'
import { allTriples, type Graph, type GraphFormat, loadGraph } from './query.ts'

/** The format of a graph by the ending of its file. */
const formats: Readonly<Record<string, GraphFormat>> = {
  '.ttl': 'text/turtle',
  '.nq': 'application/n-quads',
  '.jsonld': 'application/ld+json',
}

/**
 * A graph file, ready to be asked.
 *
 * @throws Error if the file is not there, its ending is not one of `.ttl`, `.nq`, `.jsonld`, or it is not well formed.
 */
export function openGraph(file: string): Graph {
  const { text, format } = readText(file)
  try {
    return loadGraph([text], format)
  } catch (cause) {
    throw new Error(`${file}: is not well-formed ${format}: ${cause}`, { cause })
  }
}

/**
 * The triples of a graph file, graphs left out.
 *
 * @throws Error as {@link openGraph}.
 */
export function readGraph(file: string): readonly Quad[] {
  return readRdf(allTriples(openGraph(file)), 'application/n-quads')
}

function readText(file: string): { readonly text: string; readonly format: GraphFormat } {
  const format = formats[extname(file)]
  if (!format) throw new Error(`${file}: not a graph that can be read; readable are ${Object.keys(formats).join(', ')}`)
  try {
    return { text: readFileSync(file, 'utf8'), format }
  } catch (cause) {
    throw new Error(`${file}: no such file; run "npm run build-graph" first, or name a graph with --graph`, { cause })
  }
}
