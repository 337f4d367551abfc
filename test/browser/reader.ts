import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** Debian's; another is named by NEWSFACTS_CHROMIUM. */
const executablePath = process.env.NEWSFACTS_CHROMIUM ?? '/usr/bin/chromium'

/** A container has no room for the sandbox of the browser. */
export const launch = (...more: readonly string[]): Promise<Browser> =>
  chromium.launch({ executablePath, args: ['--no-sandbox', ...more] })

/**
 * What Chromium says of WebGL where there is no graphics card, of any page that asks what is under the mouse. Matches
 * `[.WebGL-0x1724001c1a00]GL Driver Message (OpenGL, …): GPU stall due to ReadPixels`; no other message of a driver.
 */
const slowReading =
  /^\[\.WebGL-0x[0-9a-f]+\]GL Driver Message \(OpenGL, Performance, GL_CLOSE_PATH_NV, High\): GPU stall due to ReadPixels( \(this message will no longer repeat\))?$/

/** What a reader's browser met that it must not: errors, and requests to other hosts. */
export interface Reader {
  readonly page: Page
  readonly complaints: string[]
}

export const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }
export const dark: BrowserContextOptions = { ...desktop, colorScheme: 'dark' }
export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  colorScheme: 'light',
  hasTouch: true,
}

/** A new window that keeps a record of what goes wrong in it. */
export async function openReader(browser: Browser, url: string, options: BrowserContextOptions): Promise<Reader> {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('console', (message) => {
    const isBad = message.type() === 'error' || message.type() === 'warning'
    if (isBad && !slowReading.test(message.text())) complaints.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    const address = request.url()
    const isOurs = address.startsWith(new URL(url).origin) || address.startsWith('data:') || address.startsWith('blob:')
    if (!isOurs) complaints.push(`request: ${address}`)
  })
  return { page, complaints }
}

/** Opens an address of the explorer, and waits until the graph has answered. */
export async function open({ page }: Reader, url: string, address: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(url + address)
  await settle(page)
}

/** Waits until the page shows what it asked for. */
export async function settle(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor()
  await page.getByText('Asking the graph …').waitFor({ state: 'detached' })
  await page.getByText('Drawing the picture …').waitFor({ state: 'detached' })
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Rules of axe that a page breaks, each with the elements that do. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    // axe-core puts itself there; its types are for modules.
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document)
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
  })
}
