import { describe, expect, it } from 'vitest'
import { extractRoles } from '../../../src/facts/role/extract.ts'
import { wordsOf } from '../../../src/text/span.ts'
import { namedDocument } from '../../support/named-document.ts'

/** Where titles begin, end and whose they are: each role as `person | title | of | status`. */
const examples: readonly (readonly [text: string, ...roles: string[]])[] = [
  ["<LOC:Peru>'s former Trade Minister <PER:Ann Lee> left.", 'Ann Lee | Trade Minister | Peru | former'],
  ['<LOC:US> Under Secretary of State <PER:Ann Lee> left.', 'Ann Lee | Under Secretary of State | US | current'],
  [
    '<LOC:Peru> trade envoy Deputy Foreign Minister <PER:Ann Lee> left.',
    'Ann Lee | trade envoy | Peru | current',
    'Ann Lee | Deputy Foreign Minister | - | current',
  ],
  ['The deputy Foreign Minister <PER:Ann Lee> left.', 'Ann Lee | deputy Foreign Minister | - | current'],
  [
    'They met Budget Chair Sen. <PER:Ann Lee> there.',
    'Ann Lee | Budget Chair | - | current',
    'Ann Lee | Sen. | - | current',
  ],
  ['Assistant Prof. <PER:Ann Lee> left.', 'Ann Lee | Assistant Prof. | - | current'],
  ['H.E. Ambassador <PER:Ann Lee> left.', 'Ann Lee | Ambassador | - | current'],
  ['Last week Salt County Sheriff <PER:Ann Lee> left.', 'Ann Lee | Sheriff | Salt County | current'],
  [
    "Last week Salt County Sheriff's Office Deputy <PER:Ann Lee> left.",
    "Ann Lee | Deputy | Salt County Sheriff's Office | current",
  ],
  ['<LOC:Salt> College President <PER:Ann Lee> left.', 'Ann Lee | President | Salt College | current'],
  ['The <MISC:Danish> College President <PER:Ann Lee> left.', 'Ann Lee | College President | Danish | current'],
  ['<ORG:Ajax>’s <MISC:Danish> striker <PER:Per Holm> scored.', 'Per Holm | striker | Ajax | current'],
  [
    'Archbishop of <LOC:Salem> Cardinal <PER:Tom Hill> left.',
    'Tom Hill | Archbishop | Salem | current',
    'Tom Hill | Cardinal | - | current',
  ],
  [
    "The chief of <LOC:Peru>'s Army Rear Admiral <PER:Tom Hill> left.",
    "Tom Hill | chief | Peru's Army | current",
    'Tom Hill | Rear Admiral | - | current',
  ],
  [
    'The leader of the Green Movement Imam <PER:Ali Aziz> left.',
    'Ali Aziz | leader | Green Movement | current',
    'Ali Aziz | Imam | - | current',
  ],
  [
    'The leader of the <ORG:Otter Front> Imam <PER:Ali Aziz> left.',
    'Ali Aziz | leader | Otter Front | current',
    'Ali Aziz | Imam | - | current',
  ],
  ['The former Grand Ayatollah <PER:Ali Aziz> left.', 'Ali Aziz | Grand Ayatollah | - | former'],
  ['<ORG:Police> Chief <PER:Ann Lee> left.', 'Ann Lee | Police Chief | - | current'],
  ['<LOC:US> <ORG:Treasury> Secretary <PER:Ann Lee> left.', 'Ann Lee | Treasury Secretary | US | current'],
  ['His Majesty King <PER:Tom> left.', 'Tom | King | - | current'],
  [
    'The Speaker of the <ORG:House of Councillors> <PER:Ann Lee> left.',
    'Ann Lee | Speaker | House of Councillors | current',
  ],
  ['The editor in chief of WeekNews, <PER:Ann Lee>, left.', 'Ann Lee | editor in chief | WeekNews | current'],
  ['The visiting Speaker <PER:Ann Lee> left.', 'Ann Lee | Speaker | - | current'],
  ['<PER:Ann Lee>, the only director, left.', 'Ann Lee | director | - | current'],
  [
    '<PER:Ann Lee>, a professor of chemical and civil engineering, left.',
    'Ann Lee | professor of chemical and civil engineering | - | current',
  ],
  ['<PER:Ann Lee>, governor of Kanto prefecture, left.', 'Ann Lee | governor | Kanto prefecture | current'],
  [
    '<PER:Ann Lee>, chair of the National Food and Water Commission, left.',
    'Ann Lee | chair | National Food and Water Commission | current',
  ],
  [
    '<PER:Ann Lee>, chief of the Press and External Relations Section, left.',
    'Ann Lee | chief | Press and External Relations Section | current',
  ],
  ['<PER:Ann Lee>, head of Sales and the law, left.', 'Ann Lee | head of Sales | - | current'],
  [
    '<PER:Ann Lee>, chair of the Standing Committee of <LOC:Peru>, left.',
    'Ann Lee | chair | Standing Committee of Peru | current',
  ],
  ['<PER:Ann Lee> was elected as chair of the <ORG:Senate> on March 31.', 'Ann Lee | chair | Senate | current'],
  [
    'Professor <PER:Tom Hill>, fellow of the <ORG:Museum>, and Professor <PER:Ann Lee> left.',
    'Tom Hill | Professor | - | current',
    'Tom Hill | fellow | Museum | current',
    'Ann Lee | Professor | - | current',
  ],
  ['The Secretary and Foreign Minister <PER:Ivan Popov> met.', 'Ivan Popov | Foreign Minister | - | current'],
  [
    'They appointed Councillor <PER:Tom Hill> as vice mayor and Councillor <PER:Ann Lee> as judge.',
    'Tom Hill | Councillor | - | current',
    'Tom Hill | vice mayor | - | current',
    'Ann Lee | Councillor | - | current',
  ],
  [
    'The board removed Mayor <PER:Tom Hill> as chairman.',
    'Tom Hill | Mayor | - | current',
    'Tom Hill | chairman | - | former',
  ],
  ['The prime minister and president <PER:Tom Hill> met.', 'Tom Hill | president | - | current'],
  ['<PER:Ann Lee>, mayor of Salem and left-wing, left.', 'Ann Lee | mayor | Salem | current'],
  ['<PER:Ann Lee>, mayor of Salem and Lima, left.', 'Ann Lee | mayor | Salem | current'],
  ['Army chief Gen. <PER:Tom Hill> left.', 'Tom Hill | Army chief | - | current', 'Tom Hill | Gen. | - | current'],
  ['Colonel and Mayor <PER:Tom Hill> left.', 'Tom Hill | Mayor | - | current'],
  ['Envoy Gen. <PER:Tom Hill> left.', 'Tom Hill | Envoy | - | current', 'Tom Hill | Gen. | - | current'],
  [
    'The press secretary and spokesman <PER:Tom Hill> left.',
    'Tom Hill | press secretary | - | current',
    'Tom Hill | spokesman | - | current',
  ],
  ['They hailed the appointment of <PER:Tom Hill> as chairman.', 'Tom Hill | chairman | - | current'],
]

const counterExamples = [
  { why: 'somebody else was that', text: 'While his father was the judge, <PER:Tom Hill> slept.' },
  { why: 'the plural has one name', text: 'They met members of the <PER:Hill> family.' },
  { why: 'the naming is another’s', text: 'They spoke of <PER:Tom Hill> as chairman.' },
]

describe('readTitle', () => {
  it.each(examples)('reads %s', (text, ...expected) => {
    const document = namedDocument(text)
    const show = (span: { start: number; end: number } | undefined) => (span ? wordsOf(document.text, span) : '-')
    const found = extractRoles(document)
    expect(found.map((role) => [show(role.person), show(role.title), show(role.of), role.status].join(' | '))).toEqual(
      expected,
    )
  })

  it.each(counterExamples)('stays silent when $why', ({ text }) => {
    expect(extractRoles(namedDocument(text))).toEqual([])
  })
})
