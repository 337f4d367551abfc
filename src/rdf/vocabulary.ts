import { type NamedNode, toIri } from './terms.ts'

/**
 * Namespaces of the vocabularies that the graph reuses, by the prefix it writes for them. No prefix is the name of a
 * scheme (`urn`, `geo`, `doi`): some writers take such an IRI for a prefixed name.
 */
export const namespaces = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  itsrdf: 'http://www.w3.org/2005/11/its/rdf#',
  nif: 'http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'http://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  void: 'http://rdfs.org/ns/void#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** Data Catalog Vocabulary: how a period begins and ends. */
export const dcat = termsOf(namespaces.dcat, ['Dataset', 'endDate', 'startDate'])

/** DCMI Metadata Terms. */
export const dcterms = termsOf(namespaces.dcterms, [
  'PeriodOfTime',
  'conformsTo',
  'creator',
  'identifier',
  'source',
  'subject',
  'temporal',
  'title',
  'type',
])

/** Extended Date/Time Format of the Library of Congress, as a datatype. */
export const edtf = termsOf(namespaces.edtf, ['EDTF'])

/** Internationalization Tag Set: which thing some words name. */
export const itsrdf = termsOf(namespaces.itsrdf, ['taIdentRef'])

/** NLP Interchange Format 2.1: texts and stretches of them. */
export const nif = termsOf(namespaces.nif, [
  'Context',
  'anchorOf',
  'beginIndex',
  'endIndex',
  'isString',
  'referenceContext',
  'sourceUrl',
])

/** The Organization Ontology: posts, who holds them, who belongs to what. */
export const org = termsOf(namespaces.org, ['FormalOrganization', 'Post', 'hasMember', 'holds', 'postIn'])

/** PROV-O: what was made from what, and by which rule. */
export const prov = termsOf(namespaces.prov, [
  'Activity',
  'Agent',
  'Entity',
  'Plan',
  'SoftwareAgent',
  'used',
  'wasAssociatedWith',
  'wasDerivedFrom',
  'wasGeneratedBy',
  'wasQuotedFrom',
])

/** RDF, its reified triples among it. */
export const rdf = termsOf(namespaces.rdf, ['langString', 'object', 'predicate', 'subject', 'type', 'value'])

/** RDF Schema: names and notes. */
export const rdfs = termsOf(namespaces.rdfs, ['comment', 'label'])

/** schema.org: articles, people, events, places. */
export const schema = termsOf(namespaces.schema, [
  'Country',
  'CreativeWork',
  'Event',
  'EventSeries',
  'NewsArticle',
  'Person',
  'Place',
  'Quotation',
  'Thing',
  'about',
  'alternateName',
  'datePublished',
  'headline',
  'inLanguage',
  'isPartOf',
  'location',
  'mentions',
  'name',
  'organizer',
  'recordedAt',
  'softwareVersion',
  'superEvent',
  'url',
])

/** The shapes' own vocabulary; no triple of a graph uses it, so it has no prefix. */
export const sh = termsOf('http://www.w3.org/ns/shacl#', ['property'])

/** SKOS: themes, levels and other concepts. */
export const skos = termsOf(namespaces.skos, [
  'Concept',
  'ConceptScheme',
  'altLabel',
  'broadMatch',
  'closeMatch',
  'exactMatch',
  'inScheme',
  'narrowMatch',
  'prefLabel',
  'relatedMatch',
])

/** Vocabulary of Interlinked Datasets; `void` is a word of TypeScript. */
export const voidVocabulary = termsOf(namespaces.void, ['Dataset', 'rootResource', 'triples', 'uriSpace'])

/** XML Schema datatypes. */
export const xsd = termsOf(namespaces.xsd, ['date', 'integer', 'string'])

/** Local names of our own terms, as `ontology/newsfacts.ttl` defines them: classes, properties, then concepts. */
const ownNames = [
  'Claim',
  'Contradiction',
  'Partnership',
  'ReportedStatement',
  'anniversary',
  'attribution',
  'basis',
  'claimedIn',
  'edition',
  'evidence',
  'field',
  'form',
  'inCapacity',
  'level',
  'party',
  'since',
  'speaker',
  'until',
  'acting',
  'asked',
  'candidate',
  'computed',
  'denied',
  'designate',
  'direct',
  'former',
  'hypothetical',
  'implied',
  'indirect',
  'metadata',
  'mixed',
  'observer',
  'partner',
  'proposed',
  'stated',
] as const

/** Our own terms, by local name. */
export type Newsfacts = Readonly<Record<(typeof ownNames)[number], NamedNode>>

/** Our own terms by namespace: a run needs them for each article, and they are always the same. */
const ownTerms = new Map<string, Newsfacts>()

/** Our own terms under the namespace that the settings give. */
export function newsfactsTerms(namespace: string): Newsfacts {
  const known = ownTerms.get(namespace) ?? termsOf(namespace, ownNames)
  ownTerms.set(namespace, known)
  return known
}

/**
 * Terms of a namespace by their local names, so that a term that is none does not compile.
 *
 * @throws Error if one is no IRI.
 */
export function termsOf<const Local extends string>(
  namespace: string,
  locals: readonly Local[],
): Readonly<Record<Local, NamedNode>> {
  const entries = locals.map((local) => [local, toIri(namespace + local)])
  // Object.fromEntries forgets the keys: they are exactly `locals`.
  return Object.fromEntries(entries) as Record<Local, NamedNode>
}
