import { createModelContext, type ModelContext, type ModelSettings } from '../../src/facts/model-context.ts'
import type { Reading } from '../../src/facts/reading.ts'
import { defaultRdfSettings } from '../../src/rdf/settings.ts'
import type { Quad } from '../../src/rdf/terms.ts'
import { toIri } from '../../src/rdf/terms.ts'
import { skos } from '../../src/rdf/vocabulary.ts'

/** A published list of one theme with two names and a link. */
const economy = {
  slug: 'economy',
  label: 'economy',
  links: [[skos.exactMatch, toIri('http://example.org/economy')]],
} as const

/** The default names, a version that no release has, and a list of one theme. */
export const testSettings: ModelSettings = {
  ...defaultRdfSettings,
  version: '9.9.9',
  themes: new Map([
    ['economy', economy],
    ['economics', economy],
  ]),
}

/** What a model gives for a reading, with the nodes that it asked for. */
export function modelled(reading: Reading, model: (context: ModelContext) => readonly Quad[]): readonly Quad[] {
  const context = createModelContext(reading, testSettings)
  const quads = model(context)
  return [...quads, ...context.described]
}
