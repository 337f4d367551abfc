import { describe, expect, it } from 'vitest'
import { linksOf, loadNetwork, type Network, readable, type Wanted } from '../../src/explorer/network.ts'
import { article, ask, askTurtle, names, part } from '../support/explored.ts'

const nothing = askTurtle('')

const all: Wanted = {
  kinds: ['role', 'membership', 'partnership', 'event', 'speech'],
  theme: undefined,
  article: undefined,
  least: 1,
}

/** Links by the names of their ends, with the parts of articles that say so. */
const lines = ({ nodes, links }: Network) => {
  const called = new Map(nodes.map(({ iri, name }) => [iri, name]))
  return links.map(({ kind, from, to, facts }) => {
    const told = facts.map((fact) => fact.replace(/^.*\/(.).*#/, '$1#'))
    return [called.get(from), kind, called.get(to), ...told].join(' ')
  })
}

/** Of each link the half that tells which it is. */
const role = 'Ada Tan role Norway 0#holds-1'
const partnership = 'Norway partnership AB 0#anniversary-1 0#level-1 f#level-2'
const speech = 'Bo Ba speech Norway 0#char=45,55'

describe('loadNetwork', () => {
  it.each([
    { wanted: all, links: [role, partnership, speech] },
    { wanted: { ...all, kinds: ['role', 'speech'] as const }, links: [role, speech] },
    { wanted: { ...all, least: 2 }, links: [partnership] },
    { wanted: { ...all, least: 4 }, links: [] },
    { wanted: { ...all, kinds: [] }, links: [] },
    { wanted: { ...all, article }, links: [role, 'Norway partnership AB 0#anniversary-1 0#level-1', speech] },
    {
      wanted: { ...all, article: names.thing('article/fedcba9876543210') },
      links: ['Norway partnership AB f#level-2'],
    },
    {
      wanted: { ...all, theme: names.iri('theme:trade') },
      links: [role, 'Norway partnership AB 0#anniversary-1 0#level-1', speech],
    },
    { wanted: { ...all, theme: names.iri('theme:nothing') }, links: [] },
    {
      wanted: { ...all, theme: names.iri('theme:trade'), article: names.thing('article/fedcba9876543210') },
      links: [],
    },
  ])('finds $links.length links for $wanted', async ({ wanted, links }) => {
    expect(lines(await loadNetwork(ask, names, wanted))).toEqual(links)
  })

  it('gives the headlines of the articles that tell of the links', async () => {
    const { articles } = await loadNetwork(ask, names, all)
    expect([...articles.values()]).toEqual(['Tan: pact since 2001', 'Another view'])
    const turtle = `<${part('char=0,3')}> nf:speaker person:a ; schema:mentions person:b .`
    const nameless = await loadNetwork(askTurtle(turtle), names, all)
    expect([...nameless.articles]).toEqual([[article, 'without a headline']])
  })

  it('is empty for an empty graph', async () => {
    expect(await loadNetwork(nothing, names, all)).toEqual({ nodes: [], links: [], articles: new Map() })
  })

  it('calls what has no name by its IRI, and whoever belongs to one article an agent', async () => {
    const turtle = `<${part('char=0,3')}> nf:speaker <${part('agent-0,3')}> ; schema:mentions <urn:x>, country:no .`
    const { nodes } = await loadNetwork(askTurtle(turtle), names, all)
    expect(nodes.map(({ name, room }) => [name, room])).toEqual([
      [part('agent-0,3'), 'agent'],
      [names.iri('country:no'), 'country'],
      ['urn:x', 'thing'],
    ])
  })
})

describe('readable', () => {
  it('keeps what is around one thing, itself first', async () => {
    const near = readable(await loadNetwork(ask, names, all), names.iri('person:ada-tan'), 9)
    expect(lines(near)).toEqual([role])
    expect(near.nodes.map(({ name, degree }) => [name, degree])).toEqual([
      ['Ada Tan', 1],
      ['Norway', 1],
    ])
  })

  it('keeps what is linked most, and only links between that', async () => {
    const { nodes, links } = readable(await loadNetwork(ask, names, all), undefined, 2)
    expect(nodes.map(({ name, degree }) => [name, degree])).toEqual([
      ['Norway', 1],
      ['AB', 1],
    ])
    expect(links.map(({ kind }) => kind)).toEqual(['partnership'])
  })
})

describe('linksOf', () => {
  it('gives the links of a thing, those that most facts say first', async () => {
    const network = await loadNetwork(ask, names, all)
    expect(linksOf(network, names.iri('country:no')).map(({ kind }) => kind)).toEqual(['partnership', 'role', 'speech'])
    expect(linksOf(network, 'urn:x')).toEqual([])
  })
})
