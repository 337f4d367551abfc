import { describe, expect, it } from 'vitest'
import { parseRoute, toAddress } from '../../src/explorer/route.ts'

const examples = [
  { hash: '', route: { page: 'overview' } },
  { hash: '#', route: { page: 'overview' } },
  { hash: '#/', route: { page: 'overview' } },
  {
    hash: '#/article/f3e7',
    route: { page: 'article', place: 'article/f3e7', part: undefined, parameters: new URLSearchParams() },
  },
  {
    hash: '#/article/f3e7/char=0,5?hide=theme',
    route: {
      ...{ page: 'article', place: 'article/f3e7', part: 'char=0,5' },
      parameters: new URLSearchParams({ hide: 'theme' }),
    },
  },
  { hash: '#/person/ada-berg', route: { page: 'thing', place: 'person/ada-berg' } },
  { hash: '#/place/malm%C3%B6', route: { page: 'thing', place: 'place/malmö' } },
  { hash: '#/ask', route: { page: 'ask', question: undefined, parameters: new URLSearchParams() } },
  { hash: '#/ask/cq01', route: { page: 'ask', question: 'cq01', parameters: new URLSearchParams() } },
  {
    hash: '#/ask?query=ASK+%7B%7D',
    route: { page: 'ask', question: undefined, parameters: new URLSearchParams({ query: 'ASK {}' }) },
  },
  { hash: '#/search?q=a+b', route: { page: 'search', parameters: new URLSearchParams({ q: 'a b' }) } },
  { hash: '#/graph', route: { page: 'graph', parameters: new URLSearchParams() } },
  { hash: '#/theme', route: { page: 'list', kind: 'theme', parameters: new URLSearchParams() } },
  { hash: '#/comparison', route: { page: 'overview' } },
  { hash: '#/list/person', route: { page: 'list', kind: 'person', parameters: new URLSearchParams() } },
]

const counterExamples = [
  { why: 'it does not begin with a slash', hash: '#person/ada' },
  { why: 'a part is empty', hash: '#/person//ada' },
  { why: 'it is not well encoded', hash: '#/person/%E0%A4' },
  { why: 'no IRI may hold it', hash: '#/person/a%3Eb' },
  { why: 'a thing has no name', hash: '#/person' },
  { why: 'a list has no kind', hash: '#/list' },
  { why: 'a search has a part', hash: '#/search/asean' },
  { why: 'there are too many parts', hash: '#/ask/cq01/more' },
]

describe('parseRoute', () => {
  it.each(examples)('reads $hash', ({ hash, route }) => {
    expect(parseRoute(hash)).toEqual(route)
  })

  it.each(counterExamples)('leads nowhere when $why', ({ hash }) => {
    expect(parseRoute(hash)).toEqual({ page: 'nowhere', address: hash })
  })
})

describe('toAddress', () => {
  it.each(['article/f3e7', 'article/f3e7#char=0,5', 'place/malmö'])('leads to %s and back', (place) => {
    const route = parseRoute(toAddress(place))
    const back =
      route.page === 'article' && route.part !== undefined
        ? `${route.place}#${route.part}`
        : 'place' in route && route.place
    expect(back).toBe(place)
  })
})
