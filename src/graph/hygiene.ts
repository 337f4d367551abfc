import type { Problem } from '../problem.ts'
import type { Quad } from '../rdf/terms.ts'
import { writeNQuads } from '../rdf/write.ts'
import { loadGraph, selectRows } from './query.ts'

/** A query that finds nothing in a sound graph; its rows have a `node` and a `problem` in words. */
export interface HygieneQuery {
  /** `orphan-span` */
  readonly name: string
  readonly sparql: string
}

/**
 * Checks what takes a look at several nodes at once, which shapes cannot take: whether the graph asserts what only a
 * speaker claims, whether every plain fact has its claim, whether a claim's words lie in its statement.
 *
 * @param quads A whole graph: of one article or of many.
 * @param file Where the graph comes from; the place in the problems.
 * @returns Errors with the rules `hygiene/NAME`; empty for a sound graph.
 */
export function findUnsound(
  quads: readonly Quad[],
  queries: readonly HygieneQuery[],
  file: string,
): readonly Problem[] {
  const graph = loadGraph([writeNQuads(quads)], 'application/n-quads')
  return queries.flatMap(({ name, sparql }) =>
    selectRows(graph, sparql).map(
      ({ node, problem }): Problem => ({
        severity: 'error',
        file,
        span: undefined,
        rule: `hygiene/${name}`,
        message: `${problem?.value} At ${node?.value}`,
      }),
    ),
  )
}
