import { writeNTriples } from '../rdf/write.ts'
import { type AuthScheme, nothingFirst, type StoreKind, statusTells } from './call.ts'

/**
 * A store that speaks the SPARQL 1.1 Graph Store HTTP Protocol: PUT replaces a graph as a whole.
 *
 * @param path From the endpoint to the graph store, with the query that names the graph up to its IRI.
 */
function graphStore(path: string, auth: AuthScheme, example: string): StoreKind {
  return {
    auth,
    example,
    prepare: nothingFirst,
    put: (endpoint, { iri, quads }) => [
      {
        method: 'PUT',
        url: `${endpoint}${path}${encodeURIComponent(iri)}`,
        contentType: 'text/turtle',
        body: writeNTriples(quads),
      },
    ],
    findFault: statusTells,
  }
}

/** Oxigraph's server. */
export const oxigraph = graphStore('/store?graph=', 'basic', 'http://localhost:7878')

/** Apache Jena Fuseki; the endpoint is the data set. */
export const fuseki = graphStore('/data?graph=', 'basic', 'http://localhost:3030/news')

/** Virtuoso; the user needs the role SPARQL_UPDATE. Its graph store takes Turtle and N-Triples only. */
export const virtuoso = graphStore('/sparql-graph-crud-auth?graph-uri=', 'digest', 'http://localhost:8890')

/** Amazon Neptune without IAM authentication; a query sees all graphs as one. */
export const neptune = graphStore('/sparql/gsp/?graph=', 'basic', 'https://cluster.example:8182')
