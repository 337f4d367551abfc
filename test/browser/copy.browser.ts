import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copySite } from '../../src/serve/copy.ts'
import { defaultServeOptions } from '../../src/serve/serve-options.ts'
import { buildSample } from './articles.ts'
import { desktop, launch, open, openReader, settle } from './reader.ts'
import { explorerFiles, type Served, serveCopy, serveGraph } from './sites.ts'

let folder: string
let browser: Browser
let copy: Served
let server: Served

beforeAll(async () => {
  folder = await buildSample()
  browser = await launch()
  copy = await serveCopy(folder)
  server = await serveGraph(folder)
})

afterAll(async () => {
  await browser?.close()
  await copy?.close()
  await server?.close()
  rmSync(folder, { recursive: true })
})

/** A query that no store answers in its time. */
const endless = 'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }'

describe('a copy without a server of ours', () => {
  it('asks its graph in a thread: the page can be used meanwhile, and a query that takes too long is stopped', async () => {
    const own = await openReader(browser, copy.url, desktop)
    await open(own, copy.url, '#/ask')
    expect(own.page.workers().map((worker) => worker.url())).toEqual([`${copy.url}graph-thread.js`])
    await own.page.getByRole('textbox', { name: /query/ }).fill(endless)
    await own.page.getByRole('button', { name: 'Ask' }).click()
    await own.page.getByRole('switch', { name: 'Dark' }).click()
    expect(await own.page.getByRole('switch', { name: 'Dark' }).getAttribute('aria-checked')).toBe('true')
    await expect
      .poll(() => own.page.getByRole('alert').textContent(), { timeout: 30_000 })
      .toContain('Stopped after 10 s')
    await open(own, copy.url, '#/ask/cq06')
    await expect.poll(() => own.page.locator('tbody tr').count()).toBe(4)
    expect(own.complaints).toEqual([])
    await own.page.context().close()
  })

  const kinds = [
    { kind: 'copy', isAllowed: true },
    { kind: 'server', isAllowed: false },
  ]

  it.each(kinds)(
    'makes no script of text, and starts no other thread, on the pages of the $kind',
    async ({ kind, isAllowed }) => {
      const { url } = kind === 'copy' ? copy : server
      const own = await openReader(browser, url, desktop)
      await open(own, url, '#/')
      const refused = await own.page.evaluate(() => {
        const attempts: Readonly<Record<string, () => unknown>> = {
          markup: () => {
            document.body.innerHTML = '<img src=x onerror=alert(1)>'
          },
          thread: () => new Worker('graph-thread.js'),
          policy: () => Reflect.get(globalThis, 'trustedTypes').createPolicy('other', {}),
          'the policy again': () => Reflect.get(globalThis, 'trustedTypes').createPolicy('newsfacts-thread', {}),
        }
        return Object.entries(attempts).flatMap(([name, attempt]) => {
          try {
            attempt()
            return []
          } catch {
            return [name]
          }
        })
      })
      expect(refused).toEqual(['markup', 'thread', 'policy', 'the policy again'])
      expect(own.page.workers()).toHaveLength(isAllowed ? 1 : 0)
      await own.page.context().close()
    },
  )

  it('says why it shows nothing where it is opened as a file', async () => {
    const place = mkdtempSync(join(tmpdir(), 'newsfacts-copy-'))
    for (const [path, content] of copySite(join(folder, 'graph.ttl'), explorerFiles(), defaultServeOptions)) {
      mkdirSync(dirname(join(place, path)), { recursive: true })
      writeFileSync(join(place, path), content)
    }
    const own = await openReader(browser, copy.url, desktop)
    await own.page.goto(pathToFileURL(join(place, 'index.html')).href)
    await own.page.getByText('browsers load pages such as these from a server only').waitFor({ state: 'visible' })
    await own.page.context().close()
    rmSync(place, { recursive: true })
  })

  it('says so where its graph is missing, or is none', async () => {
    const own = await openReader(browser, copy.url, desktop)
    for (const [body, status, message] of [
      ['', 404, 'graph.ttl: 404'],
      ['<a> <b>', 200, 'Parser error at line 1'],
    ] as const) {
      await own.page.route('**/graph.ttl', (route) => route.fulfill({ status, body }))
      await own.page.goto(copy.url)
      await expect.poll(() => own.page.locator('#app').textContent()).toContain('The graph cannot be opened: ')
      expect(await own.page.locator('#app').textContent()).toContain(message)
      await own.page.unroute('**/graph.ttl')
    }
    await own.page.goto('about:blank')
    await open(own, copy.url, '#/')
    await settle(own.page)
    await own.page.context().close()
  })
})
