import { describe, expect, it } from 'vitest'
import { toArticleView } from '../../src/explorer/article-facts.ts'
import { articleQuery, isShown, parseArticleFilter, toggle } from '../../src/explorer/article-filter.ts'
import { loadArticle } from '../../src/explorer/load.ts'
import { article, ask, names } from '../support/explored.ts'

const speakers = [
  { name: 'Ada Tan', iri: names.iri('person:ada-tan') },
  { name: 'the crowd', iri: `${article}#agent-0,3` },
  { name: 'someone', iri: 'urn:someone' },
]

const parse = (query: string) => parseArticleFilter(new URLSearchParams(query), speakers, names)

const examples = [
  { query: '', filter: { hide: [], mute: [] } },
  { query: '?hide=role+theme', filter: { hide: ['role', 'theme'] as const, mute: [] } },
  { query: '?mute=person%2Fada-tan', filter: { hide: [], mute: ['person/ada-tan'] } },
  {
    query: '?hide=name&mute=article%2F0123456789abcdef%23agent-0%2C3+urn%3Asomeone',
    filter: { hide: ['name'] as const, mute: ['article/0123456789abcdef#agent-0,3', 'urn:someone'] },
  },
]

const counterExamples = [
  { why: 'a kind is not known', query: 'hide=role+rolle', left: 'hide=role', unknown: ['hide=rolle'] },
  { why: 'a kind cannot be hidden', query: 'hide=article', left: '', unknown: ['hide=article'] },
  { why: 'someone does not speak here', query: 'mute=person%2Fbo', left: '', unknown: ['mute=person/bo'] },
  { why: 'a parameter is not known', query: 'kinds=role', left: '', unknown: ['kinds=role'] },
]

describe('parseArticleFilter', () => {
  it.each(examples)('reads “$query”, and writes it', ({ query, filter }) => {
    expect(parse(query)).toEqual({ filter, unknown: [] })
    expect(articleQuery(filter)).toBe(query)
  })

  it.each(counterExamples)('leaves out and tells what it cannot use when $why', ({ query, left, unknown }) => {
    expect(parse(query)).toEqual({ filter: parse(left).filter, unknown })
  })

  it('takes a speaker without an IRI for none that can be named', () => {
    const nameless = [{ name: 'someone', iri: undefined }]
    expect(parseArticleFilter(new URLSearchParams('mute='), nameless, names).filter.mute).toEqual([])
  })
})

describe('isShown', () => {
  it.each([
    { query: '', shown: { statement: 3, claim: 4, theme: 2 } },
    { query: 'hide=statement+theme', shown: { statement: 0, claim: 4, theme: 0 } },
    { query: 'mute=person%2Fada-tan', shown: { statement: 1, claim: 3, theme: 2 } },
    { query: 'mute=person%2Fada-tan&hide=role', shown: { statement: 1, claim: 2, theme: 2 } },
  ])('keeps $shown with “$query”', async ({ query, shown }) => {
    const view = toArticleView(await loadArticle(ask, names, article), article)
    const { filter } = parseArticleFilter(new URLSearchParams(query), view?.speakers ?? [], names)
    const facts = view?.facts.filter((fact) => isShown(fact, filter, names)) ?? []
    const count = (type: string) => facts.filter((fact) => fact.type === type).length
    expect({ statement: count('statement'), claim: count('claim'), theme: count('theme') }).toEqual(shown)
  })
})

describe('toggle', () => {
  it('puts a word in, and takes it out', () => {
    expect([toggle(['a'], 'b'), toggle(['a', 'b'], 'a')]).toEqual([['a', 'b'], ['b']])
  })
})
