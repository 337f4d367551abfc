import { describe, expect, it } from 'vitest'
import { extractPartnerships } from '../../../src/facts/partnership/extract.ts'
import { type Span, wordsOf } from '../../../src/text/span.ts'
import { itReads, itStaysSilent } from '../../support/examples.ts'
import { namedDocument } from '../../support/named-document.ts'
import { partnershipsIn } from '../../support/partnerships-in.ts'

const examples = [
  {
    text: 'The strategic partnership between <Chad>, <Mali> and the <Lake Union> goes on.',
    found: [
      'partnership/between: Chad + Mali + Lake Union, strategic partnership',
      '  partnership/level: strategic-partnership',
    ],
  },
  {
    text: 'A memorandum of understanding (MoU) was signed between the universities of <LOC:Lund> and <LOC:Turku>.',
    found: [
      'partnership/between: Lund + Turku, memorandum of understanding',
      '  partnership/level: memorandum-of-understanding',
    ],
  },
  {
    text: 'They lead a coalition of the <Left> and the <Greens>.',
    found: ['partnership/between: Left + Greens, coalition', '  partnership/level: coalition'],
  },
  {
    text: 'The <Chad>-<Mali>-<Togo> alliance was launched in 2012.',
    found: ['partnership/hyphen: Chad + Mali + Togo, alliance', '  partnership/level: alliance since 2012'],
  },
  {
    text: 'They spoke of the <MISC:EU-Japan Strategic Partnership>.',
    found: ['partnership/hyphen: EU + Japan, Strategic Partnership', '  partnership/level: strategic-partnership'],
  },
  {
    text: "<Chad> and <Mali>'s defence pact is old.",
    found: ['partnership/hyphen: Chad + Mali, defence pact', '  partnership/level: cooperation-agreement'],
  },
  {
    text: '<Chad> has signed free trade agreements with <Mali> and <Togo>.',
    found: [
      'partnership/with: Chad + Mali, free trade agreements',
      '  partnership/level: free-trade-agreement',
      'partnership/with: Chad + Togo, free trade agreements',
      '  partnership/level: free-trade-agreement',
    ],
  },
  {
    text: "<Acme>'s technology partnership with <Rotor Works> began in 2011.",
    found: [
      'partnership/with: Acme + Rotor Works, technology partnership',
      '  partnership/level: partnership since 2011',
    ],
  },
  {
    text: 'The <Hill Clinic> opened in 1990. The clinic has a cooperation agreement with <Lund Hospital>.',
    found: [
      'partnership/with: Hill Clinic + Lund Hospital, cooperation agreement',
      '  partnership/level: cooperation-agreement',
    ],
  },
  {
    text: 'The <Hill Clinic> opened in 1990. The clinic’s partnership with <Lund Hospital> ended in 2015.',
    found: [
      'partnership/with: Hill Clinic + Lund Hospital, partnership',
      '  partnership/level: partnership until 2015',
    ],
  },
  {
    text: '<Hill Clinic> launched a study in partnership with <Lund College> and the drug maker <Norva>.',
    found: [
      'partnership/with-all: Hill Clinic + Lund College + Norva, partnership',
      '  partnership/level: partnership',
    ],
  },
  {
    text: '<Hill Clinic>, in partnership with <Lund College>, launched a study.',
    found: ['partnership/with-all: Hill Clinic + Lund College, partnership', '  partnership/level: partnership'],
  },
  {
    text: '<Falcon Motors> has formed a joint venture with <Hansa Cells>.',
    found: ['partnership/with-all: Falcon Motors + Hansa Cells, joint venture', '  partnership/level: joint-venture'],
  },
  {
    text: '<Chad> became a strategic partner of the <Lake Union> in 2008.',
    found: [
      'partnership/partner-of: Chad + Lake Union, strategic partner',
      '  partnership/level: strategic-partnership since 2008',
    ],
  },
  {
    text: 'The <Baltic Club>, a partner of the <Lake Union> since 1992, meets in May.',
    found: ['partnership/partner-of: Baltic Club + Lake Union, partner', '  partnership/level: partnership since 1992'],
  },
  {
    text: '<Chad>, ally of <Mali>, sent troops.',
    found: ['partnership/partner-of: Chad + Mali, ally', '  partnership/level: alliance'],
  },
  {
    text: '<Chad> and <Mali> have enjoyed a comprehensive partnership since 2006.',
    found: [
      'partnership/subject: Chad + Mali, comprehensive partnership',
      '  partnership/level: comprehensive-partnership since 2006',
    ],
  },
  {
    text: '<LOC:Ashcombe> and <LOC:Lystown> are sister cities.',
    found: ['partnership/subject: Ashcombe + Lystown, sister cities', '  partnership/level: partnership'],
  },
  {
    text: '<Chad> and <Mali> agreed to cooperate in farming, health and trade.',
    found: [
      'partnership/subject: Chad + Mali, agreed to cooperate',
      '  partnership/level: cooperation-agreement',
      '  partnership/field-in: farming',
      '  partnership/field-in: health',
      '  partnership/field-in: trade',
    ],
  },
  {
    text: '<Chad> and <Mali> signed an agreement on strategic cooperation in 2015.',
    found: ['partnership/subject: Chad + Mali, agreement', '  partnership/level: cooperation-agreement since 2015'],
  },
  {
    text: 'Last May <Chad> and <Mali> formed an all-weather military alliance.',
    found: [
      'partnership/subject: Chad + Mali, all-weather military alliance',
      '  partnership/level: military-alliance since 2019-05',
    ],
  },
  {
    text: 'Talks went on between <Chad> and <Mali>. The two countries share a strategic partnership.',
    found: ['partnership/tied: Chad + Mali, strategic partnership', '  partnership/level: strategic-partnership'],
  },
  {
    text: '<Chadian> troops met <Malian> troops, and the partnership between the two countries was praised.',
    found: ['partnership/tied: Chadian + Malian, partnership', '  partnership/level: partnership'],
  },
  {
    text: '<Chad> and <Mali> met. Ministers praised the two countries’ alliance.',
    found: ['partnership/tied: Chad + Mali, alliance', '  partnership/level: alliance'],
  },
  {
    text: 'The alliance between <Chad> and <Mali> is old. <Togo> and <Benin> met. Both countries renewed their alliance.',
    found: [
      'partnership/between: Chad + Mali, alliance',
      '  partnership/level: alliance',
      'partnership/tied: Togo + Benin, alliance',
      '  partnership/level: alliance',
    ],
  },
  {
    text: 'Relations between <Chad> and <Mali> were elevated to the level of strategic partnership in 2015.',
    found: [
      'partnership/subject: Chad + Mali, strategic partnership',
      '  partnership/raised: strategic-partnership since 2015',
    ],
  },
  {
    text: 'They raised <Chad>-<Mali> ties to a strategic partnership.',
    found: [
      'partnership/raised-relations: Chad + Mali, strategic partnership',
      '  partnership/raised: strategic-partnership',
    ],
  },
  {
    text: 'They raised relations between <Chad> and <Mali> to a strategic partnership.',
    found: [
      'partnership/raised-relations: Chad + Mali, strategic partnership',
      '  partnership/raised: strategic-partnership',
    ],
  },
  {
    text: 'This year we mark the 15th anniversary of the dialogue partnership between <Chad> and <Mali>, which has risen to the level of alliance since 2016. This partnership is based on close cooperation in farming, health and the arts.',
    found: [
      'partnership/between: Chad + Mali, dialogue partnership',
      '  partnership/anniversary: 15 of dialogue-partnership in 2019',
      '  partnership/raised: alliance since 2016',
      '  partnership/field-verb: farming',
      '  partnership/field-verb: health',
      '  partnership/field-verb: arts',
    ],
  },
  {
    text: '<Chad> and <Mali> marked the twenty-fifth anniversary of their partnership, established in 1994.',
    found: [
      'partnership/subject: Chad + Mali, partnership',
      '  partnership/anniversary: 25 of partnership',
      '  partnership/level: partnership since 1994',
    ],
  },
  {
    text: 'The golden jubilee of the alliance between <Chad> and <Mali> in 2021 will be grand.',
    found: ['partnership/between: Chad + Mali, alliance', '  partnership/anniversary: 50 of alliance in 2021'],
  },
  {
    text: '<Chad> and <Mali> celebrated ten years of partnership.',
    found: ['partnership/subject: Chad + Mali, partnership', '  partnership/anniversary: 10 of partnership'],
  },
  {
    text: 'The partnership between <Chad> and <Mali> has lasted for the past five years.',
    found: ['partnership/between: Chad + Mali, partnership', '  partnership/level: partnership since 2014'],
  },
  {
    text: 'The partnership between <Chad> and <Mali> covers the fields of mining and health.',
    found: [
      'partnership/between: Chad + Mali, partnership',
      '  partnership/level: partnership',
      '  partnership/field-verb: mining',
      '  partnership/field-verb: health',
    ],
  },
  {
    text: 'The pact between <Chad> and <Mali> focuses on areas such as mining and health.',
    found: [
      'partnership/between: Chad + Mali, pact',
      '  partnership/level: cooperation-agreement',
      '  partnership/field-verb: mining',
      '  partnership/field-verb: health',
    ],
  },
  {
    text: '<Chad> and <Mali> signed a cooperation agreement in the field of justice.',
    found: [
      'partnership/subject: Chad + Mali, cooperation agreement',
      '  partnership/level: cooperation-agreement',
      '  partnership/field-in: justice',
    ],
  },
  {
    text: '<Chad> and <Mali> signed a memorandum on cooperation in mining and health.',
    found: [
      'partnership/subject: Chad + Mali, memorandum',
      '  partnership/level: memorandum-of-understanding',
      '  partnership/field-in: mining',
      '  partnership/field-in: health',
    ],
  },
  {
    text: '<Trio>, a joint venture of <Acme> and <Rotor Works>, will open in 2025.',
    found: ['partnership/between: Acme + Rotor Works, joint venture', '  partnership/level: joint-venture'],
  },
  {
    text: 'Both should deepen the alliance between <Chad> and <Mali>.',
    found: ['partnership/between: Chad + Mali, alliance', '  partnership/level: alliance'],
  },
  {
    text: 'The alliance between <Chad> and <Mali> is old. The alliance has been in force since 1987.',
    found: [
      'partnership/between: Chad + Mali, alliance',
      '  partnership/level: alliance',
      '  partnership/level: alliance since 1987',
    ],
  },
  {
    text: 'The alliance between <Chad> and <Mali> is not based on cooperation in health.',
    found: ['partnership/between: Chad + Mali, alliance', '  partnership/level: alliance'],
  },
  {
    text: 'The alliance between <Chad> and <Mali> is based on trust and respect.',
    found: ['partnership/between: Chad + Mali, alliance', '  partnership/level: alliance'],
  },
  {
    text: 'The alliance between <Chad> and <Mali> covers <Togo> and health.',
    found: ['partnership/between: Chad + Mali, alliance', '  partnership/level: alliance'],
  },
  {
    text: 'The alliance between <Chad> and <Mali> covers.',
    found: ['partnership/between: Chad + Mali, alliance', '  partnership/level: alliance'],
  },
  {
    text: 'The alliance between <Chad> and <Mali> is old. It began in July 1996, and it covers trade and health.',
    found: [
      'partnership/between: Chad + Mali, alliance',
      '  partnership/level: alliance',
      '  partnership/level: alliance since 1996-07',
      '  partnership/field-verb: trade',
      '  partnership/field-verb: health',
    ],
  },
  {
    text: '<Chad> met <Togo>. It is old. The alliance between <Chad> and <Mali> is new. “It is good,” he said.',
    found: ['partnership/between: Chad + Mali, alliance', '  partnership/level: alliance'],
  },
  {
    text: '<Chad> and <Mali> renewed their alliance. The alliance marks its 10th anniversary this year.',
    found: [
      'partnership/subject: Chad + Mali, alliance',
      '  partnership/level: alliance',
      '  partnership/anniversary: 10 of alliance in 2019',
    ],
  },
  {
    text: 'The 20th anniversary of the alliance between <Chad> and <Mali> is celebrated this year.',
    found: ['partnership/between: Chad + Mali, alliance', '  partnership/anniversary: 20 of alliance in 2019'],
  },
  {
    text: 'The pact between <Chad> and <Mali> saw its 10th anniversary pass.',
    found: ['partnership/between: Chad + Mali, pact', '  partnership/level: cooperation-agreement'],
  },
  {
    text: 'The pact between <Chad> and <Mali> is marked by the 10th anniversary of a war.',
    found: ['partnership/between: Chad + Mali, pact', '  partnership/level: cooperation-agreement'],
  },
  {
    text: 'The project is a partnership from 2009 between <Chad> and <Mali>.',
    found: ['partnership/between: Chad + Mali, partnership', '  partnership/level: partnership since 2009'],
  },
  {
    text: 'The alliance between <Chad> and <Mali> is old. Cooperation in farming and health forms the basis of this alliance.',
    found: [
      'partnership/between: Chad + Mali, alliance',
      '  partnership/level: alliance',
      '  partnership/field-verb: farming',
      '  partnership/field-verb: health',
    ],
  },
  {
    text: 'Cooperation in farming underpins the alliance between <Chad> and <Mali>.',
    found: [
      'partnership/between: Chad + Mali, alliance',
      '  partnership/level: alliance',
      '  partnership/field-verb: farming',
    ],
  },
  {
    text: 'Close cooperation underpins the alliance between <Chad> and <Mali>.',
    found: ['partnership/between: Chad + Mali, alliance', '  partnership/level: alliance'],
  },
  {
    text: 'Cooperation in health could be the basis of the alliance between <Chad> and <Mali>.',
    found: ['partnership/between: Chad + Mali, alliance', '  partnership/level: alliance'],
  },
  {
    text: 'The dialogue partnership between <Chad> and <Mali> is old. It has been upgraded to strategic partnership since 2012.',
    found: [
      'partnership/between: Chad + Mali, dialogue partnership',
      '  partnership/level: dialogue-partnership',
      '  partnership/raised: strategic-partnership since 2012',
    ],
  },
  {
    text: 'The alliance between <Chad> and <Mali> lasted until 2014.',
    found: ['partnership/between: Chad + Mali, alliance', '  partnership/level: alliance until 2014'],
  },
  {
    text: '<Chad>, a dialogue partner of the <Lake Union> since 1996, sent a minister.',
    found: [
      'partnership/partner-of: Chad + Lake Union, dialogue partner',
      '  partnership/level: dialogue-partnership since 1996',
    ],
  },
  {
    text: '<Chad> and the <Lake Union> established dialogue relations in 1991.',
    found: [
      'partnership/subject: Chad + Lake Union, dialogue relations',
      '  partnership/level: dialogue-partnership since 1991',
    ],
  },
  {
    text: 'After ten years of alliance between <Chad> and <Mali> trade fell.',
    found: ['partnership/between: Chad + Mali, alliance', '  partnership/level: alliance'],
  },
  {
    text: '<Chad> and <Mali> signed a cooperation agreement in areas that matter.',
    found: ['partnership/subject: Chad + Mali, cooperation agreement', '  partnership/level: cooperation-agreement'],
  },
  {
    text: '<Togolese> troops left.\n\n<Chadian> troops met <Malian> troops and the partnership between the two countries was praised.',
    found: ['partnership/tied: Chadian + Malian, partnership', '  partnership/level: partnership'],
  },
  {
    text: 'On the anniversary of the alliance between <Chad> and <Mali> nobody spoke.',
    found: ['partnership/between: Chad + Mali, alliance', '  partnership/level: alliance'],
  },
  {
    text: 'The pact between <Chad> and <Mali> lasts until 2030.',
    found: ['partnership/between: Chad + Mali, pact', '  partnership/level: cooperation-agreement'],
  },
  {
    text: 'The pact between <Chad> and <Mali> lasted for five years.',
    found: ['partnership/between: Chad + Mali, pact', '  partnership/level: cooperation-agreement'],
  },
  {
    text: 'Both should deepen <Chad>-<Mali> partnership.',
    found: ['partnership/hyphen: Chad + Mali, partnership', '  partnership/level: partnership'],
  },
  {
    text: '<Chad>-<Mali> partnership is old.',
    found: ['partnership/hyphen: Chad + Mali, partnership', '  partnership/level: partnership'],
  },
  {
    text: 'She praised the <TRIO> pact between <Chad>, <Mali> and <Togo>.',
    found: ['partnership/between: Chad + Mali + Togo, pact', '  partnership/level: cooperation-agreement'],
  },
  {
    text: '<Chad> has signed a <MISC:Strategic Partnership> with <Mali>.',
    found: ['partnership/with: Chad + Mali, Strategic Partnership', '  partnership/level: strategic-partnership'],
  },
  {
    text: 'The alliance between <Chad> and <Mali> is old. Ministers praised their alliance.',
    found: [
      'partnership/between: Chad + Mali, alliance',
      '  partnership/level: alliance',
      'partnership/tied: Chad + Mali, alliance',
      '  partnership/level: alliance',
    ],
  },
  {
    text: '<Chadian> troops met <Malian> troops in <LOC:Rome>. <Chad> praised the partnership between the two countries.',
    found: ['partnership/tied: Chadian + Malian, partnership', '  partnership/level: partnership'],
  },
  {
    text: 'The alliance between <Chad> and <Mali> covers the areas that matter.',
    found: ['partnership/between: Chad + Mali, alliance', '  partnership/level: alliance'],
  },
  {
    text: 'Union and lake agree\n\n<Chad> and <Mali> met in <LOC:Rome>. The pact between <Chad> and <Mali> holds.',
    found: ['partnership/between: Chad + Mali, pact', '  partnership/level: cooperation-agreement'],
  },
  {
    text: '<Chad> seals pact with <Mali>\n\nThe ministers shook hands.',
    found: ['partnership/with: Chad + Mali, pact', '  partnership/level: cooperation-agreement'],
  },
  {
    text: '<Acme> has signed an agreement to form a joint venture (JV) company with <Chad>’s carmaker <Rotor Works>.',
    found: ['partnership/with-all: Acme + Rotor Works, joint venture', '  partnership/level: joint-venture'],
  },
  {
    text: '<Acme> said in May that it had signed a cooperation agreement with <Rotor Works>.',
    found: [
      'partnership/with: Acme + Rotor Works, cooperation agreement',
      '  partnership/level: cooperation-agreement',
    ],
  },
  {
    text: '<Acme> announced two deals with <Rotor Works> to work together in <Chad>.',
    found: ['partnership/with: Acme + Rotor Works, deals', '  partnership/level: cooperation-agreement'],
  },
  {
    text: 'The <MISC:Malian-LAU Pact> holds. <Mali> and the <LAU> met.',
    found: ['partnership/hyphen: Mali + LAU, Pact', '  partnership/level: cooperation-agreement'],
  },
  {
    text: '<Chad> and <Mali> signed a trade pact Tuesday.',
    found: ['partnership/subject: Chad + Mali, trade pact', '  partnership/level: trade-agreement since 2019-10-15'],
  },
  {
    text: '<Acme> and <MISC:Rotor Cloud> remain partners.',
    found: ['partnership/subject: Acme + Rotor Cloud, partners', '  partnership/level: partnership'],
  },
  {
    text: 'Raising ties between <Chad> and <Mali> to a strategic partnership makes each of the two one of the closest partners.',
    found: [
      'partnership/raised-relations: Chad + Mali, strategic partnership',
      '  partnership/raised: strategic-partnership',
    ],
  },
  {
    text: '<Hill University> has friends in the south. <Lund College> is one. A memorandum of understanding was signed between the two institutions.',
    found: [
      'partnership/tied: Hill University + Lund College, memorandum of understanding',
      '  partnership/level: memorandum-of-understanding',
    ],
  },
  {
    text: '<Malian> leaders came to <Chad>.\n\nThe visit ended with an all-round partnership between the two countries.',
    found: ['partnership/tied: Malian + Chad, all-round partnership', '  partnership/level: partnership'],
  },
  {
    text: '<Acme> and <Rotor> introduced a codeshare agreement in 1989.',
    found: ['partnership/subject: Acme + Rotor, codeshare agreement', '  partnership/level: cooperation-agreement'],
  },
  {
    text: '<Hill Clinic> is collaborating with <Lund College> on a study.',
    found: ['partnership/with-all: Hill Clinic + Lund College, collaborating', '  partnership/level: cooperation'],
  },
  {
    text: 'They praised the declaration on allied relations between <Chad> and <Mali>.',
    found: ['partnership/between: Chad + Mali, allied relations', '  partnership/level: alliance'],
  },
  {
    text: 'They raised the relations between <Chad> and <Mali> to the level of allies.',
    found: ['partnership/raised-relations: Chad + Mali, allies', '  partnership/raised: alliance'],
  },
  {
    text: 'They raised <Chadian>-<Malian> ties to a strategic partnership, and in <LOC:Rome> ties between <Togo> and <Peru> broke.',
    found: [
      'partnership/raised-relations: Chadian + Malian, strategic partnership',
      '  partnership/raised: strategic-partnership',
    ],
  },
  {
    text: '<Chad> and <Mali>, partners in three schemes and two mines, agreed.',
    found: ['partnership/partner-of: Chad + Mali, partners', '  partnership/level: partnership'],
  },
  {
    text: '<Chad> has a pact with <Mali>, and <Togo> has a pact with <Peru>.',
    found: ['partnership/with: Chad + Mali, pact', '  partnership/level: cooperation-agreement'],
  },
  {
    text: 'They praised the <Chad> - <Mali> strategic partnership.',
    found: ['partnership/hyphen: Chad + Mali, strategic partnership', '  partnership/level: strategic-partnership'],
  },
  {
    text: 'She spoke of the <Chad> partnership with <Mali>.',
    found: ['partnership/with: Chad + Mali, partnership', '  partnership/level: partnership'],
  },
  {
    text: 'The <Lake Organisation> met. <Acme> has signed a cooperation agreement with <Rotor Works>, the regional organisation, in <LOC:Rome>.',
    found: [
      'partnership/with: Acme + Rotor Works, cooperation agreement',
      '  partnership/level: cooperation-agreement',
    ],
  },
  {
    text: '<Chad> and <Mali> Tuesday signed a trade pact.',
    found: ['partnership/subject: Chad + Mali, trade pact', '  partnership/level: trade-agreement since 2019-10-15'],
  },
  {
    text: '<Chad> and <Togo> have FTAs with <Mali>.',
    found: [
      'partnership/with: Chad + Mali, FTAs',
      '  partnership/level: free-trade-agreement',
      'partnership/with: Togo + Mali, FTAs',
      '  partnership/level: free-trade-agreement',
    ],
  },
  {
    text: '<Lund College> signed a memorandum of understanding with <Tacna University>, <LOC:Tacna>, <Peru>.',
    found: [
      'partnership/with: Lund College + Tacna University, memorandum of understanding',
      '  partnership/level: memorandum-of-understanding',
    ],
  },
  {
    text: 'Memoranda of understanding for academic exchange were signed between <Lund College> and <Tacna University>, <Peru>; and <Hill Institute> and <Oslo School>.',
    found: [
      'partnership/between: Lund College + Tacna University, Memoranda of understanding',
      '  partnership/level: memorandum-of-understanding',
      'partnership/between: Hill Institute + Oslo School, Memoranda of understanding',
      '  partnership/level: memorandum-of-understanding',
    ],
  },
  {
    text: '<Chad> and <Mali> have raised their ties to the “strategic partnership” level.',
    found: ['partnership/subject: Chad + Mali, strategic partnership', '  partnership/raised: strategic-partnership'],
  },
  {
    text: '<Chad> and <Mali> announced the elevation of their ties to a strategic partnership.',
    found: ['partnership/subject: Chad + Mali, strategic partnership', '  partnership/raised: strategic-partnership'],
  },
]

