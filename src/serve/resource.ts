import { toJsonLd } from '../graph/json-ld.ts'
import { sortQuads } from '../graph/order.ts'
import { loadGraph, run } from '../graph/query.ts'
import { toTurtle } from '../graph/turtle.ts'
import { readRdf } from '../rdf/read.ts'
import { iriProblem } from '../rdf/terms.ts'
import { answerFile } from './data-set.ts'
import type { Engine } from './engine.ts'
import type { Incoming } from './incoming.ts'
import { chooseType, html, type TripleType, tripleTypes } from './media-types.ts'
import { fault, type Reply, reply, seeOther } from './reply.ts'
import type { Site } from './site.ts'

/** A query for all triples of a graph. */
const everything = 'CONSTRUCT WHERE { ?s ?p ?o }'

/** An ending that names a format. Matches the end of `person/ada-berg.ttl`; not `person/j.doe`. */
const ending = /\.(ttl|nt|jsonld|rdf)$/

/** The end of the document in which a data set is described. Matches the end of `data-set/ffef/`; nothing of `data-set/ffef`. */
const lastSlash = /\/$/

/** Path of the things; what follows is what follows the base in their IRIs. */
export const thingsPath = '/id/'

/**
 * What the graph says of one of its things, `/id/person/ada-berg` for `BASE person/ada-berg`: to people a page, to
 * programs RDF in the form they ask for, by `Accept` or by an ending (`.ttl`, `.nt`, `.jsonld`, `.rdf`). An article comes
 * with all that stands in it; anything else with the triples that point at it. A data set is described, people are sent
 * to the overview; its files are sent as they are.
 */
export async function answerResource(incoming: Incoming, site: Site): Promise<Reply> {
  const { options, engine, dataSet } = site
  const file = dataSet?.files.get(incoming.path.slice(thingsPath.length))
  if (file !== undefined) return answerFile(file)
  const [, format] = ending.exec(incoming.path) ?? []
  const path = incoming.path.replace(ending, '')
  const iri = toResourceIri(path.slice(thingsPath.length), options.base)
  if (iri === undefined) return fault(400, `No name of a thing: ${incoming.path}`)

  const offered = [...Object.values(tripleTypes), html]
  const type = format ? typeOfEnding(format) : chooseType(incoming.headers.accept, offered)
  if (type === undefined) return fault(406, `There is ${offered.join(', ')}`, { vary: 'accept' })

  const place = iri.slice(options.base.length)
  const isDataSet = place.replace(lastSlash, '') === dataSet?.place
  const triples = isDataSet ? dataSet.description : await describe(iri, engine, incoming.isWaiting)
  if (triples === undefined) return fault(503, 'The graph has no time for this now; try again in a while')
  if (triples === '') return fault(404, `Nothing is known of ${iri}`)
  if (type === html) return seeOther(isDataSet ? '/' : `/?at=${encodeURIComponent(place)}`, headersOf(path))
  const body = await toFormat(triples, type, site)
  return reply(200, type, body, { ...headersOf(path), 'content-location': `${path}${endingOf(type)}` })
}

/** The IRI behind a path; `undefined` if the path is not well encoded or holds what no IRI may. */
function toResourceIri(encoded: string, base: string): string | undefined {
  try {
    const iri = base + decodeURI(encoded)
    return iriProblem(iri) === undefined ? iri : undefined
  } catch {
    return undefined
  }
}

/**
 * The triples, as N-Triples, of a thing, of its parts, those that point at it, and those of a graph. Only articles are
 * asked for their parts: it takes a look at every name.
 *
 * @returns `undefined` where the graph has no answer within its limits.
 */
async function describe(iri: string, engine: Engine, isWaiting: Incoming['isWaiting']): Promise<string | undefined> {
  const parts = iri.includes('/article/') ? `UNION { ?s ?p ?o FILTER(STRSTARTS(STR(?s), "${iri}#")) }` : ''
  const sparql = `CONSTRUCT { ?s ?p ?o } WHERE {
    { VALUES ?s { <${iri}> } ?s ?p ?o } UNION { VALUES ?o { <${iri}> } ?s ?p ?o } UNION { GRAPH <${iri}> { ?s ?p ?o } } ${parts}
  }`
  const graphs = { defaultGraphs: [], namedGraphs: [] }
  const types = { rowType: undefined, tripleType: tripleTypes.nt }
  const response = await engine.respond({ kind: 'query', sparql, ...types, ...graphs }, isWaiting)
  return response.kind === 'answer' ? response.body : undefined
}

/** N-Triples in another format. */
export async function toFormat(text: string, type: string, { options, context }: Site): Promise<string> {
  if (type === tripleTypes.nt) return text
  if (type === tripleTypes.rdf) return run(loadGraph([text], 'application/n-quads'), everything, type)
  const quads = sortQuads(readRdf(text, 'application/n-quads'))
  return type === tripleTypes.jsonld ? toJsonLd(quads, context) : toTurtle(quads, options)
}

/** Where the other formats are; caches keep them apart. */
function headersOf(path: string): Readonly<Record<string, string>> {
  const links = Object.entries(tripleTypes).map(([end, type]) => `<${path}.${end}>; rel="alternate"; type="${type}"`)
  return { vary: 'accept', link: links.join(', ') }
}

function typeOfEnding(name: string): TripleType | undefined {
  return Object.entries(tripleTypes).find(([end]) => end === name)?.[1]
}

function endingOf(type: string): string {
  return `.${Object.entries(tripleTypes).find(([, known]) => known === type)?.[0]}`
}
