import { describe, expect, it } from 'vitest'
import { extractRoles } from '../../../src/facts/role/extract.ts'
import { wordsOf } from '../../../src/text/span.ts'
import { namedDocument } from '../../support/named-document.ts'

/** Each role as `person | title | of | status`, after its rule. */
const examples: readonly (readonly [rule: string, text: string, ...roles: string[]])[] = [
  [
    'role/before-name',
    '{Norwegian|MISC} Trade Minister {Ola Berg|PER} spoke.',
    'Ola Berg | Trade Minister | Norwegian | current',
  ],
  ['role/before-name', '{Oslo|LOC}-based analyst {Jane Roe|PER} spoke.', 'Jane Roe | analyst | - | current'],
  ['role/before-name', 'A {Danish|MISC} actor {Per Holm|PER} sang.', 'Per Holm | actor | - | current'],
  ['role/before-name', '{Uniflex|ORG} analyst {Per Holm|PER} spoke.', 'Per Holm | analyst | Uniflex | current'],
  ['role/before-name', 'Analyst {Per Holm|PER} of {Uniflex|ORG} spoke.', 'Per Holm | Analyst | Uniflex | current'],
  ['role/before-name', 'The beekeeper {Per Holm|PER} spoke.', 'Per Holm | beekeeper | - | current'],
  ['role/before-name', 'Company CEO {Per Holm|PER} spoke.', 'Per Holm | CEO | Company | current'],
  ['role/before-name', 'IMF chief {Per Holm|PER} spoke.', 'Per Holm | chief | IMF | current'],
  ['role/before-name', 'Portugal coach {Rui Sá|PER} spoke.', 'Rui Sá | coach | Portugal | current'],
  ['role/before-name', 'In {Turkey|LOC} Minister {Ann Lee|PER} met traders.', 'Ann Lee | Minister | - | current'],
  ['role/before-name', '{Salem|LOC}, {Oregon|LOC} Mayor {Ann Lee|PER} spoke.', 'Ann Lee | Mayor | Salem | current'],
  ['role/before-name', '{Kurdish|MISC} leader {Ali Aziz|PER} spoke.', 'Ali Aziz | leader | - | current'],
  ['role/before-name', 'Deputy PM {Ann Lee|PER} spoke.', 'Ann Lee | Deputy PM | - | current'],
  [
    'role/before-name',
    'Acting {US|LOC} Attorney General {Ann Lee|PER} spoke.',
    'Ann Lee | Attorney General | US | acting',
  ],
  ['role/before-name', 'The ex-minister {Ann Lee|PER} spoke.', 'Ann Lee | minister | - | former'],
  ['role/before-name', 'The then-Foreign Minister {Ann Lee|PER} spoke.', 'Ann Lee | Foreign Minister | - | former'],
  ['role/before-name', 'President-elect {Ann Lee|PER} spoke.', 'Ann Lee | President-elect | - | designate'],
  ['role/before-name', 'Professor emeritus {Ann Lee|PER} spoke.', 'Ann Lee | Professor emeritus | - | current'],
  [
    'role/before-name',
    'Ambassador Extraordinary and Plenipotentiary of {Cuba|LOC} to {Peru|LOC} {Luis Paz|PER} spoke.',
    'Luis Paz | Ambassador Extraordinary and Plenipotentiary | Cuba | current',
  ],
  [
    'role/before-name',
    'Singer-songwriter {Ann Lee|PER} met Vice-President {Tom Hill|PER}.',
    'Ann Lee | Singer-songwriter | - | current',
    'Tom Hill | Vice-President | - | current',
  ],
  [
    'role/before-name',
    '{Northcom|ORG} commander Gen. {Tom Hill|PER} spoke.',
    'Tom Hill | commander | Northcom | current',
    'Tom Hill | Gen. | - | current',
  ],
  ['role/before-name', 'He met {Navy|ORG} Rear Adm. {Tom Hill|PER} there.', 'Tom Hill | Rear Adm. | Navy | current'],
  [
    'role/before-name',
    '{Acme|ORG} chairman and co-founder {Ann Lee|PER} spoke.',
    'Ann Lee | chairman | Acme | current',
    'Ann Lee | co-founder | Acme | current',
  ],
  [
    'role/before-name',
    'said the vice president and chairman of {Acme|ORG} {Ann Lee|PER}.',
    'Ann Lee | vice president | Acme | current',
    'Ann Lee | chairman | Acme | current',
  ],
  [
    'role/before-name',
    'Professor of law and author {Ann Lee|PER} of {Acme|ORG} spoke.',
    'Ann Lee | Professor of law | Acme | current',
    'Ann Lee | author | Acme | current',
  ],
  ['role/before-name', 'The prime minister and President {Ann Lee|PER} met.', 'Ann Lee | President | - | current'],
  [
    'role/before-name',
    'Trade, Industry and Energy Minister {Ann Lee|PER} left.',
    'Ann Lee | Trade, Industry and Energy Minister | - | current',
  ],
  [
    'role/before-name',
    'The chief financial officer {Ann Lee|PER} left.',
    'Ann Lee | chief financial officer | - | current',
  ],
  [
    'role/before-name',
    'Secretary of State {Ann Lee|PER} met the aide to President {Tom Hill|PER}.',
    'Ann Lee | Secretary of State | - | current',
    'Tom Hill | President | - | current',
  ],
  [
    'role/before-name',
    'Press secretary of the president {Ann Lee|PER} spoke.',
    'Ann Lee | Press secretary | president | current',
  ],
  [
    'role/before-name',
    'Chief of Staff of the Army General {Tom Hill|PER} left.',
    'Tom Hill | Chief of Staff | Army | current',
    'Tom Hill | General | - | current',
  ],
  [
    'role/before-name',
    'Head of the {Agency for Water|ORG} (AW) {Ann Lee|PER} left.',
    'Ann Lee | Head | Agency for Water | current',
  ],
  [
    'role/before-name',
    'Rector of Northgate University {Ann Lee|PER} left.',
    'Ann Lee | Rector | Northgate University | current',
  ],
  [
    'role/before-name',
    'Director of the {Peru|LOC} branch of the {Council on Trade|ORG} {Ann Lee|PER} left.',
    'Ann Lee | Director | Peru branch of the Council on Trade | current',
  ],
  [
    'role/before-comma',
    'said the Minister for Sport, Youth and Culture of the {Republic of Malta|LOC}, Dr. {Ann Lee|PER}.',
    'Ann Lee | Minister for Sport, Youth and Culture | Republic of Malta | current',
  ],
  ['role/before-comma', "The Afghan team's coach, {Ali Aziz|PER}, spoke.", 'Ali Aziz | coach | Afghan team | current'],
  ['role/before-comma', "{Ann Lee|PER}'s lawyer, {Tom Hill|PER}, spoke.", 'Tom Hill | lawyer | Ann Lee | current'],
  ['role/before-comma', 'The late mayor, {Tom Hill|PER}, was loved.', 'Tom Hill | mayor | - | former'],
  [
    'role/shared',
    'Presidents {Ann Lee|PER} of {Peru|LOC} and {Tom Hill|PER} of {Malta|LOC} met.',
    'Ann Lee | Presidents | Peru | current',
    'Tom Hill | Presidents | Malta | current',
  ],
  [
    'role/shared',
    '{Swedish|MISC} and {Danish|MISC} foreign ministers, {Ann Lee|PER} and Mr {Per Holm|PER}, met.',
    'Ann Lee | foreign ministers | Swedish | current',
    'Per Holm | foreign ministers | Danish | current',
  ],
  [
    'role/shared',
    'He met {Acme|ORG} directors {Ann Lee|PER} (sales) and {Per Holm|PER}.',
    'Ann Lee | directors | Acme | current',
    'Per Holm | directors | Acme | current',
  ],
  [
    'role/shared',
    'Painters who came, such as {Ann Lee|PER}, {Per Holm|PER} and {Tom Hill|PER}, left.',
    'Ann Lee | Painters | - | current',
    'Per Holm | Painters | - | current',
    'Tom Hill | Painters | - | current',
  ],
  ['role/shared', 'Many actors, including {Ann Lee|PER}, left.', 'Ann Lee | actors | - | current'],
  [
    'role/after-name',
    '{Ann Lee|PER}, 54, a spokeswoman for {Acme|ORG}, left.',
    'Ann Lee | spokeswoman | Acme | current',
  ],
  [
    'role/after-name',
    '{Ann Lee|PER}, founder and CEO of {Acme|ORG}, left.',
    'Ann Lee | founder | Acme | current',
    'Ann Lee | CEO | Acme | current',
  ],
  ['role/after-name', '{Ann Lee|PER}, {Acme|ORG} chief executive, left.', 'Ann Lee | chief executive | Acme | current'],
  ['role/after-name', '{Ann Lee|PER} (head of {Acme|ORG}) left.', 'Ann Lee | head | Acme | current'],
  [
    'role/after-name',
    '{Ann Lee|PER}, commander, {Task Force Two|ORG}, left.',
    'Ann Lee | commander | Task Force Two | current',
  ],
  [
    'role/after-name',
    '{Ann Lee|PER}, formerly an {Acme|ORG} executive overseeing sales, left.',
    'Ann Lee | executive | Acme | former',
  ],
  ['role/after-name', '{Ann Lee|PER}, then a senator from {Ohio|LOC}, left.', 'Ann Lee | senator | Ohio | former'],
  [
    'role/after-name',
    "{Ann Lee|PER}, {Peru|LOC}'s ambassador to {Malta|LOC}, left.",
    'Ann Lee | ambassador to Malta | Peru | current',
  ],
  [
    'role/after-name',
    '{Ann Lee|PER}, an adviser to President {Tom Hill|PER}, left.',
    'Ann Lee | adviser | Tom Hill | current',
    'Tom Hill | President | - | current',
  ],
  [
    'role/after-name',
    "{Ann Lee|PER}, the head of {Tom Hill|PER}'s office, left.",
    "Ann Lee | head | Tom Hill's office | current",
  ],
  [
    'role/after-name',
    '{Ann Lee|PER}, an expert in labour law at {Acme|ORG} and the director of the {Water Project|ORG}, left.',
    'Ann Lee | expert in labour law | Acme | current',
    'Ann Lee | director | Water Project | current',
  ],
  [
    'role/after-name',
    '{Ann Lee|PER} and {Per Holm|PER}, both professors of economics at {Acme|ORG}, left.',
    'Ann Lee | professors of economics | Acme | current',
    'Per Holm | professors of economics | Acme | current',
  ],
  ['role/copula', '{Ann Lee|PER} is currently the head of {Acme|ORG}.', 'Ann Lee | head | Acme | current'],
  ['role/copula', '{Ann Lee|PER} was a judge in {Ohio|LOC}.', 'Ann Lee | judge | - | former'],
  [
    'role/copula',
    '{Ann Lee|PER} was appointed minister of culture last week.',
    'Ann Lee | minister of culture | - | current',
  ],
  ['role/copula', '{Ann Lee|PER} stepped down as chair of the board.', 'Ann Lee | chair | board | former'],
  [
    'role/relative',
    '{Ann Lee|PER}, 41, who works as a nurse at {City Hospital|ORG}, left.',
    'Ann Lee | nurse | City Hospital | current',
  ],
  [
    'role/relative',
    '{Ann Lee|PER}, who started her job as head of {Acme|ORG}, left.',
    'Ann Lee | head | Acme | current',
  ],
  ['role/pronoun', '{Ann Lee|PER} left. She is the mayor of {Salem|LOC}.', 'She | mayor | Salem | current'],
  ['role/appointed', 'They named {Ann Lee|PER} director of {Acme|ORG}.', 'Ann Lee | director | Acme | current'],
  ['role/appointed', 'They elected {Ann Lee|PER} as mayor.', 'Ann Lee | mayor | - | current'],
  ['role/succeeded', '{Per Holm|PER} succeeds {Ann Lee|PER} as mayor.', 'Ann Lee | mayor | - | former'],
]

