import { localName } from '../rdf/iri.ts'
import { type IndexedQuads, nodesOf, subjectsOf, valuesOf } from '../rdf/read.ts'
import { type NamedNode, toIri } from '../rdf/terms.ts'
import { namespaces, rdf, rdfs, skos } from '../rdf/vocabulary.ts'

/** The sections of a vocabulary's page, in order, with the class that the terms of each have. */
export const termKinds = [
  ['Classes', 'http://www.w3.org/2002/07/owl#Class'],
  ['Object properties', 'http://www.w3.org/2002/07/owl#ObjectProperty'],
  ['Datatype properties', 'http://www.w3.org/2002/07/owl#DatatypeProperty'],
  ['Concept schemes', `${namespaces.skos}ConceptScheme`],
  ['Concepts', `${namespaces.skos}Concept`],
] as const

/** The heading of a section: `Classes`, ... */
export type TermKind = (typeof termKinds)[number][0]

/** What the vocabulary says of a term with the IRIs of other terms: `domain`, then the terms. */
export interface TermRelation {
  readonly name: string
  readonly targets: readonly NamedNode[]
}

/** A term of the vocabulary, as its page shows it. */
export interface VocabularyTerm {
  readonly iri: NamedNode
  /** The local name, which is the anchor on the page: `speaker`. */
  readonly name: string
  readonly kind: TermKind
  readonly label: string
  readonly definition: string
  readonly examples: readonly string[]
  /** Other labels, in the order of code units. */
  readonly otherNames: readonly string[]
  readonly relations: readonly TermRelation[]
}

const owlDisjointWith = toIri('http://www.w3.org/2002/07/owl#disjointWith')

const domain = toIri(`${namespaces.schema}domainIncludes`)
const range = toIri(`${namespaces.schema}rangeIncludes`)
const broader = toIri(`${namespaces.skos}broader`)

/** The properties shown as relations, by the name that the page gives them. */
const relationProperties: readonly (readonly [string, NamedNode])[] = [
  ['sub-class of', toIri(`${namespaces.rdfs}subClassOf`)],
  ['disjoint with', owlDisjointWith],
  ['domain', domain],
  ['range', range],
  ['in scheme', skos.inScheme],
  ['broader', broader],
]

/** The properties shown at the term that they lead to, by the name that the page gives them there. */
const inverseProperties: readonly (readonly [string, NamedNode])[] = [
  ['in domain of', domain],
  ['in range of', range],
  ['concepts', skos.inScheme],
  ['narrower', broader],
]

/**
 * The terms of a vocabulary, section by section, each section in the order of names.
 *
 * @param graph The vocabulary, all its terms in one namespace.
 */
export function readVocabularyTerms(graph: IndexedQuads, namespace: string): readonly VocabularyTerm[] {
  return termKinds.flatMap(([kind, type]) =>
    subjectsOf(graph, rdf.type, toIri(type))
      .filter(({ value }) => value.startsWith(namespace))
      .map((iri) => toTerm(graph, iri, kind)),
  )
}

function toTerm(graph: IndexedQuads, iri: NamedNode, kind: TermKind): VocabularyTerm {
  const text = (property: NamedNode) => valuesOf(graph, iri, property).map(({ value }) => value)
  const [label = localName(iri)] = [...text(rdfs.label), ...text(skos.prefLabel)]
  const [definition = ''] = text(toIri(`${namespaces.skos}definition`))
  const examples = text(toIri(`${namespaces.skos}example`))
  const otherNames = text(skos.altLabel)
  return {
    iri,
    name: localName(iri),
    kind,
    label,
    definition,
    examples,
    otherNames,
    relations: relationsOf(graph, iri),
  }
}

function relationsOf(graph: IndexedQuads, iri: NamedNode): readonly TermRelation[] {
  const outwards = relationProperties.map(([name, property]) => {
    const stated = nodesOf(graph, iri, property)
    // Disjointness holds both ways, and the vocabulary states it once.
    return { name, targets: property === owlDisjointWith ? [...stated, ...subjectsOf(graph, property, iri)] : stated }
  })
  const inwards = inverseProperties.map(([name, property]) => ({ name, targets: subjectsOf(graph, property, iri) }))
  return [...outwards, ...inwards].filter(({ targets }) => targets.length > 0)
}

/** The properties that have this class as a domain: what the box of a class shows in the diagram. */
export function propertiesOfClass(terms: readonly VocabularyTerm[], iri: NamedNode): readonly VocabularyTerm[] {
  return terms.filter(({ relations }) =>
    relations.some(({ name, targets }) => name === 'domain' && targets.some(({ value }) => value === iri.value)),
  )
}

/** The terms of a named relation, none if the term has no such relation. */
export function targetsOf(term: VocabularyTerm, relation: string): readonly NamedNode[] {
  return term.relations.find(({ name }) => name === relation)?.targets ?? []
}

/** The title, version and other facts about the vocabulary itself, in the order of the page: name, then values. */
export function readVocabularyHead(graph: IndexedQuads, vocabulary: NamedNode): readonly (readonly [string, string])[] {
  const properties: readonly (readonly [string, string])[] = [
    ['Title', `${namespaces.dcterms}title`],
    ['Description', `${namespaces.dcterms}description`],
    ['Preferred prefix', 'http://purl.org/vocab/vann/preferredNamespacePrefix'],
    ['Namespace', 'http://purl.org/vocab/vann/preferredNamespaceUri'],
    ['Version', 'http://www.w3.org/2002/07/owl#versionInfo'],
    ['Version IRI', 'http://www.w3.org/2002/07/owl#versionIRI'],
    ['Created', `${namespaces.dcterms}created`],
    ['Modified', `${namespaces.dcterms}modified`],
    ['Creator', `${namespaces.dcterms}creator`],
    ['Publisher', `${namespaces.dcterms}publisher`],
    ['Licence', `${namespaces.dcterms}license`],
    ['Cite as', `${namespaces.dcterms}bibliographicCitation`],
  ]
  return properties.flatMap(([name, property]) =>
    valuesOf(graph, vocabulary, toIri(property)).map(({ value }) => [name, value] as const),
  )
}

/** The notes on what changed, newest first, as the vocabulary's `skos:changeNote` gives them. */
export function readChangeNotes(graph: IndexedQuads, vocabulary: NamedNode): readonly string[] {
  return valuesOf(graph, vocabulary, toIri(`${namespaces.skos}changeNote`))
    .map(({ value }) => value)
    .reverse()
}
