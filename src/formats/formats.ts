import type { Write } from './format.ts'

/** A format: what it is in a few words, and its writer, loaded when it is asked for. */
export interface Format {
  readonly about: string
  readonly load: () => Promise<Write>
}

/** The formats beside those of a build, by the name that `--format` takes. */
export const formats = {
  trig: { about: 'TriG, an article a graph', load: async () => (await import('./trig.ts')).writeTriG },
  ntriples: { about: 'N-Triples, graphs left out', load: async () => (await import('./n-triples.ts')).writeNTriples },
  rdfxml: { about: 'RDF/XML, graphs left out', load: async () => (await import('./rdf-xml.ts')).writeRdfXml },
  rdf12: {
    about: 'Turtle 1.2, each claim also the reifier of its triple',
    load: async () => (await import('./rdf-12.ts')).writeRdf12,
  },
  ndjsonld: {
    about: 'JSON-LD, a line for each article',
    load: async () => (await import('./ndjson-ld.ts')).writeNdjsonLd,
  },
  nanopub: {
    about: 'nanopublications in TriG, one for each fact',
    load: async () => (await import('./nanopub.ts')).writeNanopubs,
  },
  csv: { about: 'a table of facts', load: async () => (await import('./csv.ts')).writeCsv },
  parquet: { about: 'the same table for data frames', load: async () => (await import('./parquet.ts')).writeParquet },
  graphml: { about: 'a network for Gephi', load: async () => (await import('./graphml.ts')).writeGraphml },
  schemaorg: {
    about: 'JSON-LD in schema.org alone, to embed in a page',
    load: async () => (await import('./schema-org.ts')).writeSchemaOrg,
  },
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof formats

/** The names in the order of the table. */
// Object.keys forgets that the keys are exactly those of the table.
export const formatNames = Object.keys(formats) as readonly FormatName[]
