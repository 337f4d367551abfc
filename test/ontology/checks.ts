import type { Quad } from 'n3'
import { Store, Writer } from 'n3'
import { Store as QueryStore } from 'oxigraph'
import Validator from 'rdf-validate-shacl'
import { ontologyFiles, readOntologyFile, readTriples } from './ontology-files.ts'

/** The part of an IRI after its `#`. */
function fragment(iri: string): string {
  return iri.slice(iri.indexOf('#') + 1)
}

const shapes = new Store(readTriples('shapes.ttl').map((quad) => quad))
const property = 'http://www.w3.org/ns/shacl#property'
const validator = new Validator(shapes)

/** The named shapes that a graph breaks, as messages give them: `shapes/ClaimShape`; each once, sorted. */
export async function brokenShapes(quads: readonly Quad[]): Promise<readonly string[]> {
  const report = await validator.validate(new Store([...quads]))
  const names = report.results.map(({ sourceShape }) => {
    const owner = shapes.getSubjects(property, sourceShape, null)[0] ?? sourceShape
    return `shapes/${fragment(owner?.value ?? '')}`
  })
  return [...new Set(names)].sort()
}

const hygiene = ontologyFiles('hygiene', '.rq')

/** The queries of hygiene that find something in a graph: `hygiene/orphan-span`; sorted. */
export function findingQueries(quads: readonly Quad[]): readonly string[] {
  const store = new QueryStore()
  store.load(toNQuads(quads), { format: 'application/n-quads' })
  return hygiene.filter((name) => rowCount(store, name) > 0).map((name) => name.replace(/\.rq$/, ''))
}

function rowCount(store: QueryStore, name: string): number {
  const rows = store.query(readOntologyFile(name), { use_default_graph_as_union: true })
  return Array.isArray(rows) ? rows.length : Number.NaN
}

function toNQuads(quads: readonly Quad[]): string {
  return new Writer({ format: 'N-Quads' }).quadsToString([...quads])
}
