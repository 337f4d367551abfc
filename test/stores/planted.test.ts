import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatAnswer } from '../../src/graph/answer.ts'
import { loadGraph, query } from '../../src/graph/query.ts'
import { readQuestions } from './ask.ts'

const planted = loadGraph([readFileSync('test/stores/planted/planted.nq', 'utf8')], 'application/n-quads')

describe('over a graph with planted faults', () => {
  it.each(readQuestions('test/stores/planted'))('$name finds each, and nothing else', ({ sparql, expected }) => {
    const found = formatAnswer(query(planted, sparql), 'csv', new Map()).replaceAll('\r\n', '\n')
    expect(found).toBe(expected.replaceAll('\r\n', '\n'))
  })
})
