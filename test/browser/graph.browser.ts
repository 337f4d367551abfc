import { rmSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Ask, toRows } from '../../src/explorer/ask.ts'
import { layOut } from '../../src/explorer/browser/graph/layout.ts'
import { parseGraphFilter } from '../../src/explorer/graph-filter.ts'
import { loadNetwork, readable } from '../../src/explorer/network.ts'
import { names } from '../support/explored.ts'
import { buildSample } from './articles.ts'
import { desktop, findBarriers, launch, open, openReader, phone, type Reader, settle } from './reader.ts'
import { type Served, serveGraph } from './sites.ts'

let folder: string
let browser: Browser
let server: Served
let reader: Reader

beforeAll(async () => {
  folder = await buildSample({ withHostile: false })
  browser = await launch()
  server = await serveGraph(folder)
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
  rmSync(folder, { recursive: true })
})

beforeEach(async () => {
  reader = await openReader(browser, server.url, desktop)
  return async () => {
    expect(reader.complaints).toEqual([])
    await reader.page.context().close()
  }
})

const canvas = () => reader.page.getByRole('application')
const linked = () => reader.page.getByRole('complementary', { name: 'What is pointed at' })
const rows = () => reader.page.locator('.links tbody tr')
const hash = () => decodeURIComponent(new URL(reader.page.url()).hash)

const openGraph = (address: string): Promise<void> => open(reader, server.url, address)

/** How many names have room in the picture. */
async function named(): Promise<number> {
  return Number.parseInt((await reader.page.locator('.extent').textContent()) ?? '', 10)
}

/** Where a thing is in the picture, from the upper left corner of the page. */
async function placeOf(name: string, { page } = reader): Promise<{ readonly x: number; readonly y: number }> {
  const ask: Ask = async (sparql) => {
    const headers = { 'content-type': 'application/sparql-query', accept: 'application/sparql-results+json' }
    return toRows(await (await fetch(`${server.url}sparql`, { method: 'POST', headers, body: sparql })).json())
  }
  const { filter } = parseGraphFilter(new URLSearchParams())
  const network = readable(
    await loadNetwork(ask, names, { ...filter, theme: undefined, article: undefined }),
    undefined,
    400,
  )
  const box = await page.getByRole('application').boundingBox()
  if (!box) throw new Error('There is no picture.')
  const iri = network.nodes.find((node) => node.name === name)?.iri
  const place = layOut(network, box).find((placed) => placed.iri === iri)
  if (!place) throw new Error(`${name} is not in the picture.`)
  return { x: box.x + place.x, y: box.y + place.y }
}

