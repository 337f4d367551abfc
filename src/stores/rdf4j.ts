import { writeNTriples } from '../rdf/write.ts'
import { nothingFirst, type StoreKind, statusTells } from './call.ts'

/** A store with the REST API of RDF4J: PUT on the statements of one context replaces that context. */
function rdf4jServer(example: string): StoreKind {
  return {
    auth: 'basic',
    example,
    prepare: nothingFirst,
    put: (endpoint, { iri, quads }) => [
      {
        method: 'PUT',
        url: `${endpoint}/statements?context=${encodeURIComponent(`<${iri}>`)}`,
        contentType: 'text/turtle',
        body: writeNTriples(quads),
      },
    ],
    findFault: statusTells,
  }
}

/** RDF4J Server; the endpoint is the repository. */
export const rdf4j = rdf4jServer('http://localhost:8080/rdf4j-server/repositories/news')

/** Ontotext GraphDB, which has the same API. */
export const graphdb = rdf4jServer('http://localhost:7200/repositories/news')
