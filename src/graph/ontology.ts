import { readdirSync, readFileSync } from 'node:fs'
import type { ListedTheme, ThemeList } from '../facts/model-context.ts'
import { localName } from '../rdf/iri.ts'
import { indexQuads, readRdf } from '../rdf/read.ts'
import { defaultRdfSettings, type RdfSettings } from '../rdf/settings.ts'
import { type Quad, toIri } from '../rdf/terms.ts'
import { rdf, skos } from '../rdf/vocabulary.ts'
import type { HygieneQuery } from './hygiene.ts'
import type { ContextFile } from './json-ld.ts'

/** The folder `ontology/` of this package, beside `src/` and beside `dist/`. */
const folder = new URL('../../ontology/', import.meta.url)

/**
 * A file of `ontology/` as text, under the names that the settings give: the files are written with the default ones.
 *
 * @throws Error if there is no such file.
 */
export function readOntologyFile(name: string, settings: RdfSettings): string {
  return readFileSync(new URL(name, folder), 'utf8')
    .replaceAll(defaultRdfSettings.namespace, settings.namespace)
    .replaceAll(defaultRdfSettings.base, settings.base)
}

/** The JSON-LD context, from `context.jsonld`. */
export function readContext(settings: RdfSettings): ContextFile {
  return JSON.parse(readOntologyFile('context.jsonld', settings))
}

/** The shapes, from `shapes.ttl`. */
export function readShapes(settings: RdfSettings): readonly Quad[] {
  return readRdf(readOntologyFile('shapes.ttl', settings))
}

/** The graphs of `examples/valid/`, one after the other: each term of our own is in one of them where an article can use it. */
export function readExamples(settings: RdfSettings): readonly Quad[] {
  const files = readdirSync(new URL('examples/valid/', folder)).sort()
  return files.flatMap((file) => readRdf(readOntologyFile(`examples/valid/${file}`, settings)))
}

/** The queries of `hygiene/`, by name. */
export function readHygiene(settings: RdfSettings): readonly HygieneQuery[] {
  const files = readdirSync(new URL('hygiene/', folder)).sort()
  return files.map((file) => ({
    name: file.slice(0, -'.rq'.length),
    sparql: readOntologyFile(`hygiene/${file}`, settings),
  }))
}

/** The properties by which SKOS links a theme to one of another thesaurus. */
const matchProperties = [skos.exactMatch, skos.closeMatch, skos.broadMatch, skos.narrowMatch, skos.relatedMatch]

/** The themes that have a published concept, from `themes.ttl`, by each of their labels in lower case. */
export function readThemes(settings: RdfSettings): ThemeList {
  const graph = indexQuads(readRdf(readOntologyFile('themes.ttl', settings)))
  const themes = new Map<string, ListedTheme>()
  for (const concept of graph.getSubjects(rdf.type, skos.Concept, null)) {
    const links = matchProperties.flatMap((property) =>
      graph.getObjects(concept, property, null).map((target) => [property, toIri(target.value)] as const),
    )
    const labels = [skos.prefLabel, skos.altLabel].flatMap((property) => graph.getObjects(concept, property, null))
    const [label = '', ...others] = labels.map(({ value }) => value)
    const theme = { slug: localName(concept), label, links }
    for (const name of [label, ...others]) themes.set(name.toLowerCase(), theme)
  }
  return themes
}
