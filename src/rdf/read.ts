import { DataFactory, Parser, Store } from 'n3'
import { type NamedNode, type Quad, type Quad_Object, termKey, type Value } from './terms.ts'

/** Formats that this project reads by itself. JSON-LD is read by the query engine. */
export type RdfText = 'text/turtle' | 'application/n-quads' | 'application/trig'

/** Quads that can be looked up by any of their terms. */
export type IndexedQuads = Store

/**
 * Reads Turtle, N-Quads or TriG.
 *
 * @param base What relative IRIs of the text start from.
 * @throws Error with the line, where the text is not well formed.
 */
export function readRdf(text: string, format: RdfText = 'text/turtle', base = 'urn:newsfacts:file'): readonly Quad[] {
  return new Parser({ format, baseIRI: base }).parse(text)
}

/** Indexes quads; those of all graphs are looked up together. */
export function indexQuads(quads: readonly Quad[]): IndexedQuads {
  return new Store([...quads])
}

/** Indexes quads as triples of one graph: a look-up that leaves the graph open asks each graph in turn, and there may be many. */
export function indexTogether(quads: readonly Quad[]): IndexedQuads {
  return indexQuads(quads.map(({ subject, predicate, object }) => DataFactory.quad(subject, predicate, object)))
}

/** The values of a property of a node, in the order of code units. */
export function valuesOf(graph: IndexedQuads, subject: NamedNode, property: NamedNode): readonly Value[] {
  return graph.getObjects(subject, property, null).filter(isValue).sort(byKey)
}

/** The IRIs among the values of a property of a node. */
export function nodesOf(graph: IndexedQuads, subject: NamedNode, property: NamedNode): readonly NamedNode[] {
  return valuesOf(graph, subject, property).filter((value) => value.termType === 'NamedNode')
}

/** The IRIs of the nodes that have this value for this property, or any if it is null; in the order of code units. */
export function subjectsOf(graph: IndexedQuads, property: NamedNode, value: Value | null): readonly NamedNode[] {
  return graph
    .getSubjects(property, value, null)
    .filter((subject) => subject.termType === 'NamedNode')
    .sort(byKey)
}

/** What the graph says of a node, in no order. */
export function quadsOf(graph: IndexedQuads, subject: NamedNode): readonly Quad[] {
  return graph.getQuads(subject, null, null, null)
}

/** Whether the graph says anything of a node. */
export function isDescribed(graph: IndexedQuads, node: NamedNode): boolean {
  return graph.countQuads(node, null, null, null) > 0
}

function isValue(term: Quad_Object): term is Value {
  return term.termType === 'NamedNode' || term.termType === 'Literal'
}

function byKey(a: Value, b: Value): number {
  return termKey(a) < termKey(b) ? -1 : 1
}
