import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildSample } from './articles.ts'
import { dark, desktop, launch, open, openReader, phone } from './reader.ts'
import { serveGraph } from './sites.ts'

/** Where the pictures of the README are. */
const folder = 'docs/screenshots'

const seed = '#/article/f3e7581d65ab3c89'

/** What is shown: the name of the file, the address, and the window. */
const pictures = [
  { name: 'article', address: `${seed}/level-46024f9f364e`, options: desktop },
  { name: 'article-phone', address: `${seed}/level-46024f9f364e`, options: phone },
  { name: 'partnership', address: '#/partnership/asean--ru', options: desktop },
  { name: 'partnership-dark', address: '#/partnership/asean--ru', options: dark },
  { name: 'graph', address: '#/graph', options: desktop },
] as const

/** Makes the pictures of the main pages from the sample articles, as a reader sees them first. */
async function takeScreenshots(): Promise<void> {
  const graphs = await buildSample({ withHostile: false })
  const [browser, site] = await Promise.all([launch(), serveGraph(graphs)])
  mkdirSync(folder, { recursive: true })
  for (const { name, address, options } of pictures) {
    const reader = await openReader(browser, site.url, options)
    await open(reader, site.url, address)
    await reader.page.screenshot({ path: join(folder, `${name}.png`) })
    await reader.page.context().close()
  }
  await browser.close()
  await site.close()
  rmSync(graphs, { recursive: true })
}

await takeScreenshots()
