import type { NamedGraph } from '../../src/stores/call.ts'

/** The IRI of the graph of an article by its hash. */
export const graphIri = (hash: string) => `https://w3id.org/newsfacts/id/article/${hash}#graph`

const graphOf = (hash: string, value: string): NamedGraph => ({
  iri: graphIri(hash),
  size: 1,
  triples: `<urn:${hash}> <urn:says> "${value}" .\n`,
})

/** Three articles with a triple each. */
export const threeGraphs = ['a1', 'b2', 'c3'].map((hash) => graphOf(hash, 'once'))

/** The same three articles after the second has changed. */
export const changedGraphs = threeGraphs.map((graph, index) => (index === 1 ? graphOf('b2', 'twice') : graph))
