import { readFileSync } from 'node:fs'
import jsonld from 'jsonld'
import { formatAnswer } from '../../src/graph/answer.ts'
import { refuseNetwork } from '../../src/graph/json-ld.ts'
import { type Graph, loadGraph, query } from '../../src/graph/query.ts'

/** The folder `output/`: what `npm run build-graph` writes of the sample articles, as committed. */
const folder = new URL('../../output/', import.meta.url)

/** The text of a file of `output/`. */
export function readOutputFile(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8')
}

/** The graph of all sample articles in each of its forms, to be asked. */
export const outputGraphs: Readonly<Record<string, () => Promise<Graph>>> = {
  'graph.ttl': async () => loadGraph([readOutputFile('graph.ttl')], 'text/turtle'),
  'graph.nq': async () => loadGraph([readOutputFile('graph.nq')], 'application/n-quads'),
  'graph.jsonld, read back': async () => loadGraph([await readJsonLd('graph.jsonld')], 'application/n-quads'),
}

/** A JSON-LD file of `output/` as N-Quads; what cannot be read is an error, and nothing is fetched. */
export async function readJsonLd(name: string): Promise<string> {
  // The types of the package lack `safe`, which makes it refuse what it would otherwise drop.
  const options = { format: 'application/n-quads', safe: true, documentLoader: refuseNetwork } as const
  return String(await jsonld.toRDF(JSON.parse(readOutputFile(name)), options))
}

/** The answer to a query in CSV as SPARQL defines it, but with LF line ends; `true` or `false` for ASK. */
export function answerOf(graph: Graph, sparql: string): string {
  return formatAnswer(query(graph, sparql), 'csv', new Map()).replaceAll('\r\n', '\n')
}
