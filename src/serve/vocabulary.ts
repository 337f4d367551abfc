import { readOntologyFile } from '../graph/ontology.ts'
import { loadGraph, run } from '../graph/query.ts'
import type { RdfSettings } from '../rdf/settings.ts'
import type { Incoming } from './incoming.ts'
import { chooseType, tripleTypes } from './media-types.ts'
import { fault, type Reply, reply } from './reply.ts'
import type { Site } from './site.ts'

/** The vocabulary in each format that triples are served in, by media type; Turtle as it was written, with its comments. */
export function readVocabulary(settings: RdfSettings): ReadonlyMap<string, string> {
  const turtle = readOntologyFile('newsfacts.ttl', settings)
  const graph = loadGraph([turtle], 'text/turtle')
  const others = [tripleTypes.nt, tripleTypes.jsonld, tripleTypes.rdf]
  const converted = others.map((type) => [type, run(graph, 'CONSTRUCT WHERE { ?s ?p ?o }', type)] as const)
  return new Map([[tripleTypes.ttl, turtle], ...converted])
}

/** What our own terms mean: `/ns` for the namespace, whose terms are its fragments. */
export function answerVocabulary({ headers }: Incoming, { vocabulary }: Site): Reply {
  // Browsers take anything, and show Turtle as the text that it is.
  const type = chooseType(headers.accept, [...vocabulary.keys()])
  const text = vocabulary.get(type ?? '')
  if (type === undefined || text === undefined) return fault(406, `There is ${[...vocabulary.keys()].join(', ')}`)
  return reply(200, type, text, { vary: 'accept' })
}
