import { describe, expect, it } from 'vitest'
import { extractRoles } from '../../../src/facts/role/extract.ts'
import { type Span, wordsOf } from '../../../src/text/span.ts'
import { itStaysSilent } from '../../support/examples.ts'
import { namedDocument } from '../../support/named-document.ts'

/** A text and its roles, each as `person | title | of | status`; one that another rule reads begins with its name. */
const examples: readonly (readonly [rule: string, text: string, ...roles: string[]])[] = [
  [
    'role/before-name',
    '<MISC:Norwegian> Trade Minister <PER:Ola Berg> spoke.',
    'Ola Berg | Trade Minister | Norwegian | current',
  ],
  ['role/before-name', '<LOC:Oslo>-based analyst <PER:Jane Roe> spoke.', 'Jane Roe | analyst | - | current'],
  ['role/before-name', 'A <MISC:Danish> actor <PER:Per Holm> sang.', 'Per Holm | actor | - | current'],
  ['role/before-name', '<ORG:Uniflex> analyst <PER:Per Holm> spoke.', 'Per Holm | analyst | Uniflex | current'],
  ['role/before-name', 'Analyst <PER:Per Holm> of <ORG:Uniflex> spoke.', 'Per Holm | Analyst | Uniflex | current'],
  ['role/before-name', 'The lamplighter <PER:Per Holm> spoke.', 'Per Holm | lamplighter | - | current'],
  ['role/before-name', 'Company CEO <PER:Per Holm> spoke.', 'Per Holm | CEO | Company | current'],
  ['role/before-name', 'IMF chief <PER:Per Holm> spoke.', 'Per Holm | chief | IMF | current'],
  ['role/before-name', 'Portugal coach <PER:Rui Sá> spoke.', 'Rui Sá | coach | Portugal | current'],
  ['role/before-name', 'In <LOC:Turkey> Minister <PER:Ann Lee> met traders.', 'Ann Lee | Minister | - | current'],
  ['role/before-name', '<LOC:Salem>, <LOC:Oregon> Mayor <PER:Ann Lee> spoke.', 'Ann Lee | Mayor | Salem | current'],
  ['role/before-name', '<MISC:Kurdish> leader <PER:Ali Aziz> spoke.', 'Ali Aziz | leader | - | current'],
  ['role/before-name', 'Deputy PM <PER:Ann Lee> spoke.', 'Ann Lee | Deputy PM | - | current'],
  [
    'role/before-name',
    'Acting <LOC:US> Attorney General <PER:Ann Lee> spoke.',
    'Ann Lee | Attorney General | US | acting',
  ],
  ['role/before-name', 'The ex-minister <PER:Ann Lee> spoke.', 'Ann Lee | minister | - | former'],
  ['role/before-name', 'The then-Foreign Minister <PER:Ann Lee> spoke.', 'Ann Lee | Foreign Minister | - | former'],
  ['role/before-name', 'President-elect <PER:Ann Lee> spoke.', 'Ann Lee | President-elect | - | designate'],
  ['role/before-name', 'Professor emeritus <PER:Ann Lee> spoke.', 'Ann Lee | Professor emeritus | - | current'],
  [
    'role/before-name',
    'Ambassador Extraordinary and Plenipotentiary of <LOC:Cuba> to <LOC:Peru> <PER:Luis Paz> spoke.',
    'Luis Paz | Ambassador Extraordinary and Plenipotentiary | Cuba | current',
  ],
  [
    'role/before-name',
    'Singer-songwriter <PER:Ann Lee> met Vice-President <PER:Tom Hill>.',
    'Ann Lee | Singer-songwriter | - | current',
    'Tom Hill | Vice-President | - | current',
  ],
  [
    'role/before-name',
    '<ORG:Northcom> commander Gen. <PER:Tom Hill> spoke.',
    'Tom Hill | commander | Northcom | current',
    'Tom Hill | Gen. | - | current',
  ],
  ['role/before-name', 'He met <ORG:Navy> Rear Adm. <PER:Tom Hill> there.', 'Tom Hill | Rear Adm. | Navy | current'],
  [
    'role/before-name',
    '<ORG:Acme> chairman and co-founder <PER:Ann Lee> spoke.',
    'Ann Lee | chairman | Acme | current',
    'Ann Lee | co-founder | Acme | current',
  ],
  [
    'role/before-name',
    'said the vice president and chairman of <ORG:Acme> <PER:Ann Lee>.',
    'Ann Lee | vice president | Acme | current',
    'Ann Lee | chairman | Acme | current',
  ],
  [
    'role/before-name',
    'Professor of law and author <PER:Ann Lee> of <ORG:Acme> spoke.',
    'Ann Lee | Professor of law | Acme | current',
    'Ann Lee | author | Acme | current',
  ],
  ['role/before-name', 'The prime minister and President <PER:Ann Lee> met.', 'Ann Lee | President | - | current'],
  [
    'role/before-name',
    'Trade, Industry and Energy Minister <PER:Ann Lee> left.',
    'Ann Lee | Trade, Industry and Energy Minister | - | current',
  ],
  [
    'role/before-name',
    'The chief financial officer <PER:Ann Lee> left.',
    'Ann Lee | chief financial officer | - | current',
  ],
  [
    'role/before-name',
    'Secretary of State <PER:Ann Lee> met the aide to President <PER:Tom Hill>.',
    'Ann Lee | Secretary of State | - | current',
    'Tom Hill | President | - | current',
  ],
  [
    'role/before-name',
    'Press secretary of the president <PER:Ann Lee> spoke.',
    'Ann Lee | Press secretary | president | current',
  ],
  [
    'role/before-name',
    'Chief of Staff of the Army General <PER:Tom Hill> left.',
    'Tom Hill | Chief of Staff | Army | current',
    'Tom Hill | General | - | current',
  ],
  [
    'role/before-name',
    'Head of the <ORG:Agency for Water> (AW) <PER:Ann Lee> left.',
    'Ann Lee | Head | Agency for Water | current',
  ],
  [
    'role/before-name',
    'Rector of Northgate University <PER:Ann Lee> left.',
    'Ann Lee | Rector | Northgate University | current',
  ],
  [
    'role/before-name',
    'Director of the <LOC:Peru> branch of the <ORG:Council on Trade> <PER:Ann Lee> left.',
    'Ann Lee | Director | Peru branch of the Council on Trade | current',
  ],
  [
    'role/before-comma',
    'said the Minister for Sport, Youth and Culture of the <LOC:Republic of Malta>, Dr. <PER:Ann Lee>.',
    'Ann Lee | Minister for Sport, Youth and Culture | Republic of Malta | current',
  ],
  ['role/before-name', 'KGBX chief <PER:Ann Lee> spoke.', 'Ann Lee | chief | KGBX | current'],
  ['role/before-name', 'CEO adviser <PER:Ann Lee> spoke.', 'Ann Lee | CEO adviser | - | current'],
  [
    'role/before-name',
    'Professor <PER:Ann Lee>, from the <ORG:Oslo Institute>, spoke.',
    'Ann Lee | Professor | Oslo Institute | current',
  ],
  [
    'role/before-name',
    'Economist <PER:Ann Lee> at Northgate University spoke.',
    'Ann Lee | Economist | Northgate University | current',
  ],
  ['role/before-name', 'Captain <PER:Ann Lee>, of <LOC:Salem>, spoke.', 'Ann Lee | Captain | - | current'],
  ['role/before-name', 'Economist <PER:Ann Lee>, of <LOC:Salem>, spoke.', 'Ann Lee | Economist | - | current'],
  ['role/before-name', 'Analyst <PER:Ann Lee> of note spoke.', 'Ann Lee | Analyst | - | current'],
  [
    'role/before-name',
    '<ORG:Foreign Office Minister> <PER:Ann Lee> left.',
    'Ann Lee | Foreign Office Minister | - | current',
  ],
  [
    'role/before-name',
    'Special envoy for the region <PER:Ann Lee> left.',
    'Ann Lee | Special envoy for the region | - | current',
  ],
  [
    'role/before-name',
    'Special Rapporteur on torture <PER:Ann Lee> left.',
    'Ann Lee | Special Rapporteur on torture | - | current',
  ],
  ['role/before-name', 'They met Lt. Gen. <PER:Tom Hill> there.', 'Tom Hill | Lt. Gen. | - | current'],
  ['role/before-name', 'They met the vice admiral <PER:Tom Hill> there.', 'Tom Hill | vice admiral | - | current'],
  [
    'role/before-name',
    'Foreign Affairs and Trade Minister <PER:Ann Lee> left.',
    'Ann Lee | Foreign Affairs and Trade Minister | - | current',
  ],
  [
    'role/before-name',
    '<MISC:Danish> <ORG:Trade Ministry> spokesman <PER:Tom Hill> left.',
    'Tom Hill | spokesman | Trade Ministry | current',
  ],
  [
    'role/before-name',
    'Director of the Institute for Peace <PER:Ann Lee> left.',
    'Ann Lee | Director | Institute for Peace | current',
  ],
  [
    'role/before-comma',
    'The <ORG:Northcom> commander, Gen. <PER:Tom Hill>, left.',
    'Tom Hill | commander | Northcom | current',
    'role/before-name: Tom Hill | Gen. | - | current',
  ],
  [
    'role/before-comma',
    "The famous <LOC:Oslo> club's coach, <PER:Rui Sá>, spoke.",
    'Rui Sá | coach | Oslo club | current',
  ],
  [
    'role/after-name',
    '<PER:Ann Lee>, aged 54, a spokeswoman for <ORG:Acme>, left.',
    'Ann Lee | spokeswoman | Acme | current',
  ],
  ['role/after-name', '<PER:Ann Lee>, commander, left.', 'Ann Lee | commander | - | current'],
  ['role/after-name', '<PER:Ann Lee>, commander, Oslo, left.', 'Ann Lee | commander | - | current'],
  ['role/after-name', '<PER:Ann Lee>, the judge, <PER:Tom Hill> and others left.', 'Ann Lee | judge | - | current'],
  ['role/after-name', '<PER:Ann Lee>, an analyst with <ORG:Acme>, left.', 'Ann Lee | analyst | Acme | current'],
  ['role/after-name', '<PER:Ann Lee>, a lawyer with children, left.', 'Ann Lee | lawyer | - | current'],
  [
    'role/after-name',
    '<PER:Ann Lee>, director for sales at <ORG:Acme>, left.',
    'Ann Lee | director for sales | Acme | current',
  ],
  ['role/after-name', '<PER:Ann Lee>, an adviser on <LOC:Iran>, left.', 'Ann Lee | adviser on Iran | - | current'],
  ['role/after-name', '<PER:Ann Lee>, head of the office for poor people, left.', 'Ann Lee | head | office | current'],
  ['role/after-name', '<PER:Ann Lee>, head of the Office for poor people, left.', 'Ann Lee | head | Office | current'],
  ['role/after-name', '<PER:Ann Lee> (pictured left), head of <ORG:Acme>, left.', 'Ann Lee | head | Acme | current'],
  ['role/after-name', '<PER:Ann Lee>, Ph.D., a nurse, left.', 'Ann Lee | nurse | - | current'],
  [
    'role/after-name',
    '<PER:Ann Lee>, 41, of <LOC:Salem>, <LOC:Oregon>, a nurse, left.',
    'Ann Lee | nurse | - | current',
  ],
  ['role/after-name', '<PER:Ann Lee>, from <LOC:Salem>, a nurse, left.', 'Ann Lee | nurse | - | current'],
  ['role/after-name', '<PER:Ann Lee>, one of the founders of <ORG:Acme>, left.', 'Ann Lee | founders | Acme | current'],
  ['role/after-name', '<PER:Ann Lee>, the head', 'Ann Lee | head | - | current'],
  ['role/after-name', '<PER:Ann Lee>, head of Sales', 'Ann Lee | head of Sales | - | current'],
  [
    'role/before-name',
    'Head of the Office of the President <PER:Ann Lee> left.',
    'Ann Lee | Head | Office of the President | current',
  ],
  ['role/before-comma', "The Afghan team's coach, <PER:Ali Aziz>, spoke.", 'Ali Aziz | coach | Afghan team | current'],
  ['role/before-comma', "<PER:Ann Lee>'s lawyer, <PER:Tom Hill>, spoke.", 'Tom Hill | lawyer | Ann Lee | current'],
  ['role/before-comma', 'The late mayor, <PER:Tom Hill>, was loved.', 'Tom Hill | mayor | - | former'],
  [
    'role/shared',
    'Presidents <PER:Ann Lee> of <LOC:Peru> and <PER:Tom Hill> of <LOC:Malta> met.',
    'Ann Lee | Presidents | Peru | current',
    'Tom Hill | Presidents | Malta | current',
  ],
  [
    'role/shared',
    '<MISC:Swedish> and <MISC:Danish> foreign ministers, <PER:Ann Lee> and Mr <PER:Per Holm>, met.',
    'Ann Lee | foreign ministers | Swedish | current',
    'Per Holm | foreign ministers | Danish | current',
  ],
  [
    'role/shared',
    'He met <ORG:Acme> directors <PER:Ann Lee> (sales) and <PER:Per Holm>.',
    'Ann Lee | directors | Acme | current',
    'Per Holm | directors | Acme | current',
  ],
  [
    'role/shared',
    'Painters who came, such as <PER:Ann Lee>, <PER:Per Holm> and <PER:Tom Hill>, left.',
    'Ann Lee | Painters | - | current',
    'Per Holm | Painters | - | current',
    'Tom Hill | Painters | - | current',
  ],
  ['role/shared', 'Many actors, including <PER:Ann Lee>, left.', 'Ann Lee | actors | - | current'],
  [
    'role/after-name',
    '<PER:Ann Lee>, 54, a spokeswoman for <ORG:Acme>, left.',
    'Ann Lee | spokeswoman | Acme | current',
  ],
  [
    'role/after-name',
    '<PER:Ann Lee>, founder and CEO of <ORG:Acme>, left.',
    'Ann Lee | founder | Acme | current',
    'Ann Lee | CEO | Acme | current',
  ],
  ['role/after-name', '<PER:Ann Lee>, <ORG:Acme> chief executive, left.', 'Ann Lee | chief executive | Acme | current'],
  ['role/after-name', '<PER:Ann Lee> (head of <ORG:Acme>) left.', 'Ann Lee | head | Acme | current'],
  [
    'role/after-name',
    '<PER:Ann Lee>, commander, <ORG:Task Force Two>, left.',
    'Ann Lee | commander | Task Force Two | current',
  ],
  [
    'role/after-name',
    '<PER:Ann Lee>, formerly an <ORG:Acme> executive overseeing sales, left.',
    'Ann Lee | executive | Acme | former',
  ],
  ['role/after-name', '<PER:Ann Lee>, then a senator from <LOC:Ohio>, left.', 'Ann Lee | senator | Ohio | former'],
  [
    'role/after-name',
    "<PER:Ann Lee>, <LOC:Peru>'s ambassador to <LOC:Malta>, left.",
    'Ann Lee | ambassador to Malta | Peru | current',
  ],
  [
    'role/after-name',
    '<PER:Ann Lee>, an adviser to President <PER:Tom Hill>, left.',
    'Ann Lee | adviser | Tom Hill | current',
    'role/before-name: Tom Hill | President | - | current',
  ],
  [
    'role/after-name',
    "<PER:Ann Lee>, the head of <PER:Tom Hill>'s office, left.",
    "Ann Lee | head | Tom Hill's office | current",
  ],
  [
    'role/after-name',
    '<PER:Ann Lee>, an expert in labour law at <ORG:Acme> and the director of the <ORG:Water Project>, left.',
    'Ann Lee | expert in labour law | Acme | current',
    'Ann Lee | director | Water Project | current',
  ],
  [
    'role/after-name',
    '<PER:Ann Lee> and <PER:Per Holm>, both professors of economics at <ORG:Acme>, left.',
    'Ann Lee | professors of economics | Acme | current',
    'Per Holm | professors of economics | Acme | current',
  ],
  [
    'role/after-name',
    '<ORG:Acme>, <PER:Ann Lee> and <PER:Per Holm>, both directors, left.',
    'Ann Lee | directors | - | current',
    'Per Holm | directors | - | current',
  ],
  [
    'role/before-name',
    'They met the lieutenant general <PER:Tom Hill> there.',
    'Tom Hill | lieutenant general | - | current',
  ],
  ['role/copula', '<PER:Ann Lee> is currently the head of <ORG:Acme>.', 'Ann Lee | head | Acme | current'],
  ['role/copula', '<PER:Ann Lee> was a judge in <LOC:Ohio>.', 'Ann Lee | judge | - | former'],
  [
    'role/copula',
    '<PER:Ann Lee> was appointed minister of culture last week.',
    'Ann Lee | minister of culture | - | current',
  ],
  ['role/copula', '<PER:Ann Lee> stepped down as chair of the board.', 'Ann Lee | chair | board | former'],
  [
    'role/relative',
    '<PER:Ann Lee>, 41, who works as a nurse at <ORG:City Hospital>, left.',
    'Ann Lee | nurse | City Hospital | current',
  ],
  [
    'role/relative',
    '<PER:Ann Lee>, who started her job as head of <ORG:Acme>, left.',
    'Ann Lee | head | Acme | current',
  ],
  ['role/relative', '<PER:Ann Lee> – who is the mayor – left.', 'Ann Lee | mayor | - | current'],
  ['role/copula', 'They say <PER:Ann Lee> is the head of <ORG:Acme>.', 'Ann Lee | head | Acme | current'],
  ['role/copula', 'They say that <PER:Ann Lee> is the mayor.', 'Ann Lee | mayor | - | current'],
  [
    'role/copula',
    '<PER:Ann Lee>, 41, a nurse, currently serves as mayor.',
    'role/after-name: Ann Lee | nurse | - | current',
    'Ann Lee | mayor | - | current',
  ],
  [
    'role/copula',
    '<PER:Ann Lee> and <PER:Per Holm> were founders of <ORG:Acme>.',
    'Ann Lee | founders | Acme | former',
    'Per Holm | founders | Acme | former',
  ],
  ['role/copula', '<PER:Ann Lee> is the 46th president of <LOC:Peru>.', 'Ann Lee | president | Peru | current'],
  [
    'role/copula',
    '<PER:Ann Lee> is a professor of modern <LOC:Middle East> history at <ORG:Acme>.',
    'Ann Lee | professor of modern Middle East history | Acme | current',
  ],
  [
    'role/after-name',
    '<PER:Ann Lee>, head of the <ORG:Trade Office> for poor people, left.',
    'Ann Lee | head | Trade Office | current',
  ],
  [
    'role/before-comma',
    "The club's president, Professor <PER:Ann Lee>, left.",
    'Ann Lee | president | club | current',
    'role/before-name: Ann Lee | Professor | - | current',
  ],
  ['role/before-name', 'They met the mayor and Col. <PER:Tom Hill> there.', 'Tom Hill | Col. | - | current'],
  ['role/second-verb', '<PER:Ann Lee> studied law and then became a judge.', 'Ann Lee | judge | - | current'],
  ['role/second-verb', 'She read law and now is the head of <ORG:Acme>.', 'She | head | Acme | current'],
  ['role/after-name', '<PER:Ann Lee>, elected mayor of <LOC:Salem> in May, left.', 'Ann Lee | mayor | Salem | current'],
  ['role/after-name', '<PER:Ann Lee>, now serving as head of <ORG:Acme>, left.', 'Ann Lee | head | Acme | current'],
  ['role/after-name', '<PER:Ann Lee>, acting head of <ORG:Acme>, left.', 'Ann Lee | head | Acme | acting'],
  ['role/pronoun', 'She was a mayor.', 'She | mayor | - | former'],
  ['role/before-name', '<LOC:Salta> CM <PER:Ann Lee> spoke.', 'Ann Lee | CM | Salta | current'],
  ['role/before-name', 'Ex-CM <PER:Ann Lee> spoke.', 'Ann Lee | CM | - | former'],
  ['role/before-name', '<ORG:Acme> MLA <PER:Ann Lee> spoke.', 'Ann Lee | MLA | Acme | current'],
  [
    'role/before-comma',
    'The deputy Chief-of-Staff, <PER:Ann Lee>, left.',
    'Ann Lee | deputy Chief-of-Staff | - | current',
  ],
  ['role/before-name', '<LOC:Salta> state Governor <PER:Ann Lee> left.', 'Ann Lee | Governor | Salta state | current'],
  ['role/before-name', '<LOC:Ohio> state senator <PER:Ann Lee> left.', 'Ann Lee | state senator | Ohio | current'],
  [
    'role/before-comma',
    'The <ORG:Otter Guild> (<ORG:OG>) deputy chairman, <PER:Ann Lee>, left.',
    'Ann Lee | deputy chairman | Otter Guild | current',
  ],
  [
    'role/before-name',
    'Water and Broadcasting Minister Dr <PER:Ann Lee> left.',
    'Ann Lee | Water and Broadcasting Minister | - | current',
  ],
  ['role/before-name', 'They & Broadcasting Minister <PER:Ann Lee> left.', 'Ann Lee | Minister | - | current'],
  ['role/after-name', '<PER:Ann Lee>, senior <ORG:Acme> leader, left.', 'Ann Lee | leader | Acme | current'],
  ['role/before-name', 'Captain (retd) <PER:Ann Lee> left.', 'Ann Lee | Captain | - | current'],
  [
    'role/before-name',
    'chief <MISC:Peruvian> negotiator <PER:Ann Lee> left.',
    'Ann Lee | negotiator | Peruvian | current',
  ],
  [
    'role/before-comma',
    'The leader of the <ORG:Otter Party> in Parliament (OPP), Mr <PER:Tom Hill>, left.',
    'Tom Hill | leader | Otter Party | current',
  ],
  [
    'role/before-comma',
    'A chieftain of the <ORG:Otter Party> (<ORG:OP>) in the state, <PER:Tom Hill>, left.',
    'Tom Hill | chieftain | Otter Party | current',
  ],
  [
    'role/shared',
    'The ministers of <LOC:Peru>, <LOC:Cuba> and <LOC:Chile>, <PER:Ann Lee>, <PER:Luis Paz> and <PER:Per Holm>, met.',
    'Ann Lee | ministers | Peru | current',
    'Luis Paz | ministers | Cuba | current',
    'Per Holm | ministers | Chile | current',
  ],
  [
    'role/shared',
    'The two ministers, <PER:Ann Lee> and <PER:Per Holm>, met.',
    'Ann Lee | ministers | - | current',
    'Per Holm | ministers | - | current',
  ],
  [
    'role/shared',
    'That is a reason Senators <PER:Hill> and <PER:Lee> left.',
    'Hill | Senators | - | current',
    'Lee | Senators | - | current',
  ],
  ['role/as', '<PER:Ann Lee> returned to the club as its coach.', 'Ann Lee | coach | - | current'],
  ['role/as', '<PER:Ann Lee> resigned on Monday as mayor of <LOC:Salem>.', 'Ann Lee | mayor | Salem | former'],
  ['role/pronoun', '<PER:Ann Lee> left. She is the mayor of <LOC:Salem>.', 'She | mayor | Salem | current'],
  ['role/appointed', 'They named <PER:Ann Lee> director of <ORG:Acme>.', 'Ann Lee | director | Acme | current'],
  ['role/appointed', 'They elected <PER:Ann Lee> as mayor.', 'Ann Lee | mayor | - | current'],
  ['role/appointed', '<PER:Per Holm> succeeds <PER:Ann Lee> as mayor.', 'Ann Lee | mayor | - | former'],
  [
    'role/before-name',
    '<ORG:Acme> founder and former CEO <PER:Ann Lee> left.',
    'Ann Lee | founder | Acme | current',
    'Ann Lee | CEO | Acme | former',
  ],
  [
    'role/before-name',
    '<ORG:Acme> founder and legendary CEO <PER:Ann Lee> left.',
    'Ann Lee | founder | Acme | current',
    'Ann Lee | CEO | Acme | current',
  ],
  [
    'role/before-name',
    'Chief of Army Staff General <PER:Tom Hill> left.',
    'Tom Hill | Chief of Army Staff | - | current',
    'Tom Hill | General | - | current',
  ],
  ['role/before-name', 'Staff Sergeant <PER:Tom Hill> left.', 'Tom Hill | Staff Sergeant | - | current'],
  ['role/after-name', '<PER:Ann Lee>, a partner at <ORG:Acme>, left.', 'Ann Lee | partner | Acme | current'],
  [
    'role/after-name',
    '<PER:Ann Lee>, chief executive of the <LOC:London>-based fact-checking site <ORG:Acme>, left.',
    'Ann Lee | chief executive | Acme | current',
  ],
  [
    'role/after-name',
    "<PER:Ann Lee>, the <PER:Hill> campaign's political director, left.",
    'Ann Lee | political director | Hill campaign | current',
  ],
  [
    'role/before-comma',
    'The national delegate in <LOC:Salem>, <PER:Ann Lee>, left.',
    'Ann Lee | national delegate | - | current',
  ],
  [
    'role/after-name',
    '<PER:Ann Lee>, director for the <LOC:Middle East> and <LOC:North Africa> at <ORG:Acme>, left.',
    'Ann Lee | director for the Middle East and North Africa | Acme | current',
  ],
  [
    'role/after-name',
    '<PER:Ann Lee>, director for the <LOC:Middle East> at <ORG:Acme>, left.',
    'Ann Lee | director for the Middle East | Acme | current',
  ],
  [
    'role/after-name',
    '<PER:Ann Lee>, manager for trade in <LOC:Salem>, left.',
    'Ann Lee | manager for trade | - | current',
  ],
  [
    'role/after-name',
    '<PER:Ann Lee>, head of Advanced Programmes at <ORG:Acme>, left.',
    'Ann Lee | head of Advanced Programmes | Acme | current',
  ],
  [
    'role/after-name',
    '<PER:Ann Lee>, an analyst at chip maker <ORG:Acme>, left.',
    'Ann Lee | analyst | Acme | current',
  ],
  [
    'role/after-name',
    '<PER:Tom Hill>, an adviser to <LOC:Ohio> Sen. <PER:Ann Lee>, left.',
    'Tom Hill | adviser | Ann Lee | current',
    'role/before-name: Ann Lee | Sen. | Ohio | current',
  ],
  [
    'role/before-name',
    'MEC for Roads and Water <PER:Ann Lee> left.',
    'Ann Lee | MEC for Roads and Water | - | current',
  ],
  ['role/shared', 'They met founders including <PER:Ann Lee>.', 'Ann Lee | founders | - | current'],
  ['role/before-name', 'Sars commissioner <PER:Tom Hill> left.', 'Tom Hill | Sars commissioner | - | current'],
  [
    'role/after-name',
    '<PER:Ann Lee>, a certified financial planner and founder of <ORG:Acme>, left.',
    'Ann Lee | certified financial planner | Acme | current',
    'Ann Lee | founder | Acme | current',
  ],
]

