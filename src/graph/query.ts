import { namedNode, Store } from 'oxigraph'

/** A graph that can be asked; quads of all graphs count as one. */
export type Graph = Store

/** Formats that can be loaded. */
export type GraphFormat = 'text/turtle' | 'application/n-quads' | 'application/ld+json'

/** One term of an answer, as SPARQL 1.1 JSON writes it. */
export interface AnswerTerm {
  readonly type: 'uri' | 'bnode' | 'literal'
  readonly value: string
  readonly datatype?: string
  readonly 'xml:lang'?: string
}

/** The answer to SELECT: the variables in the order asked for, and in each row those that are bound. */
export interface Rows {
  readonly variables: readonly string[]
  readonly rows: readonly Readonly<Record<string, AnswerTerm>>[]
}

/** The answer to a query of each form: rows, yes or no, or triples as Turtle. */
export type Answer =
  | ({ readonly kind: 'rows' } & Rows)
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'triples'; readonly turtle: string }

/**
 * Loads texts of one format as one graph.
 *
 * @throws Error with the line, where a text is not well formed.
 */
export function loadGraph(texts: readonly string[], format: GraphFormat): Graph {
  const graph = new Store()
  for (const text of texts) graph.load(text, { format, base_iri: 'urn:newsfacts:file' })
  return graph
}

/** The keyword of a query, after comments, prefixes and base. Matches `SELECT` in `# all\nPREFIX a: <b> SELECT *`; not in `select:x`. */
const form = /^(?:\s|#[^\n]*(?:\n|$)|(?:PREFIX|BASE)\b[^<]*<[^>]*>)*(SELECT|ASK|CONSTRUCT|DESCRIBE)\b/i

/** Whether a query asks for triples (CONSTRUCT, DESCRIBE) rather than for rows or yes and no. */
export function asksForTriples(sparql: string): boolean {
  const keyword = form.exec(sparql)?.[1]?.toUpperCase()
  return keyword === 'CONSTRUCT' || keyword === 'DESCRIBE'
}

/**
 * Asks a graph.
 *
 * @throws Error with the place, where the query is not well formed.
 */
export function query(graph: Graph, sparql: string): Answer {
  if (asksForTriples(sparql)) {
    return { kind: 'triples', turtle: run(graph, sparql, 'text/turtle') }
  }
  const { head, results, boolean } = JSON.parse(run(graph, sparql, 'application/sparql-results+json'))
  return boolean === undefined
    ? { kind: 'rows', variables: head.vars, rows: results.bindings }
    : { kind: 'boolean', value: boolean }
}

/** The rows of a SELECT query. */
export function selectRows(graph: Graph, sparql: string): Rows['rows'] {
  const answer = query(graph, sparql)
  if (answer.kind !== 'rows') throw new TypeError(`Expected a SELECT query, got: ${sparql}`)
  return answer.rows
}

/** All triples of a graph as N-Triples. */
export function allTriples(graph: Graph): string {
  return run(graph, 'CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }', 'application/n-triples')
}

/** Which graphs a query sees, by IRI. An empty list stands for all of them. */
export interface QueryDataset {
  readonly defaultGraphs: readonly string[]
  readonly namedGraphs: readonly string[]
}

/** `map` gives more than one argument. */
const toNode = (iri: string) => namedNode(iri)

const allGraphs: QueryDataset = { defaultGraphs: [], namedGraphs: [] }

/**
 * The answer to any query as text of a media type; without graphs named, those of all graphs count as one.
 *
 * @throws Error with the place, where the query is not well formed; or where its answer has no such media type.
 */
export function run(graph: Graph, sparql: string, format: string, dataset: QueryDataset = allGraphs): string {
  const answer = graph.query(sparql, {
    results_format: format,
    use_default_graph_as_union: dataset.defaultGraphs.length === 0,
    ...(dataset.defaultGraphs.length > 0 && { default_graph: dataset.defaultGraphs.map(toNode) }),
    ...(dataset.namedGraphs.length > 0 && { named_graphs: dataset.namedGraphs.map(toNode) }),
  })
  // Asked for a format, the engine answers with text whatever the query.
  return answer as string
}

/**
 * Changes a graph by SPARQL Update.
 *
 * @throws Error with the place, where the update is not well formed.
 */
export function update(graph: Graph, sparql: string): void {
  graph.update(sparql)
}

/** All quads of a graph as N-Quads. */
export function dump(graph: Graph): string {
  return graph.dump({ format: 'application/n-quads' })
}
