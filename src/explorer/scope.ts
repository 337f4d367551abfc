import { type Names, spoken } from './names.ts'
import type { Triples } from './triples.ts'

/** What pages look things up in: triples, and what they are called by. */
export interface Scope {
  readonly triples: Triples
  readonly names: Names
}

/** Something with a name, and its IRI if it has one. */
export interface Named {
  readonly name: string
  readonly iri: string | undefined
}

/** A stretch of a text in code points, end exclusive. */
export interface Span {
  readonly begin: number
  readonly end: number
}

/** The values of a property, both by name: `valuesOf(scope, iri, 'nf:speaker')`. */
export const valuesOf = ({ triples, names }: Scope, subject: string, property: string): readonly string[] =>
  triples.values(subject, names.iri(property))

/** The first value of a property; empty if it has none. */
export const oneOf = (scope: Scope, subject: string, property: string): string =>
  valuesOf(scope, subject, property).slice(0, 1).join()

export const subjectsOf = ({ triples, names }: Scope, property: string, value: string): readonly string[] =>
  triples.subjects(names.iri(property), value)

/** Whether a node has a type, by name. */
export const isA = (scope: Scope, node: string, type: string): boolean =>
  valuesOf(scope, node, 'rdf:type').includes(scope.names.iri(type))

/** Properties that name a node, the best first. */
const nameProperties = ['schema:name', 'rdfs:label', 'skos:prefLabel', 'schema:headline', 'rdf:value', 'nif:anchorOf']

/** What to call a value: its name in the graph, the parties of a partnership, else the end of its IRI in words. */
export function nameOf(scope: Scope, value: string): string {
  const [name] = nameProperties.flatMap((property) => valuesOf(scope, value, property))
  if (name !== undefined) return name
  const parties = valuesOf(scope, value, 'nf:party').map((party) => nameOf(scope, party))
  if (parties.length > 0) return parties.sort().join(' and ')
  return isIri.test(value) ? spoken(value) : value
}

/** An address or a name of ours. Matches `https://a.example/b`; not `2019 - 20 = 1999`. */
const isIri = /^[a-z][a-z0-9+.-]*:[^\s]+$/

export const toNamed = (scope: Scope, value: string): Named => ({
  name: nameOf(scope, value),
  iri: isIri.test(value) ? value : undefined,
})

/** The offsets of a span or a statement; `undefined` for a node that has none. */
export function spanOf(scope: Scope, node: string): Span | undefined {
  const [begin, end] = ['nif:beginIndex', 'nif:endIndex'].map((property) => valuesOf(scope, node, property)[0])
  return begin === undefined || end === undefined ? undefined : { begin: Number(begin), end: Number(end) }
}

/** The article of something that belongs to one: its IRI up to the `#`. */
export const articleOf = (iri: string): string => iri.split('#', 1).join()

/** The part of something that belongs to an article: its IRI after the `#`. */
export const partOf = (iri: string): string => iri.slice(articleOf(iri).length + 1)