const counterExamples = [
  { why: 'it is a charge', text: '<PER:Ann Lee> accused the firm of working as an agent.' },
  { why: 'the letters are a measure', text: 'A rope of 5 cm <PER:Ann Lee> cut was short.' },
  { why: 'the object of the verb is the elder', text: '<PER:Ann Lee> thanked him as his coach.' },
  { why: 'it is a figure of speech', text: "<PER:Ann Lee> was <PER:Tom Hill>'s patron." },
  {
    why: 'the title goes on as a noun',
    text: 'The <PER:Ann Lee> Airport is south of town and is a general aviation airport.',
  },
  { why: 'the person is not the subject', text: 'The son of <PER:Ann Lee> is a judge.' },
  { why: 'the person stands in an aside', text: 'Her friend (a sister of <PER:Ann Lee>) served as the mayor.' },
  { why: 'the name is that of a work', text: "After <PER:Ann Lee>'s <PER:Otter> worked as an actor, they left." },
  { why: 'the letter is planned', text: 'The letter <PER:Ann Lee> saw is to be used as a guide.' },
  { why: 'nobody is named behind the post', text: '<PER:Ann Lee> met an adviser to Premier' },
  { why: 'the partner is one of life', text: '<PER:Ann Lee>, the long-term partner of <PER:Tom Hill>, left.' },
  { why: 'no body is named by the person', text: "<PER:Ann Lee>, the <PER:Hill> dog's keeper, left." },
  {
    why: 'others are named before the comma',
    text: 'At the talks with the organizers, <PER:Ann Lee> was asked for more.',
  },
  { why: 'the post is still to come', text: '<PER:Ann Lee> will become head of <ORG:Acme>.' },
  { why: 'the post is denied', text: '<PER:Ann Lee> is not the head of <ORG:Acme>.' },
  { why: 'somebody else says so', text: 'He said <PER:Ann Lee> was a judge.' },
  { why: 'the noun tells kin', text: 'Her brother <PER:Tom Hill> left.' },
  { why: 'the noun is an adjective', text: 'It was a major <PER:Warhol> show.' },
  { why: 'the noun is a verb', text: 'They lead <PER:Tom Hill> away.' },
  {
    why: 'the noun after the name tells kin',
    text: '<PER:Ann Lee>, her sister, smiled.',
  },
  { why: 'the comma parts a list', text: '<PER:Ann Lee>, and the judges, <ORG:Acme>, left.' },
  { why: 'the title goes on as another noun', text: "<PER:Ann Lee>, the president's son, left." },
  { why: 'the plural has one person', text: '<PER:Ann Lee>, professors say, left.' },
  { why: 'no person is named', text: 'The president of <LOC:Peru> left.' },
  { why: 'the title is of many', text: '<PER:Ann Lee> is one of the judges.' },
  { why: 'the clause after who tells no title', text: '<PER:Ann Lee>, who saw <PER:Tom Hill>, left.' },
  { why: 'the clause after who is long', text: '<PER:Ann Lee>, who came, spoke as the head of a family.' },
  { why: 'the clause after who tells kin', text: '<PER:Ann Lee>, who came as a friend, left.' },
  { why: 'the clause after who tells many', text: '<PER:Ann Lee>, who came as one of judges, left.' },
  { why: 'the remark is long', text: '<PER:Ann Lee> (as we were told by her), head, left.' },
  { why: 'it is a noun of no work', text: '<PER:Ann Lee>, of note, a tree, left.' },
  { why: 'it is an opinion', text: '<PER:Ann Lee> was long seen as a leader.' },
  { why: 'it is planned', text: '<PER:Ann Lee> wants to return as coach.' },
  { why: 'as belongs to no verb', text: '<PER:Ann Lee> and her team as a coach.' },
  { why: 'as is far', text: '<PER:Ann Lee> ate in the very old red house by the sea as a coach.' },
  { why: 'one person is called many', text: '<PER:Ann Lee> and others were judges.' },
  { why: 'two people may be meant', text: '<PER:Ann Lee> met <PER:Tom Hill> and was a judge.' },
  { why: 'nobody is named before the second verb', text: 'It fell and was a judge. <PER:Ann Lee> left.' },
  { why: 'it is past twice over', text: '<PER:Ann Lee> left. She was a former member of <ORG:Acme>.' },
  { why: 'the verb gives no title', text: 'They saw <PER:Ann Lee> as mayor.' },
]

