import { rmSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSample, hostileHeadline } from './articles.ts'
import { dark, desktop, findBarriers, launch, open, openReader, phone, type Reader, settle } from './reader.ts'
import { explorerFiles, type Served, serveCopy, serveGraph } from './sites.ts'

const seed = '#/article/f3e7581d65ab3c89'
const computed = `${seed}/level-46024f9f364e`

/** Each page, and its heading. */
const pages = [
  { address: '#/', heading: 'What the articles say' },
  { address: seed, heading: 'ASEAN notes the improvement in relationships with Russia' },
  { address: computed, heading: 'ASEAN notes the improvement in relationships with Russia' },
  { address: '#/person/han-chuon-naron', heading: 'Han Chuon Naron' },
  { address: '#/partnership/asean--ru', heading: 'ASEAN and Russia' },
  { address: '#/organisation/asean', heading: 'ASEAN' },
  { address: '#/theme/tourism', heading: 'tourism' },
  {
    address: `${seed}?hide=theme&mute=organisation%2Fasean`,
    heading: 'ASEAN notes the improvement in relationships with Russia',
  },
  { address: '#/list/article', heading: 'Articles' },
  { address: '#/list/article?in=2019', heading: 'Articles of 2019' },
  { address: '#/list/person', heading: 'People' },
  { address: '#/list/partnership', heading: 'Partnerships' },
  { address: '#/graph', heading: 'Who and what is linked' },
  { address: '#/graph?kinds=role+speech&around=country/kh', heading: 'Who and what is linked' },
  { address: '#/graph?theme=theme%2Ftourism&least=2&kind=role', heading: 'Who and what is linked' },
  { address: '#/search?q=asean', heading: '“asean”' },
  { address: '#/search', heading: 'Search' },
  { address: '#/ask/cq06', heading: 'Ask the graph' },
]

/** Addresses that lead to nothing. */
const nowhere = [
  '#/nothing',
  '#/person/nobody',
  '#/article/0000000000000000',
  '#/list/nothing',
  '#/ask/cq99',
  '#/search/too/much',
  '#/person/a%3E%20b',
  '#/%E0%A4%A',
  '#nonsense',
]

let folder: string
let browser: Browser
let server: Served
let copy: Served
let reader: Reader

beforeAll(async () => {
  folder = await buildSample()
  browser = await launch()
  server = await serveGraph(folder)
  copy = await serveCopy(folder)
  reader = await openReader(browser, server.url, desktop)
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
  await copy?.close()
  rmSync(folder, { recursive: true })
})

const lit = () => reader.page.locator('.text .lit').allTextContents()
const pointed = () => reader.page.getByRole('region', { name: 'What these words show' })

describe('the files of the explorer', () => {
  it('have less than 500 KB but for the editor and the engine', () => {
    const sizes = Array.from(explorerFiles(), ([path, { body }]) => (path.startsWith('/sparql') ? 0 : body.length))
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(500_000)
  })
})

describe.each(['server', 'copy'] as const)('the pages of the %s', (kind) => {
  it('show themselves, and complain of nothing', async () => {
    const { url } = kind === 'server' ? server : copy
    const own = await openReader(browser, url, desktop)
    for (const { address, heading } of pages) {
      await open(own, url, address)
      expect(await own.page.locator('h1').textContent(), address).toBe(heading)
      expect(await own.page.title(), address).toContain('newsfacts')
    }
    expect(own.complaints).toEqual([])
    await own.page.context().close()
  })

  it('say so at an address that leads to nothing', async () => {
    const { url } = kind === 'server' ? server : copy
    const own = await openReader(browser, url, desktop)
    for (const address of nowhere) {
      await open(own, url, address)
      expect(await own.page.locator('h1').textContent(), address).toBe('Nothing is here')
    }
    expect(own.complaints).toEqual([])
    await own.page.context().close()
  })

  it('never run what an article says', async () => {
    const { url } = kind === 'server' ? server : copy
    const own = await openReader(browser, url, desktop)
    await open(own, url, '#/search?q=opens+port')
    await own.page.getByRole('link', { name: hostileHeadline }).click()
    await settle(own.page)
    expect(await own.page.locator('h1').textContent()).toBe(hostileHeadline)
    expect(await own.page.locator('.text').textContent()).toContain('<img src=x onerror="globalThis.hacked=1">')
    expect(await own.page.locator('main img, main iframe, main script, main svg').count()).toBe(0)
    expect(await own.page.locator('a[href^="javascript"]').count()).toBe(0)
    for (const fact of await own.page.locator('.facts li > a').all()) await fact.click()
    expect(await own.page.evaluate(() => Reflect.get(globalThis, 'hacked'))).toBeUndefined()
    expect(own.complaints).toEqual([])
    await own.page.context().close()
  })
})

