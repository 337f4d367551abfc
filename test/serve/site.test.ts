import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { readAssets } from '../../src/serve/assets.ts'
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
