import { writeNTriples } from '../rdf/write.ts'
import { type AuthScheme, nothingFirst, type StoreKind, statusTells } from './call.ts'

/** A store that takes graphs by SPARQL 1.1 Update: one request drops the graph and inserts it anew. */
function updateEndpoint(path: string, auth: AuthScheme, example: string): StoreKind {
  return {
    auth,
    example,
    prepare: nothingFirst,
    put: (endpoint, { iri, quads }) => [
      {
        method: 'POST',
        url: `${endpoint}${path}`,
        contentType: 'application/sparql-update',
        body: `DROP SILENT GRAPH <${iri}> ;\nINSERT DATA { GRAPH <${iri}> {\n${writeNTriples(quads)}} }\n`,
      },
    ],
    findFault: statusTells,
  }
}

/** Blazegraph; the endpoint is a namespace in quads mode. */
export const blazegraph = updateEndpoint('/sparql', 'basic', 'http://localhost:9999/blazegraph/namespace/news')

/** QLever, whose updates ask for the access token that the server was started with. */
export const qlever = updateEndpoint('', 'bearer', 'http://localhost:7001')