describe.each([
  ['light', desktop],
  ['dark', dark],
  ['on a phone', phone],
] as const)('the pages %s', (_, options) => {
  it('have no barriers, and fit', async () => {
    const own = await openReader(browser, server.url, options)
    const found: string[] = []
    for (const { address } of [...pages, { address: '#/nothing' }]) {
      await open(own, server.url, address)
      for (const barrier of await findBarriers(own.page)) found.push(`${address} ${barrier}`)
      const isTooWide = await own.page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
      if (isTooWide) found.push(`${address} is wider than the window`)
    }
    expect(found).toEqual([])
    await own.page.context().close()
  }, 240_000)
})

describe('an article', () => {
  it('lights the words of a fact that is chosen, and keeps them in its address', async () => {
    await open(reader, server.url, seed)
    expect(await lit()).toEqual([])
    await reader.page
      .locator('.facts')
      .getByRole('link', { name: /are at the level of dialogue partnership, since 1999/ })
      .click()
    await expect
      .poll(async () => (await lit()).join(''))
      .toBe('20th anniversary of the dialogue partnership between ASEAN and Russia')
    expect(new URL(reader.page.url()).hash).toBe(computed)
    await reader.page.reload()
    await settle(reader.page)
    await expect
      .poll(async () => (await lit()).join(''))
      .toBe('20th anniversary of the dialogue partnership between ASEAN and Russia')
    expect(await reader.page.locator('.selected .details').textContent()).toContain('2019 - 20 = 1999')
  })

  it('shows the facts of words that are pointed at, and no more after Escape', async () => {
    await open(reader, server.url, seed)
    await reader.page.getByText('20th anniversary of the', { exact: false }).locator('visible=true').last().hover()
    await expect.poll(() => pointed().textContent()).toContain('keep the anniversary 20')
    await reader.page.keyboard.press('Escape')
    await expect.poll(() => pointed().textContent()).toContain('Point at words')
  })

  it('can be read with the keyboard alone', async () => {
    await open(reader, server.url, seed)
    await reader.page.locator('.text a.piece').first().focus()
    await expect.poll(() => pointed().textContent()).toContain('names ASEAN')
    await reader.page.keyboard.press('Tab')
    await reader.page.keyboard.press('Enter')
    await expect.poll(async () => (await lit()).length).toBeGreaterThan(0)
    expect(new URL(reader.page.url()).hash).toContain('/char=')
  })

  it('leaves out a speaker, and a kind, that is switched off', async () => {
    await open(reader, server.url, seed)
    const said = () => reader.page.locator('.text .said').count()
    const before = await said()
    await reader.page.getByLabel('ASEAN', { exact: true }).uncheck()
    await expect.poll(said).toBeLessThan(before)
    await reader.page.getByLabel('Statements').uncheck()
    await expect.poll(said).toBe(0)
    await reader.page.getByLabel('Memberships').uncheck()
    await expect.poll(() => reader.page.locator('.facts.k-membership').count()).toBe(0)
  })

  it('keeps what is switched off in its address, from fact to fact and on the way back', async () => {
    await open(reader, server.url, seed)
    const isChecked = (label: string) => reader.page.getByLabel(label, { exact: true }).isChecked()
    const address = () => decodeURIComponent(new URL(reader.page.url()).hash)
    await reader.page.getByLabel('Memberships').uncheck()
    await expect.poll(address).toBe(`${seed}?hide=membership`)
    await reader.page.getByLabel('ASEAN', { exact: true }).uncheck()
    await expect.poll(address).toBe(`${seed}?hide=membership&mute=organisation/asean`)
    await reader.page.locator('.facts.k-partnership a').first().click()
    await expect.poll(address).toMatch(/\/[a-z]+-[0-9a-f]+\?hide=membership&mute=organisation\/asean$/)
    await reader.page.reload()
    await settle(reader.page)
    expect([await isChecked('Memberships'), await isChecked('ASEAN'), await isChecked('Roles')]).toEqual([
      false,
      false,
      true,
    ])
    await reader.page.goBack()
    await reader.page.goBack()
    await expect.poll(address).toBe(`${seed}?hide=membership`)
    await expect.poll(() => isChecked('ASEAN')).toBe(true)
    expect(await isChecked('Memberships')).toBe(false)
    await reader.page.goForward()
    await expect.poll(() => isChecked('ASEAN')).toBe(false)
  })

  it('says so where an address hides what it has not', async () => {
    await open(reader, server.url, `${seed}?hide=role+rolle&mute=person%2Fnobody`)
    expect(await reader.page.getByRole('alert').textContent()).toContain('hide=rolle, mute=person/nobody')
    expect(await reader.page.locator('.facts.k-role').count()).toBe(0)
    expect(await reader.page.locator('.facts.k-membership').count()).toBe(1)
  })

  it('says so where an address has a part that it has not', async () => {
    await open(reader, server.url, `${seed}/level-000000000000`)
    expect(await reader.page.getByRole('alert').textContent()).toContain('no part “level-000000000000”')
  })

  it('opens by the IRI of one of its facts', async () => {
    await reader.page.goto(`${server.url}id/article/f3e7581d65ab3c89#level-46024f9f364e`)
    await settle(reader.page)
    expect(new URL(reader.page.url()).hash).toBe(computed)
    await expect.poll(async () => (await lit()).join('')).toContain('20th anniversary')
  })

  it('shows on a phone what the words under a finger say', async () => {
    const own = await openReader(browser, server.url, phone)
    await open(own, server.url, seed)
    await own.page.locator('.text a.shows').first().tap()
    const box = own.page.getByRole('region', { name: 'What these words show' })
    await expect.poll(() => box.isVisible()).toBe(true)
    expect(await box.locator('li').count()).toBeGreaterThan(0)
    await box.getByRole('link', { name: 'Close' }).tap()
    await expect.poll(() => own.page.locator('.text .lit').count()).toBe(0)
    await own.page.context().close()
  })
})

