import { describe, expect, it } from 'vitest'
import { formatProblem, type Problem } from '../src/problem.ts'

const text = 'A head\n\nBerg met Berg in Oslo.'
const problem: Problem = {
  severity: 'doubt',
  file: 'news/a.md',
  span: { start: 17, end: 21 },
  rule: 'person/homonym',
  message: 'Check who is meant.',
}

describe('formatProblem', () => {
  it('gives line and column, both from 1', () => {
    expect(formatProblem(problem, text)).toBe('news/a.md:3:10  person/homonym  Check who is meant.')
  })

  it('gives the first line its columns too', () => {
    expect(formatProblem({ ...problem, span: { start: 0, end: 1 } }, text)).toMatch(/^news\/a\.md:1:1 {2}/)
  })

  it('gives the file alone where all of it is meant, or its text is not at hand', () => {
    const whole = 'news/a.md  person/homonym  Check who is meant.'
    expect(formatProblem({ ...problem, span: undefined }, text)).toBe(whole)
    expect(formatProblem(problem, undefined)).toBe(whole)
  })
})
