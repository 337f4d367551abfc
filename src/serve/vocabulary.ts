import { extname } from 'node:path'
import { readOwnTerms, writeVocabularySite } from '../publish/vocabulary-site.ts'
import { ontologyVersionIri } from '../rdf/iri.ts'
import { readRdf } from '../rdf/read.ts'
import type { RdfSettings } from '../rdf/settings.ts'
import type { NamedNode, Quad } from '../rdf/terms.ts'
import { type Asset, typeOf } from './assets.ts'
import type { Engine } from './engine.ts'
import type { Incoming } from './incoming.ts'
import { chooseType, html, tripleTypes } from './media-types.ts'
import { pagePolicy } from './policies.ts'
import { fault, type Reply, reply, seeOther } from './reply.ts'
import type { Site } from './site.ts'

/** Path of the vocabulary's page and files; the namespace itself is the same without the slash. */
export const vocabularyPath = '/ns/'

/** Path of the vocabulary in its present version, the only one that is served: `/ns/0.1.0`. */
export function versionPath(settings: RdfSettings): string {
  return `/ns${ontologyVersionIri(settings).value.slice(settings.namespace.length - 1)}`
}

/** The page of the vocabulary, with examples from the graph where it uses a term, and its files, by path. */
export async function readVocabulary(settings: RdfSettings, engine: Engine): Promise<ReadonlyMap<string, Asset>> {
  const sample = await findExamples(engine, readOwnTerms(settings))
  const files = await writeVocabularySite(settings, sample, {})
  const assets = [...files].map(([name, content]): readonly [string, Asset] => {
    const path = vocabularyPath + name
    const headers = { 'content-type': typeOf(name), ...pagePolicy(path) }
    return [path, { headers, body: Buffer.from(content) }]
  })
  // A file without a name before its ending is for another web server.
  return new Map(assets.filter(([path]) => extname(path) !== ''))
}

/** For each term a triple that has it as property, and one that has it as value; none where the graph has no time. */
async function findExamples(engine: Engine, terms: readonly NamedNode[]): Promise<readonly Quad[]> {
  const one = (pattern: string) => `{ SELECT ?s ?p ?o { ${pattern} ?s ?p ?o } LIMIT 1 }`
  const parts = terms.flatMap(({ value }) => [`VALUES ?p { <${value}> }`, `VALUES ?o { <${value}> }`].map(one))
  const response = await engine.respond({
    kind: 'query',
    sparql: `CONSTRUCT { ?s ?p ?o } WHERE { ${parts.join(' UNION ')} }`,
    rowType: undefined,
    tripleType: tripleTypes.nt,
    defaultGraphs: [],
    namedGraphs: [],
  })
  return response.kind === 'answer' ? readRdf(response.body, 'application/n-quads') : []
}

/** What our own terms mean: `/ns` for the namespace, whose terms are its fragments; RDF, or for people a page. */
export function answerVocabulary({ headers }: Incoming, { assets }: Site): Reply {
  const offered = [...Object.values(tripleTypes), html]
  const type = chooseType(headers.accept, offered)
  if (type === html) return seeOther(vocabularyPath, { vary: 'accept' })
  const [ending] = Object.entries(tripleTypes).find(([, known]) => known === type) ?? []
  const file = assets.get(`${vocabularyPath}newsfacts.${ending}`)
  if (type === undefined || !file) return fault(406, `There is ${offered.join(', ')}`)
  return reply(200, type, Buffer.from(file.body).toString('utf8'), { vary: 'accept' })
}
