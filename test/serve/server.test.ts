import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sortQuads } from '../../src/graph/order.ts'
import { readRdf } from '../../src/rdf/read.ts'
import { toNTriples } from '../../src/rdf/terms.ts'
import { defaultServeOptions } from '../../src/serve/serve-options.ts'
import { serviceDescription } from '../../src/serve/service-description.ts'
import { readVocabulary } from '../../src/serve/vocabulary.ts'
import { type Serving, serve } from '../support/serving.ts'

const base = 'https://w3id.org/newsfacts/id/'
const article = `${base}article/0123456789abcdef`
const name = '<http://schema.org/name>'
const quads = [
  `<${base}person/ada-berg> ${name} "Ada Berg" <${article}#graph> .`,
  `<${article}#char=0,3> <https://w3id.org/newsfacts/ns#speaker> <${base}person/ada-berg> <${article}#graph> .`,
  `<${article}> <http://schema.org/headline> "Ada" <${article}#graph> .`,
  `<${base}place/malmö> ${name} "Malmö" <${article}#graph> .`,
].join('\n')

let serving: Serving
beforeAll(async () => {
  serving = await serve(quads)
})
afterAll(() => serving.close())

const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
const names = `SELECT ?name { ?s ${name} ?name } ORDER BY ?name`
const asked = `/sparql?query=${encodeURIComponent(names)}`

/** Triples as sorted lines, whatever their format. */
const linesOf = (text: string) =>
  sortQuads(readRdf(text, 'text/turtle')).map((quad) =>
    [quad.subject, quad.predicate, quad.object].map(toNTriples).join(' '),
  )

describe('the endpoint', () => {
  const forms = [
    { accept: '*/*', type: 'application/sparql-results+json', has: '"Ada Berg"' },
    {
      accept: 'application/sparql-results+xml',
      type: 'application/sparql-results+xml',
      has: '<literal>Ada Berg</literal>',
    },
    { accept: 'text/csv', type: 'text/csv', has: 'name\r\nAda Berg\r\nMalmö' },
    { accept: 'text/tab-separated-values', type: 'text/tab-separated-values', has: '?name\n"Ada Berg"' },
  ]

  it.each(forms)('answers $accept with $type', async ({ accept, type, has }) => {
    const received = await serving.send(asked, { headers: { accept } })
    expect(received).toMatchObject({ status: 200, type: `${type}; charset=utf-8` })
    expect(received.body).toContain(has)
  })

  const graphs = ['text/turtle', 'application/n-triples', 'application/ld+json', 'application/rdf+xml']

  it.each(graphs)('answers CONSTRUCT with %s', async (accept) => {
    const query = encodeURIComponent(`CONSTRUCT WHERE { ?s ${name} "Ada Berg" }`)
    const received = await serving.send(`/sparql?query=${query}`, { headers: { accept } })
    expect(received).toMatchObject({ status: 200, type: `${accept}; charset=utf-8` })
    expect(received.body).toContain('person/ada-berg')
  })

  it('answers a form, and a query as body', async () => {
    const forms = [
      { type: 'application/x-www-form-urlencoded', body: new URLSearchParams({ query: names }).toString() },
      { type: 'application/sparql-query', body: names },
    ]
    for (const { type, body } of forms) {
      const headers = { 'content-type': type, accept: 'text/csv' }
      const received = await serving.send('/sparql', { method: 'POST', headers, body })
      expect(received).toMatchObject({ status: 200, body: 'name\r\nAda Berg\r\nMalmö\r\n' })
    }
  })

  it('asks only the graphs that are named', async () => {
    const received = await serving.send(`${asked}&default-graph-uri=urn:none&format=csv`)
    expect(received.body).toBe('name\r\n')
  })

  const refused = [
    {
      why: 'the query is not well formed',
      path: '/sparql?query=SELECT%20*',
      status: 400,
      body: /line 1, column 9: expected/,
    },
    {
      why: 'the client takes no form of it',
      path: asked,
      sent: { headers: { accept: 'image/png' } },
      status: 406,
      body: /media type/,
    },
    { why: 'there is no query', path: '/sparql?x=1', status: 400, body: /query is missing/ },
    { why: 'the method is another', path: '/sparql', sent: { method: 'DELETE' }, status: 405, body: /GET or POST/ },
    {
      why: 'it is an update of a graph that can only be read',
      path: '/sparql',
      sent: { method: 'POST', headers: { 'content-type': 'application/sparql-update' }, body: 'CLEAR ALL' },
      status: 403,
      body: /can only be read/,
    },
    {
      why: 'the body is too long',
      path: '/sparql',
      sent: { method: 'POST', body: 'x'.repeat(1_000_001) },
      status: 413,
      body: /1000000 bytes/,
    },
  ]

  it.each(refused)('says $status when $why', async ({ path, sent, status, body }) => {
    const received = await serving.send(path, sent)
    expect(received).toMatchObject({ status, type: 'text/plain; charset=utf-8' })
    expect(received.body).toMatch(body)
  })

  it('describes itself to programs, and has a page for people', async () => {
    const description = await serving.send('/sparql', { headers: { host: 'localhost:80' } })
    expect(description.type).toBe('text/turtle; charset=utf-8')
    expect(linesOf(description.body)).toContain(
      '<http://localhost:80/sparql> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/sparql-service-description#Service>',
    )
    const page = await serving.send('/sparql', { headers: { accept: browser } })
    expect(page).toMatchObject({ status: 200, type: 'text/html', body: 'file /sparql.html' })
    const neither = await serving.send('/sparql', { headers: { accept: 'image/png' } })
    expect(neither.status).toBe(406)
  })

  it('does not repeat a host name that is none in its description', () => {
    expect(serviceDescription('localhost', defaultServeOptions)).toContain('<http://localhost/sparql> a sd:Service')
    expect(serviceDescription('a> <b', defaultServeOptions)).toContain('<> a sd:Service')
  })
})