const counterExamples = [
  { why: 'the post is still to come', text: '{Ann Lee|PER} will become head of {Acme|ORG}.' },
  { why: 'the post is denied', text: '{Ann Lee|PER} is not the head of {Acme|ORG}.' },
  { why: 'somebody else says so', text: 'He said {Ann Lee|PER} was a judge.' },
  { why: 'the noun tells kin', text: 'Her brother {Tom Hill|PER} left.' },
  { why: 'the noun is an adjective', text: 'It was a major {Warhol|PER} show.' },
  { why: 'the noun is a verb', text: 'They lead {Tom Hill|PER} away.' },
  {
    why: 'the noun after the name tells kin',
    text: '{Ann Lee|PER}, the mayor who left, smiled.'.replace('the mayor who left', 'her sister'),
  },
  { why: 'the comma parts a list', text: '{Ann Lee|PER}, and the judges, {Acme|ORG}, left.' },
  { why: 'the title goes on as another noun', text: "{Ann Lee|PER}, the president's son, left." },
  { why: 'the plural has one person', text: '{Ann Lee|PER}, professors say, left.' },
  { why: 'no person is named', text: 'The president of {Peru|LOC} left.' },
  { why: 'the title is of many', text: '{Ann Lee|PER} is one of the judges.' },
  { why: 'the clause after who tells no title', text: '{Ann Lee|PER}, who saw {Tom Hill|PER}, left.' },
  { why: 'the clause after who is long', text: '{Ann Lee|PER}, who came, spoke as the head of a family.' },
  { why: 'the verb gives no title', text: 'They saw {Ann Lee|PER} as mayor.' },
]

describe('extractRoles', () => {
  it.each(examples)('reads by %s: %s', (rule, text, ...expected) => {
    const document = namedDocument(text)
    const show = (span: { start: number; end: number } | undefined) => (span ? wordsOf(document.text, span) : '-')
    const found = extractRoles(document)
    expect(found.map((role) => [show(role.person), show(role.title), show(role.of), role.status].join(' | '))).toEqual(
      expected,
    )
    expect(found.map((role) => role.rule)).toContain(rule)
  })

  it.each(counterExamples)('stays silent when $why', ({ text }) => {
    expect(extractRoles(namedDocument(text))).toEqual([])
  })

  it('lists the fields of a ministry, and the clause that states the role', () => {
    const document = namedDocument('The Minister of Trade and Sport of {Malta|LOC}, {Ann Lee|PER}, left.')
    const [role] = extractRoles(document)
    expect(role?.fields.map((field) => wordsOf(document.text, field))).toEqual(['Trade', 'Sport'])
    expect(role && wordsOf(document.text, role.evidence)).toBe('Minister of Trade and Sport of Malta, Ann Lee')
  })
})
