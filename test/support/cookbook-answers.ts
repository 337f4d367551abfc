import { formatAnswer } from '../../src/graph/answer.ts'
import { query } from '../../src/graph/query.ts'
import { openGraph } from '../../src/graph/read-graph.ts'
import { prefixesOf } from '../../src/rdf/prefixes.ts'
import { defaultRdfSettings } from '../../src/rdf/settings.ts'

/** A query of the cookbook with what stands below it: ```sparql … ```, and ```text … ``` if it was answered before. */
const recipe = /^```sparql\n([\s\S]*?)^```\n(?:\n```text\n([\s\S]*?)^```\n)?/gm

/** A query, and the answer that the cookbook gives to it; empty if it gives none. */
export interface Recipe {
  readonly sparql: string
  readonly answer: string
}

/** The queries of a page in order. */
export function recipesOf(markdown: string): readonly Recipe[] {
  return Array.from(markdown.matchAll(recipe), ([, sparql = '', answer = '']) => ({ sparql, answer }))
}

/** The page with each answer as the sample graph gives it now. */
export function withAnswers(markdown: string): string {
  const ask = askSamples()
  return markdown.replace(
    recipe,
    (_, sparql: string) => `\`\`\`sparql\n${sparql}\`\`\`\n\n\`\`\`text\n${ask(sparql)}\`\`\`\n`,
  )
}

/** Asks the graph of the sample articles; the answer is a table, as `newsfacts query` prints it. */
export function askSamples(): (sparql: string) => string {
  const graph = openGraph('output/graph.ttl')
  return (sparql) => formatAnswer(query(graph, sparql), 'table', prefixesOf(defaultRdfSettings))
}
