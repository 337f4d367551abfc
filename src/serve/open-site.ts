import { readContext } from '../graph/ontology.ts'
import { readGraphText } from '../graph/read-graph.ts'
import type { Asset } from './assets.ts'
import { readDataSet } from './data-set.ts'
import { startEngine } from './engine.ts'
import { pageSettings } from './page-settings.ts'
import type { ServeOptions } from './serve-options.ts'
import type { Site } from './site.ts'
import { readVocabulary } from './vocabulary.ts'

/**
 * A graph file, made ready to be served.
 *
 * @param files Files of the explorer, by path.
 * @throws Error if the file is not there, or it or the description beside it is not well formed.
 */
export async function openSite(
  graphFile: string,
  files: ReadonlyMap<string, Asset>,
  options: ServeOptions,
): Promise<Site> {
  const { text, format } = readGraphText(graphFile)
  const settings = JSON.stringify(pageSettings(options, { kind: 'endpoint', url: 'sparql' }))
  const headers = { 'content-type': 'application/json' }
  const dataSet = readDataSet(graphFile, options)
  const engine = await startEngine([text], format, options)
  return {
    engine,
    options,
    context: readContext(options),
    dataSet,
    assets: new Map([
      ...files,
      ...(await readVocabulary(options, engine)),
      ['/settings.json', { headers, body: Buffer.from(settings) }],
    ]),
  }
}
