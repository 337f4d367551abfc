import type { RdfSettings } from '../rdf/settings.ts'
import type { Quad } from '../rdf/terms.ts'
import { writeNQuads } from '../rdf/write.ts'
import { type ContextFile, toJsonLd } from './json-ld.ts'
import { simpleViewNote, simplify } from './simple-view.ts'
import { toTurtle } from './turtle.ts'

/** The forms a graph can be written in. */
export const outputFormats = ['turtle', 'jsonld', 'nquads'] as const

/** `turtle`, `jsonld` or `nquads`. */
export type OutputFormat = (typeof outputFormats)[number]

/** `full` is the graph with its proof, `simple` the same facts as plain triples. */
export const outputViews = ['full', 'simple'] as const

/** `full` or `simple`. */
export type OutputView = (typeof outputViews)[number]

/** What to write. */
export interface OutputChoice {
  readonly formats: readonly OutputFormat[]
  readonly views: readonly OutputView[]
}

/** The graph of one article, the name of its files, and the file it was read from. */
export interface ArticleGraph {
  readonly id: string
  readonly file: string
  readonly quads: readonly Quad[]
}

/**
 * The files of a build: path below the output folder, and content.
 *
 * @param comparison What follows from several articles together; part of the whole graph, of no single article.
 */
export async function writeOutputs(
  graphs: readonly ArticleGraph[],
  comparison: readonly Quad[],
  choice: OutputChoice,
  settings: RdfSettings,
  context: ContextFile,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  const all = [...graphs.flatMap(({ quads }) => quads), ...comparison]
  const { formats, views } = choice
  if (views.includes('full')) {
    const whole = { path: 'graph', quads: all }
    const parts = graphs.map(({ id, quads }) => ({ path: `articles/${id}`, quads }))
    for (const { path, quads } of [whole, ...parts]) {
      if (formats.includes('turtle')) files.set(`${path}.ttl`, toTurtle(quads, settings))
      if (formats.includes('jsonld')) files.set(`${path}.jsonld`, await toJsonLd(quads, context))
    }
    if (formats.includes('nquads')) files.set('graph.nq', writeNQuads(all))
  }
  if (views.includes('simple')) {
    files.set('simple.ttl', toTurtle(simplify(all, settings), settings, simpleViewNote))
  }
  return files
}
