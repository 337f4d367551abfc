import type { Call, StoreKind } from './call.ts'
import { toPropertyGraph } from './property-graph.ts'

/** What the Query API of Neo4j answers, as far as it is read. */
interface Answer {
  readonly data?: { readonly values: readonly (readonly unknown[])[] }
  readonly errors?: readonly { readonly message: string }[]
}

/**
 * Early releases of 5.26 give all links that a statement makes the type of the first one (neo4j/neo4j#13597): answers with
 * that fault, if it is there, before anything is loaded.
 */
const tryTypes = `UNWIND ['nf__speaker', 'nf__evidence'] AS type
CREATE (from)-[link:$(type)]->(to)
WITH from, to, type(link) = type AS isRight
DETACH DELETE from, to
WITH collect(isRight) AS areRight
UNWIND [isRight IN areRight WHERE NOT isRight] AS wrong
RETURN 'gives links the types of others; update it, 5.26.16 does not' AS fault`

/** Names must be unique, and looked up by an index, before anything is put there. */
const uniqueNames = 'CREATE CONSTRAINT resource_uri IF NOT EXISTS FOR (r:Resource) REQUIRE r.uri IS UNIQUE'

/**
 * Puts the graph of an article in the place of the one before, in one transaction: takes away the links of that graph
 * and what it said of the article's own parts, adds the new ones, and ends with parts that are no more. The node of the
 * graph keeps the names of its subjects, so that the next load finds them by the index.
 */
const replaceGraph = `MERGE (graph:Resource {uri: $graph})
WITH graph, coalesce(graph.subjects, []) AS before
CALL (before) {
  UNWIND before AS uri
  MATCH (subject:Resource {uri: uri})
  OPTIONAL MATCH (subject)-[link {graph: $graph}]->()
  DELETE link
  WITH DISTINCT subject
  WHERE subject.uri STARTS WITH $parts
  SET subject = {uri: subject.uri}
  REMOVE subject:$([label IN labels(subject) WHERE label <> 'Resource'])
}
CALL () {
  UNWIND $nodes AS row
  MERGE (node:Resource {uri: row.uri})
  SET node:$(row.labels)
  FOREACH (name IN keys(row.properties) |
    SET node[name] = coalesce(node[name], [])
      + [value IN row.properties[name] WHERE NOT value IN coalesce(node[name], [])])
}
CALL () {
  UNWIND $links AS row
  MATCH (from:Resource {uri: row.from})
  MERGE (to:Resource {uri: row.to})
  CREATE (from)-[:$(row.type) {graph: $graph}]->(to)
}
SET graph.subjects = [row IN $nodes | row.uri]
WITH before
UNWIND before AS uri
MATCH (gone:Resource {uri: uri})
WHERE NOT (gone)--() AND keys(gone) = ['uri']
DELETE gone`

/** What the name of an article's graph has after the name of the article. Matches the end of `…/f3e7#graph`. */
const graphPart = /#graph$/

/**
 * Neo4j of 2025 or newer (5.26.16, for one), over its Query API; the endpoint is the database. A link has the IRI of its graph as the property
 * `graph`; a node has none: the parts of an article (`…/article/f3e7#…`) are replaced, and what articles share keeps the
 * names it once had.
 */
export const neo4j: StoreKind = {
  auth: 'basic',
  example: 'http://localhost:7474/db/neo4j',
  prepare: (endpoint) => [toCall(endpoint, tryTypes, {}), toCall(endpoint, uniqueNames, {})],
  put: (endpoint, { iri, quads }) => [
    toCall(endpoint, replaceGraph, {
      graph: iri,
      parts: `${iri.replace(graphPart, '')}#`,
      ...toPropertyGraph(quads),
    }),
  ],
  findFault: findFaultInAnswer,
}

function toCall(endpoint: string, statement: string, parameters: object): Call {
  const body = JSON.stringify({ statement, parameters })
  return { method: 'POST', url: `${endpoint}/query/v2`, contentType: 'application/json', body }
}

/** An error met after the answer has begun comes with a status that is fine; a row is a fault that the statement found. */
function findFaultInAnswer(text: string): string | undefined {
  // The shape is that of the documented API.
  const { data, errors: [error] = [] } = JSON.parse(text) as Answer
  const [fault] = data?.values[0] ?? []
  if (fault !== undefined) return String(fault)
  return error?.message
}
