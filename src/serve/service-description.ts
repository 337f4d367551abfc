import { rowTypes, tripleTypes } from './media-types.ts'
import type { ServeOptions } from './serve-options.ts'

/** IRIs that W3C gives to file formats, by media type. */
const formatNames: Readonly<Record<string, string>> = {
  [rowTypes.json]: 'SPARQL_Results_JSON',
  [rowTypes.xml]: 'SPARQL_Results_XML',
  [rowTypes.csv]: 'SPARQL_Results_CSV',
  [rowTypes.tsv]: 'SPARQL_Results_TSV',
  [tripleTypes.ttl]: 'Turtle',
  [tripleTypes.nt]: 'N-Triples',
  [tripleTypes.jsonld]: 'JSON-LD',
  [tripleTypes.rdf]: 'RDF_XML',
}

/** A host name with a port. Matches `localhost:3030`, `[::1]:80`; not `a> <b`. */
const hostName = /^[\w.:[\]-]+$/

/** The endpoint in the words of SPARQL 1.1 Service Description, as Turtle. */
export function serviceDescription(host: string, { isWritable }: ServeOptions): string {
  const endpoint = hostName.test(host) ? `http://${host}/sparql` : ''
  const languages = ['sd:SPARQL11Query', ...(isWritable ? ['sd:SPARQL11Update'] : [])]
  const formats = Object.values(formatNames).map((name) => `<http://www.w3.org/ns/formats/${name}>`)
  return `@prefix sd: <http://www.w3.org/ns/sparql-service-description#> .

<${endpoint}> a sd:Service;
    sd:endpoint <${endpoint}>;
    sd:supportedLanguage ${languages.join(', ')};
    sd:resultFormat ${formats.join(', ')};
    sd:feature sd:UnionDefaultGraph.
`
}