describe('the endpoint of a graph that can be changed', () => {
  let writable: Serving
  beforeAll(async () => {
    writable = await serve(quads, { isWritable: true, cors: 'https://desk.example' })
  })
  afterAll(() => writable.close())

  const insert = { method: 'POST', body: `INSERT DATA { <urn:a> ${name} "New" }` }
  const headers = { 'content-type': 'application/sparql-update' }

  it('takes updates', async () => {
    const changed = await writable.send('/sparql', { ...insert, headers })
    expect([changed.status, changed.body, changed.headers['content-length']]).toEqual([204, '', undefined])
    const { body } = await writable.send(`${asked}&format=csv`)
    expect(body).toBe('name\r\nAda Berg\r\nMalmö\r\nNew\r\n')
  })

  it('takes updates from the origin that is allowed, and from no other', async () => {
    const from = async (origin: string) =>
      (await writable.send('/sparql', { ...insert, headers: { ...headers, origin } })).status
    expect(await from('https://desk.example')).toBe(204)
    expect(await from('https://evil.example')).toBe(403)
  })

  it('says so in its description', async () => {
    expect((await writable.send('/sparql')).body).toContain('sd:SPARQL11Update')
  })

  it('lets pages of that origin read', async () => {
    const answer = await writable.send(asked)
    expect(answer.headers['access-control-allow-origin']).toBe('https://desk.example')
    const preflight = await writable.send('/sparql', { method: 'OPTIONS' })
    expect(preflight).toMatchObject({
      status: 204,
      headers: { 'access-control-allow-headers': 'accept, content-type' },
    })
  })
})

describe('the things of the graph', () => {
  const ada = [
    `<${article}#char=0,3> <https://w3id.org/newsfacts/ns#speaker> <${base}person/ada-berg>`,
    `<${base}person/ada-berg> ${name} "Ada Berg"`,
  ]

  it('are Turtle for who asks for nothing else', async () => {
    const received = await serving.send('/id/person/ada-berg')
    expect(received).toMatchObject({ status: 200, type: 'text/turtle; charset=utf-8' })
    expect(received.headers).toMatchObject({ vary: 'accept', 'content-location': '/id/person/ada-berg.ttl' })
    expect(linesOf(received.body)).toEqual(ada)
  })

  const formats = [
    { ending: 'ttl', type: 'text/turtle' },
    { ending: 'nt', type: 'application/n-triples' },
    { ending: 'jsonld', type: 'application/ld+json' },
    { ending: 'rdf', type: 'application/rdf+xml' },
  ]

  it.each(formats)('are $type with the ending $ending and by Accept', async ({ ending, type }) => {
    const byEnding = await serving.send(`/id/person/ada-berg.${ending}`)
    const byAccept = await serving.send('/id/person/ada-berg', { headers: { accept: type } })
    expect(byEnding).toMatchObject({ status: 200, type: `${type}; charset=utf-8` })
    expect(byAccept).toMatchObject({ status: 200, type: `${type}; charset=utf-8`, body: byEnding.body })
    expect(byEnding.body).toContain('Ada Berg')
  })

  it('are a page for browsers', async () => {
    const received = await serving.send('/id/person/ada-berg', { headers: { accept: browser } })
    expect(received).toMatchObject({ status: 303, headers: { location: '/?at=person%2Fada-berg' } })
  })

  it('are an article with all that stands in it', async () => {
    const { body } = await serving.send('/id/article/0123456789abcdef.nt')
    expect(linesOf(body)).toEqual([`<${article}> <http://schema.org/headline> "Ada"`, ada[0]])
  })

  it('can have letters of any script in their names', async () => {
    expect((await serving.send('/id/place/malm%C3%B6')).status).toBe(200)
  })

  const unknown = [
    { why: 'nothing is known of it', path: '/id/person/nobody', status: 404 },
    { why: 'nothing is known of it in this format', path: '/id/person/nobody.jsonld', status: 404 },
    { why: 'its name is not well encoded', path: '/id/person/%E0%A4', status: 400 },
    { why: 'its name would end the query', path: '/id/person/a%3E%20%3Fp%20%3Fo%20%7D', status: 400 },
  ]

  it.each(unknown)('are $status when $why', async ({ path, status }) => {
    expect((await serving.send(path)).status).toBe(status)
  })

  it('are not given in what is no RDF', async () => {
    expect((await serving.send('/id/person/ada-berg', { headers: { accept: 'image/png' } })).status).toBe(406)
  })

  it('have to wait while the graph has no time', async () => {
    const crowded = await serve(quads, { queueLimit: 0 })
    expect((await crowded.send('/id/person/ada-berg')).status).toBe(503)
    await crowded.close()
  })
})

