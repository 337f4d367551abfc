import type { IndexedQuads } from '../rdf/read.ts'
import { type NamedNode, type Quad, toIri } from '../rdf/terms.ts'

const shacl = {
  message: toIri('http://www.w3.org/ns/shacl#message'),
  path: toIri('http://www.w3.org/ns/shacl#path'),
  property: toIri('http://www.w3.org/ns/shacl#property'),
  targetClass: toIri('http://www.w3.org/ns/shacl#targetClass'),
}

/**
 * What the shapes ask of a term, as the sentences of their messages: of a class, all that is asked of its members; of a
 * property, what is asked of its values. Each sentence once, in the order of the file; empty if nothing is asked.
 */
export function demandsOn(shapes: IndexedQuads, term: NamedNode): readonly string[] {
  const messagesOf = (shape: Quad['subject'] | Quad['object']) =>
    shapes.getObjects(shape, shacl.message, null).map(({ value }) => value)
  const ofClass = shapes
    .getSubjects(shacl.targetClass, term, null)
    .flatMap((shape) => [shape, ...shapes.getObjects(shape, shacl.property, null)])
  const ofProperty = shapes.getSubjects(shacl.path, term, null)
  return [...new Set([...ofClass, ...ofProperty].flatMap(messagesOf))]
}

/** The properties, outside a namespace, whose values the shapes of a class speak of; in the order of the file. */
export function borrowedBy(shapes: IndexedQuads, iri: NamedNode, namespace: string): readonly NamedNode[] {
  const paths = shapes
    .getSubjects(shacl.targetClass, iri, null)
    .flatMap((shape) => shapes.getObjects(shape, shacl.property, null))
    .flatMap((part) => shapes.getObjects(part, shacl.path, null))
  return paths.flatMap((path) =>
    path.termType === 'NamedNode' && !path.value.startsWith(namespace) ? [toIri(path.value)] : [],
  )
}
