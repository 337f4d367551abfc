import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { indexQuads, readRdf, subjectsOf } from '../rdf/read.ts'
import type { RdfSettings } from '../rdf/settings.ts'
import { type Quad, toIri } from '../rdf/terms.ts'
import { namespaces, rdf, voidVocabulary } from '../rdf/vocabulary.ts'
import { writeNTriples } from '../rdf/write.ts'
import { typeOf } from './assets.ts'
import type { Reply } from './reply.ts'

/** The data set that a graph is, and the files that its description speaks of. */
export interface DataSet {
  /** What follows the base in its IRI: `data-set/ffef11e4b508178b`. */
  readonly place: string
  /** Its description as N-Triples. */
  readonly description: string
  /** The files of the graph on this machine, by what follows the base in their IRIs: `data-set/ffef11e4b508178b/graph.nq`. */
  readonly files: ReadonlyMap<string, string>
}

/** The file of the description, as a build writes it beside the graph. */
const descriptionFile = 'dataset.ttl'

/** Where crawlers look for the description of a data set (VoID, 7.2). */
export const wellKnownPath = '/.well-known/void'

const dumps = toIri(`${namespaces.void}dataDump`)

/**
 * The data set of a graph, as the description beside it has it.
 *
 * @returns `undefined` if there is no description, or if it is of another graph or has another base.
 * @throws Error if it is not well formed.
 */
export function readDataSet(graphFile: string, { base }: RdfSettings): DataSet | undefined {
  const folder = dirname(graphFile)
  const file = join(folder, descriptionFile)
  if (!existsSync(file)) return undefined
  const rooms = `${base}data-set/`
  const iri = subjectsOf(indexQuads(readTurtle(file, rooms)), rdf.type, voidVocabulary.Dataset)
    .map(({ value }) => value)
    .find((value) => value.startsWith(rooms))
  if (iri === undefined) return undefined
  // Names in the description start from the IRI of the data set, which only the description itself tells.
  const quads = readTurtle(file, `${iri}/`)
  const names = quads.filter(({ predicate }) => predicate.equals(dumps)).map(({ object }) => basename(object.value))
  if (!names.includes(basename(graphFile))) return undefined
  const place = iri.slice(base.length)
  return {
    place,
    description: writeNTriples(quads),
    files: new Map(
      names.map((name) => [`${place}/${name}`, join(folder, name)] as const).filter(([, path]) => existsSync(path)),
    ),
  }
}

function readTurtle(file: string, base: string): readonly Quad[] {
  try {
    return readRdf(readFileSync(file, 'utf8'), 'text/turtle', base)
  } catch (cause) {
    throw new Error(`${file}: is not well-formed Turtle; build the graph again, or remove this file`, { cause })
  }
}

/** A file of the data set, as it is on this machine now. */
export async function answerFile(file: string): Promise<Reply> {
  return {
    status: 200,
    headers: { 'content-type': typeOf(file), 'cache-control': 'no-cache' },
    body: await readFile(file),
  }
}
