import { readFileSync } from 'node:fs'
import { Store } from 'oxigraph'
import { afterEach, describe, expect, it } from 'vitest'
import type { Credentials, StoreKind } from '../../src/stores/call.ts'
import { loadGraphs, type Progress, toEndpoint } from '../../src/stores/load.ts'
import { storeNames, storeOf } from '../../src/stores/stores.ts'
import { changedGraphs, graphIri, threeGraphs } from './graphs.ts'
import { answer, type Handler, type InTestServer, type Received, startServer } from './in-test-server.ts'

let server: InTestServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

const dba: Credentials = { user: 'dba', password: 'geheim: ü' }

/** Starts a server, loads into it, and gives the progress. */
async function loadInto(
  handler: Handler,
  store: StoreKind,
  graphs = threeGraphs,
  credentials?: Credentials,
  seconds = 5,
) {
  server = await startServer(handler)
  return loadAgain(server, store, graphs, credentials, seconds)
}

async function loadAgain(
  { endpoint }: InTestServer,
  store: StoreKind,
  graphs = threeGraphs,
  credentials?: Credentials,
  seconds = 5,
) {
  const steps: Progress[] = []
  await loadGraphs(graphs, { store, endpoint, credentials, seconds }, (progress) => steps.push(progress))
  return steps
}

/** A store that speaks one protocol, with Oxigraph behind it. */
function storeBehind(act: (store: Store, request: Received) => void) {
  const store = new Store()
  const handler: Handler = (request, response) => {
    act(store, request)
    answer(response, 204)
  }
  const lines = () => store.dump({ format: 'application/n-quads' }).trim().split('\n').sort()
  return { handler, lines }
}

const replaceGraph =
  (parameter: string) =>
  (store: Store, { path, body }: Received) => {
    const iri = path.slice(path.indexOf(parameter) + parameter.length).replace(/^<(.*)>$/, '$1')
    store.update(`DROP SILENT GRAPH <${iri}>`)
    store.load(`GRAPH <${iri}> {${body}}`, { format: 'application/trig' })
  }

const protocols = [
  { name: 'oxigraph', method: 'PUT', path: '/store?graph=', act: replaceGraph('graph=') },
  { name: 'fuseki', method: 'PUT', path: '/data?graph=', act: replaceGraph('graph=') },
  { name: 'virtuoso', method: 'PUT', path: '/sparql-graph-crud-auth?graph-uri=', act: replaceGraph('graph-uri=') },
  { name: 'neptune', method: 'PUT', path: '/sparql/gsp/?graph=', act: replaceGraph('graph=') },
  { name: 'rdf4j', method: 'PUT', path: '/statements?context=<', act: replaceGraph('context=') },
  { name: 'graphdb', method: 'PUT', path: '/statements?context=<', act: replaceGraph('context=') },
  {
    name: 'blazegraph',
    method: 'POST',
    path: '/sparql',
    act: (store: Store, { body }: Received) => store.update(body),
  },
  { name: 'qlever', method: 'POST', path: '/', act: (store: Store, { body }: Received) => store.update(body) },
] as const

const quadOf = (hash: string, value: string) => `<urn:${hash}> <urn:says> "${value}" <${graphIri(hash)}> .`

describe.each(protocols)('$name', ({ name, method, path, act }) => {
  const store = storeOf(name)

  it('takes each article as a graph, and tells how far it is', async () => {
    const { handler, lines } = storeBehind(act)
    expect(await loadInto(handler, store)).toEqual([
      { graphs: 1, triples: 1 },
      { graphs: 2, triples: 2 },
      { graphs: 3, triples: 3 },
    ])
    expect(lines()).toEqual([quadOf('a1', 'once'), quadOf('b2', 'once'), quadOf('c3', 'once')])
    expect(server?.received.map((one) => [one.method, one.path.startsWith(path)])).toEqual(
      threeGraphs.map(() => [method, true]),
    )
  })

  it('changes nothing when the same is loaded again, and replaces an article that changed', async () => {
    const { handler, lines } = storeBehind(act)
    await loadInto(handler, store)
    const before = lines()
    if (server) await loadAgain(server, store)
    expect(lines()).toEqual(before)
    if (server) await loadAgain(server, store, changedGraphs)
    expect(lines()).toEqual([quadOf('a1', 'once'), quadOf('b2', 'twice'), quadOf('c3', 'once')])
  })

  it('has an endpoint to copy, which is one', () => {
    expect(toEndpoint(store.example)).toBe(store.example)
  })
})

it.each(storeNames)('tells in docs/stores.md of %s, with its endpoint', (name) => {
  expect(readFileSync('docs/stores.md', 'utf8')).toContain(`| \`${name}\` | \`${storeOf(name).example}\` |`)
})

it('knows each store that a protocol is tested for, and Neo4j', () => {
  expect([...protocols.map(({ name }) => name), 'neo4j'].sort()).toEqual([...storeNames].sort())
})

