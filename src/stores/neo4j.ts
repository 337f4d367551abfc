import type { Call, StoreKind } from './call.ts'

/** A statement of Cypher with its parameters. */
interface Statement {
  readonly statement: string
  readonly parameters?: Readonly<Record<string, string>>
}

/** What the HTTP API of Neo4j answers, as far as it is read. */
interface Answer {
  readonly results: readonly {
    readonly columns: readonly string[]
    readonly data: readonly { readonly row: readonly unknown[] }[]
  }[]
  readonly errors: readonly { readonly message: string }[]
}

/** The names of resources must be unique before anything is imported. */
const uniqueNames = 'CREATE CONSTRAINT n10s_unique_uri IF NOT EXISTS FOR (r:Resource) REQUIRE r.uri IS UNIQUE'

/** Names shortened by prefixes; all values of a property kept, not the last one only. */
const configure = "CALL n10s.graphconfig.init({ handleVocabUris: 'SHORTEN', handleMultival: 'ARRAY' })"

/** What an article says of its own parts; what articles share stays. */
const removeParts = 'MATCH (r:Resource) WHERE r.uri STARTS WITH $parts DETACH DELETE r'

const importTurtle = "CALL n10s.rdf.import.inline($triples, 'Turtle')"

/** neosemantics says so on the second load: the configuration of the first one holds. */
const isConfigured = 'The graph is non-empty'

/** What the name of an article's graph has after the name of the article. Matches the end of `…/f3e7#graph`. */
const graphPart = /#graph$/

/**
 * Neo4j 4.4 or newer with the plug-in neosemantics, over the HTTP API for transactions; the endpoint is the database.
 * A property graph has no named graphs: the parts of an article (`…/article/f3e7#…`) are replaced, what articles share
 * is merged, and its earlier values stay.
 */
export const neo4j: StoreKind = {
  auth: 'basic',
  example: 'http://localhost:7474/db/neo4j',
  prepare: (endpoint) => [toCall(endpoint, { statement: uniqueNames }), toCall(endpoint, { statement: configure })],
  put: (endpoint, { iri, triples }) => [
    toCall(endpoint, { statement: removeParts, parameters: { parts: `${iri.replace(graphPart, '')}#` } }),
    toCall(endpoint, { statement: importTurtle, parameters: { triples } }),
  ],
  findFault: findFaultInAnswer,
}

function toCall(endpoint: string, statement: Statement): Call {
  const body = JSON.stringify({ statements: [statement] })
  return { method: 'POST', url: `${endpoint}/tx/commit`, contentType: 'application/json', body }
}

/** Errors come with status 200; an import that failed is a row with `terminationStatus` `KO`. */
function findFaultInAnswer(text: string): string | undefined {
  // The shape is that of the documented API.
  const { results, errors } = JSON.parse(text) as Answer
  const [error] = errors.filter(({ message }) => !message.includes(isConfigured))
  if (error) return error.message
  for (const { columns, data } of results) {
    const [status, reason] = ['terminationStatus', 'extraInfo'].map((column) => columns.indexOf(column))
    for (const { row } of data) if (row[Number(status)] === 'KO') return String(row[Number(reason)])
  }
  return undefined
}
