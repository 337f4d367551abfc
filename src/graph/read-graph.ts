import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { type RdfText, readRdf } from '../rdf/read.ts'
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
  const { text, format } = readGraphText(file)
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

/** The format of a data set by the ending of its file. */
const datasetFormats: Readonly<Record<string, RdfText>> = {
  '.nq': 'application/n-quads',
  '.trig': 'application/trig',
}

/**
 * The quads of a file that has named graphs.
 *
 * @throws Error if the file is not there, its ending is not one of `.nq`, `.trig`, or it is not well formed.
 */
export function readDataset(file: string): readonly Quad[] {
  const format = datasetFormats[extname(file)]
  if (!format) throw new Error(`${file}: has no named graphs; give one of ${Object.keys(datasetFormats).join(', ')}`)
  const text = readFile(file)
  try {
    return readRdf(text, format)
  } catch (cause) {
    throw new Error(`${file}: is not well-formed ${format}: ${cause}`, { cause })
  }
}

/**
 * The text of a graph file, and its format.
 *
 * @throws Error if the file is not there, or its ending is not one of `.ttl`, `.nq`, `.jsonld`.
 */
export function readGraphText(file: string): { readonly text: string; readonly format: GraphFormat } {
  const format = formats[extname(file)]
  if (!format) throw new Error(`${file}: not a graph that can be read; readable are ${Object.keys(formats).join(', ')}`)
  return { text: readFile(file), format }
}

function readFile(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new Error(`${file}: no such file; run "npm run build-graph" first, or name another file`, { cause })
  }
}
