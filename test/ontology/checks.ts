import type { Quad } from 'n3'
import { findUnsound } from '../../src/graph/hygiene.ts'
import { readHygiene } from '../../src/graph/ontology.ts'
import { createValidator } from '../../src/graph/validate.ts'
import { defaultRdfSettings } from '../../src/rdf/settings.ts'
import { readTriples } from './ontology-files.ts'

const validate = createValidator(readTriples('shapes.ttl'))
const hygiene = readHygiene(defaultRdfSettings)

/** The named shapes that a graph breaks, as messages give them: `shapes/ClaimShape`; each once, sorted. */
export async function brokenShapes(quads: readonly Quad[]): Promise<readonly string[]> {
  const rules = (await validate(quads, 'example')).map(({ rule }) => rule)
  return [...new Set(rules)].filter((rule) => rule.startsWith('shapes/')).sort()
}

/** The queries of hygiene that find something in a graph: `hygiene/orphan-span`; each once, sorted. */
export function findingQueries(quads: readonly Quad[]): readonly string[] {
  return [...new Set(findUnsound(quads, hygiene, 'example').map(({ rule }) => rule))].sort()
}