const counterExamples = [
  {
    why: 'the last name is cut short',
    text: 'He led a coalition of the <Hill Front> and the <MISC:Malian> Lake Front.',
  },
  {
    why: 'one of two is a person',
    text: '<PER:Awa Ba> and <Mali> have signed a cooperation agreement.',
  },
  { why: 'it is denied', text: 'He denied that <Chad> had formed an alliance with <Mali>.' },
  { why: 'there is none', text: 'There is no alliance between <Chad> and <Mali>.' },
  { why: 'it is only proposed', text: 'They spoke of a proposed alliance between <Chad> and <Mali>.' },
  { why: 'it is planned', text: '<Chad> is expected to sign a strategic partnership with <Mali>.' },
  { why: 'its start is to come', text: 'The trade agreement between <Chad> and <Mali> will be signed in May.' },
  { why: 'it is asked', text: 'He was asked whether <Chad> and <Mali> had an alliance.' },
  { why: 'it is possible only', text: '<Chad> and <Mali> could form an alliance.' },
  { why: 'it is wished for', text: '<Chad> wants a strategic partnership with <Mali>.' },
  { why: 'it depends', text: 'If all agree, <Chad> and <Mali> will form an alliance.' },
  { why: 'only one party is named', text: '<Chad> has joined an alliance.' },
  { why: 'nobody is told to have it', text: 'A pact with <Mali> pleased <Chad>.' },
  { why: 'the partner is told before the verb', text: 'A partner of <Mali> met <Chad>.' },
  {
    why: 'what is raised has one name',
    text: 'They raised relations between <Chad> and them to a strategic partnership.',
  },
  { why: 'it is not said what is agreed', text: '<Chad> and <Mali> signed an agreement.' },
  { why: 'nobody is named', text: 'The two countries share a partnership.' },
  { why: 'the relation is no partnership', text: '<Chad> and <Mali> marked thirty years of diplomatic relations.' },
  { why: 'the agreement is about something else', text: '<Chad> and <Mali> signed an agreement on the border.' },
  { why: 'the noun only describes another', text: '<Chad> and <Mali> formed a coalition government.' },
  { why: 'the word belongs to a name', text: '<Chad> and <Mali> left the <Pacific Alliance>.' },
  { why: 'cooperation is told everywhere', text: '<Chad> and <Mali> have expanded cooperation.' },
  {
    why: 'the prefix is no party',
    text: 'The <MISC:pan-African> alliance met, and so did the <MISC:Asia-Pacific> alliance.',
  },
  {
    why: 'there are three universities',
    text: '<Hill University> met <Lund College>. <Oslo School> was late. A pact was signed between the two institutions.',
  },
  { why: 'firms are many', text: '<Acme> grew. <Rotor> shrank. A pact was signed between the two firms.' },
  { why: 'the alliance is a body by its name', text: '<Acme>, <Rotor> and <Volt> formed the <Blue Sky> alliance.' },
  { why: 'both ends are one', text: 'They praised <MISC:South>-<MISC:South> cooperation.' },
  {
    why: 'each has its own with a third',
    text: 'The ministers of <Chad> and <Mali> praised their partnership with the bloc.',
  },
  { why: 'persons sign for others', text: '<PER:Awa Ba> and <PER:Tom Hill> signed a pact.' },
  { why: 'a person owns none', text: '<PER:Awa Ba> has a partnership with <Acme>, her fans joke about <Lund>.' },
  {
    why: 'flights are between places',
    text: 'It has a partnership with an airline for flights between <Chad> and <Mali>.',
  },
  { why: 'two commas make a place', text: 'They met in <LOC:Lyon>, <France>, and praised an alliance.' },
  { why: 'a dispute ended in it', text: 'A dispute between <Acme> and <Rotor> ended in cooperation.' },
  { why: 'they left an alliance of others', text: '<Acme> and <Rotor> left the alliance of carmakers.' },
  { why: 'what is raised is not between two', text: 'They raised relations with <Chad> to a strategic partnership.' },
  { why: 'the event only bears the name', text: 'They met at the <MISC:EU-Japan Partnership Summit>.' },
  { why: 'the town is not a party', text: 'In <LOC:Rome> a pact was praised by <Chad>.' },
  { why: 'the verb is not of the relation', text: '<Chad> and <Mali> fear an alliance.' },
  { why: 'what takes up a name is missing', text: 'The clinic has a partnership with the college.' },
  { why: 'the partner has no name', text: '<Chad> became a strategic partner of the bloc.' },
  {
    why: 'a word for relations is no party',
    text: 'They joined the <Treaty of Amity> and Cooperation, and praised their partnership.',
  },
  { why: 'they are partners of a body', text: '<Chad> and <Mali> hold the status of dialogue partners.' },
  {
    why: 'what is planned is quoted',
    text: '<Chad> and <Mali> plan to raise their ties to a “strategic partnership”.',
  },
  {
    why: 'the firms of a state are not the state',
    text: '<Acme> signed a cooperation agreement with <Chadian> firms.',
  },
  { why: 'it is not told who it is that signed', text: '<Chad> met. It signed a cooperation agreement with <Mali>.' },
  {
    why: 'states are named only to tell whose officials',
    text: '<Chad> and <Mali> Business groups signed a trade pact.',
  },
  {
    why: 'nothing says that they are to work together',
    text: '<Acme> signed deals with <Rotor>, and vowed to collaborate.',
  },
  {
    why: 'the work is too far off',
    text: '<Acme> has signed deals with the carmaker <Rotor> on the sale of old wagons and spare wheels by the end of the year.',
  },
  {
    why: 'the work stands in another part of the sentence',
    text: '<Acme> signed deals with <Rotor>; both plan to cooperate.',
  },
  {
    why: 'a treaty is no party',
    text: 'He praised the <MISC:Treaty of Lome> and the <MISC:Lake Plan>, and their partnership.',
  },
  {
    why: 'the towns only tell where',
    text: 'The <Hill Clinic> in <Chad> and <LOC:Arica> in <Peru> praised their partnership.',
  },
  { why: 'a person is no partner of a body here', text: '<PER:Awa Ba> is a partner of <Acme>.' },
]

describe('extractPartnerships', () => {
  itReads('partnerships', examples, partnershipsIn)
  itStaysSilent(counterExamples, partnershipsIn)

  it('leaves the start open where it counts from a date that the article lacks', () => {
    const document = namedDocument('<Chad> and <Mali> have been partners since last year.', '')
    const [found] = extractPartnerships(document)
    expect(found?.aspects.map((aspect) => aspect.kind === 'level' && aspect.since?.edtf)).toEqual([undefined])
  })

  it('gives the smallest clause for each aspect', () => {
    const document = namedDocument(
      'This year we mark the 15th anniversary of the dialogue partnership between <Chad> and <Mali>, which has risen to the level of alliance since 2016. This partnership is based on cooperation in farming and health.',
    )
    const words = (span: Span) => wordsOf(document.text, span)
    const [found] = extractPartnerships(document)
    expect(found && [found, ...found.aspects].map(({ evidence }) => words(evidence))).toEqual([
      'dialogue partnership between Chad and Mali',
      '15th anniversary of the dialogue partnership between Chad and Mali',
      'has risen to the level of alliance since 2016',
      'This partnership is based on cooperation in farming and health',
      'This partnership is based on cooperation in farming and health',
    ])
  })
})
