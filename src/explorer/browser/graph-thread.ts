import init, { Store } from 'oxigraph/web.js'
import { toRows } from '../ask.ts'
import type { Asked, Said } from './thread-message.ts'

/** The thread of a page that holds its graph. The engine is beside the page, as this file is: `oxigraph.wasm`. */
const engineFile = 'oxigraph.wasm'

let store: Store | undefined

addEventListener('message', async ({ data }: MessageEvent<Asked>) => postMessage(await answer(data)))

async function answer(asked: Asked): Promise<Said> {
  try {
    if (asked.kind === 'query') return { rows: query(asked.sparql) }
    store = await load(asked.file)
    return { rows: [] }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}

async function load(file: string): Promise<Store> {
  const [response] = await Promise.all([fetch(file), init({ module_or_path: engineFile })])
  if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`)
  const loaded = new Store()
  loaded.load(await response.text(), { format: 'text/turtle', no_transaction: true })
  return loaded
}

function query(sparql: string): ReturnType<typeof toRows> {
  const options = { results_format: 'application/sparql-results+json', use_default_graph_as_union: true }
  // Asked for a format, the engine answers with text whatever the query.
  return toRows(JSON.parse(store?.query(sparql, options) as string))
}
