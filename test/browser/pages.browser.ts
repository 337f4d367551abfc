import { rmSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSample } from './articles.ts'
import { desktop, launch, open, openReader, phone, type Reader, settle } from './reader.ts'
import { type Served, serveGraph } from './sites.ts'

let folder: string
let browser: Browser
let server: Served
let reader: Reader

beforeAll(async () => {
  folder = await buildSample()
  browser = await launch()
  server = await serveGraph(folder)
  reader = await openReader(browser, server.url, desktop)
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
  rmSync(folder, { recursive: true })
})

const page = () => reader.page

describe('the page of a body', () => {
  it('gives the members that one sentence lists as one entry, with their number', async () => {
    await open(reader, server.url, '#/organisation/asean')
    const facts = page().locator('section', { has: page().getByRole('heading', { name: /^Facts/ }) })
    expect(await facts.locator('.count').textContent()).toBe('10')
    expect(await facts.locator('li').count()).toBe(1)
    expect(await facts.locator('li').textContent()).toContain('ASEAN has the member Brunei, Cambodia, Indonesia, Laos')
  })
})

describe('the page of a person', () => {
  it('says why names are held to be one, with the words', async () => {
    await open(reader, server.url, '#/person/han-chuon-naron')
    const names = page().locator('section', { has: page().getByRole('heading', { name: 'Also called' }) })
    expect(await names.locator('li').textContent()).toBe(
      'Khan Chuon Naronheld to be one because “Han” and “Khan” differ by 1 letter; other name parts equal: “Han Chuon Naron” “Khan Chuon Naron” ',
    )
  })
})

describe('the page of a partnership', () => {
  it('marks the starts that contradict each other, and no other', async () => {
    await open(reader, server.url, '#/partnership/asean--ru')
    const marked = page().locator('.agreeing.contradicted .since')
    expect(await marked.allTextContents()).toEqual(['since 1996-072 times in one article', 'since 1999'])
    expect(await page().locator('.track li.contradicted').count()).toBe(2)
  })
})

describe('a search', () => {
  it('marks all words that were searched, and leads to them', async () => {
    await open(reader, server.url, '#/search?q=interaction+pleased')
    await expect.poll(() => page().locator('mark').allTextContents()).toEqual(['pleased', 'interaction'])
    await page().locator('blockquote a').click()
    await expect.poll(() => page().locator('.text .lit').count()).toBeGreaterThan(0)
  })
})

describe('an answer', () => {
  const ask = async (sparql: string) => {
    await page().getByRole('textbox', { name: /query/ }).fill(sparql)
    await page().getByRole('button', { name: 'Ask' }).click()
  }
  const status = () => page().getByRole('status').textContent()

  it('says so where it is empty, or longer than the page shows', async () => {
    await open(reader, server.url, '#/ask')
    await ask('SELECT ?s { ?s <urn:nothing> ?o }')
    await expect.poll(status).toBe('No rows: the graph has nothing that fits.')
    await ask('SELECT * { ?s ?p ?o }')
    await expect.poll(status).toMatch(/^The first 500 of \d,\d{3} rows$/)
    expect(await page().locator('tbody tr').count()).toBe(500)
  })

  it('is of a query that is in the address, to be shared and gone back from', async () => {
    await open(reader, server.url, '#/ask/cq06')
    const sparql = 'SELECT ?name { ?s <http://schema.org/name> ?name } ORDER BY ?name LIMIT 2 # + & %'
    await ask(sparql)
    await expect.poll(status).toBe('2 rows')
    const address = page().url()
    await page().goBack()
    await expect.poll(status).toBe('4 rows')
    const other = await openReader(browser, server.url, desktop)
    await other.page.goto(address)
    await settle(other.page)
    expect(await other.page.getByRole('textbox', { name: /query/ }).inputValue()).toBe(sparql)
    expect(await other.page.locator('tbody tr').count()).toBe(2)
    await other.page.context().close()
  })

  it('links things to their pages, and terms to what they mean', async () => {
    await open(reader, server.url, '#/ask/cq06')
    await page().getByRole('link', { name: 'nf:dialogue-partnership' }).first().click()
    expect(page().url()).toBe(`${server.url}ns/#dialogue-partnership`)
    expect(await page().locator('#dialogue-partnership').textContent()).toContain('in a graph')
  })

  it('keeps words whole on a phone', async () => {
    const own = await openReader(browser, server.url, phone)
    await open(own, server.url, '#/ask/cq06')
    const box = await own.page.getByRole('cell', { name: 'Han Chuon Naron' }).first().boundingBox()
    expect(box?.width).toBeGreaterThan(70)
    expect(await own.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await own.page.context().close()
  })
})

describe('a list', () => {
  it('has a column for what is said of its things where anything is', async () => {
    const heads = () => page().locator('thead th').allTextContents()
    await open(reader, server.url, '#/list/person')
    expect(await heads()).toEqual(['Name', 'Said to be', 'Places in the text'])
    await open(reader, server.url, '#/list/event')
    expect(await heads()).toEqual(['Name', 'Places in the text'])
  })
})

describe('all these pages', () => {
  it('complained of nothing', () => {
    expect(reader.complaints).toEqual([])
  })
})