/** Each role of a marked text as `rule: person | title | of | status`. */
function rolesIn(marked: string): readonly string[] {
  const document = namedDocument(marked)
  const show = (span: Span | undefined) => (span ? wordsOf(document.text, span) : '-')
  return extractRoles(document).map(
    ({ rule, person, title, of, status }) => `${rule}: ${[show(person), show(title), show(of), status].join(' | ')}`,
  )
}

describe('extractRoles', () => {
  it.each(examples)('reads by %s: %s', (rule, text, ...roles) => {
    expect(rolesIn(text)).toEqual(roles.map((role) => (role.startsWith('role/') ? role : `${rule}: ${role}`)))
  })

  itStaysSilent(counterExamples, rolesIn)

  it('takes a minister of state for one without a field', () => {
    expect(extractRoles(namedDocument('Secretary of State <PER:Ann Lee> left.')).map((role) => role.fields)).toEqual([
      [],
    ])
  })

  it('lists the fields of a ministry, and the clause that states the role', () => {
    const document = namedDocument('The Minister of Trade and Sport of <LOC:Malta>, <PER:Ann Lee>, left.')
    const [role] = extractRoles(document)
    expect(role?.fields.map((field) => wordsOf(document.text, field))).toEqual(['Trade', 'Sport'])
    expect(role && wordsOf(document.text, role.evidence)).toBe('Minister of Trade and Sport of Malta, Ann Lee')
  })
})
