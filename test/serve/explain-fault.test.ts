import { describe, expect, it } from 'vitest'
import { explainFault } from '../../src/serve/explain-fault.ts'

describe('explainFault', () => {
  it('shows the line and the place', () => {
    const request = { kind: 'query', sparql: 'SELECT *\nWHERE { ?s ?p }' }
    expect(explainFault(request, new Error('error at 2:16: expected one of [_]'))).toBe(
      [
        'The query is not well formed, line 2, column 16: expected one of [_]',
        'WHERE { ?s ?p }',
        '               ^',
      ].join('\n'),
    )
  })

  it('shows a place after the last line', () => {
    const said = explainFault({ kind: 'update', sparql: '' }, new Error('error at 2:1: expected PREFIX'))
    expect(said).toBe('The update is not well formed, line 2, column 1: expected PREFIX\n\n^')
  })

  it('passes on what has no place', () => {
    const said = explainFault({ kind: 'query', sparql: 'ASK {}' }, 'The service <http://a.example/> is not supported')
    expect(said).toBe('The query cannot be answered: The service <http://a.example/> is not supported')
  })

  it('cuts long lists of what could stand there', () => {
    const said = explainFault({ kind: 'query', sparql: 'x' }, new Error(`error at 1:1: ${'a'.repeat(1000)}`))
    expect(said.split('\n')[0]).toHaveLength('The query is not well formed, line 1, column 1: '.length + 301)
  })
})
