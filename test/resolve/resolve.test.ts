import { describe, expect, it } from 'vitest'
import { extractRoles } from '../../src/facts/role/extract.ts'
import type { SpeechHint } from '../../src/resolve/resolution.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { wordsOf } from '../../src/text/span.ts'
import { namedDocument } from '../support/named-document.ts'
import { spanOf } from '../support/reading.ts'

/** Resolves a text; `speech` are `speaker > words` pairs as they stand in it. */
function read(marked: string, ...speech: readonly (readonly [speaker: string, words: string])[]) {
  const document = namedDocument(marked)
  const { text } = document
  const statements = speech.map(([speaker, words]): SpeechHint => {
    const said = spanOf(text, words)
    return { speaker: spanOf(text, speaker), words: said, attribution: spanOf(text, speaker) }
  })
  const resolution = resolve(document, extractRoles(document), statements)
  /** All that stands for somebody or something: `name: mention, mention`. */
  const lines = resolution.entities.map(({ name, mentions }) => {
    return `${name}: ${mentions.map((mention) => wordsOf(text, mention)).join(', ')}`
  })
  return { ...resolution, text, lines, at: (words: string) => resolution.entityAt(spanOf(text, words))?.name }
}

describe('resolve, people', () => {
  it.each([
    [
      'surnames and initials',
      '<PER:Ola Berg> sat. <PER:Berg> and <PER:O. Berg> left.',
      ['Ola Berg: Ola Berg, Berg, O. Berg'],
    ],
    ['a surname before the full name', '<PER:Berg> sat. <PER:Ola Berg> left.', ['Ola Berg: Berg, Ola Berg']],
    ['given names where used so', '<PER:Ahmed Aziz> sat. <PER:Ahmed> left.', ['Ahmed Aziz: Ahmed Aziz, Ahmed']],
    [
      'a middle part',
      '<PER:Juan Carlos Varela Paz> sat. <PER:Varela> left.',
      ['Juan Carlos Varela Paz: Juan Carlos Varela Paz, Varela'],
    ],
    ['particles', '<PER:Haider al-Abadi> sat. <PER:Abadi> left.', ['Haider al-Abadi: Haider al-Abadi, Abadi']],
    ['capitals', '<PER:KERRY> sat. <PER:Kerry> left. <PER:Kerry> spoke.', ['Kerry: KERRY, Kerry, Kerry']],
    ['capitals alone', '<PER:KERRY> sat.', ['KERRY: KERRY']],
    ['a particle alone', '<PER:Al Gore> sat. <PER:Gore> left.', ['Al Gore: Al Gore, Gore']],
    ['titles inside a name', '<PER:Sen. Ted Berg> sat. <PER:Mr. Berg> left.', ['Ted Berg: Sen. Ted Berg, Mr. Berg']],
    [
      'a family name of another label',
      '<PER:Xi Jinping> sat. <ORG:Xi> and <ORG:Jinping> left.',
      ['Xi Jinping: Xi Jinping, Xi, Jinping'],
    ],
    ['two families', '<PER:Ola Berg> sat. <PER:Ann Lund> left.', ['Ola Berg: Ola Berg', 'Ann Lund: Ann Lund']],
    [
      'two of one family in one sentence, told apart by one letter',
      '<PER:Marian Berg> met <PER:Marina Berg> and <PER:Marion Berg>.',
      ['Marian Berg: Marian Berg', 'Marina Berg: Marina Berg', 'Marion Berg: Marion Berg'],
    ],
    [
      'a man and a woman',
      '<PER:Mario Paz> sat. <PER:Maria Paz> left.',
      ['Mario Paz: Mario Paz', 'Maria Paz: Maria Paz'],
    ],
    [
      'two with one shorter name',
      '<PER:Ola A. Berg> met <PER:Ola B. Berg>. <PER:Ola Berg> left.',
      ['Ola A. Berg: Ola A. Berg', 'Ola B. Berg: Ola B. Berg', 'Ola Berg: Ola Berg'],
    ],
  ])('tells people by %s', (_, text, lines) => {
    expect(read(text).lines).toEqual(lines)
  })

  it('gives one person a slug and all names', () => {
    const [berg] = read('<PER:Ola Bergström> sat. <PER:Bergström> left. <PER:Bergström> ate.').entities
    expect(berg).toMatchObject({
      kind: 'person',
      slug: 'ola-bergstrom',
      name: 'Ola Bergström',
      otherNames: ['Bergström'],
    })
  })

  it('merges two spellings of one name and says why', () => {
    const { entities, text } = read('<PER:Han Chea Sok> sat. <PER:Khan Chea Sok> left.')
    expect(entities.map(({ name, otherNames }) => [name, ...otherNames])).toEqual([['Han Chea Sok', 'Khan Chea Sok']])
    const [merge] = entities[0]?.merges ?? []
    expect(merge).toMatchObject({ name: 'Khan Chea Sok', rule: 'resolve/same-person' })
    expect(merge?.reason).toBe('editDistance("Han", "Khan") = 1; other name parts equal')
    expect(merge?.evidence.map((span) => wordsOf(text, span))).toEqual(['Han Chea Sok', 'Khan Chea Sok'])
  })

  it.each([
    ['Jean-Luc Moreau', 'Jean-Luc Moreaux', 'editDistance("Moreau", "Moreaux") = 1; other name parts equal'],
    ['Jean-Luc Moreau', 'Jehan-Luc Moreau', 'editDistance("Jean", "Jehan") = 1; other name parts equal'],
    ['Jon Stein Jr.', 'Jon Stain Jr.', 'editDistance("Stein", "Stain") = 1; other name parts equal'],
  ])('names the part in which %s and %s differ', (one, other, reason) => {
    expect(read(`<PER:${one}> sat. <PER:${other}> left.`).entities[0]?.merges.map((merge) => merge.reason)).toEqual([
      reason,
    ])
  })

  it.each([
    ['William Hill', 'Bill Hill', 'shortForm("William") = "Bill"; other name parts equal'],
    ['Bill Hill', 'William Hill', 'shortForm("William") = "Bill"; other name parts equal'],
  ])('merges %s and %s', (one, other, reason) => {
    expect(read(`<PER:${one}> sat. <PER:${other}> left.`).entities[0]?.merges.map((merge) => merge.reason)).toEqual([
      reason,
    ])
  })

  it.each([
    ['a short form in another family', '<PER:William Hill> sat. <PER:Bill Berg> left.'],
    ['a short form of another generation', '<PER:William Hill Jr.> sat. <PER:Bill Hill> left.'],
    ['long surnames', '<PER:Ola Bergström> sat. <PER:Lindqvist> left.'],
    ['short surnames that differ in a letter', '<PER:Ola Chen> sat. <PER:Chan> left.'],
  ])('keeps %s apart', (_, text) => {
    expect(read(text).entities).toHaveLength(2)
  })

  it('leaves out names without a letter', () => {
    expect(read('<PER:…> and <ORG:—> sat.').entities).toEqual([])
  })

  it('takes a family name for first or last', () => {
    const { lines, problems } = read('<PER:Lee Hsien> met <PER:Bruce Lee>. <PER:Lee> left.')
    expect(lines).toEqual(['Lee Hsien: Lee Hsien', 'Bruce Lee: Bruce Lee, Lee'])
    expect(problems).toHaveLength(1)
  })

  it('merges a misspelt surname', () => {
    const { entities } = read('<PER:K.C. Maurer> sat. <PER:Mauer> left.')
    expect(entities.map(({ name, merges }) => [name, merges[0]?.reason])).toEqual([
      ['K.C. Maurer', 'editDistance("Maurer", "Mauer") = 1'],
    ])
  })

  it('takes a bare surname for the one named last, and doubts it', () => {
    const { lines, problems, text } = read('<PER:Tom Hill> met <PER:Ann Hill>. <PER:Hill> left.')
    expect(lines).toEqual(['Tom Hill: Tom Hill', 'Ann Hill: Ann Hill, Hill'])
    expect(problems.map(({ rule, severity, span }) => [rule, severity, span && wordsOf(text, span)])).toEqual([
      ['person/homonym', 'doubt', 'Hill'],
    ])
    expect(problems[0]?.message).toBe(
      'Hill may be Tom Hill or Ann Hill; taken for the one named last. Check who is meant.',
    )
  })

  it('takes an ambiguous surname before all full names for the first', () => {
    expect(read('<PER:Hill> left. <PER:Tom Hill> met <PER:Ann Hill>.').lines).toEqual([
      'Tom Hill: Hill, Tom Hill',
      'Ann Hill: Ann Hill',
    ])
  })

  it('tells a bare surname by its honorific, without a doubt', () => {
    const { lines, problems } = read('<PER:Tom Hill> met <PER:Ann Hill>. Mr <PER:Hill> left.')
    expect(lines).toEqual(['Tom Hill: Tom Hill, Hill', 'Ann Hill: Ann Hill'])
    expect(problems).toEqual([])
  })

  it('tells a bare surname by an honorific inside its span', () => {
    const { lines } = read('<PER:Tom Hill> met <PER:Ann Hill>. <PER:Mrs. Hill> left.')
    expect(lines).toEqual(['Tom Hill: Tom Hill', 'Ann Hill: Ann Hill, Mrs. Hill'])
  })

  it('leaves a state and a given name of another label alone', () => {
    const { lines } = read('<PER:Ann Chad> met <PER:Maria Berg>. <LOC:Chad> and <ORG:Maria> left.')
    expect(lines).toEqual(['Ann Chad: Ann Chad', 'Maria Berg: Maria Berg', 'Chad: Chad', 'Maria: Maria'])
  })

  it('doubts where the honorific fits none', () => {
    expect(read('<PER:Tom Hill> met <PER:Jim Hill>. Ms <PER:Hill> left.').problems).toHaveLength(1)
  })
})

