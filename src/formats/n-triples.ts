import { sortQuads } from '../graph/order.ts'
import { writeNTriples as writeLines } from '../rdf/write.ts'
import type { Write } from './format.ts'

/** N-Triples: the triples of all graphs, each once, sorted by subject, predicate and object. */
export const writeNTriples: Write = ({ quads }) => writeLines(sortQuads(quads))
