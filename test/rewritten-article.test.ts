import { describe, expect, it } from 'vitest'
import { readFacts } from '../src/build-graph.ts'
import { recordArticle } from '../src/facts/record.ts'
import { toArticle } from '../src/text/article.ts'
import { readArticle } from '../src/text/read-article.ts'

const given = readArticle('articles/asean-russia.md')

/** The given article with words replaced, in order; a word to be replaced that is not there is a mistake in the test. */
function rewrite(...replacements: readonly (readonly [string, string])[]): ReturnType<typeof recordArticle> {
  let text = given.text
  for (const [from, to] of replacements) {
    if (!text.includes(from)) throw new Error(`"${from}" is not in the text`)
    text = text.replaceAll(from, to)
  }
  const { url: _, ...metadata } = given
  return recordArticle(
    readFacts(toArticle('rewritten', 'rewritten.md', text, { ...metadata, published: '2021-06-02' })),
  )
}

const otherWorld = [
  [
    'Minister for Youth, Education and Sports of the Kingdom of Cambodia',
    'Minister for Trade, Tourism and Fisheries of the Oriental Republic of Uruguay',
  ],
  ['Han Chuon Naron', 'Julia Ferreira Paz'],
  ['Khan Chuon Naron', 'Yulia Ferreira Paz'],
  [' he said', ' she said'],
  ['According to him', 'According to her'],
  ['the Russian Federation', 'the Dominion of Canada'],
  [
    'XII Convention of the Russian Association for International Studies (RAIS)',
    'Ninth Congress of the Canadian Society for Ocean Policy (CSOP)',
  ],
  ['East Asian Summit', 'Summit of the Americas'],
  [
    'Thailand, Singapore, Malaysia, Indonesia, Philippines, Brunei, Laos, Cambodia, Myanmar and Vietnam',
    'Uruguay, Paraguay, Brazil and Argentina',
  ],
  ['ASEAN', 'Mercosur'],
  ['Russia', 'Canada'],
  ['20th anniversary', '30th anniversary'],
  ['since 2018', 'since 2015'],
] as const

describe('the given article with another speaker, body, country, numbers and years', () => {
  const facts = rewrite(...otherWorld)

  it('gives the other speaker, under both spellings, with her post', () => {
    expect(facts.people).toEqual([{ name: 'Julia Ferreira Paz', also: ['Yulia Ferreira Paz'] }])
    expect(facts.roles).toEqual([
      {
        person: 'Julia Ferreira Paz',
        title: 'Minister for Trade, Tourism and Fisheries',
        of: expect.stringMatching('Uruguay'),
      },
    ])
  })

  it('gives every statement to her or to the body', () => {
    const said = facts.statements.filter((statement) => !statement.nested)
    expect(said.map(({ speaker, kind }) => [speaker, kind])).toEqual([
      ['Julia Ferreira Paz', 'indirect'],
      ['Julia Ferreira Paz', 'direct'],
      ['Julia Ferreira Paz', 'mixed'],
      ['Julia Ferreira Paz', 'mixed'],
      ['Julia Ferreira Paz', 'direct'],
      ['Julia Ferreira Paz', 'indirect'],
    ])
  })

  it('gives the other event with its edition', () => {
    expect(facts.events).toContainEqual(
      expect.objectContaining({ edition: 9, organiser: 'Canadian Society for Ocean Policy' }),
    )
  })

  it('gives the other partnership, and counts its beginning from the year of the article', () => {
    expect(facts.partnerships).toContainEqual(
      expect.objectContaining({ parties: ['Mercosur', 'Canada'], anniversary: { n: 30, year: '2021' } }),
    )
    expect(facts.partnerships).toContainEqual(
      expect.objectContaining({ parties: ['Mercosur', 'Canada'], kind: 'strategic partnership', since: '2015' }),
    )
  })

  it('gives the other members', () => {
    expect(facts.memberships).toEqual([
      { organisation: 'Mercosur', members: ['Uruguay', 'Paraguay', 'Brazil', 'Argentina'] },
    ])
  })
})

describe('the given article with its facts denied, asked, hoped for or planned', () => {
  it.each([
    ['is based on cooperation', 'is not based on cooperation'],
    ['is based on cooperation', 'could be based on cooperation'],
    ['This strategic partnership is based on', 'It is to be hoped that this partnership will be based on'],
  ])('has no field of cooperation where "%s" becomes "%s"', (from, to) => {
    const { partnerships } = readPartnerships([from, to])
    expect(partnerships.flatMap(({ aspects }) => aspects.filter(({ kind }) => kind === 'field'))).toEqual([])
  })

  it.each([
    [
      'which has risen to the level of strategic partnership since 2018',
      'which could become a strategic partnership in 2022',
    ],
    [
      'which has risen to the level of strategic partnership since 2018',
      'which is expected to rise to the level of strategic partnership in 2022',
    ],
    [
      'which has risen to the level of strategic partnership since 2018',
      'which has never risen to the level of strategic partnership',
    ],
  ])('has no level where "%s" becomes "%s"', (from, to) => {
    const { partnerships } = readPartnerships([from, to])
    const levels = partnerships.flatMap(({ aspects }) => aspects.filter((aspect) => aspect.kind === 'level'))
    expect(levels.map(({ level }) => level)).not.toContain('strategic-partnership')
  })

  it('has no members where the list is denied', () => {
    expect(rewrite(['ASEAN includes Thailand', 'ASEAN does not include Thailand']).memberships).toEqual([])
  })

  it('reports no words as said where he only denied or was asked', () => {
    for (const cue of ['denied that', 'was asked whether']) {
      const { statements } = rewrite([
        'As Khan Chuon Naron noted, ASEAN recognizes',
        `Khan Chuon Naron ${cue} ASEAN recognizes`,
      ])
      const said = statements.filter(({ cue: words }) => words === 'noted')
      expect(said, cue).toEqual([])
    }
  })
})

function readPartnerships(...replacements: readonly (readonly [string, string])[]) {
  let text = given.text
  for (const [from, to] of replacements) text = text.replace(from, to)
  const { facts } = readFacts(toArticle('rewritten', 'rewritten.md', text, given))
  return { partnerships: facts.filter((fact) => fact.kind === 'partnership') }
}
