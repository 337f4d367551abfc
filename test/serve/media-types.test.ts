import { describe, expect, it } from 'vitest'
import { chooseType, rowTypes, tripleTypes } from '../../src/serve/media-types.ts'

const rows = Object.values(rowTypes)
const triples = [...Object.values(tripleTypes), 'text/html']

const examples = [
  { accept: undefined, offered: rows, chosen: rowTypes.json },
  { accept: '', offered: triples, chosen: tripleTypes.ttl },
  { accept: '*/*', offered: triples, chosen: tripleTypes.ttl },
  { accept: 'text/csv', offered: rows, chosen: rowTypes.csv },
  { accept: 'application/json', offered: rows, chosen: rowTypes.json },
  { accept: 'text/xml', offered: rows, chosen: rowTypes.xml },
  { accept: 'TEXT/TAB-SEPARATED-VALUES', offered: rows, chosen: rowTypes.tsv },
  { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', offered: triples, chosen: 'text/html' },
  { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', offered: rows, chosen: rowTypes.xml },
  { accept: 'text/turtle;q=0.2, application/ld+json;q=0.7', offered: triples, chosen: tripleTypes.jsonld },
  { accept: 'application/*, text/turtle;q=0.9', offered: triples, chosen: tripleTypes.nt },
  { accept: 'text/*;q=0.5, text/turtle;q=0', offered: triples, chosen: 'text/html' },
  { accept: 'application/rdf+xml ; q=1.0 , text/turtle ; q=0.5', offered: triples, chosen: tripleTypes.rdf },
  { accept: 'text/turtle;charset=utf-8;q=0.1, application/n-triples', offered: triples, chosen: tripleTypes.nt },
  { accept: ', ,text/csv,', offered: rows, chosen: rowTypes.csv },
]

const counterExamples = [
  { why: 'nothing on offer is asked for', accept: 'image/png' },
  { why: 'everything is ruled out', accept: '*/*;q=0' },
  { why: 'the only type that fits is ruled out', accept: 'text/csv;q=0.0' },
]

describe('chooseType', () => {
  it.each(examples)('chooses $chosen for $accept', ({ accept, offered, chosen }) => {
    expect(chooseType(accept, offered)).toBe(chosen)
  })

  it.each(counterExamples)('chooses nothing when $why', ({ accept }) => {
    expect(chooseType(accept, rows)).toBeUndefined()
  })
})
