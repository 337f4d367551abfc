import type { RdfSettings } from '../rdf/settings.ts'
import type { Quad } from '../rdf/terms.ts'
import { writeNQuads } from '../rdf/write.ts'
import { type ContextFile, toJsonLd } from './json-ld.ts'
import { simpleViewNote, simplify } from './simple-view.ts'
import { toTurtle } from './turtle.ts'
import type { WriteFile } from './written-files.ts'

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
 * Writes the graph in its forms: the whole first, then each article by itself.
 *
 * @param comparison What follows from several articles together; part of the whole graph, of no single article.
 */
export async function writeOutputs(
  graphs: readonly ArticleGraph[],
  comparison: readonly Quad[],
  choice: OutputChoice,
  settings: RdfSettings,
  context: ContextFile,
  write: WriteFile,
): Promise<void> {
  const byGraph = [...graphs.map(({ quads }) => quads), comparison]
  const all = byGraph.flat()
  const { formats, views } = choice
  if (views.includes('full')) {
    const whole = { path: 'graph', quads: all }
    const parts = graphs.map(({ id, quads }) => ({ path: `articles/${id}`, quads }))
    for (const { path, quads } of [whole, ...parts]) {
      if (formats.includes('turtle')) write(`${path}.ttl`, toTurtle(quads, settings))
      if (formats.includes('jsonld')) write(`${path}.jsonld`, await toJsonLd(quads, context))
    }
    // The longest of the files; graph by graph it is never held as a whole.
    if (formats.includes('nquads')) for (const quads of byGraph) write('graph.nq', writeNQuads(quads))
  }
  if (views.includes('simple')) {
    write('simple.ttl', toTurtle(simplify(all, settings), settings, simpleViewNote))
  }
}
