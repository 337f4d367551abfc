import type { KeyObject } from 'node:crypto'
import { Store } from 'oxigraph'
import type { Write } from '../../src/formats/format.ts'
import { readDataset } from '../../src/graph/read-graph.ts'
import { defaultRdfSettings } from '../../src/rdf/settings.ts'
import { type Quad, toInteger, toIri, toQuad, toText, type Value } from '../../src/rdf/terms.ts'
import { rdf, schema } from '../../src/rdf/vocabulary.ts'
import { writeNQuads } from '../../src/rdf/write.ts'

/** The graph of the sample articles, as committed. */
export const dataset: readonly Quad[] = readDataset('output/graph.nq')

/** What a format gives of quads. */
export async function exported(write: Write, quads = dataset, key?: KeyObject): Promise<string> {
  const content = await write({ quads, settings: defaultRdfSettings, version: '9.9.9', key })
  return typeof content === 'string' ? content : Buffer.from(content).toString('latin1')
}

/** A store over the graph of the sample articles that shares no code with what writes it. */
export function storeOf(quads = dataset): Store {
  const store = new Store()
  store.load(writeNQuads(quads), { format: 'application/n-quads' })
  return store
}

/** The rows of a query over all graphs, each variable by its value. */
export function ask(store: Store, sparql: string): readonly Readonly<Record<string, string>>[] {
  const options = { results_format: 'application/sparql-results+json', use_default_graph_as_union: true }
  // Asked for a format, the store answers with text.
  const { results } = JSON.parse(store.query(sparql, options) as string)
  return results.bindings.map((row: Record<string, { value: string }>) =>
    Object.fromEntries(Object.entries(row).map(([name, { value }]) => [name, value])),
  )
}

/** The triples of a text in any format that Oxigraph reads, graphs left out, sorted. */
export function triplesIn(text: string, format: string): readonly string[] {
  const store = new Store()
  store.load(text, { format, base_iri: 'urn:base' })
  const options = { results_format: 'application/n-triples', use_default_graph_as_union: true }
  const lines = store.query('CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }', options) as string
  return lines.trim().split('\n').sort()
}

/** The quads of a text in N-Quads or TriG, sorted. */
export function quadsIn(text: string, format: string): readonly string[] {
  const store = new Store()
  store.load(text, { format })
  return store.dump({ format: 'application/n-quads' }).trim().split('\n').sort()
}

const article = 'https://w3id.org/newsfacts/id/article/0123456789abcdef'

/** Values that a careless writer spoils; all can stand in XML. */
const awkward: readonly Value[] = [
  toText('line\nline "quoted" """three""" and \\n no line'),
  toText('tab\t, return\r, both\r\n, delete \u007F'),
  toText("<b>&amp;</b> ]]> 'one'"),
  toText('  blanks at both ends  '),
  toText('emoji 🙂, 東京, é'),
  toText('words', 'pt-br'),
  toText(''),
  toInteger(-5),
  toIri('urn:isbn:1'),
  toIri('https://w3id.org/newsfacts/id/country/a.b'),
  toIri('https://w3id.org/newsfacts/id/person/東京?a=1&b=2'),
  toIri(`${article}#char=0,5`),
]

/** An article of awkward values, and a graph that is no article. */
export const awkwardQuads: readonly Quad[] = [
  toQuad(toIri(article), rdf.type, schema.NewsArticle, toIri(`${article}#graph`)),
  ...awkward.map((value, index) =>
    toQuad(toIri(`${article}#n${index}`), schema.about, value, toIri(`${article}#graph`)),
  ),
  toQuad(toIri('urn:a'), schema.about, toText('comparison'), toIri('urn:comparison')),
]
