import { describe, expect, it } from 'vitest'
import { loadGraphChoices, missingIn } from '../../src/explorer/graph-choices.ts'
import { allKinds, everythingAround, graphAddress, parseGraphFilter } from '../../src/explorer/graph-filter.ts'
import { ask, askTurtle, names } from '../support/explored.ts'

const atFirst = {
  kinds: ['role', 'membership', 'partnership', 'event'] as const,
  theme: undefined,
  article: undefined,
  least: 1,
  around: undefined,
  chosen: undefined,
}

const examples = [
  { query: '', filter: atFirst },
  { query: 'kinds=speech+role', filter: { ...atFirst, kinds: ['role', 'speech'] as const } },
  { query: 'kinds=', filter: { ...atFirst, kinds: [] } },
  {
    query: 'theme=theme%2Ftrade&article=article%2Ff3e7&least=2',
    filter: { ...atFirst, theme: 'theme/trade', article: 'article/f3e7', least: 2 },
  },
  {
    query: 'around=country%2Fno&chosen=article%2Ff3e7%23agent-0%2C3',
    filter: { ...atFirst, around: 'country/no', chosen: 'article/f3e7#agent-0,3' },
  },
]

const counterExamples = [
  { why: 'a kind is not known', query: 'kinds=role+rolle', left: 'kinds=role', unknown: ['kinds=rolle'] },
  { why: 'a number is none', query: 'least=many', left: '', unknown: ['least=many'] },
  { why: 'a number is too small', query: 'least=0', left: '', unknown: ['least=0'] },
  { why: 'a theme has no room', query: 'theme=trade', left: '', unknown: ['theme=trade'] },
  { why: 'no IRI may hold it', query: 'around=country%2Fa%3Eb', left: '', unknown: ['around=country/a>b'] },
  { why: 'a parameter is not known', query: 'kind=role', left: '', unknown: ['kind=role'] },
]

const parse = (query: string) => parseGraphFilter(new URLSearchParams(query))

describe('parseGraphFilter', () => {
  it.each(examples)('reads “$query”', ({ query, filter }) => {
    expect(parse(query)).toEqual({ filter, unknown: [] })
  })

  it.each(counterExamples)('leaves out and tells what it cannot use when $why', ({ query, left, unknown }) => {
    expect(parse(query)).toEqual({ filter: parse(left).filter, unknown })
  })

  it('takes an empty value for none', () => {
    expect(parse('theme=&least=')).toEqual({ filter: atFirst, unknown: [] })
  })
})

describe('graphAddress', () => {
  it.each(examples)('gives back “$query”', ({ filter }) => {
    const [path, query = ''] = graphAddress(filter).split('?')
    expect([path, parse(query).filter]).toEqual(['#/graph', filter])
  })

  it('leaves out what is as at first', () => {
    expect(graphAddress(atFirst)).toBe('#/graph')
    expect(graphAddress({ ...atFirst, least: 3 })).toBe('#/graph?least=3')
  })

  it('leads to everything around a thing', () => {
    expect(everythingAround('country/no')).toEqual({ ...atFirst, kinds: allKinds, around: 'country/no' })
  })
})

describe('loadGraphChoices', () => {
  it('lists the themes that articles have, by name, and all articles', async () => {
    expect(await loadGraphChoices(ask, names)).toEqual({
      themes: [{ place: 'theme/trade', name: 'trade' }],
      articles: [
        { place: 'article/0123456789abcdef', name: 'Tan: pact since 2001' },
        { place: 'article/fedcba9876543210', name: 'Another view' },
      ],
    })
  })

  it('leaves out what no article has, and what is not ours', async () => {
    const turtle = `theme:b a skos:Concept ; skos:prefLabel "b" . theme:a a skos:Concept ; skos:prefLabel "a" .
      theme:c a skos:Concept ; skos:prefLabel "c" . <urn:d> a skos:Concept ; skos:prefLabel "d" .
      <urn:1> itsrdf:taIdentRef theme:a . <urn:2> itsrdf:taIdentRef theme:b , <urn:d> . <urn:3> itsrdf:taIdentRef theme:b .`
    const { themes } = await loadGraphChoices(askTurtle(turtle), names)
    expect(themes.map(({ name }) => name)).toEqual(['a', 'b'])
  })
})

describe('missingIn', () => {
  it('tells what the graph has not', async () => {
    const choices = await loadGraphChoices(ask, names)
    const missing = (query: string) => missingIn(parse(query).filter, choices)
    expect(missing('')).toEqual([])
    expect(missing('theme=theme%2Ftrade&article=article%2F0123456789abcdef')).toEqual([])
    expect(missing('theme=theme%2Ftarde')).toEqual(['theme/tarde'])
    expect(missing('theme=theme%2Ftrade&article=article%2F0')).toEqual(['article/0'])
  })
})
