import { describe, expect, it } from 'vitest'
import { isListed, loadList, toKindName } from '../../src/explorer/lists.ts'
import { loadOverview } from '../../src/explorer/overview.ts'
import { markWords, search } from '../../src/explorer/search.ts'
import { ask, askTurtle, names, part } from '../support/explored.ts'

const nothing = askTurtle('')

describe('loadOverview', () => {
  it('counts, lists and names', async () => {
    const { counts, articles, speakers, contradictions } = await loadOverview(ask, names)
    expect(Object.fromEntries(counts.map(({ name, count }) => [name, count]))).toEqual({
      articles: 2,
      statements: 3,
      claims: 5,
      people: 2,
      bodies: 1,
      events: 0,
      partnerships: 1,
      themes: 1,
    })
    expect(articles.map(({ name, published, statements }) => [name, published, statements])).toEqual([
      ['Tan: pact since 2001', '2021-05-04', 3],
      ['Another view', '', 0],
    ])
    expect(speakers.map(({ name, statements }) => [name, statements])).toEqual([
      ['Ada Tan', 2],
      ['Bo Ba', 1],
    ])
    expect(contradictions.map(({ note, claims }) => [note, ...claims.map(({ name }) => name)])).toEqual([
      ['since 2001 against since 1999', 'Ada Tan', 'Another view'],
    ])
  })

  it('is empty for an empty graph', async () => {
    const { counts, articles, speakers, contradictions } = await loadOverview(nothing, names)
    expect(counts.every(({ count }) => count === 0)).toBe(true)
    expect([articles, speakers, contradictions]).toEqual([[], [], []])
  })

  it('calls an article without a headline so', async () => {
    const { articles } = await loadOverview(askTurtle(`<${part('x')}> a schema:NewsArticle .`), names)
    expect(articles.map(({ name }) => name)).toEqual(['without a headline'])
  })
})

describe('loadList', () => {
  it('lists people with their posts, and partnerships by their parties', async () => {
    expect((await loadList(ask, names, 'person')).map(({ name, notes, mentions }) => [name, notes, mentions])).toEqual([
      ['Ada Tan', ['minister'], 1],
      ['Bo Ba', [], 1],
    ])
    const [partnership] = await loadList(ask, names, 'partnership')
    expect(partnership).toMatchObject({ notes: ['alliance'], mentions: 0 })
    expect(partnership?.name.split(' and ').sort()).toEqual(['AB', 'Norway'])
    expect(await loadList(nothing, names, 'theme')).toEqual([])
  })

  it('knows what one of a list is called', () => {
    const classes = ['org:FormalOrganization', 'schema:Person', 'dcterms:PeriodOfTime']
    expect(classes.map((name) => toKindName(names, names.iri(name)))).toEqual(['Body', 'Person', 'Period of time'])
  })

  it('knows what can be listed', () => {
    expect(['person', 'post', 'toString', 'nothing'].map(isListed)).toEqual([true, true, false, false])
  })
})

describe('search', () => {
  it('finds names, other names and words, in upper and lower case', async () => {
    expect((await search(ask, names, ' A. TAN ')).names).toEqual([
      { iri: names.thing('person/ada-tan'), name: 'Ada Tan', also: 'A. Tan', room: 'person' },
    ])
    const { names: found, statements } = await search(ask, names, 'trade')
    expect(found).toEqual([{ iri: names.thing('theme/trade'), name: 'trade', also: undefined, room: 'theme' }])
    expect(statements.map(({ words, speaker }) => [words, speaker.name])).toEqual([
      ['Mr Ba says trade grew', 'Ada Tan'],
      ['trade grew', 'Bo Ba'],
    ])
  })

  it('finds what has all the words, in any order', async () => {
    const { names: found, statements } = await search(ask, names, 'grew  ba')
    expect(found).toEqual([])
    expect(statements.map(({ words }) => words)).toEqual(['Mr Ba says trade grew'])
  })

  it('finds nothing for what would end the query', async () => {
    expect(await search(ask, names, '")) } #')).toEqual({ names: [], statements: [] })
  })

  it('gives what belongs to no room an empty one', async () => {
    const { names: found } = await search(askTurtle('<urn:x> schema:name "Elsewhere" .'), names, 'else')
    expect(found).toEqual([{ iri: 'urn:x', name: 'Elsewhere', also: undefined, room: '' }])
  })
})

describe('markWords', () => {
  const examples = [
    { text: 'Mr Ba says trade grew', words: 'TRADE ba', cut: ['Mr ', 'Ba', ' says ', 'trade', ' grew'] },
    { text: 'trade', words: 'trade', cut: ['', 'trade', ''] },
    { text: 'A. Tan, Alan', words: 'a.', cut: ['', 'A.', ' Tan, Alan'] },
    { text: 'nothing here', words: '(', cut: ['nothing here'] },
  ]

  it.each(examples)('cuts “$text” for “$words”', ({ text, words, cut }) => {
    expect(markWords(text, words)).toEqual(cut)
  })
})
