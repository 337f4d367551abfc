import type { Quad } from 'n3'
import { toNQuads } from '../../src/graph/nquads.ts'
import { loadGraph, selectRows } from '../../src/graph/query.ts'
import { createValidator } from '../../src/graph/validate.ts'
import { ontologyFiles, readOntologyFile, readTriples } from './ontology-files.ts'

const validate = createValidator(readTriples('shapes.ttl'))
const hygiene = ontologyFiles('hygiene', '.rq')

/** The named shapes that a graph breaks, as messages give them: `shapes/ClaimShape`; each once, sorted. */
export async function brokenShapes(quads: readonly Quad[]): Promise<readonly string[]> {
  const rules = (await validate(quads, 'example')).map(({ rule }) => rule)
  return [...new Set(rules)].filter((rule) => rule.startsWith('shapes/')).sort()
}

/** The queries of hygiene that find something in a graph: `hygiene/orphan-span`; sorted. */
export function findingQueries(quads: readonly Quad[]): readonly string[] {
  const graph = loadGraph([toNQuads(quads)], 'application/n-quads')
  const finding = hygiene.filter((name) => selectRows(graph, readOntologyFile(name)).length > 0)
  return finding.map((name) => name.replace('.rq', ''))
}
