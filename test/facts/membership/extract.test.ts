import { describe, expect, it } from 'vitest'
import { extractMemberships } from '../../../src/facts/membership/extract.ts'
import { wordsOf } from '../../../src/text/span.ts'
import { itReads, itStaysSilent } from '../../support/examples.ts'
import { namedDocument } from '../../support/named-document.ts'

/** Memberships as `rule: body <- member, member`, one line for each rule, body and standing. */
function membershipsIn(marked: string): readonly string[] {
  const document = namedDocument(marked)
  const lines = new Map<string, string[]>()
  for (const { rule, organisation, member, standing, since, until } of extractMemberships(document)) {
    const body = wordsOf(document.text, organisation)
    const key = `${rule}: ${body} <- ${standing === 'member' ? '' : `${standing} `}`
    const dates = `${since ? ` since ${since.edtf}` : ''}${until ? ` until ${until.edtf}` : ''}`
    const members = lines.get(key) ?? []
    members.push(wordsOf(document.text, member) + dates)
    lines.set(key, members)
  }
  return [...lines].map(([key, members]) => key + members.join(', '))
}

const examples = [
  {
    text: 'The <Lake Union> comprises four states: <Chad>, <Niger>, the <Republic of Mali> and <Togo>.',
    found: ['membership/composition: Lake Union <- Chad, Niger, Republic of Mali, Togo'],
  },
  {
    text: 'The <Lake Union>, which groups <Chad> and <Niger>, met again.',
    found: ['membership/composition: Lake Union <- Chad, Niger'],
  },
  {
    text: 'The <Lake Union> was founded in 1981 and brings together <Chad>, <Niger> and <Togo>.',
    found: ['membership/composition: Lake Union <- Chad, Niger, Togo'],
  },
  {
    text: 'The <Blue Network>, made up of <Lund College>, <Oslo College> and <Turku College>, is young.',
    found: ['membership/composition: Blue Network <- Lund College, Oslo College, Turku College'],
  },
  {
    text: 'The <Lake Union> met in May. The six-nation union includes <Chad> and <Niger>.',
    found: ['membership/composition: Lake Union <- Chad, Niger'],
  },
  {
    text: 'The <Sky Group> counts <Northair>, <Southair> and <Eastair> among its members.',
    found: ['membership/composition: Sky Group <- Northair, Southair, Eastair'],
  },
  {
    text: 'The <African Union> (<AU>) comprises <Chad> and <Togo>.',
    found: ['membership/composition: African Union <- Chad, Togo'],
  },
  {
    text: 'The <Association of Lakes> brings together <Chad> and <Togo>.',
    found: ['membership/composition: Association of Lakes <- Chad, Togo'],
  },
  {
    text: 'The <Union Lacustre> includes <Chad> and <Togo>.',
    found: ['membership/composition: Union Lacustre <- Chad, Togo'],
  },
  {
    text: 'The <African Union> met <NATO>; the <African Union> was late. The bloc includes <Chad> and <Togo>.',
    found: ['membership/composition: African Union <- Chad, Togo'],
  },
  {
    text: 'The <Lake Union> met. <Chad> joined the <MISC:Old Nordic> bloc in 2012.',
    found: ['membership/joined: Lake Union <- Chad since 2012'],
  },
  {
    text: 'The <Benelux Union> countries of <Belgium> and <Luxembourg> agreed.',
    found: ['membership/members-are: Benelux Union <- Belgium, Luxembourg'],
  },
  {
    text: 'The <Lake Union> met. Leaders of other member states, such as <Chad> and <Togo>, came.',
    found: ['membership/members-are: Lake Union <- Chad, Togo'],
  },
  {
    text: 'The Boreal Network consists of <Lund College> and <Oslo College>.',
    found: ['membership/composition: Boreal Network <- Lund College, Oslo College'],
  },
  {
    text: 'Lake Network consists of <Lund College> and <Oslo College>.',
    found: ['membership/composition: Lake Network <- Lund College, Oslo College'],
  },
  {
    text: '<PER:Awa Ba> and <PER:Tom Hill> are members of the <Hill Club>.',
    found: ['membership/are-members: Hill Club <- Awa Ba, Tom Hill'],
  },
  {
    text: '<Hill Club> members <PER:Awa Ba> and <PER:Tom Hill> sang.',
    found: ['membership/members-are: Hill Club <- Awa Ba, Tom Hill'],
  },
  {
    text: "The <Lake Union>'s newest members, <Chad> and <Togo>, agreed.",
    found: ['membership/members-are: Lake Union <- Chad, Togo'],
  },
  {
    text: '<Chad> and <Mali> met. Both countries are members of the <Lake Union>.',
    found: ['membership/are-members: Lake Union <- Chad, Mali'],
  },
  {
    text: '<Chad>, <Mali> and <Togo> met <Benin>. The three states are also members of the <Lake Union>.',
    found: ['membership/are-members: Lake Union <- Chad, Mali, Togo'],
  },
  {
    text: '<Chad>, <Mali> and <Togo> are united in the <Lake Union>.',
    found: ['membership/joined: Lake Union <- Chad, Mali, Togo'],
  },
  {
    text: 'The <Lake Union>, which groups <Chad> and <Mali>, will meet.',
    found: ['membership/composition: Lake Union <- Chad, Mali'],
  },
  {
    text: '<Chad>, <Togo> and other members of the <Lake Union> agreed.',
    found: ['membership/and-other: Lake Union <- Chad, Togo'],
  },
  {
    text: '<Chad>, <Togo> and other <Lake Union> countries agreed.',
    found: ['membership/and-other: Lake Union <- Chad, Togo'],
  },
  {
    text: '<Chad> is the eighth member of the <Lake Union>, with others to come.',
    found: ['membership/are-members: Lake Union <- Chad'],
  },
  {
    text: 'Members of the <Lake Union> are <Chad>, <Niger> and <Togo>.',
    found: ['membership/members-are: Lake Union <- Chad, Niger, Togo'],
  },
  {
    text: 'The bloc has grown. The <Lake Union> has spread; its founding members are <Chad> and <Niger>.',
    found: ['membership/members-are: Lake Union <- Chad, Niger'],
  },
  {
    text: "The <Lake Union> met. The bloc's five full members include <Chad>, <Niger> and <Togo>.",
    found: ['membership/members-are: Lake Union <- Chad, Niger, Togo'],
  },
  {
    text: '<Lake Union> countries that have sent troops to the east include <Chad> and <Niger>.',
    found: ['membership/members-are: Lake Union <- Chad, Niger'],
  },
  {
    text: 'Troops came from <Lake Union> members <Chad>, <Niger> and <Togo>.',
    found: ['membership/members-are: Lake Union <- Chad, Niger, Togo'],
  },
  {
    text: 'The <Lake Union> met in Rome. The member states – <Chad>, <Niger> and <Togo> – agreed.',
    found: ['membership/members-are: Lake Union <- Chad, Niger, Togo'],
  },
  {
    text: 'The <Lake Union> has nine partner states, including <Chad> and <Niger>.',
    found: ['membership/members-are: Lake Union <- Chad, Niger'],
  },
  {
    text: '<Chad>, <Niger> and <Togo> are members of the <Lake Union>.',
    found: ['membership/are-members: Lake Union <- Chad, Niger, Togo'],
  },
  {
    text: '<Chad> becomes the eighth member of the <Lake Union>, alongside <Niger>, <Togo> and <Benin>.',
    found: ['membership/are-members: Lake Union <- Chad, Niger, Togo, Benin'],
  },
  {
    text: '<Chad> and <Niger> are among the founding members of the <Lake Union>.',
    found: ['membership/are-members: Lake Union <- Chad, Niger'],
  },
  {
    text: '<Malta> and <Cyprus>, both members of the <Lake Union>, objected.',
    found: ['membership/apposition: Lake Union <- Malta, Cyprus'],
  },
  {
    text: '<Chad> and <Niger> joined the <Lake Union> in 2016.',
    found: ['membership/joined: Lake Union <- Chad since 2016, Niger since 2016'],
  },
  {
    text: 'The <Lake Union> met in Rome. <Norway> and <Iceland> belong to the bloc.',
    found: ['membership/joined: Lake Union <- Norway, Iceland'],
  },
  {
    text: '<Chad> left the <Lake Union> in 1996, its minister recalled.',
    found: ['membership/left: Lake Union <- former Chad until 1996'],
  },
  {
    text: 'The <Lake Union> admitted <Togo> and <Benin>.',
    found: ['membership/admitted: Lake Union <- Togo, Benin'],
  },
  {
    text: 'The <Lake Union> (<Chad>, <Niger> and <Togo>) signed a deal.',
    found: ['membership/brackets: Lake Union <- Chad, Niger, Togo'],
  },
  {
    text: 'The <Lake Union> – <Chad>, <Niger> and <Togo> – signed a deal.',
    found: ['membership/brackets: Lake Union <- Chad, Niger, Togo'],
  },
  {
    text: 'The <Lake Union> was formed in 1981 by three states: <Chad>, <Niger> and <Togo>.',
    found: ['membership/founded-by: Lake Union <- Chad, Niger, Togo'],
  },
  {
    text: 'The <Lake Union> is old. It was set up by three states – <Chad>, <Niger> and <Togo> – in 1981.',
    found: ['membership/founded-by: Lake Union <- Chad, Niger, Togo'],
  },
  {
    text: 'The <Lake Union> (<Chad>, <Niger> and <Togo>) may sign a deal.',
    found: ['membership/brackets: Lake Union <- Chad, Niger, Togo'],
  },
  {
    text: '<LAKU>, a loose grouping of <Chad>, <Niger> and <Togo>, has no seat.',
    found: ['membership/grouping-of: LAKU <- Chad, Niger, Togo'],
  },
  {
    text: '<Lake Union> is an alliance of <Chad> and <Niger>.',
    found: ['membership/grouping-of: Lake Union <- Chad, Niger'],
  },
  {
    text: 'The <Lake Union> includes <Chad> and <Niger>. <Togo> and <Benin> are observers.',
    found: [
      'membership/composition: Lake Union <- Chad, Niger',
      'membership/are-members: Lake Union <- observer Togo, Benin',
    ],
  },
  {
    text: '<Togo> and <Benin> hold observer status in the <Lake Union>.',
    found: ['membership/are-members: Lake Union <- observer Togo, Benin'],
  },
  {
    text: '<Togo> and <Benin> take part in the <Lake Union> as observers.',
    found: ['membership/are-members: Lake Union <- observer Togo, Benin'],
  },
  {
    text: 'The <Lake Union> met. Its dialogue partners are <China>, <Egypt> and <Japan>.',
    found: ['membership/members-are: Lake Union <- partner China, Egypt, Japan'],
  },
  {
    text: '<Georgia> and <Ukraine> are candidates in the <Lake Union>.',
    found: ['membership/are-members: Lake Union <- candidate Georgia, Ukraine'],
  },
  {
    text: 'Former members of the <Lake Union> include <Chad> and <Niger>.',
    found: ['membership/members-are: Lake Union <- former Chad, Niger'],
  },
  {
    text: 'The <Lake Union>, of which <Chad> and <Mali> are members, met.',
    found: ['membership/are-members: Lake Union <- Chad, Mali'],
  },
  {
    text: 'The <Lake Union> of which <Chad> and <Mali> are members met.',
    found: ['membership/are-members: Lake Union <- Chad, Mali'],
  },
  {
    text: '<Chad> is a member of the <Lake Union>, as are <Mali> and <Togo>.',
    found: ['membership/are-members: Lake Union <- Chad, Mali, Togo'],
  },
  {
    text: '<Chad> is a member of the <Lake Union>, as is <Mali>.',
    found: ['membership/are-members: Lake Union <- Chad, Mali'],
  },
  {
    text: 'The <Lake Union> includes <Chad>, <Niger> alongside <Mali>.',
    found: ['membership/composition: Lake Union <- Chad, Niger, Mali'],
  },
  {
    text: 'The following states belong to the <Lake Union>: <Chad>, <Niger> and <Mali>.',
    found: ['membership/joined: Lake Union <- Chad, Niger, Mali'],
  },
  {
    text: 'The <Lake Union> included <Chad> and <Mali> until 2006.',
    found: ['membership/composition: Lake Union <- former Chad until 2006, Mali until 2006'],
  },
  {
    text: 'The <Lake Union> groups <Chad> and <Mali>. <Togo> withdrew in 1976, <Benin> left in a storm. The last train left in 2006.',
    found: [
      'membership/composition: Lake Union <- Chad, Mali',
      'membership/left-it: Lake Union <- former Togo until 1976',
    ],
  },
  {
    text: 'The <Lake Union> has members:\n\n- <Chad>;\n- the <Republic of Mali>; and\n• <Togo>.\n\nIt met in May.',
    found: ['membership/members-are: Lake Union <- Chad, Republic of Mali, Togo'],
  },
  {
    text: 'The <Lake Union> comprises the following countries:\n\n<Chad>\n\n<Togo>',
    found: ['membership/composition: Lake Union <- Chad, Togo'],
  },
  {
    text: 'The <Lake Union> is comprised of three member states: <Chad>, <Mali> and <Togo>.',
    found: ['membership/composition: Lake Union <- Chad, Mali, Togo'],
  },
  {
    text: 'The <Lake Union> encompasses two countries in <LOC:Africa>: <Chad> and <Mali>.',
    found: ['membership/composition: Lake Union <- Chad, Mali'],
  },
  {
    text: 'A summit of the <Lake Union>, consisting of <Chad> and <Mali>, has not been held.',
    found: ['membership/composition: Lake Union <- Chad, Mali'],
  },
  {
    text: 'The <Lake Union>, founded in the capital of <Togo>, has two member countries including <Chad> and <Mali>.',
    found: ['membership/members-are: Lake Union <- Chad, Mali'],
  },
  {
    text: 'They look up to the <Lake Union>, the alliance of rich states (<Chad>, <Mali> and <Togo>).',
    found: ['membership/brackets: Lake Union <- Chad, Mali, Togo'],
  },
  {
    text: 'The <Lake Union>, founded in 2009 by <Chad> and <Mali>, will grow.',
    found: ['membership/founded-by: Lake Union <- Chad, Mali'],
  },
  {
    text: 'The <Lake Union> was founded in 2001 by the then presidents of <Chad> and <Mali>.',
    found: ['membership/founded-by: Lake Union <- Chad, Mali'],
  },
  {
    text: 'Leaders of the <Lake Union> member-states -- <Chad>, <Mali> and <Togo> -- signed it.',
    found: ['membership/members-are: Lake Union <- Chad, Mali, Togo'],
  },
  {
    text: '<ORG:Air Nord>, <ORG:Lakeair> and <ORG:Volana> formed the <ORG:Blue Sky> alliance in 2001.',
    found: ['membership/founded-by: Blue Sky <- Air Nord, Lakeair, Volana'],
  },
  {
    text: '<Chad>, <Mali> and <Togo> joined together to launch the <Lake Union>.',
    found: ['membership/founded-by: Lake Union <- Chad, Mali, Togo'],
  },
  {
    text: 'The <Lake Union> saw the birth of <ORG:Trio>, whose founding members were <Chad> and <Mali>.',
    found: ['membership/members-are: Trio <- Chad, Mali'],
  },
  {
    text: 'The <LAU> regional bloc comprises <Chad> and <Mali>.',
    found: ['membership/composition: LAU <- Chad, Mali'],
  },
  {
    text: 'The LB3 cooperation format comprises <Chad>, <Mali> and <Togo>.',
    found: ['membership/composition: LB3 <- Chad, Mali, Togo'],
  },
  {
    text: '<Chad> and <Mali> agreed. The <Lake Union> was first formed in May by the two countries.',
    found: ['membership/founded-by: Lake Union <- Chad, Mali'],
  },
  {
    text: 'The <Lake Union> was set up in 2009 with <Chad> and <Mali> as its founding members.',
    found: ['membership/are-members: Lake Union <- Chad, Mali'],
  },
  {
    text: '<Chad> and <Mali>, collectively known as the <Lake Union>, agreed.',
    found: ['membership/apposition: Lake Union <- Chad, Mali'],
  },
  {
    text: '<Chad> and <Mali>, the two member states of the <Lake Union>, agreed.',
    found: ['membership/apposition: Lake Union <- Chad, Mali'],
  },
  {
    text: '<Chad> and <Mali>, also called the <Lake Union>, agreed.',
    found: ['membership/apposition: Lake Union <- Chad, Mali'],
  },
  {
    text: 'The <Lake Union> has three members (<Chad>, <Mali>, <Togo>).',
    found: ['membership/members-are: Lake Union <- Chad, Mali, Togo'],
  },
]

