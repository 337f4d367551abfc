import { prefixesOf } from '../rdf/prefixes.ts'
import { defaultRdfSettings } from '../rdf/settings.ts'
import type { Literal, Quad } from '../rdf/terms.ts'
import { createTurtleNames } from '../rdf/turtle-names.ts'
import { rdf, xsd } from '../rdf/vocabulary.ts'

/** The values of one property: numbers where all are whole numbers, else text. */
type PropertyValues = readonly number[] | readonly string[]

/** A subject: its classes as labels, its literals as properties, by their short names. */
export interface PropertyNode {
  readonly uri: string
  readonly labels: readonly string[]
  readonly properties: Readonly<Record<string, PropertyValues>>
}

/** A triple between two things. */
export interface PropertyLink {
  readonly from: string
  readonly type: string
  readonly to: string
}

/** Triples as a labelled property graph; nodes and links in the order of the triples. */
export interface PropertyGraph {
  readonly nodes: readonly PropertyNode[]
  readonly links: readonly PropertyLink[]
}

/** A subject while its triples are read. */
interface Subject {
  readonly labels: string[]
  readonly literals: Map<string, Literal[]>
}

/**
 * Triples as a labelled property graph, as neosemantics shapes it: `rdf:type` becomes a label, a literal a property, any
 * other triple a link, and `schema:name` is `schema__name`. Language tags, and datatypes but whole numbers, are left out.
 */
export function toPropertyGraph(quads: readonly Quad[]): PropertyGraph {
  const toShortName = createShortNames()
  const nodes = new Map<string, Subject>()
  const links: PropertyLink[] = []
  for (const { subject, predicate, object } of quads) {
    const node: Subject = nodes.get(subject.value) ?? { labels: [], literals: new Map() }
    nodes.set(subject.value, node)
    const name = toShortName(predicate.value)
    if (object.termType === 'Literal') node.literals.set(name, [...(node.literals.get(name) ?? []), object])
    else if (predicate.value === rdf.type.value) node.labels.push(toShortName(object.value))
    else links.push({ from: subject.value, type: name, to: object.value })
  }
  const ofNodes = Array.from(nodes, ([uri, { labels, literals }]) => {
    const properties = Object.fromEntries(Array.from(literals, ([name, values]) => [name, toValues(values)]))
    return { uri, labels, properties }
  })
  return { nodes: ofNodes, links }
}

/** `schema__name` of `http://schema.org/name`; an IRI of no known vocabulary is its own name. */
function createShortNames(): (iri: string) => string {
  const toTurtleName = createTurtleNames(prefixesOf(defaultRdfSettings), undefined, new Set())
  return (iri) => {
    const name = toTurtleName(iri)
    return name.startsWith('<') ? iri : name.replace(':', '__')
  }
}

function toValues(literals: readonly Literal[]): PropertyValues {
  const numbers = literals.map(({ value, datatype }) =>
    datatype.value === xsd.integer.value ? Number(value) : Number.NaN,
  )
  return numbers.every(Number.isSafeInteger) ? numbers : literals.map(({ value }) => value)
}
