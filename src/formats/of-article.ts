import { groupByGraph } from '../rdf/by-graph.ts'
import type { Quad } from '../rdf/terms.ts'
import { rdf, schema } from '../rdf/vocabulary.ts'

/**
 * The quads of one article.
 *
 * @param name Its IRI, or the address it was published at.
 * @throws Error if there is none of that name.
 */
export function ofArticle(quads: readonly Quad[], name: string): readonly Quad[] {
  const found = [...groupByGraph(quads).values()].find((ofGraph) => {
    const article = ofGraph.find(
      ({ predicate, object }) => predicate.equals(rdf.type) && object.equals(schema.NewsArticle),
    )
    if (!article) return false
    const isAddress = ({ subject, predicate, object }: Quad) =>
      subject.equals(article.subject) && predicate.equals(schema.url) && object.value === name
    return article.subject.value === name || ofGraph.some(isAddress)
  })
  if (!found) throw new Error(`--article ${name}: no such article; give its IRI, or the address it was published at`)
  return found
}
