import { sortQuads } from '../graph/order.ts'
import { toTurtle } from '../graph/turtle.ts'
import { groupByGraph } from '../rdf/by-graph.ts'
import { prefixesOf } from '../rdf/prefixes.ts'
import { type Quad, reification } from '../rdf/terms.ts'
import { writeTriples } from '../rdf/write.ts'
import { readFacts } from './fact-record.ts'
import type { Write } from './format.ts'

/**
 * Turtle 1.2: the graph, and for each claim `<claim> rdf:reifies <<( subject predicate object )>>`. The claim keeps its
 * IRI; the triple itself is asserted where the article vouches for it, as in Turtle 1.1.
 */
export const writeRdf12: Write = ({ quads, settings }) => {
  const reifiers: Quad[] = []
  for (const { facts } of readFacts(quads, settings)) {
    for (const { node, kind, subject, predicate, object } of facts) {
      if (kind === 'claim' && predicate && object) reifiers.push(reification(node, subject, predicate, object))
    }
  }
  const sorted = [...groupByGraph(quads).values()].flatMap(sortQuads)
  const note = 'Each claim is the reifier of its triple.'
  return `VERSION "1.2"\n${toTurtle(sorted, settings)}\n# ${note}\n${writeTriples(reifiers, prefixesOf(settings), undefined)}`
}