describe('resolve, countries, places and bodies', () => {
  it('knows a country by its names and its people', () => {
    const { entities, at } = read('The <LOC:Kingdom of Norway> and <MISC:Norwegian> firms: <LOC:Norway>.')
    expect(entities).toMatchObject([{ kind: 'country', slug: 'no', name: 'Norway', otherNames: ['Kingdom of Norway'] }])
    expect(entities[0]?.mentions.map((mention) => mention.form)).toEqual(['name', 'noun', 'name'])
    expect(at('Norwegian')).toBe('Norway')
  })

  it('names a country as the text does, or as usual where only its people are named', () => {
    expect(read('<MISC:Danish> firms.').entities).toMatchObject([{ name: 'Denmark', otherNames: [] }])
    expect(read('The <LOC:Kingdom of Denmark>.').entities).toMatchObject([{ slug: 'dk', name: 'Kingdom of Denmark' }])
  })

  it('knows lands that are no states', () => {
    expect(read('<MISC:Scottish> firms left <LOC:Scotland>.').lines).toEqual(['Scotland: Scottish, Scotland'])
  })

  it('knows a listed body by acronym and name', () => {
    expect(read('The <ORG:African Union> met. The <ORG:AU> left.').entities).toMatchObject([
      { kind: 'organisation', slug: 'au', name: 'African Union', otherNames: ['AU'], merges: [] },
    ])
  })

  it('joins an explained acronym to its words and says why, inside another name too', () => {
    const { entities, text } = read('At the <MISC:Fair of the Baltic Film Guild (BFG)> the <ORG:BFG> met.')
    const guild = entities.find((entity) => entity.name === 'Baltic Film Guild')
    expect(guild).toMatchObject({ kind: 'organisation', slug: 'baltic-film-guild', otherNames: ['BFG'] })
    expect(guild?.mentions.map((mention) => wordsOf(text, mention))).toEqual(['Baltic Film Guild', 'BFG', 'BFG'])
    expect(guild?.merges.map(({ rule, reason }) => [rule, reason])).toEqual([
      ['resolve/acronym', 'initials("Baltic Film Guild") = "BFG"; in brackets after it'],
    ])
  })

  it.each([
    ['<ORG:Baltic Film Guild> (<ORG:BFG>)', ['Baltic Film Guild']],
    ['<ORG:African Union> (<ORG:AU>)', ['African Union']],
  ])('joins an acronym that is a name itself: %s', (text, names) => {
    expect(read(`The ${text} met.`).entities.map(({ name }) => name)).toEqual(names)
  })

  it('leaves an acronym of plain words alone', () => {
    expect(read('The Gross National Product (GNP) of <LOC:Peru> fell.').lines).toEqual(['Peru: Peru'])
  })

  it.each([
    [
      'a company ending',
      '<ORG:Zeta> and <ORG:Zeta Motor Company> met.',
      ['Zeta Motor Company: Zeta, Zeta Motor Company'],
    ],
    [
      'several of them',
      '<ORG:Zeta> and <ORG:Zeta Motors> and <ORG:Zeta Motors Co.> met.',
      ['Zeta Motors Co.: Zeta, Zeta Motors, Zeta Motors Co.'],
    ],
    [
      'a state before it',
      'The <ORG:Trade Office> and the <ORG:U.S. Trade Office> met.',
      ['U.S. Trade Office: Trade Office, U.S. Trade Office'],
    ],
    [
      'a demonym before it',
      'The <ORG:Trade Office> and the <ORG:Danish Trade Office> met.',
      ['Danish Trade Office: Trade Office, Danish Trade Office'],
    ],
    [
      'initials',
      '<ORG:Zeta Motors Corporation> met. <ORG:ZM> left.',
      ['Zeta Motors Corporation: Zeta Motors Corporation, ZM'],
    ],
  ])('joins a short name to the long one: %s', (_, text, lines) => {
    expect(read(text).lines).toEqual(lines)
  })

  it.each([
    ['another firm', '<ORG:Zeta> and <ORG:Zeta Records> met.'],
    ['one word of an office', 'The <ORG:Office> and the <ORG:U.S. Office> met.'],
    ['a place before it', 'The <ORG:Trade Office> and the <ORG:Salem Trade Office> met.'],
    ['a longer acronym', '<ORG:Zeta Motors> met. <ORG:ZMX> left.'],
  ])('keeps bodies apart: %s', (_, text) => {
    expect(read(text).entities).toHaveLength(2)
  })

  it('keeps a short name apart that fits two bodies', () => {
    expect(read('<ORG:ZM>, <ORG:Zeta Motors> and <ORG:Zonda Mills> met.').entities).toHaveLength(3)
  })

  it('takes the kind that most mentions have, and the spelling not in capitals', () => {
    expect(read('<MISC:ZETA> met. <ORG:Zeta> left. <ORG:Zeta> came.').entities).toMatchObject([
      { kind: 'organisation', name: 'Zeta', otherNames: ['ZETA'] },
    ])
    expect(read('<ORG:Zeta> left. <MISC:ZETA> met.').entities).toMatchObject([{ kind: 'organisation', name: 'Zeta' }])
  })
})

