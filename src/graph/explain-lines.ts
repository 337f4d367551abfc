import { type IndexedQuads, nodesOf, valuesOf } from '../rdf/read.ts'
import type { NamedNode } from '../rdf/terms.ts'
import { type Newsfacts, nif } from '../rdf/vocabulary.ts'
import { markWords } from './marked-words.ts'
import { nameOf } from './names.ts'

/** What explaining looks things up in. */
export interface Scope {
  readonly graph: IndexedQuads
  readonly nf: Newsfacts
}

/** Characters before the value of a line, so that values stand in one column. */
const column = 12

/** One line for each value, the label before the first. */
export function entries(label: string, values: readonly string[]): readonly string[] {
  return values.map((value, index) => `${(index === 0 ? label : '').padEnd(column)}${value}`)
}

/** The names of a node's values for a property. */
export function namesOf({ graph, nf }: Scope, node: NamedNode, property: NamedNode): readonly string[] {
  return valuesOf(graph, node, property).map((value) => nameOf(graph, nf, value))
}

/** The words of a span in their text, marked, with their place in code points; none where the graph lacks the text. */
export function showSpan(scope: Scope, label: string, span: NamedNode): readonly string[] {
  const { graph } = scope
  const [begin = 0, end = 0] = [nif.beginIndex, nif.endIndex].flatMap((property) =>
    valuesOf(graph, span, property).map(({ value }) => Number(value)),
  )
  return nodesOf(graph, span, nif.referenceContext).flatMap((context) => {
    const article = namesOf(scope, context, nif.sourceUrl).join()
    return valuesOf(graph, context, nif.isString).flatMap((text) => [
      ...entries(label, [`characters ${begin} to ${end} of “${article}”`]),
      ...markWords(text.value, begin, end).map((line) => `    ${line}`),
    ])
  })
}
