import { describe, expect, it } from 'vitest'
import { sortQuads } from '../../src/graph/order.ts'
import { readRdf } from '../../src/rdf/read.ts'
import { linesOf } from '../support/graph-lines.ts'

const text = `
  <urn:b> <urn:p> "2" , "10" , 2 , "é"@fr , <urn:x> .
  <urn:a> <urn:q> "1" ; <urn:p> "2" .
  <urn:Z> <urn:p> "1" .
`

describe('sortQuads', () => {
  it('sorts by code units, whatever the locale: capitals first', () => {
    const subjects = sortQuads(readRdf(text)).map(({ subject }) => subject.value)
    expect([...new Set(subjects)]).toEqual(['urn:Z', 'urn:a', 'urn:b'])
  })

  it('gives one list for one set, each triple once', () => {
    const quads = readRdf(text)
    const sorted = sortQuads([...quads, ...[...quads].reverse()])
    expect(sorted).toEqual(sortQuads([...quads].reverse()))
    expect(linesOf(sorted)).toEqual(linesOf(quads))
  })
})