describe('resolve, nouns', () => {
  it.each([
    ['a title', 'Trade Minister <PER:Ola Berg> sat. The minister smiled.', 'minister', 'Ola Berg'],
    ['a rank', 'Gen. <PER:Ola Berg> sat. The general smiled.', 'general', 'Ola Berg'],
    [
      'a title of a state',
      '<PER:Ola Berg>, president of <LOC:Peru>, sat. The <MISC:Peruvian> president smiled.',
      'Peruvian president',
      'Ola Berg',
    ],
    [
      'a title of a body',
      '<PER:Ola Berg>, head of <ORG:Acme>, sat. The <ORG:Acme> head smiled.',
      'Acme head',
      'Ola Berg',
    ],
    [
      'a title whose owner is open',
      'President <PER:Ola Berg> sat. The <MISC:Peruvian> president smiled.',
      'Peruvian president',
      'Ola Berg',
    ],
    [
      'the title held by two to the nearer',
      'Minister <PER:Ola Berg> sat. Minister <PER:Ann Lund> left. The minister smiled.',
      'minister',
      'Ann Lund',
    ],
    ['a ministry', 'The <ORG:Ministry of Health> sat. The ministry smiled.', 'ministry', 'Ministry of Health'],
    ['a firm', '<ORG:Zeta Motors> and the <ORG:City Court> met. The company fell.', 'company', 'Zeta Motors'],
    ['a kind of firm', '<ORG:Zeta Motors> fell. The car company agreed.', 'car company', 'Zeta Motors'],
    ['a league of states', 'The <ORG:African Union> met. The bloc agreed.', 'bloc', 'African Union'],
    ['a kind of title', 'Senator <PER:Ola Berg> sat. The lawmaker smiled.', 'lawmaker', 'Ola Berg'],
    ['the first letters of a title', 'Trade Cabinet Secretary <PER:Ola Berg> sat. The CS smiled.', 'CS', 'Ola Berg'],
    ['a press secretary', 'Press secretary <PER:Ola Berg> sat. The spokesperson smiled.', 'spokesperson', 'Ola Berg'],
    [
      'the top diplomat',
      '<PER:Ola Berg>, minister of foreign affairs of <LOC:Peru>, sat. The top diplomat smiled.',
      'top diplomat',
      'Ola Berg',
    ],
    [
      'whoever has a post in a body',
      'The mayor, <PER:Ann Lund>, met <PER:Ola Berg>, vice-president of <ORG:Acme>. The <ORG:Acme> leader smiled.',
      'Acme leader',
      'Ola Berg',
    ],
    [
      'the leader of a state',
      'The prime minister of <LOC:Peru>, <PER:Ann Lund>, met <PER:Ola Berg>. The <MISC:Peruvian> leader smiled.',
      'Peruvian leader',
      'Ann Lund',
    ],
    [
      'the former holder',
      'Former mayor <PER:Ola Berg> met Mayor <PER:Ann Lund>. The former mayor smiled.',
      'The former mayor',
      'Ola Berg',
    ],
    [
      'the one who holds it now',
      'Former mayor <PER:Ola Berg> met Mayor <PER:Ann Lund>. The mayor smiled.',
      'The mayor',
      'Ann Lund',
    ],
    [
      'a title that is over where nobody holds it now',
      'Former mayor <PER:Ola Berg> came. The mayor smiled.',
      'The mayor',
      'Ola Berg',
    ],
    [
      'a title for a field',
      'EU commissioner <PER:Ola Berg> sat. Then the commissioner for the open market smiled.',
      'commissioner for the open market',
      'Ola Berg',
    ],
    ['a paper that was told so', 'He told the <ORG:Salem Sun> so. The newspaper smiled.', 'The newspaper', 'Salem Sun'],
    ['a paper by its name', 'The <ORG:Salem Herald> asked <ORG:Zeta>. The paper smiled.', 'The paper', 'Salem Herald'],
    ['the owner of a title', '<ORG:Zeta> fell. Company CEO <PER:Ola Berg> left.', 'Company', 'Zeta'],
    ['a body called so', 'The newspaper <ORG:Acta> asked <ORG:Zeta>. The paper smiled.', 'The paper', 'Acta'],
    [
      'a body described so',
      '<ORG:Acta>, a small newspaper, asked <ORG:Zeta>. The newspaper smiled.',
      'The newspaper',
      'Acta',
    ],
    ['a body behind another word', '<ORG:Acta>, a very old firm, asked a man. The company left.', 'company', 'Acta'],
    ['a body, not its people', '<ORG:Acta>, the man said, asked a firm. The company smiled.', 'company', 'Acta'],
    ['the firm named most', '<ORG:Zeta> fell. <ORG:Zeta> sued <ORG:Acme>. The company agreed.', 'company', 'Zeta'],
    [
      'a title of a body by another of its names',
      '<PER:Ola Berg>, head of <ORG:Zeta Motors>, sat. The <ORG:Zeta> head smiled.',
      'Zeta head',
      'Ola Berg',
    ],
  ])('links %s', (_, text, words, name) => {
    expect(read(text).at(words)).toBe(name)
  })

  it.each([
    ['nobody holds the title', '<PER:Ola Berg> sat. The minister left.', 'minister'],
    ['a prime minister is meant', 'Minister <PER:Ola Berg> sat. The prime minister left.', 'prime minister'],
    [
      'another state is meant',
      '<PER:Ola Berg>, president of <LOC:Peru>, sat. The <MISC:French> president left.',
      'French president',
    ],
    [
      'the holder serves another state',
      '<LOC:Peru> senator <PER:Ola Berg>, a minister, sat. The <MISC:French> minister left.',
      'French minister',
    ],
    [
      'the title is for something else',
      'Trade minister <PER:Ola Berg> sat. The minister for sport left.',
      'minister for',
    ],
    [
      'a minister leads no state',
      '<MISC:Peruvian> trade minister <PER:Ola Berg> sat. The <MISC:Peruvian> leader left.',
      'Peruvian leader',
    ],
    ['the letters are those of no title', 'Trade minister <PER:Ola Berg> sat. The CS left.', 'CS'],
    ['a leader is of no body', '<PER:Ola Berg>, vice-president of <ORG:Acme>, sat. The leader left.', 'leader'],
    [
      'a leader is of another body',
      '<PER:Ola Berg>, vice-president of <ORG:Acme>, met <ORG:Zeta>. The <ORG:Zeta> leader left.',
      'Zeta leader',
    ],
    ['no paper is told so', '<ORG:Zeta> fell. The newspaper smiled.', 'newspaper'],
    ['the title is vague', '<PER:Ola Berg>, member of <ORG:Acme>, sat. The member left.', 'member left'],
    ['the phrase goes on', 'President <PER:Ola Berg> sat. The president of <LOC:Peru> left.', 'president of'],
    ['no name stands before', 'The company left. <ORG:Zeta Motors> fell.', 'company'],
    ['two are as likely', '<ORG:Zeta> sued <ORG:Acme>. The company left.', 'company'],
    ['the noun is qualified', '<ORG:Zeta> fell. The loss-making company left.', 'loss-making company'],
    ['a bloc is qualified', 'The <ORG:African Union> met. The trade bloc left.', 'trade bloc'],
    ['it is told which', 'The <ORG:African Union> met. The alliance between them holds.', 'alliance'],
    ['the article has no noun', '<ORG:Zeta> fell the most.', 'most'],
    ['the noun tells nothing', '<ORG:Zeta> fell. The tree left.', 'tree'],
  ])('links none where %s', (_, text, words) => {
    expect(read(text).at(words)).toBeUndefined()
  })

  it('takes no one who is named in the words that a noun says', () => {
    const { at } = read('Minister <PER:Ola Berg> left. “I met Minister <PER:Ann Lund>,” the minister said.', [
      'the minister',
      '“I met Minister Ann Lund,”',
    ])
    expect(at('the minister')).toBe('Ola Berg')
  })

  it.each([
    ['a title alone', '<PER:Ola Berg>, a minister, sat. Minister said he left.', 'Ola Berg'],
    ['no indefinite one', '<PER:Ola Berg>, a minister, sat. A Minister said he left.', undefined],
    ['none that is of somebody', '<PER:Ola Berg>, a minister, sat. His Minister said he left.', undefined],
    ['none that is of a body', "<PER:Ola Berg>, a minister, sat. Peru's Minister said he left.", undefined],
    ['one of the headline', 'Minister says so, he left\n\nThe minister <PER:Ola Berg> left in May.', 'Ola Berg'],
    [
      'none of the headline that two can be',
      'Minister says so, he left\n\nThe minister <PER:Ola Berg> met minister <PER:Ann Lund>.',
      undefined,
    ],
  ])('links a title that speaks without an article: %s', (_, text, name) => {
    expect(read(text, ['Minister', 'he left']).at('Minister')).toBe(name)
  })

  it.each([
    ["Spokesman <PER:Ola Berg> sat. The firm's spokesman said he left.", "firm's spokesman", 'Ola Berg'],
    ["Spokesman <PER:Ola Berg> sat. The firm's tree said he left.", "firm's tree", undefined],
    [
      "Spokesman <PER:Ola Berg> sat. <ORG:Acme>'s <ORG:Zeta Spokesman> said he left.",
      "Acme's Zeta Spokesman",
      undefined,
    ],
  ])('links a title that speaks for somebody: %s', (text, speaker, name) => {
    expect(read(text, [speaker, 'he left']).at(speaker)).toBe(name)
  })

  it('links no other noun that speaks without an article', () => {
    expect(read('<PER:Ola Berg>, a minister, sat. Rain said he left.', ['Rain', 'he left']).at('Rain')).toBeUndefined()
  })

  it('links none where only those named in its own words hold the title', () => {
    const { at } = read('“I met Minister <PER:Ann Lund>,” the minister said.', [
      'the minister',
      '“I met Minister Ann Lund,”',
    ])
    expect(at('the minister')).toBeUndefined()
  })
})

