import { describe, expect, it } from 'vitest'
import { loadGraphs, toEndpoint } from '../../src/stores/load.ts'
import { type StoreName, storeOf } from '../../src/stores/stores.ts'
import { threeGraphs } from './graphs.ts'
import { answer, startServer } from './in-test-server.ts'

/** A request as the manual of a store has it: what stands for the reader's own names is in capitals. */
interface Documented {
  readonly store: StoreName
  readonly manual: string
  readonly endpoint: string
  readonly request: string
  readonly type: string
  readonly authorization: string | undefined
  readonly body: string
  /** Statuses that the manual gives for success. */
  readonly statuses: readonly number[]
}

const graph = 'https://w3id.org/newsfacts/id/article/a1#graph'

/** The stores whose own servers `.ci/stores` cannot start, and the requests of their manuals. */
const documented: readonly Documented[] = [
  {
    store: 'neptune',
    manual: 'https://docs.aws.amazon.com/neptune/latest/userguide/sparql-graph-store-protocol.html',
    endpoint: 'https://your-neptune-cluster:8182',
    request: 'PUT https://your-neptune-cluster:8182/sparql/gsp/?graph=NAMED-GRAPH-URI',
    type: 'text/turtle;charset=utf-8',
    authorization: undefined,
    body: '<urn:a1> <urn:says> "once" .\n',
    statuses: [200, 201, 204],
  },
  {
    // The manual is the source: the type of the body there, the token in ParsedRequestBuilder::determineAccessToken.
    store: 'qlever',
    manual: 'https://github.com/ad-freiburg/qlever/blob/master/src/engine/SPARQLProtocol.cpp',
    endpoint: 'http://localhost:7001',
    request: 'POST http://localhost:7001',
    type: 'application/sparql-update;charset=utf-8',
    authorization: 'Bearer ACCESS-TOKEN',
    body: `DROP SILENT GRAPH <${graph}> ;\nINSERT DATA { GRAPH <${graph}> {\n<urn:a1> <urn:says> "once" .\n} }\n`,
    statuses: [200],
  },
  {
    // The engine of GraphDB is asked by `.ci/stores`, behind the server of RDF4J; its own server has this API.
    store: 'graphdb',
    manual: 'https://rdf4j.org/documentation/reference/rest-api/',
    endpoint: 'http://localhost:7200/repositories/news',
    request: 'PUT http://localhost:7200/repositories/news/statements?context=<NAMED-GRAPH-URI>',
    type: 'text/turtle;charset=utf-8',
    authorization: undefined,
    body: '<urn:a1> <urn:says> "once" .\n',
    statuses: [204],
  },
]

describe.each(documented)('$store, by $manual', ({ store, endpoint, request, type, authorization, body, statuses }) => {
  it('gets the verb and the address of the manual', () => {
    const calls = threeGraphs.slice(0, 1).flatMap((one) => storeOf(store).put(toEndpoint(endpoint), one))
    expect(calls.map(({ method, url }) => `${method} ${decodeURIComponent(url)}`)).toEqual([
      request.replace('NAMED-GRAPH-URI', graph),
    ])
    // What is no part of the address itself is percent-encoded: the "#" of a graph would end it.
    expect(calls.map(({ url }) => new URL(url).hash)).toEqual([''])
  })

  it.each(statuses)('gets its headers and body, and is content with status %s', async (status) => {
    const server = await startServer((_, response) => answer(response, status))
    const target = {
      store: storeOf(store),
      endpoint: server.endpoint,
      credentials: authorization === undefined ? undefined : { user: '', password: 'ACCESS-TOKEN' },
      seconds: 5,
    }
    expect(await loadGraphs(threeGraphs.slice(0, 1), target, () => {})).toEqual({ graphs: 1, triples: 1 })
    await server.close()
    expect(server.received.map((one) => [one.type, one.authorization, one.body])).toEqual([[type, authorization, body]])
  })
})
