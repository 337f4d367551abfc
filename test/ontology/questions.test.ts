import { beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/query.ts'
import { ontologyFiles, readOntologyFile } from './ontology-files.ts'
import { answerOf, outputGraphs } from './output-graphs.ts'

/** A question in words, its query, and the answer that a careful reader of the articles gives. */
const questions = ontologyFiles('questions', '.rq').map((name) => {
  const query = readOntologyFile(name)
  const words = /^# (.+)$/m.exec(query)?.[1] ?? 'no question in words on the first line'
  return { name: name.replace('.rq', ''), words, query, expected: readOntologyFile(name.replace('.rq', '.csv')) }
})

it('asks twenty questions', () => {
  expect(questions.map(({ name }) => name)).toEqual(
    Array.from({ length: 20 }, (_, index) => `questions/cq${String(index + 1).padStart(2, '0')}`),
  )
})

it('has no answer without a question', () => {
  const answers = ontologyFiles('questions', '.csv').map((name) => name.replace('.csv', ''))
  expect(answers).toEqual(questions.map(({ name }) => name))
})

describe.each(Object.entries(outputGraphs))('over output/%s', (_name, open) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await open()
  })

  it.each(questions)('$name: $words', ({ query, expected }) => {
    expect(answerOf(graph, query)).toBe(expected)
  })
})
