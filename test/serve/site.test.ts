import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { readAssets } from '../../src/serve/assets.ts'
import { copySite } from '../../src/serve/copy.ts'
import { openSite } from '../../src/serve/open-site.ts'
import { pageSettings } from '../../src/serve/page-settings.ts'
import { defaultServeOptions } from '../../src/serve/serve-options.ts'
import { serve } from '../support/serving.ts'

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-site-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('readAssets', () => {
  it('reads the files of a folder, each with its type, and pages with their policy', () => {
    mkdirSync(join(folder, 'fonts'))
    for (const file of ['index.html', 'sparql.html', 'explorer.js', 'fonts/serif.woff2'])
      writeFileSync(join(folder, file), file)
    const assets = readAssets(folder)
    const types = Array.from(assets, ([path, { headers }]) => [path, headers['content-type']])
    expect(types).toEqual([
      ['/explorer.js', 'text/javascript; charset=utf-8'],
      ['/fonts/serif.woff2', 'application/octet-stream'],
      ['/index.html', 'text/html; charset=utf-8'],
      ['/sparql.html', 'text/html; charset=utf-8'],
    ])
    const policies = ['/index.html', '/sparql.html', '/explorer.js'].map(
      (path) => assets.get(path)?.headers['content-security-policy'],
    )
    expect(policies).toEqual([
      expect.stringMatching(/script-src 'self';.*style-src 'self'; require-trusted-types-for 'script'/),
      expect.stringMatching(/script-src 'self';.*style-src 'self' 'unsafe-inline'$/),
      undefined,
    ])
  })

  it('says what to do where the explorer is not built', () => {
    expect(() => readAssets(join(folder, 'none'))).toThrow(/npm run prepare/)
  })
})

describe('openSite', () => {
  it('opens a graph file, with the settings of its pages among the files', async () => {
    const file = join(folder, 'graph.ttl')
    writeFileSync(file, '<urn:a> <urn:b> <urn:c> .')
    const site = await openSite(file, new Map(), defaultServeOptions)
    const settings = JSON.parse(Buffer.from(site.assets.get('/settings.json')?.body ?? []).toString())
    expect(settings).toEqual(pageSettings(defaultServeOptions, { kind: 'endpoint', url: 'sparql' }))
    const query = {
      kind: 'query',
      sparql: 'ASK { <urn:a> ?p ?o }',
      rowType: 'text/csv',
      tripleType: undefined,
    } as const
    expect(await site.engine.respond({ ...query, defaultGraphs: [], namedGraphs: [] })).toMatchObject({ body: 'true' })
    await site.engine.close()
  })
})

describe('copySite', () => {
  const files = new Map(
    ['/index.html', '/explorer.js', '/sparql.html', '/sparql.js'].map((path) => [
      path,
      { headers: {}, body: Buffer.from('<head><title>x</title></head><div id="app"></div>') },
    ]),
  )
  const triple = '<urn:a> <urn:b> <urn:c> .\n'

  it('has the pages with their policy, the graph and the engine, and no editor', () => {
    writeFileSync(join(folder, 'copied.ttl'), `# as it is\n${triple}`)
    const copy = copySite(join(folder, 'copied.ttl'), files, defaultServeOptions)
    expect([...copy.keys()]).toEqual(['index.html', 'explorer.js', 'settings.json', 'graph.ttl', 'oxigraph.wasm'])
    expect(String(copy.get('index.html'))).toMatch(
      /^<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; .*; trusted-types newsfacts-thread">/,
    )
    expect(String(copy.get('index.html'))).toMatch(/<div id="app">\s+<p class="opening">The graph is being loaded\./)
    expect(copy.get('graph.ttl')).toBe(`# as it is\n${triple}`)
    expect(JSON.parse(String(copy.get('settings.json'))).source).toEqual({ kind: 'file', url: 'graph.ttl' })
  })

  it('turns another format into Turtle', () => {
    writeFileSync(join(folder, 'copied.nq'), '<urn:a> <urn:b> <urn:c> <urn:g> .')
    expect(copySite(join(folder, 'copied.nq'), files, defaultServeOptions).get('graph.ttl')).toBe(triple)
  })

  it('refuses a graph that is not well formed, and pages that are none', () => {
    writeFileSync(join(folder, 'bad.ttl'), '<urn:a> <urn:b>')
    expect(() => copySite(join(folder, 'bad.ttl'), files, defaultServeOptions)).toThrow(/not well-formed/)
    expect(() => copySite(join(folder, 'copied.ttl'), new Map(), defaultServeOptions)).toThrow(/index.html/)
  })
})

describe('pageSettings', () => {
  it('has the twenty questions, each with its title, under the names that are set', () => {
    const names = { base: 'https://desk.example/id/', namespace: 'https://desk.example/ns#' }
    const { questions, prefixes } = pageSettings(names, { kind: 'file', url: 'graph.ttl' })
    expect(questions).toHaveLength(20)
    expect(questions[0]).toMatchObject({ name: 'cq01', title: 'Who speaks in this article, and in which role?' })
    expect(questions[0]?.sparql).toContain('<https://desk.example/ns#>')
    expect(prefixes).toMatchObject({ nf: 'https://desk.example/ns#', person: 'https://desk.example/id/person/' })
  })
})

describe('a server without the page of the endpoint', () => {
  it('gives its description to people too', async () => {
    const bare = await serve('', {}, new Map())
    expect((await bare.send('/sparql', { headers: { accept: 'text/html' } })).type).toBe('text/turtle; charset=utf-8')
    await bare.close()
  })

  it('says that something went wrong, and no more', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue(undefined)
    const broken = await serve('')
    vi.spyOn(broken.site.engine, 'respond').mockRejectedValue(new Error('secret'))
    const received = await broken.send('/id/person/ada-berg')
    expect(received).toMatchObject({
      status: 500,
      body: 'Something went wrong here; the log of the server says what\n',
    })
    expect(log).toHaveBeenCalledWith(new Error('secret'))
    log.mockRestore()
    await broken.close()
  })
})