describe('resolve, pronouns', () => {
  it.each([
    [
      'the subject',
      '<PER:Ann Lund> met <PER:Jane Berg>. She left.',
      ['Ann Lund: Ann Lund, She', 'Jane Berg: Jane Berg'],
    ],
    [
      'the one of its gender',
      '<PER:Ann Lund> met <PER:Tom Berg>. He left.',
      ['Ann Lund: Ann Lund', 'Tom Berg: Tom Berg, He'],
    ],
    ['an honorific', 'Ms <PER:Zhou> met Mr <PER:Qi>. She left.', ['Zhou: Zhou, She', 'Qi: Qi']],
    [
      'a title',
      'Spokeswoman <PER:Qi Zhou> met spokesman <PER:Zu Li>. He left.',
      ['Qi Zhou: Qi Zhou', 'Zu Li: Zu Li, He'],
    ],
    [
      'a title of women',
      'Queen <PER:Zia Qo> met <PER:Tom Berg>. She left.',
      ['Zia Qo: Zia Qo, She', 'Tom Berg: Tom Berg'],
    ],
    [
      'an earlier pronoun',
      '<PER:Qi Zhou> met <PER:Zu Li>. He ate. <PER:Zu Li> sat. She left.',
      ['Qi Zhou: Qi Zhou, He', 'Zu Li: Zu Li, Zu Li, She'],
    ],
    [
      'a speaker',
      '“No,” said <PER:Ann Lund> of <PER:Jane Berg>. She left.',
      ['Ann Lund: Ann Lund, She', 'Jane Berg: Jane Berg'],
    ],
    [
      'one whose gender pronouns tell against the list',
      '<PER:Ann Lund> ate as he sat. He slept. She left.',
      ['Ann Lund: Ann Lund, he, He'],
    ],
    [
      'one whose gender a pronoun tells where the list knows nothing',
      '<PER:Qi Zhou> ate as she sat. <PER:Zu Li> ate as he sat. She left.',
      ['Qi Zhou: Qi Zhou, she, She', 'Zu Li: Zu Li, he'],
    ],
    [
      'the subject before, behind a lead that names another',
      '<PER:Tom Berg> sat. In a talk with <PER:Ned Lund>, he smiled.',
      ['Tom Berg: Tom Berg, he', 'Ned Lund: Ned Lund'],
    ],
    ['the only one, in a lead', 'In a talk with <PER:Ned Lund>, he smiled.', ['Ned Lund: Ned Lund, he']],
    [
      'whom a pronoun in the lead means',
      '<PER:Tom Berg> sat. In his talk with <PER:Ned Lund>, he smiled.',
      ['Tom Berg: Tom Berg, his, he', 'Ned Lund: Ned Lund'],
    ],
    [
      'one far back where only quoted sentences lie between',
      '<PER:Tom Berg> met <PER:Ned Lund>. “Go. Stay. Eat. Sleep. Come. Leave.” He smiled.',
      ['Tom Berg: Tom Berg, He', 'Ned Lund: Ned Lund'],
    ],
    ['his own', '<PER:Tom Berg> lost his hat.', ['Tom Berg: Tom Berg, his']],
    ['an object in a later sentence', '<PER:Tom Berg> sat. They saw him.', ['Tom Berg: Tom Berg, him']],
    [
      'the only one far back',
      '<PER:Tom Berg> sat. It fell. It fell. It fell. It fell. It fell. He left.',
      ['Tom Berg: Tom Berg, He'],
    ],
    [
      'a noun',
      '<ORG:Zeta> sat. President <PER:Tom Berg> met <PER:Jim Lund>. The president sat. He left.',
      ['Zeta: Zeta', 'Tom Berg: Tom Berg, president, He', 'Jim Lund: Jim Lund'],
    ],
    ['one of unknown gender', '<PER:Zhou> sat. She left.', ['Zhou: Zhou, She']],
  ])('goes back to %s', (_, text, lines) => {
    expect(read(text, ...(text.includes('said') ? [['Ann Lund', 'No,'] as const] : [])).lines).toEqual(lines)
  })

  it.each([
    ['nobody fits', '<PER:Ann Lund> sat. He left.'],
    ['the name is quoted', '“<PER:Tom Berg> fell,” it said. He left.'],
    ['two fit and neither is the subject', 'It fell on <PER:Tom Berg> near <PER:Jim Lund>. He left.'],
    ['an owner is no subject and another fits', "At <PER:Tom Berg>'s house near <PER:Jim Lund>. He left."],
    [
      'all are far back',
      '<PER:Tom Berg> sat. <PER:Jim Lund> sat. It fell. It fell. It fell. It fell. It fell. He left.',
    ],
    ['it is quoted itself', '<PER:Tom Berg> sat. “He fell,” they said.'],
    ['it is an object beside its subject', '<PER:Tom Berg> saw him.'],
  ])('stays open where %s', (_, text) => {
    expect(read(text).entities.flatMap(({ mentions }) => mentions.map(({ form }) => form))).not.toContain('pronoun')
  })

  it('does not take somebody named in his words for the speaker', () => {
    const { lines } = read('<PER:Tom Berg> sat. <PER:Jim Lund> would leave, he said.', ['he', 'Jim Lund would leave'])
    expect(lines).toEqual(['Tom Berg: Tom Berg, he', 'Jim Lund: Jim Lund'])
  })

  it.each([
    ['whoever has no name and spoke last', 'Later a clerk said it was so. She said no.', undefined],
    [
      'somebody named as the subject since',
      'Later a clerk said it was so. <PER:Ann Lund> came. She said no.',
      'Ann Lund',
    ],
    [
      'somebody who is the subject beside it',
      'Later a clerk said it was so, and <PER:Ann Lund> smiled. She said no.',
      'Ann Lund',
    ],
    ['no clerk of long ago', 'Later a clerk said it was so. It fell. It fell. It fell. She said no.', 'Ann Lund'],
    ['no paper', 'Later a paper said it was so. She said no.', 'Ann Lund'],
    ['nobody in what a clerk says', 'Later a clerk said <PER:Ann Lund> left, it was so. She said no.', undefined],
  ])('takes a pronoun that speaks for %s', (_, text, name) => {
    const speaker = text.includes('clerk') ? 'clerk' : 'paper'
    const words = text.includes('left') ? 'Ann Lund left, it was so' : 'it was so'
    expect(read(`<PER:Ann Lund> sat. ${text}`, [speaker, words], ['She', 'no']).at('She')).toBe(name)
  })

  it('leaves a pronoun open where two without a name spoke before', () => {
    const { at } = read(
      '<PER:Ann Lund> sat. Later a clerk said it was so. The nurse said it fell. She said no.',
      ['clerk', 'it was so'],
      ['nurse', 'it fell'],
      ['She', 'no'],
    )
    expect(at('She')).toBeUndefined()
  })

  it('takes I for the speaker, the innermost of several', () => {
    const text = '“I saw her. ‘I won,’ <PER:Ann Lund> said,” said <PER:Tom Berg>.'
    const { lines } = read(text, ['Tom Berg', 'I saw her. ‘I won,’ Ann Lund said,'], ['Ann Lund', 'I won,'])
    expect(lines).toEqual(['Tom Berg: I, Tom Berg', 'Ann Lund: I, Ann Lund'])
  })

  it('takes the innermost statement whatever their order', () => {
    const text = '“I saw her. ‘I won,’ <PER:Ann Lund> said,” said <PER:Tom Berg>.'
    const { lines } = read(text, ['Ann Lund', 'I won,'], ['Tom Berg', 'I saw her. ‘I won,’ Ann Lund said,'])
    expect(lines).toEqual(['Tom Berg: I, Tom Berg', 'Ann Lund: I, Ann Lund'])
  })

  it('finds nothing behind a body at the end', () => {
    expect(read('They met <ORG:Acme>').lines).toEqual(['Acme: Acme'])
  })

  it('leaves I open where the speaker is a body', () => {
    expect(read('“I won,” said <ORG:Acme>.', ['Acme', 'I won,']).lines).toEqual(['Acme: Acme'])
  })

  it('takes a speaking it or they for the body that spoke before', () => {
    const { lines } = read('“No,” said <ORG:Acme>. “Never,” it added.', ['Acme', 'No,'], ['it', 'Never,'])
    expect(lines).toEqual(['Acme: Acme, it'])
  })

  it.each([
    ['the body that acted right before', '<ORG:Acme> lost. “Never,” they said.', 'they', 'Acme'],
    ['the state that acts in the sentence', '<LOC:Chad>, which it said was safe, won.', 'it', 'Chad'],
    ['the body that spoke where it adds', '“No,” said <ORG:Acme>. <ORG:Zeta> lost. “Never,” it added.', 'it', 'Acme'],
    ['the group last named', 'They met <ORG:Acme>. “Never,” the group said.', 'group', 'Acme'],
  ])('takes a speaking stand-in for %s', (_, text, speaker, name) => {
    const words = text.includes('Never') ? 'Never,' : 'was safe'
    const verb = text.includes('added') ? ' added' : ' said'
    const document = namedDocument(text)
    const spoken = (who: string, said: string, attribution: string): SpeechHint => ({
      speaker: spanOf(document.text, who),
      words: spanOf(document.text, said),
      attribution: spanOf(document.text, attribution),
    })
    const before = text.includes('“No,”') ? [spoken('Acme', 'No,', 'said Acme')] : []
    const { entityAt } = resolve(document, [], [...before, spoken(speaker, words, `${speaker}${verb}`)])
    expect(entityAt(spanOf(document.text, speaker))?.name).toBe(name)
  })

  it('keeps the body that spoke while its statement speaks', () => {
    const text = '“No,” said <ORG:Acme>. “So,” the statement said. “Never,” it said.'
    const { at } = read(text, ['Acme', 'No,'], ['statement', 'So,'], ['it', 'Never,'])
    expect(at('it')).toBe('Acme')
  })

  it.each([
    ['a person spoke before', '“No,” said <PER:Tom Berg>. “Never,” it added.', 'Tom Berg'],
    ['nobody known spoke before', '“No,” said a voice. “Never,” it added.', 'a voice'],
    ['it is long ago', '“No,” said <ORG:Acme>. Go. Go. Go. Go. Go. “Never,” it added.', 'Acme'],
  ])('leaves a speaking it open where %s', (_, text, speaker) => {
    expect(read(text, [speaker, 'No,'], ['it', 'Never,']).at('it')).toBeUndefined()
  })
})

describe('entityAt', () => {
  const { at } = read("The <MISC:Peruvian> minister of trade, <PER:Ola Berg>, met <LOC:Peru>'s Dr <PER:Ann Lund>.")

  it.each([
    ['Ola Berg', 'Ola Berg'],
    ['The Peruvian', 'Peru'],
    ["Peru's", 'Peru'],
    ['Dr Ann Lund', 'Ann Lund'],
    ['Peruvian minister of trade', 'Ola Berg'],
    ['The Peruvian minister of trade, Ola Berg', 'Ola Berg'],
    ['trade', undefined],
    ['Berg', undefined],
    ['Peruvian minister', undefined],
    ["Peru's Dr", undefined],
  ])('looks up %s', (words, name) => {
    expect(at(words)).toBe(name)
  })

  it('takes what somebody has for nobody', () => {
    expect(read("Minister <PER:Ola Berg>'s office sat.").at("Minister Ola Berg's office")).toBeUndefined()
  })
})
