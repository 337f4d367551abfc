import init, { Store } from 'oxigraph/web.js'
import { type Ask, toRows } from '../ask.ts'

/** Loads a Turtle file into a store of this page. The engine is beside the page: `oxigraph.wasm`. */
export async function openFile(url: string): Promise<Ask> {
  const [response] = await Promise.all([fetch(url), init({ module_or_path: 'oxigraph.wasm' })])
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`)
  const store = new Store()
  store.load(await response.text(), { format: 'text/turtle', no_transaction: true })
  return async (sparql) => {
    const options = { results_format: 'application/sparql-results+json', use_default_graph_as_union: true }
    // Asked for a format, the engine answers with text whatever the query.
    return toRows(JSON.parse(store.query(sparql, options) as string))
  }
}