describe('the picture', () => {
  it('shows the links of the table, and all the things that these link', async () => {
    await openGraph('#/graph')
    const links = await rows().count()
    const ends = await rows().locator('th a, td:nth-child(3) a').allTextContents()
    expect(await reader.page.getByRole('status').textContent()).toBe(`${new Set(ends).size} things and ${links} links.`)
    expect(await canvas().locator('canvas').count()).toBeGreaterThan(0)
  })

  it('tells what is under the mouse, and keeps what is clicked in the address', async () => {
    await openGraph('#/graph')
    const { x, y } = await placeOf('ASEAN')
    await reader.page.mouse.move(x, y)
    await expect.poll(() => linked().textContent()).toContain('has the member Brunei')
    await reader.page.mouse.click(x, y)
    await expect.poll(hash).toBe('#/graph?chosen=organisation/asean')
    await reader.page.mouse.move(x + 300, 0)
    expect(await linked().locator('h2').textContent()).toBe('ASEAN')
    await reader.page.goBack()
    await expect.poll(() => linked().textContent()).toContain('Point at a thing')
    await reader.page.goForward()
    await expect.poll(() => linked().locator('h2').textContent()).toBe('ASEAN')
    await reader.page.reload()
    await settle(reader.page)
    expect(await linked().locator('h2').textContent()).toBe('ASEAN')
  })

  it('is walked through with the keyboard', async () => {
    await openGraph('#/graph')
    await canvas().focus()
    await reader.page.keyboard.press('ArrowRight')
    await expect.poll(() => linked().locator('h2').textContent()).toBe('ASEAN')
    await reader.page.keyboard.press('ArrowUp')
    await expect.poll(() => linked().locator('h2').textContent()).not.toBe('ASEAN')
    await reader.page.keyboard.press('Enter')
    await expect.poll(hash).toContain('chosen=')
    await reader.page.keyboard.press('Escape')
    await expect.poll(() => linked().textContent()).toContain('Point at a thing')
    expect(hash()).toBe('#/graph')
    await reader.page.keyboard.press('Tab')
    expect(await reader.page.evaluate(() => document.activeElement?.textContent)).toBe('+')
  })

  it('has room for more names as the reader comes nearer, and shows all again', async () => {
    const own = await openReader(browser, server.url, phone)
    await open(own, server.url, '#/graph')
    const extent = () => own.page.locator('.extent').textContent()
    const share = async () => {
      const [written = 0, wanted = 0] = (await extent())?.match(/\d+/g)?.map(Number) ?? []
      return written / Math.max(1, wanted)
    }
    await expect.poll(extent).toMatch(/^[1-9]\d* of \d+ names have room; zoom in for more$/)
    const [before, atFirst] = [await extent(), await share()]
    await own.page.getByRole('button', { name: 'Zoom in' }).tap()
    await expect.poll(share).toBeGreaterThan(atFirst)
    await own.page.getByRole('button', { name: 'Show all' }).tap()
    await expect.poll(extent).toBe(before)
    expect(own.complaints).toEqual([])
    await own.page.context().close()
  })

  it('comes nearer to what is lit', async () => {
    await openGraph('#/graph?chosen=organisation%2Fasean')
    for (let step = 0; step < 3; step++) await reader.page.getByRole('button', { name: 'Zoom in' }).click()
    const box = await canvas().boundingBox()
    await reader.page.keyboard.press('Escape')
    await reader.page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2)
    await expect.poll(() => linked().locator('h2').textContent()).toBe('ASEAN')
  })

  it('leaves the wheel to the page until it is clicked', async () => {
    await openGraph('#/graph')
    const { x, y } = await placeOf('ASEAN')
    const scrolled = () => reader.page.evaluate(() => scrollY)
    const wheel = async () => {
      await reader.page.mouse.move(x, y - 60)
      await reader.page.mouse.wheel(0, -100)
      await reader.page.mouse.wheel(0, 100)
    }
    await wheel()
    await expect.poll(scrolled).toBeGreaterThan(0)
    await reader.page.evaluate(() => scrollTo(0, 0))
    await reader.page.mouse.click(x, y)
    await wheel()
    await reader.page.waitForTimeout(300)
    expect(await scrolled()).toBe(0)
  })

  it('takes a finger beside a thing for the thing', async () => {
    const own = await openReader(browser, server.url, phone)
    await open(own, server.url, '#/graph')
    const { x, y } = await placeOf('ASEAN', own)
    await own.page.evaluate((down) => scrollTo(0, down), y - 300)
    await own.page.touchscreen.tap(x + 9, 309)
    await expect.poll(() => decodeURIComponent(new URL(own.page.url()).hash)).toBe('#/graph?chosen=organisation/asean')
    expect(own.complaints).toEqual([])
    await own.page.context().close()
  })

  it('has other colours in the dark', async () => {
    await openGraph('#/graph')
    await expect.poll(named).toBeGreaterThan(40)
    const before = await canvas().screenshot()
    await reader.page.getByRole('switch', { name: 'Dark' }).click()
    await expect.poll(async () => before.equals(await canvas().screenshot())).toBe(false)
  })
})

describe('a browser that cannot draw', () => {
  it('has the table, and says so', async () => {
    const poor = await launch('--disable-3d-apis')
    const own = await openReader(poor, server.url, desktop)
    await open(own, server.url, '#/graph')
    await own.page.getByText('This browser cannot draw the picture: it has no WebGL. The table below').waitFor()
    expect(await own.page.locator('.links tbody tr').count()).toBeGreaterThan(20)
    expect(await findBarriers(own.page)).toEqual([])
    expect(own.complaints).toEqual([])
    await poor.close()
  })
})

describe('a browser with few canvases', () => {
  it('has one for each new picture', async () => {
    await openGraph('#/graph')
    for (let step = 0; step < 10; step++) {
      for (const kinds of ['role', 'membership']) {
        await reader.page.evaluate((hash) => location.assign(hash), `#/graph?kinds=${kinds}`)
        await reader.page
          .locator('.links', { hasText: kinds === 'role' ? 'holds a post in' : 'has the member' })
          .waitFor()
        await reader.page.getByRole('button', { name: 'Show all' }).waitFor()
      }
    }
    expect(await canvas().locator('canvas').count()).toBeGreaterThan(0)
  })

  it('has the table when it takes the canvas away, and a picture of other links', async () => {
    await openGraph('#/graph')
    await canvas()
      .locator('canvas.sigma-nodes')
      .evaluate((drawn) => {
        if (!(drawn instanceof HTMLCanvasElement)) throw new Error('No canvas.')
        drawn.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
      })
    await reader.page.getByText('This browser cannot draw the picture: it has taken the canvas away.').waitFor()
    expect(await rows().count()).toBeGreaterThan(20)
    await reader.page.getByLabel('has the member').uncheck()
    await canvas().locator('canvas.sigma-nodes').waitFor()
  })
})

