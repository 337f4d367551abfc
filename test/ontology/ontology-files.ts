import { readdirSync, readFileSync } from 'node:fs'
import { DataFactory, type NamedNode, Parser, type Quad, Store } from 'n3'
import { defaultRdfSettings } from '../../src/rdf/settings.ts'
import { namespaces } from '../../src/rdf/vocabulary.ts'

/** The folder `ontology/`, wherever the tests are started. */
const folder = new URL('../../ontology/', import.meta.url)

/** The text of a file of `ontology/`. */
export function readOntologyFile(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8')
}

/**
 * The files of one kind in a folder of `ontology/`, as paths below it, sorted.
 *
 * @throws Error if there is none: a moved folder must not look like a passed test.
 */
export function ontologyFiles(within: string, ending: string): readonly string[] {
  const names = readdirSync(new URL(`${within}/`, folder)).filter((name) => name.endsWith(ending))
  if (names.length === 0) throw new Error(`No ${ending} file in ontology/${within}: expected at least one`)
  return names.sort().map((name) => `${within}/${name}`)
}

/** The triples of a Turtle file of `ontology/`. */
export function readTriples(name: string): readonly Quad[] {
  return new Parser({ baseIRI: new URL(name, folder).href }).parse(readOntologyFile(name))
}

/** The triples of Turtle files of `ontology/`, to be asked. */
export function readStore(...names: readonly string[]): Store {
  return new Store(names.flatMap(readTriples))
}

/** An IRI in the namespace that one of the project's prefixes stands for. */
export function term(prefix: keyof typeof namespaces, local: string): NamedNode {
  return DataFactory.namedNode(namespaces[prefix] + local)
}

/** An IRI in our own namespace. */
export function own(local: string): NamedNode {
  return DataFactory.namedNode(defaultRdfSettings.namespace + local)
}

/** The local names, sorted, of all subjects of `type` in our own namespace. */
export function ownSubjects(store: Store, type: string): readonly string[] {
  const { namespace } = defaultRdfSettings
  return store
    .getSubjects(term('rdf', 'type'), DataFactory.namedNode(type), null)
    .filter(({ value }) => value.startsWith(namespace))
    .map(({ value }) => value.slice(namespace.length))
    .sort()
}

export const owl = 'http://www.w3.org/2002/07/owl#'
