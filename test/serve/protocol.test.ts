import { describe, expect, it } from 'vitest'
import type { Incoming } from '../../src/serve/incoming.ts'
import { parseProtocol } from '../../src/serve/protocol.ts'

const form = 'application/x-www-form-urlencoded'

function incoming(method: string, parameters: string, type?: string, body: string | Uint8Array = ''): Incoming {
  const headers = { accept: 'text/csv, text/turtle', 'content-type': type }
  return {
    method,
    path: '/sparql',
    parameters: new URLSearchParams(parameters),
    headers,
    body: Buffer.from(body),
    isWaiting: () => true,
  }
}

const query = {
  kind: 'query',
  sparql: 'ASK {}',
  rowType: 'text/csv',
  tripleType: 'text/turtle',
  defaultGraphs: [],
  namedGraphs: [],
}
const update = { kind: 'update', sparql: 'CLEAR ALL' }

const examples = [
  { what: 'a GET', sent: incoming('GET', 'query=ASK+%7B%7D'), request: query },
  { what: 'a form', sent: incoming('POST', '', form, 'query=ASK+%7B%7D'), request: query },
  {
    what: 'a form with a charset',
    sent: incoming('POST', '', `${form}; charset=utf-8`, 'query=ASK {}'),
    request: query,
  },
  { what: 'a query as body', sent: incoming('POST', '', 'application/sparql-query', 'ASK {}'), request: query },
  { what: 'an update in a form', sent: incoming('POST', '', form, 'update=CLEAR+ALL'), request: update },
  { what: 'an update as body', sent: incoming('POST', '', 'Application/SPARQL-Update', 'CLEAR ALL'), request: update },
  {
    what: 'graphs beside a query as body',
    sent: incoming(
      'POST',
      'default-graph-uri=urn:a&default-graph-uri=urn:b&named-graph-uri=urn:c',
      'application/sparql-query',
      'ASK {}',
    ),
    request: { ...query, defaultGraphs: ['urn:a', 'urn:b'], namedGraphs: ['urn:c'] },
  },
  {
    what: 'a format of rows in place of Accept',
    sent: incoming('GET', 'query=ASK {}&format=tsv'),
    request: { ...query, rowType: 'text/tab-separated-values' },
  },
  {
    what: 'a format beside a form',
    sent: incoming('POST', 'format=xml', form, 'query=ASK {}'),
    request: { ...query, rowType: 'application/sparql-results+xml' },
  },
  {
    what: 'a format of triples in place of Accept',
    sent: incoming('GET', 'query=ASK {}&format=jsonld'),
    request: { ...query, tripleType: 'application/ld+json' },
  },
]

const counterExamples = [
  { why: 'there is no query', sent: incoming('GET', 'q=ASK {}'), status: 400 },
  { why: 'the query is empty', sent: incoming('GET', 'query='), status: 400 },
  { why: 'there are two queries', sent: incoming('GET', 'query=ASK {}&query=ASK {}'), status: 400 },
  { why: 'an update comes by GET', sent: incoming('GET', 'update=CLEAR ALL'), status: 400 },
  { why: 'there are both', sent: incoming('POST', '', form, 'query=ASK {}&update=CLEAR ALL'), status: 400 },
  { why: 'the body has no type', sent: incoming('POST', 'query=ASK {}', undefined, 'ASK {}'), status: 415 },
  { why: 'the body is a file', sent: incoming('POST', '', 'multipart/form-data', 'ASK {}'), status: 415 },
  {
    why: 'the body is not UTF-8',
    sent: incoming('POST', '', 'application/sparql-query', Uint8Array.of(0xff)),
    status: 400,
  },
  {
    why: 'an update names its graphs outside',
    sent: incoming('POST', 'using-graph-uri=urn:a', 'application/sparql-update', 'CLEAR ALL'),
    status: 400,
  },
]

describe('parseProtocol', () => {
  it.each(examples)('reads $what', ({ sent, request }) => {
    expect(parseProtocol(sent)).toEqual({ kind: 'request', request })
  })

  it.each(counterExamples)('refuses with $status when $why', ({ sent, status }) => {
    expect(parseProtocol(sent)).toMatchObject({ kind: 'reply', reply: { status } })
  })
})
