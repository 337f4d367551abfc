import { beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/query.ts'
import { ontologyFiles, readOntologyFile } from './ontology-files.ts'
import { answerOf, outputGraphs } from './output-graphs.ts'

describe.each(Object.entries(outputGraphs))('output/%s', (_name, open) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await open()
  })

  it.each(ontologyFiles('hygiene', '.rq'))('leaves ontology/%s without an answer', (name) => {
    expect(answerOf(graph, readOntologyFile(name))).toBe('node,problem\n')
  })
})
