import ShaclValidator from 'rdf-validate-shacl'
import type { Problem } from '../problem.ts'
import { localName } from '../rdf/iri.ts'
import { indexQuads } from '../rdf/read.ts'
import type { Quad } from '../rdf/terms.ts'
import { indexTriples } from '../rdf/triple-index.ts'
import { sh } from '../rdf/vocabulary.ts'
import { findFaults } from './integrity.ts'

/**
 * Checks one graph against the shapes and against what shapes cannot see.
 *
 * @param file Where the graph comes from; the place in the problems.
 * @returns Errors with the rules `shapes/NAME` and `integrity/NAME`; empty for a sound graph.
 */
export type Validate = (quads: readonly Quad[], file: string) => Promise<readonly Problem[]>

/** A check against these shapes, which are read once. */
export function createValidator(shapes: readonly Quad[]): Validate {
  const shapeGraph = indexQuads(shapes)
  const validator = new ShaclValidator(shapeGraph)

  /** The name of the node shape; a property shape has none and goes by the one that it is part of. */
  const nameOf = (shape: string): string => {
    const owner = shapes.find(({ predicate, object }) => predicate.equals(sh.property) && object.value === shape)
    return owner ? nameOf(owner.subject.value) : localName({ value: shape })
  }

  return async (quads, file) => {
    // The types ask for a whole data set; the validator only matches triples of it.
    const report = await validator.validate(indexTriples(quads) as unknown as Parameters<typeof validator.validate>[0])
    const broken = report.results.map((result): Problem => {
      const value = result.value ? `; found ${result.value.value}` : ''
      return {
        severity: 'error',
        file,
        span: undefined,
        rule: `shapes/${nameOf(`${result.sourceShape?.value}`)}`,
        message: `${result.message.map((message) => message.value).join(' ')} At ${result.focusNode?.value}${value}`,
      }
    })
    return [...findFaults(quads, file), ...broken]
  }
}