describe('the table', () => {
  it('leads from each link to the words of its facts', async () => {
    await openGraph('#/graph')
    const facts = await rows().locator('.number').allTextContents()
    const links = await rows().evaluateAll((all) =>
      all.map((row) => row.querySelectorAll('td.by a[href*="/article/"]').length),
    )
    expect(links.map(String)).toEqual(facts)
    await rows().filter({ hasText: 'Brunei' }).locator('td.by a').click()
    await settle(reader.page)
    await expect
      .poll(async () => (await reader.page.locator('.text .lit').allTextContents()).join(''))
      .toContain('Brunei')
  })

  it('leads to what a thing is, and the picture to what is around it', async () => {
    await openGraph('#/graph?chosen=person%2Fhan-chuon-naron')
    await linked().getByRole('link', { name: 'Show only what is around it' }).click()
    await expect.poll(hash).toBe('#/graph?around=person/han-chuon-naron')
    await expect
      .poll(() => reader.page.getByRole('status').textContent())
      .toContain('What is linked with Han Chuon Naron')
    const ends = await rows().locator('th a, td:nth-child(3) a').allTextContents()
    expect(ends.filter((end) => end === 'Han Chuon Naron').length).toBe(await rows().count())
    await rows().getByRole('link', { name: 'Cambodia' }).click()
    await settle(reader.page)
    expect(await reader.page.locator('h1').textContent()).toBe('Cambodia')
  })
})

describe('the filters', () => {
  it('leave out a kind of links, and the way back leads to it', async () => {
    await openGraph('#/graph')
    const all = await rows().count()
    await reader.page.getByLabel('has the member').uncheck()
    await expect.poll(hash).toBe('#/graph?kinds=role+partnership+event')
    await expect.poll(() => rows().count()).toBeLessThan(all)
    expect(await rows().filter({ hasText: 'has the member' }).count()).toBe(0)
    await reader.page.goBack()
    await expect.poll(() => rows().count()).toBe(all)
    expect(await reader.page.getByLabel('has the member').isChecked()).toBe(true)
    await reader.page.goForward()
    await expect.poll(() => reader.page.getByLabel('has the member').isChecked()).toBe(false)
  })

  it('keep to an article, a theme and a least number of facts', async () => {
    await openGraph('#/graph')
    await reader.page.getByLabel('Told in').selectOption('ASEAN notes the improvement in relationships with Russia')
    await expect.poll(hash).toBe('#/graph?article=article/f3e7581d65ab3c89')
    await settle(reader.page)
    expect(await rows().filter({ hasText: 'Andean' }).count()).toBe(0)
    await reader.page.getByLabel('At least').selectOption('2 facts')
    await expect.poll(() => rows().locator('th').allTextContents()).toEqual(['Russia'])
    await reader.page.reload()
    await settle(reader.page)
    expect(await rows().locator('th').allTextContents()).toEqual(['Russia'])
    await openGraph('#/graph')
    const all = await rows().count()
    await reader.page.getByLabel('In articles on').selectOption('tourism')
    await expect.poll(() => rows().count()).toBeLessThan(all)
    expect(hash()).toBe('#/graph?theme=theme/tourism')
  })

  it.each([
    { address: '#/graph?kinds=role+rolle&least=0', notice: 'kinds=rolle, least=0' },
    { address: '#/graph?kind=role', notice: 'kind=role' },
    { address: '#/graph?theme=tourism', notice: 'theme=tourism' },
    { address: '#/graph?theme=theme%2Ftuorism', notice: 'The graph has nothing called theme/tuorism' },
    { address: '#/graph?article=article%2F0', notice: 'The graph has nothing called article/0' },
    { address: '#/graph?chosen=person%2Fnobody', notice: 'chosen=person/nobody' },
  ])('say what is wrong with $address', async ({ address, notice }) => {
    await openGraph(address)
    await expect.poll(() => reader.page.getByRole('alert').textContent()).toContain(notice)
  })

  it.each([
    { address: '#/graph?kinds=', says: 'No kind of links is chosen.' },
    { address: '#/graph?least=999', says: 'There are no such links.' },
    { address: '#/graph?around=person%2Fnobody', says: 'There are no such links around person/nobody' },
  ])('say that there is nothing at $address, and lead back', async ({ address, says }) => {
    await openGraph(address)
    expect(await reader.page.getByRole('status').textContent()).toContain(says)
    await reader.page.getByRole('link', { name: 'Start anew' }).click()
    await expect.poll(() => rows().count()).toBeGreaterThan(20)
  })

  it('are as wide as a phone, and no wider', async () => {
    const own = await openReader(browser, server.url, phone)
    await open(own, server.url, '#/graph')
    const boxes = await Promise.all((await own.page.locator('main select').all()).map((select) => select.boundingBox()))
    expect(boxes.map((box) => box && [box.x, box.width])).toEqual([
      [16, 358],
      [16, 358],
      [16, 358],
    ])
    await own.page.context().close()
  })
})
