import { QueryEngine } from '@comunica/query-sparql-rdfjs'
import { Store } from 'n3'
import { describe, expect, it } from 'vitest'
import { readDataset } from '../../src/graph/read-graph.ts'
import { readQuestions, toCsv } from '../stores/ask.ts'

const engine = new QueryEngine()
const store = new Store([...readDataset('output/graph.nq')])

/** The answer in SPARQL JSON, over all graphs as one. */
async function ask(sparql: string): Promise<string> {
  const result = await engine.query(sparql, { sources: [store], unionDefaultGraph: true })
  const { data } = await engine.resultToString(result, 'application/sparql-results+json')
  const chunks: string[] = []
  for await (const chunk of data) chunks.push(String(chunk))
  return chunks.join('')
}

describe('Comunica, an engine that shares no code with Oxigraph', () => {
  it.each(readQuestions())('answers $name as committed', async ({ sparql, expected }) => {
    expect(toCsv(await ask(sparql)).replaceAll('\r\n', '\n')).toBe(expected.replaceAll('\r\n', '\n'))
  })
})
