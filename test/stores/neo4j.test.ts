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

const reply = (results: unknown[], errors: unknown[] = []) => JSON.stringify({ results, errors })
const failed = (message: string) => reply([], [{ code: 'Neo.ClientError', message }])
const imported = (terminationStatus: string, extraInfo: string) =>
  reply([
    {
      columns: ['terminationStatus', 'triplesLoaded', 'extraInfo'],
      data: [{ row: [terminationStatus, 1, extraInfo] }],
    },
  ])

describe('a load into Neo4j', () => {
  it('makes names unique, configures, replaces the parts of an article, and imports', async () => {
    expect(await load((_, response) => answer(response, 200, imported('OK', '')))).toEqual({ graphs: 1, triples: 1 })
    expect(server?.received.map(({ method, path }) => `${method} ${path}`)).toEqual(
      Array.from({ length: 4 }, () => 'POST /tx/commit'),
    )
    expect(server?.received.map(({ body }) => JSON.parse(body).statements[0])).toEqual([
      { statement: expect.stringMatching(/^CREATE CONSTRAINT n10s_unique_uri IF NOT EXISTS/) },
      { statement: expect.stringMatching(/^CALL n10s\.graphconfig\.init/) },
      {
        statement: 'MATCH (r:Resource) WHERE r.uri STARTS WITH $parts DETACH DELETE r',
        parameters: { parts: 'https://w3id.org/newsfacts/id/article/a1#' },
      },
      {
        statement: expect.stringMatching(/^CALL n10s\.rdf\.import\.inline/),
        parameters: { triples: threeGraphs[0]?.triples },
      },
    ])
  })

  it('goes on where the second load finds the store configured', async () => {
    const handler: Handler = ({ body }, response) =>
      answer(
        response,
        200,
        body.includes('graphconfig') ? failed('The graph is non-empty. Config cannot be changed.') : reply([]),
      )
    expect(await load(handler)).toEqual({ graphs: 1, triples: 1 })
  })

  it('stops at an error, which comes with status 200', async () => {
    await expect(load((_, response) => answer(response, 200, failed('There is no procedure n10s')))).rejects.toThrow(
      /\/tx\/commit: There is no procedure n10s; see the log of the server/,
    )
  })

  it('stops at an import that says in its row that it failed', async () => {
    await expect(load((_, response) => answer(response, 200, imported('KO', 'Unexpected token')))).rejects.toThrow(
      /Unexpected token/,
    )
  })
})
