import { readRdf } from '../../src/rdf/read.ts'
import type { NamedGraph } from '../../src/stores/call.ts'

/** The IRI of the graph of an article by its hash. */
export const graphIri = (hash: string) => `https://w3id.org/newsfacts/id/article/${hash}#graph`

/** The one triple of such a graph, as N-Triples. */
export const tripleOf = (hash: string, value: string) => `<urn:${hash}> <urn:says> "${value}" .\n`

const graphOf = (hash: string, value: string): NamedGraph => ({
  iri: graphIri(hash),
  quads: readRdf(tripleOf(hash, value)),
})

/** Three articles with a triple each. */
export const threeGraphs = ['a1', 'b2', 'c3'].map((hash) => graphOf(hash, 'once'))

/** The same three articles after the second has changed. */
export const changedGraphs = threeGraphs.map((graph, index) => (index === 1 ? graphOf('b2', 'twice') : graph))
