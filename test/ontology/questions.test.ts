import { beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/query.ts'
import { ontologyFiles, readOntologyFile } from './ontology-files.ts'
import { answerOf, outputGraphs } from './output-graphs.ts'

/** The questions, each with the answer that a careful reader of the articles gives. */
const questions = ontologyFiles('questions', '.rq').map((file) => {
  const name = file.slice('questions/'.length, -'.rq'.length)
  const query = readOntologyFile(file)
  const inWords = /^# (.+)$/m.exec(query)?.[1] ?? 'no question in words on the first line'
  return { name, title: `${name}: ${inWords}`, query, expected: readOntologyFile(`questions/${name}.csv`) }
})

it('asks twenty questions', () => {
  expect(questions.map(({ name }) => name)).toEqual(
    Array.from({ length: 20 }, (_, index) => `cq${String(index + 1).padStart(2, '0')}`),
  )
})

it('has no answer without a question', () => {
  expect(ontologyFiles('questions', '.csv')).toEqual(questions.map(({ name }) => `questions/${name}.csv`))
})

describe.each(Object.entries(outputGraphs))('over output/%s', (_name, open) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await open()
  })

  it.each(questions.map((question) => [question.title, question] as const))('%s', (_title, { query, expected }) => {
    expect(answerOf(graph, query)).toBe(expected)
  })
})