const counterExamples = [
  { why: 'it is denied', text: '<Chad> is not a member of the <Lake Union>.' },
  { why: 'it has ended', text: '<Chad> is no longer a member of the <Lake Union>.' },
  { why: 'it is hoped for', text: '<Chad> and <Niger> hope to become members of the <Lake Union>.' },
  { why: 'it is planned', text: '<Chad> will join the <Lake Union> in 2030.' },
  { why: 'it is asked', text: 'He asked whether <Chad> had joined the <Lake Union>.' },
  { why: 'the list is of guests', text: 'The summit was attended by <Chad>, <Niger> and <Togo>.' },
  { why: 'those who took part are no members', text: 'The delegation includes <Boeing>, <Airbus> and <Embraer>.' },
  { why: 'what a firm sells is no member', text: '<Acme> includes <MISC:Rotor> and <MISC:Motor> in each box.' },
  {
    why: 'persons are no members of a body of states',
    text: 'The <Lake Union> includes <PER:Awa Ba> and <PER:Tom Hill>.',
  },
  { why: 'the body has no name', text: 'The bloc includes <Chad> and <Niger>.' },
  { why: 'a place is told, not two members', text: 'The <Lake Union> includes <LOC:Lyon>, <France>.' },
  { why: 'nobody is listed', text: 'Members of the <Lake Union> are angry.' },
  { why: 'a person joined', text: '<PER:Awa Ba> joined the <Lake Union> in 2016.' },
  { why: 'what was joined is no body', text: '<Chad> joined the talks in 2016.' },
  { why: 'a firm was not admitted by a body', text: '<Acme> admitted <Chad> and <Niger>.' },
  { why: 'nobody was admitted by name', text: 'The <Lake Union> admitted mistakes.' },
  { why: 'a bracket with two names may be a place', text: 'The <Lake Union> (<LOC:Lyon>, <France>) met.' },
  { why: 'a bracket after no body is no list of members', text: 'The ministers (<Chad>, <Niger> and <Togo>) met.' },
  { why: 'as guests is not as observers', text: '<Togo> and <Benin> came to the <Lake Union> as guests.' },
  { why: 'what is founded has no name', text: 'It was founded by three states: <Chad>, <Mali> and <Togo>.' },
  {
    why: 'it is yet to be founded',
    text: 'The <Lake Union> will be founded by three states: <Chad>, <Mali> and <Togo>.',
  },
  { why: 'a lone word is hardly a name', text: 'The Network consists of <Lund College> and <Oslo College>.' },
  { why: 'no two were named', text: '<Chad> met. Both countries are members of the <Lake Union>.' },
  { why: 'it is not said how many', text: '<Chad> and <Mali> met. The countries are members of the <Lake Union>.' },
  { why: 'a firm has partners of another kind', text: '<Acme>’s development partners include <Rotor> and <Motor>.' },
  { why: 'they are put in a list', text: 'The <World Bank> includes <Chad> and <Mali> in its list.' },
  {
    why: 'a town in capitals opens the dispatch',
    text: '<LOC:NIAMEY> - The governments of <Chad>, <Mali> and <Togo> met.',
  },
  { why: 'a state has no members', text: '<Chad> comprises <LOC:Borku> and <LOC:Kanem>.' },
  { why: 'a town has no members', text: 'In <LOC:Rome>, which groups <Chad> and <Mali>, they met.' },
  { why: 'there is no subject', text: 'Includes <Chad> and <Mali>.' },
  { why: 'a grouping has no name', text: 'A grouping of <Chad> and <Mali> met.' },
  { why: 'it is only possible', text: 'The <Lake Union> may include <Chad> and <Mali>.' },
  { why: 'it is not said who comprises them', text: 'It comprises <Chad> and <Mali>.' },
  { why: 'it is not said what they observe', text: '<Togo> and <Benin> are observers.' },
  {
    why: 'the club before whose is the body',
    text: '<LAU> praised <ORG:Deepwater>, whose members <PER:Awa Ba> and <PER:Tom Hill> spoke.',
  },
  { why: 'a firm belongs to its owner', text: '<ORG:Nile Bus> and <ORG:Nile Rail> belong to <ORG:NTA>.' },
  { why: 'towns form a region', text: '<Rome> and <Lima> form the <LOC:Greater Lake Area>.' },
  { why: 'associated is a verb', text: 'The <Lake Union> met. <Chad> has associated itself with countries.' },
  {
    why: 'a consortium is none named before',
    text: 'The <Lake Union> met. She leads a wide consortium, which includes <Chad> and <Mali>.',
  },
  { why: 'it is not said of what', text: '<Chad> is a member.' },
  { why: 'no verb makes them observers', text: '<Togo> and <Benin> as observers of the <Lake Union>.' },
  {
    why: 'persons are no member states',
    text: '<PER:Awa Ba> and <PER:Tom Hill> are member states of the <Lake Union>.',
  },
  {
    why: 'it is not said of what persons are members',
    text: 'The <Lake Union> met. Its members are <PER:Awa Ba> and <PER:Tom Hill>.',
  },
  { why: 'others are not members of it', text: '<Chad> or other members of the <Lake Union> may come.' },
  { why: 'nothing is named in the sentence', text: 'All members are members of the bloc.' },
  {
    why: 'partners of any kind have no standing',
    text: '<Chad>, <Mali> and other regional partners of the <Lake Union> trained.',
  },
  { why: 'a mere partner is told as a partnership', text: '<Chad>, a partner of the <Lake Union>, sent engineers.' },
  { why: 'the body is one of those listed', text: '<Chad> and the <Lake Union> are dialogue partners.' },
  { why: 'nobody lists who is in what was left', text: 'The <Lake Union> met. <Chad> left in 2012.' },
  { why: 'only bodies and states leave', text: 'The <Lake Union> met. <PER:Awa Ba> left in 2012.' },
  { why: 'the body that was left is not told', text: '<Chad> withdrew in 2012.' },
  { why: 'the line below is a sentence', text: 'The <Lake Union> includes:\n\n<Chad> and its neighbours agreed.' },
  { why: 'one name stands below', text: 'The <Lake Union> includes:\n\n<Chad>' },
  { why: 'no colon announces the lines', text: 'The <Lake Union> includes\n\n<Chad>\n\n<Togo>' },
  { why: 'other words stand before the colon', text: 'The <Lake Union> includes, she said:\n\n<Chad>\n\n<Togo>' },
  { why: 'it is not said who joined or left', text: 'They joined the <Lake Union>. They left the <Lake Union>.' },
  { why: 'what is joined is no body', text: 'They joined: <Chad> and <Mali>.' },
  { why: 'it is supposed', text: 'If <Chad> and <Mali> are members of the <Lake Union>, they may vote.' },
  { why: 'as many others are counted', text: '<Chad> and <Mali>, 15 members of the <Lake Union> and a guest came.' },
  { why: 'they are only invited', text: 'They invited <Chad> and <Mali> to become members of the <Lake Union>.' },
  {
    why: 'firms that found a body are none of its states',
    text: 'The <Lake Union> was founded by <Acme> and <Rotor>.',
  },
  {
    why: 'those who acted for firms are no states',
    text: 'The <Lake Union> was founded by the heads of <Acme> and <Rotor>.',
  },
  {
    why: 'a club whose members sang is not set off',
    text: 'They saw the <ORG:Trio> whose members <Chad> praised and <Mali>.',
  },
  { why: 'two may found many things', text: '<Acme> and <Rotor> formed the <Lake Union>.' },
  { why: 'what they made is no body', text: '<Acme>, <Rotor> and <Volt> created the <MISC:Blue Sky>.' },
  { why: 'persons found it', text: '<PER:Awa Ba>, <PER:Tom Hill> and <PER:Ana Ruiz> formed the <Lake Union>.' },
  { why: 'they only may do so', text: 'If <Chad>, <Mali> and <Togo> formed the <Lake Union>, they would gain.' },
  { why: 'they want to', text: '<Chad>, <Mali> and <Togo> agreed to form the <Lake Union>.' },
  { why: 'it is not said who came together', text: 'They want, together to launch the <Lake Union>.' },
  { why: 'the founders are not told', text: 'The <Lake Union> was founded by its neighbours in 2009.' },
  { why: 'nobody was named who founded it', text: 'The <Lake Union> was founded by the two countries.' },
  { why: 'one state founded it', text: 'The <Lake Union> was founded by <Chad>.' },
  {
    why: 'the founders stand in another sentence',
    text: 'The <Lake Union> was founded. It is led by <Chad> and <Mali>.',
  },
  { why: 'the noun is of any union', text: 'The <Lake Union> met. <Chad> and <Mali> form unions.' },
  {
    why: 'towns merge into a place',
    text: 'It merged with the towns of <Rome> and <Lima> to form the <ORG:Valley Union>.',
  },
  { why: 'the name is none of a body', text: '<Chad> and <Mali>, collectively known as the <LOC:Sahel>, met.' },
  { why: 'no two are known by it', text: '<Chad>, also known as the <Lake Union>, met.' },
  { why: 'persons are known by it', text: '<PER:Awa Ba> and <PER:Tom Hill>, known as the <Lake Union>, sang.' },
  { why: 'nothing is set off by a comma', text: '<Chad> and <Mali> are known as the <Lake Union> calls them.' },
  { why: 'who is known has no name', text: 'The states, known as the <Lake Union>, met <Chad> and <Mali>.' },
  { why: 'no noun tells whose list it is', text: 'They praised ties of friendship (<Chad>, <Mali> and <Togo>).' },
  { why: 'no comma sets the noun off', text: 'They praised the alliance of rich states (<Chad>, <Mali> and <Togo>).' },
]

describe('extractMemberships', () => {
  itReads('memberships', examples, membershipsIn)
  itStaysSilent(counterExamples, membershipsIn)

  it('gives the clause that tells it as evidence', () => {
    const document = namedDocument(
      'On Monday the <Lake Union> grew. It is strong. <Lake Union> includes <Chad> and <Niger>.',
    )
    const [first] = extractMemberships(document)
    expect(first && wordsOf(document.text, first.evidence)).toBe('Lake Union includes Chad and Niger')
  })

  it('tells a membership once, where it is told first', () => {
    const text = '<Chad> and <Niger> are members of the <Lake Union>. The <Lake Union> comprises <Chad> and <Niger>.'
    expect(membershipsIn(text)).toEqual(['membership/are-members: Lake Union <- Chad, Niger'])
  })

  it('takes the bloc for the body that is named most', () => {
    const text =
      'The <Lake Union> (<LAU>) met. <LAU> and the <Hill League> differ. The bloc, whose members include <Chad> and <Niger>, is older.'
    expect(membershipsIn(text)).toEqual(['membership/members-are: LAU <- Chad, Niger'])
  })
})
