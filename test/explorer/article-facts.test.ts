import { describe, expect, it } from 'vitest'
import {
  type ArticleView,
  type Fact,
  placeOfSpeaker,
  select,
  spansOf,
  toArticleView,
} from '../../src/explorer/article-facts.ts'
import { loadArticle } from '../../src/explorer/load.ts'
import { article, ask, names } from '../support/explored.ts'

async function view(): Promise<ArticleView> {
  const found = toArticleView(await loadArticle(ask, names, article), article)
  if (!found) throw new Error('The article is not there')
  return found
}

/** A fact as a line: its kind, and what is in it. */
function lineOf(fact: Fact): string {
  switch (fact.type) {
    case 'statement':
      return `statement ${fact.statement.speaker.name}: ${fact.statement.words}`
    case 'claim':
      return `${fact.kind} ${fact.claim.subject.name} ${fact.claim.phrase} ${fact.claim.object.name}`
    case 'theme':
      return `theme ${fact.theme.theme.name} ${fact.theme.standing.join()}`
  }
}

describe('toArticleView', () => {
  it('has the article with its facts', async () => {
    const { facts, marks, speakers, ...about } = await view()
    expect(about).toMatchObject({
      headline: 'Tan: pact since 2001',
      published: '2021-05-04',
      language: 'en',
      url: 'https://news.example/1',
    })
    expect(facts.map(lineOf)).toEqual([
      'statement Ada Tan: pact since 2001',
      'statement Ada Tan: Mr Ba says trade grew',
      'statement Bo Ba: trade grew',
      'partnership AB and Norway keep the anniversary 20',
      'role Ada Tan holds the post of minister',
      'partnership AB and Norway are at the level of alliance',
      'event Ada Tan knows about trade',
      'theme trade proposed',
      'theme growth ',
    ])
    expect(speakers.map(({ name }) => name)).toEqual(['Ada Tan', 'Bo Ba'])
    expect(
      marks.filter(({ role }) => role === 'name').map(({ begin, end, thing }) => [begin, end, thing?.name]),
    ).toEqual([
      [22, 28, 'Ada Tan'],
      [34, 39, 'Bo Ba'],
    ])
  })

  it('is nothing for what is no article', async () => {
    const person = names.thing('person/ada-tan')
    expect(toArticleView(await loadArticle(ask, names, person), person)).toBeUndefined()
    const unknown = names.thing('article/0')
    expect(toArticleView(await loadArticle(ask, names, unknown), unknown)).toBeUndefined()
  })

  it('numbers its speakers', async () => {
    const found = await view()
    const places = found.facts.flatMap((fact) =>
      fact.type === 'statement' ? [placeOfSpeaker(found, fact.statement)] : [],
    )
    expect(places).toEqual([0, 0, 1])
  })
})

describe('select', () => {
  it('finds a fact by its part, and its words', async () => {
    const selection = select(await view(), 'level-1')
    expect(selection).toMatchObject({ kind: 'fact', fact: { type: 'claim', part: 'level-1' } })
    expect((await view()).facts.map((fact) => spansOf(fact).map(({ begin, end }) => [begin, end]))).toEqual([
      [[5, 20]],
      [[34, 55]],
      [[45, 55]],
      [
        [5, 20],
        [45, 50],
        [45, 55],
      ],
      [[22, 28]],
      [[5, 20]],
      [],
      [[45, 50]],
      [[51, 55]],
    ])
  })

  it('finds the facts of a stretch', async () => {
    const selection = select(await view(), 'char=46,52')
    expect(selection?.kind === 'words' && selection.facts.map(lineOf)).toEqual([
      'statement Ada Tan: Mr Ba says trade grew',
      'statement Bo Ba: trade grew',
      'partnership AB and Norway keep the anniversary 20',
      'theme trade proposed',
      'theme growth ',
    ])
  })

  it('finds the facts of a stretch that is also a name', async () => {
    const selection = select(await view(), 'char=22,28')
    expect(selection?.kind === 'words' && selection.facts.map(lineOf)).toEqual([
      'role Ada Tan holds the post of minister',
    ])
  })

  const counterExamples = [
    { why: 'there is no such fact', part: 'level-2' },
    { why: 'the stretch is empty', part: 'char=5,5' },
    { why: 'the stretch ends after the text', part: 'char=5,99' },
    { why: 'it is no stretch', part: 'char=a,b' },
  ]

  it.each(counterExamples)('finds nothing when $why', async ({ part }) => {
    expect(select(await view(), part)).toBeUndefined()
  })
})
