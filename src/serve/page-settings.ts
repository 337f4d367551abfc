import { readdirSync } from 'node:fs'
import type { PageQuestion, PageSettings } from '../explorer/settings.ts'
import { readOntologyFile } from '../graph/ontology.ts'
import { prefixesOf } from '../rdf/prefixes.ts'
import type { RdfSettings } from '../rdf/settings.ts'

/** The folder of the questions, beside `src/` and beside `dist/`. */
const folder = new URL('../../ontology/questions/', import.meta.url)

/** What the pages have to know, for a graph with these names. */
export function pageSettings(settings: RdfSettings, source: PageSettings['source']): PageSettings {
  const { base, namespace } = settings
  return {
    base,
    namespace,
    prefixes: Object.fromEntries(prefixesOf(settings)),
    source,
    questions: readQuestions(settings),
  }
}

/** The questions of `ontology/questions`, each with its first line, a comment, as title. */
function readQuestions(settings: RdfSettings): readonly PageQuestion[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.rq'))
  return files.sort().map((file) => {
    const sparql = readOntologyFile(`questions/${file}`, settings)
    const title = sparql.slice('# '.length, sparql.indexOf('\n'))
    return { name: file.slice(0, -'.rq'.length), title, sparql }
  })
}