describe('a client that leaves', () => {
  it('is not answered, and keeps nobody waiting', async () => {
    const busy = await serve(quads, { timeLimit: 500 })
    const endless = `SELECT (COUNT(*) AS ?n) { ${Array.from({ length: 12 }, (_, n) => `?a${n} ?b${n} ?c${n}`).join(' . ')} }`
    const leaving = new AbortController()
    const first = busy.send(asked)
    const second = busy
      .send(`/sparql?query=${encodeURIComponent(endless)}`, { signal: leaving.signal })
      .catch(() => 'left')
    await busy.send('/')
    leaving.abort()
    expect([(await first).status, await second, (await busy.send(asked)).status]).toEqual([200, 'left', 200])
    await busy.close()
  })
})

describe('the vocabulary', () => {
  it('is the file of the ontology, or another format of it', async () => {
    const turtle = await serving.send('/ns')
    expect(turtle).toMatchObject({ status: 200, type: 'text/turtle; charset=utf-8' })
    expect(turtle.body).toBe(readFileSync('ontology/newsfacts.ttl', 'utf8'))
    const triples = await serving.send('/ns', { headers: { accept: 'application/n-triples' } })
    expect(linesOf(triples.body)).toEqual(linesOf(turtle.body))
    expect((await serving.send('/ns', { headers: { accept: 'image/png' } })).status).toBe(406)
  })

  it('is a page for browsers, with its files beside it', async () => {
    const moved = await serving.send('/ns', { headers: { accept: browser } })
    expect(moved).toMatchObject({ status: 303, headers: { location: '/ns/' } })
    const page = await serving.send('/ns/')
    expect(page).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' })
    expect(page.headers['content-security-policy']).toContain("style-src 'unsafe-inline'")
    expect(page.body).toContain('ReportedStatement')
    const shapes = await serving.send('/ns/shapes.ttl')
    expect(shapes).toMatchObject({ status: 200, type: 'text/turtle; charset=utf-8' })
    expect((await serving.send('/ns/.htaccess')).status).toBe(404)
  })

  it('takes examples from the graph that is served, and from the ontology for what this does not use', async () => {
    const { body } = await serving.send('/ns/')
    expect(body).toContain('<code>&lt;#char=0,3&gt; nf:speaker person:ada-berg .</code>')
    expect(body).toMatch(/<code>&lt;#[^&]+&gt; a nf:Claim \.<\/code>/)
  })

  it('does without the examples of a graph that has no time for them', async () => {
    const fault = { kind: 'fault', reason: 'late', message: '' } as const
    const engine = { respond: () => Promise.resolve(fault), close: () => Promise.resolve() }
    const files = await readVocabulary(defaultServeOptions, engine)
    expect(Buffer.from(files.get('/ns/index.html')?.body ?? []).toString()).not.toContain('ada-berg')
  })
})

describe('the server', () => {
  it('serves the files of the explorer', async () => {
    expect(await serving.send('/')).toMatchObject({ status: 200, body: 'file /index.html' })
    expect(await serving.send('/explorer.js')).toMatchObject({ status: 200, body: 'file /explorer.js' })
  })

  it('has a head for each answer', async () => {
    const head = await serving.send('/', { method: 'HEAD' })
    expect(head).toMatchObject({ status: 200, body: '', headers: { 'content-length': '16' } })
  })

  const traversals = [
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '//etc/passwd',
    '/id/../../etc/passwd',
    '/..\\package.json',
    '/explorer.js/../../package.json',
  ]

  it.each(traversals)('has no file outside of the explorer: %s', async (path) => {
    const received = await serving.send(path)
    expect(received.status).toBe(404)
  })

  it('gives each answer the headers that keep it in its place', async () => {
    for (const path of ['/', asked, '/id/person/ada-berg', '/nothing']) {
      const { headers } = await serving.send(path)
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
      })
    }
  })

  const refused = [
    { why: 'another name points at this machine', path: '/', sent: { headers: { host: 'evil.example' } }, status: 421 },
    { why: 'a file is written', path: '/explorer.js', sent: { method: 'PUT' }, status: 405 },
    { why: 'the address is none', path: 'http://[', sent: {}, status: 400 },
  ]

  it.each(refused)('says $status when $why', async ({ path, sent, status }) => {
    expect((await serving.send(path, sent)).status).toBe(status)
  })

  it('allows other origins nothing unless told so', async () => {
    const { status, headers } = await serving.send('/sparql', { method: 'OPTIONS' })
    expect([status, headers['access-control-allow-origin'], headers['access-control-allow-methods']]).toEqual([
      204,
      undefined,
      undefined,
    ])
  })
})