describe('the other pages', () => {
  it('say which part of the address of a list they cannot use', async () => {
    await open(reader, server.url, '#/list/article?in=19&on=trade')
    expect(await reader.page.getByRole('alert').textContent()).toContain('in=19, on=trade')
    expect(await reader.page.locator('tbody tr').count()).toBeGreaterThan(1)
    await open(reader, server.url, '#/list/article?in=1066')
    expect(await reader.page.locator('main').textContent()).toContain('There are none.')
  })

  it('lead from a partnership to the words of each side', async () => {
    await open(reader, server.url, '#/partnership/asean--ru')
    await reader.page.locator('.level.contradicted').getByRole('link', { name: '1999' }).click()
    await settle(reader.page)
    await expect.poll(async () => (await lit()).join('')).toContain('20th anniversary')
  })

  it('search for what is typed', async () => {
    await open(reader, server.url, '#/')
    await reader.page.getByRole('searchbox').fill('Chuon')
    await reader.page.keyboard.press('Enter')
    await settle(reader.page)
    await reader.page.getByRole('link', { name: 'Han Chuon Naron', exact: true }).first().click()
    await settle(reader.page)
    expect(await reader.page.locator('h1').textContent()).toBe('Han Chuon Naron')
    expect(await reader.page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
  })

  it('ask what is written, and show where it is wrong', async () => {
    await open(reader, server.url, '#/ask/cq06')
    await expect.poll(() => reader.page.locator('tbody tr').count()).toBe(4)
    await reader.page
      .getByRole('textbox', { name: /query/ })
      .fill('SELECT ?n { ?s <http://schema.org/name> ?n } LIMIT 3')
    await reader.page.getByRole('button', { name: 'Ask' }).click()
    await expect.poll(() => reader.page.locator('tbody tr').count()).toBe(3)
    await reader.page.getByRole('textbox', { name: /query/ }).fill('SELECT ?n WHERE')
    await reader.page.getByRole('button', { name: 'Ask' }).click()
    await expect.poll(() => reader.page.getByRole('alert').textContent()).toContain('line 1, column')
    // The browser itself notes the status 400.
    reader.complaints.splice(0)
  })

  it('can be turned dark, and stay so', async () => {
    const own = await openReader(browser, server.url, desktop)
    await open(own, server.url, '#/')
    const paper = () => own.page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const before = await paper()
    await own.page.getByRole('switch', { name: 'Dark' }).click()
    const after = await paper()
    expect(after).not.toBe(before)
    await own.page.reload()
    await settle(own.page)
    expect(await paper()).toBe(after)
    await own.page.context().close()
  })

  it('let the keyboard skip to the page', async () => {
    await open(reader, server.url, '#/')
    await reader.page.keyboard.press('Tab')
    await reader.page.keyboard.press('Enter')
    expect(await reader.page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
  })

  it('complained of nothing all the while', () => {
    expect(reader.complaints).toEqual([])
  })
})

describe('the page of the vocabulary', () => {
  it('opens at the IRI of a term', async () => {
    const own = await openReader(browser, server.url, desktop)
    await own.page.goto(`${server.url}ns#speaker`)
    expect(own.page.url()).toBe(`${server.url}ns/#speaker`)
    expect(await own.page.locator('#speaker').isVisible()).toBe(true)
    expect(own.complaints).toEqual([])
    await own.page.context().close()
  })
})

describe('the editor of queries', () => {
  it('asks the questions, and no other host', async () => {
    const own = await openReader(browser, server.url, desktop)
    await own.page.goto(`${server.url}sparql`)
    await own.page.getByLabel('Question').selectOption('cq08')
    await own.page.locator('.tabPanel.active .yasr td').first().waitFor()
    expect(await own.page.locator('.tabPanel.active .yasr').textContent()).toContain('Vietnam')
    expect(own.complaints).toEqual([])
    await own.page.context().close()
  })

  it('opens with the query of an address', async () => {
    const own = await openReader(browser, server.url, desktop)
    await open(own, server.url, '#/ask/cq06')
    await own.page.getByRole('link', { name: 'Open in the full editor' }).click()
    await own.page.locator('.yasqe').first().waitFor()
    await expect
      .poll(() => own.page.locator('.tabPanel.active .CodeMirror-code').textContent())
      .toContain('partnership')
    expect(own.complaints).toEqual([])
    await own.page.context().close()
  })
})
