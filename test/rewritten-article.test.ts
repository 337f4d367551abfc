import { describe, expect, it } from 'vitest'
import { readFacts } from '../src/build-graph.ts'
import { recordArticle } from '../src/facts/record.ts'
import { toArticle } from '../src/text/article.ts'
import { readArticle } from '../src/text/read-article.ts'
import { wordsOf } from '../src/text/span.ts'

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

const anniversary =
  'This year we celebrate the 20th anniversary of the dialogue partnership between ASEAN and Russia, which has risen to the level of strategic partnership since 2018.'
const fields =
  'This strategic partnership is based on cooperation in politics, security, the economy and socio-cultural sphere.'
const members =
  'ASEAN includes Thailand, Singapore, Malaysia, Indonesia, Philippines, Brunei, Laos, Cambodia, Myanmar and Vietnam.'

describe('the sentence of the anniversary in other words', () => {
  it.each([
    [
      'The 20th anniversary of the dialogue partnership between ASEAN and Russia is celebrated this year; the partnership was raised to the level of strategic partnership in 2018.',
      ['20 in 2019', 'strategic-partnership since 2018'],
    ],
    [
      'This year ASEAN and Russia celebrate the fifteenth anniversary of their dialogue partnership, which was upgraded to a strategic partnership in November 2018.',
      ['15 in 2019', 'strategic-partnership since 2018-11'],
    ],
    [
      'This year, two decades of dialogue partnership between ASEAN and Russia are being celebrated, and since 2018 it has been a strategic partnership.',
      ['20 in 2019', 'strategic-partnership since 2018'],
    ],
    [
      'The dialogue partnership between Russia and ASEAN, which this year marks its 25th anniversary, could become a strategic partnership.',
      ['25 in 2019'],
    ],
    [
      'Next year we celebrate the 20th anniversary of the dialogue partnership between ASEAN and Russia, which is expected to rise to the level of strategic partnership in 2022.',
      ['20 in 2020'],
    ],
    [
      'The dialogue partnership between ASEAN and Russia rose to the level of strategic partnership three years ago.',
      ['dialogue-partnership', 'strategic-partnership since 2016'],
    ],
    [
      'Russia has been a dialogue partner of ASEAN since 1996 and a strategic partner since 2018.',
      ['dialogue-partnership since 1996', 'strategic-partnership since 2018'],
    ],
    ['The dialogue partnership between ASEAN and Russia turns 30 this year.', ['30 in 2019']],
    ['I deny that ASEAN and Russia have a strategic partnership.', []],
    ['We hope that ASEAN and Russia will form a strategic partnership.', []],
  ])('%s', (words, told) => {
    const { partnerships } = readPartnerships([anniversary, words])
    const aspects = partnerships.flatMap((partnership) => partnership.aspects)
    const found = aspects.flatMap((aspect) => {
      if (aspect.kind === 'field') return []
      if (aspect.kind === 'anniversary') return [`${aspect.number} in ${aspect.year?.edtf}`]
      return [aspect.since ? `${aspect.level} since ${aspect.since.edtf}` : aspect.level]
    })
    expect(found).toEqual(told)
  })
})

describe('the sentence of the fields in other words', () => {
  it.each([
    [
      'Cooperation in trade, mining and public health is the basis of this strategic partnership.',
      ['trade', 'mining', 'public health'],
    ],
    ['The pillars of this strategic partnership are trade, mining and education.', ['trade', 'mining', 'education']],
    ['Both sides cooperate in trade, mining and public health.', ['trade', 'mining', 'public health']],
    ['It is based on cooperation in trade, mining and public health.', ['trade', 'mining', 'public health']],
    ['We base this strategic partnership on cooperation in trade and mining.', ['trade', 'mining']],
    ['This strategic partnership covers three areas, namely mining, trade and health.', ['mining', 'trade', 'health']],
    ['Cooperation in trade, mining and public health is not the basis of this strategic partnership.', []],
    ['This strategic partnership used to be based on cooperation in trade and mining.', []],
    ['Both sides should cooperate in trade, mining and public health.', []],
  ])('%s', (words, told) => {
    const { text, partnerships } = readPartnerships([fields, words])
    const aspects = partnerships.flatMap((partnership) => partnership.aspects)
    const found = aspects.flatMap((aspect) => (aspect.kind === 'field' ? [wordsOf(text, aspect.theme)] : []))
    expect(found).toEqual(told)
  })
})

describe('the sentence of the members in other words', () => {
  it.each([
    [
      'Thailand, Singapore, Malaysia, Indonesia and the Philippines are included in ASEAN.',
      ['Thailand', 'Singapore', 'Malaysia', 'Indonesia', 'Philippines'],
    ],
    [
      'ASEAN is made up of Thailand, Singapore and Malaysia, together with Indonesia.',
      ['Thailand', 'Singapore', 'Malaysia', 'Indonesia'],
    ],
    [
      'The ten-member ASEAN comprises Thailand and Singapore alongside Malaysia.',
      ['Thailand', 'Singapore', 'Malaysia'],
    ],
    ['ASEAN includes:\n\n- Thailand\n- Singapore\n- Malaysia', ['Thailand', 'Singapore', 'Malaysia']],
    ['ASEAN has three members (Thailand, Singapore, Malaysia).', ['Thailand', 'Singapore', 'Malaysia']],
    ['Thailand is a member of ASEAN, as are Singapore and Malaysia.', ['Thailand', 'Singapore', 'Malaysia']],
    ['ASEAN’s members are Thailand and Singapore; Timor-Leste is an observer.', ['Thailand', 'Singapore']],
    ['ASEAN included Thailand and Singapore until 2006.', []],
    ['ASEAN could include Thailand and Singapore.', []],
    ['He was asked whether ASEAN includes Thailand and Singapore.', []],
    ['Neither Thailand nor Singapore is a member of ASEAN.', []],
  ])('%s', (words, told) => {
    const found = rewrite([members, words]).memberships
    expect(found).toEqual(told.length > 0 ? [{ organisation: 'ASEAN', members: told }] : [])
  })
})

function readPartnerships(...replacements: readonly (readonly [string, string])[]) {
  let text = given.text
  for (const [from, to] of replacements) text = text.replace(from, to)
  const { facts } = readFacts(toArticle('rewritten', 'rewritten.md', text, given))
  return { text, partnerships: facts.filter((fact) => fact.kind === 'partnership') }
}
