import { afterEach, describe, expect, it } from 'vitest'
import { loadGraphs } from '../../src/stores/load.ts'
import { storeOf } from '../../src/stores/stores.ts'
import { threeGraphs } from './graphs.ts'
import { answer, type Handler, type InTestServer, startServer } from './in-test-server.ts'

let server: InTestServer | undefined
afterEach(() => server?.close())

async function load(handler: Handler) {
  server = await startServer(handler)
  const target = { store: storeOf('neo4j'), endpoint: server.endpoint, credentials: undefined, seconds: 5 }
  return loadGraphs(threeGraphs.slice(0, 1), target, () => {})
}

const noRows = '{"data":{"fields":[],"values":[]},"bookmarks":["FB:1"]}'
const failed = (message: string) => JSON.stringify({ errors: [{ code: 'Neo.ClientError.Statement', message }] })

describe('a load into Neo4j', () => {
  it('tries the server, makes names unique, then puts a graph there by one statement', async () => {
    expect(await load((_, response) => answer(response, 202, noRows))).toEqual({ graphs: 1, triples: 1 })
    expect(server?.received.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /query/v2',
      'POST /query/v2',
      'POST /query/v2',
    ])
    expect(server?.received.map(({ body }) => JSON.parse(body))).toEqual([
      { statement: expect.stringMatching(/^UNWIND \['nf__speaker', 'nf__evidence'\] AS type/), parameters: {} },
      { statement: expect.stringMatching(/^CREATE CONSTRAINT resource_uri IF NOT EXISTS/), parameters: {} },
      {
        statement: expect.stringMatching(/^MERGE \(graph:Resource \{uri: \$graph\}\)/),
        parameters: {
          graph: 'https://w3id.org/newsfacts/id/article/a1#graph',
          parts: 'https://w3id.org/newsfacts/id/article/a1#',
          nodes: [{ uri: 'urn:a1', labels: [], properties: { 'urn:says': ['once'] } }],
          links: [],
        },
      },
    ])
  })

  it('stops at an error that comes with a status that is fine', async () => {
    await expect(load((_, response) => answer(response, 202, failed('/ by zero')))).rejects.toThrow(
      /\/query\/v2: \/ by zero; see the log of the server/,
    )
  })

  it('stops at a server that gives links the types of others, before anything is loaded', async () => {
    const fault = JSON.stringify({ data: { fields: ['fault'], values: [['gives links the types of others']] } })
    await expect(load((_, response) => answer(response, 202, fault))).rejects.toThrow(/gives links the types of others/)
    expect(server?.received).toHaveLength(1)
  })

  it('says which database is not there', async () => {
    const handler: Handler = (_, response) => answer(response, 404, failed('Graph not found: news'))
    await expect(load(handler)).rejects.toThrow(/HTTP 404: .*Graph not found: news.*; check --endpoint/)
  })
})