describe('credentials', () => {
  it('are not sent when there are none', async () => {
    await loadInto((_, response) => answer(response, 204), storeOf('fuseki'))
    expect(server?.received.map(({ authorization }) => authorization)).toEqual([undefined, undefined, undefined])
  })

  it('go along as HTTP Basic, in UTF-8', async () => {
    await loadInto((_, response) => answer(response, 204), storeOf('fuseki'), threeGraphs, dba)
    const expected = `Basic ${Buffer.from('dba:geheim: ü').toString('base64')}`
    expect(server?.received.map(({ authorization }) => authorization)).toEqual(threeGraphs.map(() => expected))
  })

  it('are a token for QLever', async () => {
    await loadInto((_, response) => answer(response, 200), storeOf('qlever'), threeGraphs, {
      user: '',
      password: 't0k',
    })
    expect(server?.received[0]?.authorization).toBe('Bearer t0k')
  })
})

/** Failures of a server, and what is said of them; the password is in none. */
const failures: readonly { readonly on: string; readonly handler: Handler; readonly says: RegExp }[] = [
  {
    on: 'wrong credentials',
    handler: (_, response) => answer(response, 401, 'Unauthorized', { 'www-authenticate': 'Basic realm="x"' }),
    says: /HTTP 401: Unauthorized; check --user and the password in NEWSFACTS_PASSWORD\. Nothing is loaded$/,
  },
  {
    on: 'rights that are missing',
    handler: (_, response) => answer(response, 403),
    says: /HTTP 403; check --user/,
  },
  {
    on: 'a data set that is not there',
    handler: (_, response) => answer(response, 404, '<html><b>Not\n found</b></html>'),
    says: /HTTP 404: Not found; check --endpoint/,
  },
  {
    on: 'another protocol',
    handler: (_, response) => answer(response, 400, 'bad'),
    says: /HTTP 400: bad; check --store and --endpoint/,
  },
  {
    on: 'a graph that is too large',
    handler: (_, response) => answer(response, 413),
    says: /HTTP 413; let the server accept larger bodies/,
  },
  {
    on: 'an address that moved',
    handler: (_, response) => answer(response, 307, '', { location: 'https://elsewhere.example/' }),
    says: /HTTP 307; give the address that it moved to/,
  },
  {
    on: 'a fault of the server',
    handler: (_, response) => answer(response, 500, 'x'.repeat(1000)),
    says: /HTTP 500: x{300}; see the log of the server/,
  },
  {
    on: 'an answer that does not come',
    handler: () => {},
    says: /no answer within 0\.3 s; allow more with --timeout/,
  },
  {
    on: 'a connection that breaks',
    handler: (_, response) => response.destroy(),
    says: /the connection broke \((?:UND_ERR_SOCKET|ECONNRESET)\); see the log of the server/,
  },
]

describe('a load stops', () => {
  it.each(failures)('on $on, with the place and the next step', async ({ handler, says }) => {
    const error = await loadInto(handler, storeOf('fuseki'), threeGraphs, dba, 0.3).catch((reason) => reason)
    expect(error.message).toMatch(says)
    expect(error.message).toMatch(/^graph 1 of 3, <https:\/\/w3id\.org\/newsfacts\/id\/article\/a1#graph>: PUT http/)
    expect(error.message).not.toContain('geheim')
  })

  it('where no server is', async () => {
    const { endpoint, close } = await startServer(() => {})
    await close()
    const target = { store: storeOf('oxigraph'), endpoint, credentials: undefined, seconds: 5 }
    await expect(loadGraphs(threeGraphs, target, () => {})).rejects.toThrow(
      /no server there \(ECONNREFUSED\); start it, or correct --endpoint\. Nothing is loaded$/,
    )
  })

  it('at a port that no HTTP client calls', async () => {
    const target = { store: storeOf('oxigraph'), endpoint: 'http://127.0.0.1:1', credentials: undefined, seconds: 5 }
    await expect(loadGraphs(threeGraphs, target, () => {})).rejects.toThrow(/the connection broke \(bad port\)/)
  })

  it('half-way, says what is loaded, and can be run again', async () => {
    const { handler, lines } = storeBehind(replaceGraph('graph='))
    let isBroken = true
    const store = storeOf('fuseki')
    const load = loadInto((request, response, number) => {
      if (isBroken && number === 3) answer(response, 503, 'out of memory')
      else handler(request, response, number)
    }, store)
    await expect(load).rejects.toThrow(
      /^graph 3 of 3, .*out of memory; see the log of the server\. 2 graphs are loaded; run again, the same command replaces them$/,
    )
    isBroken = false
    if (server) await loadAgain(server, store)
    expect(lines()).toEqual([quadOf('a1', 'once'), quadOf('b2', 'once'), quadOf('c3', 'once')])
  })
})

describe('toEndpoint', () => {
  it.each([
    ['http://localhost:3030/news/', 'http://localhost:3030/news'],
    ['https://example.org', 'https://example.org'],
  ])('takes %s', (text, endpoint) => expect(toEndpoint(text)).toBe(endpoint))

  it.each([
    ['localhost:3030', /not an address; expected one such as http:\/\/localhost:3030\/news/],
    ['no address', /not an address/],
    ['ftp://example.org', /not an address/],
    ['http://dba:geheim@example.org', /^--endpoint: holds a user; give --user/],
    ['http://:geheim@example.org', /^--endpoint: holds a user; give --user/],
    ['http://example.org?graph=x', /give it without "\?" and "#"/],
    ['http://example.org#x', /give it without "\?" and "#"/],
  ])('refuses %s', (text, says) => expect(() => toEndpoint(text)).toThrow(says))
})
