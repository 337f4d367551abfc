import type { Problem } from '../problem.ts'
import { iriProblem, type Quad } from '../rdf/terms.ts'
import { indexTriples } from '../rdf/triple-index.ts'
import { nif } from '../rdf/vocabulary.ts'

/**
 * What shapes cannot see: blank nodes, IRIs that some reader would stumble over, spans whose words are not those of
 * the text at their offsets.
 *
 * @returns Errors with the rules `integrity/blank-node`, `integrity/iri` and `integrity/span`; empty for a sound graph.
 */
export function findFaults(quads: readonly Quad[], file: string): readonly Problem[] {
  const faults: Problem[] = []
  const report = (rule: string, message: string) => {
    faults.push({ severity: 'error', file, span: undefined, rule: `integrity/${rule}`, message })
  }
  const known = new Set<string>()
  for (const quad of quads) {
    for (const term of [quad.subject, quad.predicate, quad.object, quad.graph]) {
      if (known.has(term.value) || term.termType === 'Literal' || term.termType === 'DefaultGraph') continue
      known.add(term.value)
      const problem = iriProblem(term.value)
      if (term.termType === 'BlankNode') report('blank-node', `Every node has an IRI; found _:${term.value}`)
      else if (problem) report('iri', `No IRI, ${problem}: ${term.value}`)
    }
  }
  for (const message of misplacedSpans(quads)) report('span', message)
  return faults
}

/** Spans whose words differ from the text, where the graph holds the text; offsets in code points. */
function misplacedSpans(quads: readonly Quad[]): readonly string[] {
  const graph = indexTriples(quads)
  return graph.match(null, nif.isString).flatMap((text) => {
    const characters = [...text.object.value]
    return graph.match(null, nif.referenceContext, text.subject).flatMap(({ subject: span }) => {
      const [begin, end, words] = [nif.beginIndex, nif.endIndex, nif.anchorOf].map(
        (property) => graph.match(span, property)[0]?.object.value,
      )
      const found = characters.slice(Number(begin), Number(end)).join('')
      return found === words ? [] : [`The text at ${span.value} is "${found}", not "${words}"`]
    })
  })
}
