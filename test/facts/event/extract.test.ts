import { describe, expect, it } from 'vitest'
import { extractEvents } from '../../../src/facts/event/extract.ts'
import type { EventFact } from '../../../src/facts/event/fact.ts'
import { type Span, wordsOf } from '../../../src/text/span.ts'
import { type Example, itReads, itStaysSilent } from '../../support/examples.ts'
import { namedDocument } from '../../support/named-document.ts'

/** Each event on one line: its rule and name, then whatever else was found of it, by the words it covers. */
function eventsIn(marked: string): readonly string[] {
  const document = namedDocument(marked)
  const words = (span: Span | undefined) => span && wordsOf(document.text, span)
  return extractEvents(document).map((event) => {
    const details = [
      labelled('edition', event.edition && `${event.edition.number} (${words(event.edition.words)})`),
      labelled('series', words(event.series)),
      labelled('acronym', words(event.acronym)),
      labelled(event.organiser?.isStated ? 'host' : 'implied host', words(event.organiser?.words)),
      labelled('place', words(event.place)),
      labelled('date', event.date && `${event.date.edtf} (${words(event.date.words)})`),
      labelled('also', otherMentions(event).map(words).join(', ')),
      event.isSeries ? ['series only'] : [],
    ]
    return [`${event.rule}: ${words(event.name)}`, ...details.flat()].join('; ')
  })
}

function labelled(label: string, value: string | undefined): readonly string[] {
  return value ? [`${label} ${value}`] : []
}

function otherMentions({ name, mentions }: EventFact): readonly Span[] {
  return mentions.filter(({ start }) => start !== name.start)
}

const noun = { upos: 'NOUN', penn: 'NN' } as const

const names: readonly Example[] = [
  {
    text: 'The <ORG:Lake Cities>-sponsored talks opened in <LOC:Muscat>.',
    found: ['event/name: Lake Cities-sponsored talks; place Muscat'],
  },
  {
    text: 'The 3rd <ORG:Andes> - <LOC:Gulf> Forum was launched in <LOC:Muscat>.',
    found: ['event/edition: 3rd Andes - Gulf Forum; edition 3 (3rd); series Andes - Gulf Forum; place Muscat'],
  },
  {
    text: 'The <ORG:Andes> - <LOC:Gulf> Forum commenced in <LOC:Muscat>.',
    found: ['event/name: Andes - Gulf Forum; place Muscat'],
  },
  {
    text: 'She was at the Summit of the <ORG:Americas> in <LOC:Lima>.',
    found: ['event/name: Summit of the Americas; place Lima'],
  },
  {
    text: 'Growers left today’s <ORG:3rd Andes> - <LOC:Gulf> Forum.',
    found: [
      'event/edition: 3rd Andes - Gulf Forum; edition 3 (3rd); series Andes - Gulf Forum; date 2019-10-21 (today)',
    ],
  },
  {
    text: '<LOC:LIMA> - <LOC:Gulf> talks opened in <LOC:Muscat>.',
    found: ['event/name: Gulf talks; place Muscat'],
  },
  {
    text: 'On 3 May 2018, a meeting of farmers was held in <LOC:Lima>.',
    found: ['event/anchored: meeting of farmers; place Lima; date 2018-05-03 (3 May 2018)'],
  },
  {
    text: 'Monday the forum ended.',
    found: ['event/bare: forum; date 2019-10-21 (Monday)'],
  },
  {
    text: 'They met in <LOC:Lima> on 3 May 2018 for the trade talks.',
    found: ['event/definite: trade talks; place Lima'],
  },
  {
    text: 'On 3 May 2018, farmers left the forum.',
    found: ['event/bare: forum'],
  },
  {
    text: 'The much anticipated <MISC:Gulf Energy Forum> opened.',
    found: ['event/name: Gulf Energy Forum; series only'],
  },
  {
    text: 'The <MISC:Gulf Energy Forum> opened in <LOC:Muscat> on Monday.',
    found: ['event/name: Gulf Energy Forum; place Muscat; date 2019-10-21 (Monday)'],
  },
  {
    text: 'Delegates left the <LOC:Vienna> summit early.',
    found: ['event/name: Vienna summit; place Vienna'],
  },
  {
    text: "Growers spoke at this year's annual <MISC:Nile Cotton Conference>.",
    found: ['event/name: Nile Cotton Conference; date 2019 (this year)'],
  },
  {
    text: 'He spoke at the <MISC:Boreal Cities Forum> (BCF) in <LOC:Oslo>.',
    found: ['event/name: Boreal Cities Forum; acronym BCF; place Oslo'],
  },
  {
    text: 'She spoke at the Summit of the <ORG:Lake Chad Council> (LCC).',
    found: ['event/name: Summit of the Lake Chad Council (LCC); implied host Lake Chad Council'],
  },
  {
    text: 'Aid was pledged at the <ORG:EU>-<Japan> Summit 2016.',
    found: ['event/name: EU-Japan Summit 2016; date 2016 (2016)'],
  },
  {
    text: 'The bank and the fund held their Spring meetings in <LOC:Lima>.',
    found: ['event/name: Spring meetings; place Lima'],
  },
  {
    text: 'Farmers came to the “Silk and Salt” fair in <LOC:Tashkent>, the “Silk and Salt” forum said.',
    found: ['event/name: “Silk and Salt” forum'],
  },
  {
    text: 'The <MISC:Expo Chile> drew crowds.',
    found: ['event/name: Expo Chile; series only'],
  },
  {
    text: 'Crews took part in <MISC:Exercise Tiger Owl 16>.',
    found: ['event/name: Exercise Tiger Owl 16; series only'],
  },
  {
    text: 'He won at the <MISC:Acme Science Fair>. <ORG:Acme> paid.',
    found: ['event/name: Acme Science Fair; implied host Acme'],
  },
  {
    text: 'He was at the Islands Assembly 2019; the Islands Assembly opened late.',
    found: ['event/name: Islands Assembly 2019; date 2019 (2019); also Islands Assembly'],
  },
  {
    text: "Officials prepared the <ORG:Nordic Council> Ministers' Meeting on trade and aid.",
    found: ["event/name: Nordic Council Ministers' Meeting on trade and aid; implied host Nordic Council; series only"],
  },
]

const wordsAround: readonly Example[] = [
  {
    text: 'The 33rd <ORG:African Union> (AU) Heads of State and Government summit ended.',
    found: [
      'event/edition: 33rd African Union (AU) Heads of State and Government summit; edition 33 (33rd); series African Union (AU) Heads of State and Government summit; implied host African Union',
    ],
  },
  {
    text: 'Leaders of Peru and <Chile> summit teams left the <Peru> and <Chile> summit.',
    found: ['event/name: Chile summit'],
  },
  {
    text: 'The <ORG:Lions> & <ORG:Tigers> Forum ended.',
    found: ['event/name: Lions & Tigers Forum; implied host Lions; series only'],
  },
  { text: 'The trade or security talks ended in <LOC:Oslo>.', found: ['event/anchored: security talks; place Oslo'] },
  { text: 'The very recent trade talks ended badly.', found: ['event/definite: trade talks'] },
  { text: 'The October 27 meeting was short.', found: ['event/bare: meeting; date 2019-10-27 (October 27)'] },
  { text: 'The <MISC:Big Data Conference> was short.', found: ['event/name: Big Data Conference; series only'] },
  { text: 'The three-day trade fair conference was short.', found: ['event/definite: trade fair conference'] },
  {
    text: 'The “walk the walk” festival was full, the "Silk Road" festival was empty.',
    found: ['event/name: "Silk Road" festival'],
  },
  { text: 'All said “it was a long and a very, very sad day” talks.', found: [] },
  { text: 'She left the trade conference on', found: ['event/definite: trade conference'] },
  { text: 'She was at the <MISC:Nile Salt Forum> (USA).', found: ['event/name: Nile Salt Forum'] },
  {
    text: 'The trade talks with <Mali> Monday ended.',
    found: ['event/definite: trade talks; date 2019-10-21 (Monday)'],
  },
  {
    text: 'The trade talks with <Mali> with <Chad> with <Niger> with <Togo> with <Benin> in <LOC:Lima> ended.',
    found: ['event/definite: trade talks'],
  },
  { text: 'The peace - talks - ended.', found: [] },
  { text: 'The “talks” ended, (trade) talks did not.', found: [] },
  { text: "The people's forum was full.", found: ["event/definite: people's forum"] },
  { text: 'A fair forum of hope opened.', found: [] },
  {
    text: "She left the meeting of the Franco-Irish board's chiefs on Monday.",
    found: ["event/name: meeting of the Franco-Irish board's chiefs; date 2019-10-21 (Monday)"],
  },
  {
    text: 'He left the <MISC:Cities Forum> for Peace in <LOC:Lima> and the forum for bakers.',
    found: ['event/name: Cities Forum for Peace; place Lima; also forum'],
  },
  {
    text: 'She was at the <MISC:Cities Forum> on the sidelines of a fair.',
    found: ['event/name: Cities Forum'],
  },
  { text: 'Remarks After His Meeting With <PER:Awa Ba>', found: ['event/name: Meeting With Awa Ba'] },
  { text: 'The conference on how to bake ended.', found: ['event/bare: conference'] },
  {
    text: 'The conference on salt and fish and the summit ended.',
    found: ['event/definite: conference on salt and fish', 'event/bare: summit'],
  },
  {
    text: 'The conference on salt and doors opened.',
    found: ['event/definite: conference on salt'],
  },
  { text: 'She runs a forum called simply talk in <LOC:Oslo>.', found: [] },
  { text: 'She was at the <MISC:Nile Salt Forum> (UN).', found: ['event/name: Nile Salt Forum'] },
  {
    text: 'The meeting of the board, with the chiefs of <Peru> and <LOC:Lima>, <Peru>, in <LOC:Bonn> by <PER:Awa Ba> on Monday for <ORG:Acme> ended.',
    found: ['event/definite: meeting of the board; place Bonn'],
  },
]

const editions: readonly Example[] = [
  {
    text: 'He said so at the XII Convention of the <ORG:Oslo Association for Peace Studies> (OAPS).',
    found: [
      'event/edition: XII Convention of the Oslo Association for Peace Studies (OAPS); edition 12 (XII); series Convention of the Oslo Association for Peace Studies; implied host Oslo Association for Peace Studies',
    ],
  },
  {
    text: 'The twenty-first session of the <ORG:River Council> will take place in <LOC:Dushanbe> in September 2020.',
    found: [
      'event/edition: twenty-first session of the River Council; edition 21 (twenty-first); series session of the River Council; implied host River Council; place Dushanbe; date 2020-09 (September 2020)',
    ],
  },
  {
    text: 'The 4th edition of the <MISC:Lagos Book Fair> was organised by the <ORG:Ministry of Letters>.',
    found: [
      'event/edition: Lagos Book Fair; edition 4 (4th); series Lagos Book Fair; host Ministry of Letters; place Lagos',
    ],
  },
  {
    text: 'Talks went into a second round of peace talks.',
    found: ['event/edition: second round of peace talks; edition 2 (second); series round of peace talks'],
  },
  {
    text: 'The fifth congress ended.',
    found: ['event/edition: fifth congress; edition 5 (fifth)'],
  },
  {
    text: 'The <LOC:Andes> leaders met at the XX Andean Council.',
    found: ['event/edition: XX Andean Council; edition 20 (XX); series Andean Council'],
  },
  {
    text: 'The II <MISC:Sahel Summit>, then the <MISC:III Sahel Summit>, dealt with rain.',
    found: [
      'event/edition: II Sahel Summit; edition 2 (II); series Sahel Summit',
      'event/edition: III Sahel Summit; edition 3 (III); series Sahel Summit',
    ],
  },
  {
    text: 'She attended the 11th meeting of the <ORG:Mining Committee> and the 21st meeting of the <ORG:Energy Committee>.',
    found: [
      'event/edition: 11th meeting of the Mining Committee; edition 11 (11th); series meeting of the Mining Committee; implied host Mining Committee',
      'event/edition: 21st meeting of the Energy Committee; edition 21 (21st); series meeting of the Energy Committee; implied host Energy Committee',
    ],
  },
]

const commonNouns: readonly Example[] = [
  { text: 'The bilateral meeting was brief.', found: ['event/definite: bilateral meeting'] },
  {
    text: 'Finance ministers held a two-day meeting in <LOC:Seoul> on 3 March.',
    found: ['event/anchored: meeting; place Seoul; date 2019-03-03 (3 March)'],
  },
  {
    text: 'A workshop on digital trade, hosted by the <ORG:World Bank>, opened in <LOC:Apia>.',
    found: ['event/anchored: workshop on digital trade; host World Bank; place Apia'],
  },
  {
    text: 'The deal was struck at a business forum that President <PER:Awa Ba> had set up.',
    found: ['event/anchored: business forum; host Awa Ba'],
  },
  {
    text: 'Organised by the <ORG:Oslo Institute>, the peace forum was full.',
    found: ['event/definite: peace forum; host Oslo Institute'],
  },
  {
    text: '<ORG:Norfund> will host a conference on water in the <Kenyan> capital <LOC:Nairobi>.',
    found: ['event/anchored: conference on water; host Norfund; place Nairobi'],
  },
  {
    text: "<ORG:Acme>'s annual developers' conference is over.",
    found: ["event/definite: developers' conference; implied host Acme"],
  },
  { text: "The company's press conference is over.", found: ['event/definite: press conference'] },
  {
    text: 'An exhibition titled “Ink and Rain” opens in <LOC:Kyoto> on 3 June.',
    found: ['event/titled: Ink and Rain; place Kyoto; date 2020-06-03 (3 June)'],
  },
  {
    text: 'She opened a show called Water of Life in <LOC:Kyoto>.',
    found: ['event/titled: Water of Life; place Kyoto'],
  },
  {
    text: 'Ministers flew to <LOC:Geneva> for talks between <Sudan> and <Egypt> on Monday.',
    found: ['event/anchored: talks; place Geneva; date 2019-10-21 (Monday)'],
  },
  {
    text: 'On Tuesday she spoke at a trade fair conference.',
    found: ['event/anchored: trade fair conference; date 2019-10-15 (Tuesday)'],
  },
  {
    text: 'The trade show, one of the largest of its kind, in <LOC:Amman> was full.',
    found: ['event/definite: trade show; place Amman'],
  },
  {
    text: 'The fund will host in <LOC:Brussels> a round of trade talks.',
    found: ['event/anchored: round of trade talks; place Brussels'],
  },
  {
    text: 'The heads of state summit of the bloc, held at the <LOC:Harbour Hall> in <LOC:Oslo>, is over.',
    found: ['event/definite: heads of state summit of the bloc; place Harbour Hall in Oslo'],
  },
  {
    text: 'The political and security talks, being held at the port city of <LOC:Bari>, go on.',
    found: ['event/definite: political and security talks; place Bari'],
  },
  {
    text: 'The forum took place at the <LOC:Palm Hall> in <LOC:Bonn> in May 2018.',
    found: ['event/bare: forum; place Palm Hall in Bonn; date 2018-05 (May 2018)'],
  },
  { text: 'At the session in <LOC:Oslo> he wept.', found: ['event/bare: session; place Oslo'] },
]

const ownNames: readonly Example[] = [
  { text: 'The COP28 summit in <LOC:Dubai> ended.', found: ['event/name: COP28 summit; place Dubai'] },
  { text: 'Delegates to COP29 in <LOC:Baku> agreed.', found: ['event/own-name: COP29; place Baku'] },
  {
    text: 'The Olympics are near. During the Olympics, as at the 2012 Olympics, hotels are full.',
    found: ['event/own-name: Olympics; also Olympics', 'event/own-name: 2012 Olympics; date 2012 (2012)'],
  },
  { text: 'The Winter Olympics follow the Olympics.', found: ['event/own-name: Winter Olympics; also Olympics'] },
]

const details: readonly Example[] = [
  {
    text: 'They set up a meeting on digital trade next week.',
    found: ['event/anchored: meeting on digital trade; date 2019-10-28/2019-11-03 (next week)'],
  },
  { text: 'The trade summit on the island of <LOC:Bali> ended.', found: ['event/definite: trade summit; place Bali'] },
  {
    text: 'Negotiations between <Peru> and <Chile> on the border resumed in <LOC:Lima>.',
    found: ['event/anchored: Negotiations; place Lima'],
  },
  {
    text: 'Both convened a High-Level Aid Event in <LOC:Lima>, starting global trade talks.',
    found: ['event/name: High-Level Aid Event; place Lima'],
  },
  { text: 'He was at the <ORG:Lake States General Assembly>.', found: ['event/name: Lake States General Assembly'] },
  {
    text: 'On Monday she spoke at the trade fair conference and flew home on Tuesday.',
    found: ['event/definite: trade fair conference'],
  },
  {
    text: 'At the forum that President <PER:Awa Ba> left, hosted by and for students, she slept.',
    found: ['event/bare: forum'],
  },
  { text: 'The forum that slept is over; hosted by <ORG:Acme>, it was.', found: ['event/bare: forum'] },
  { text: 'She met him in <LOC:Oslo> and then in <LOC:Bonn> at the forum.', found: ['event/bare: forum; place Bonn'] },
  { text: 'They met in <LOC:Oslo>, then in <LOC:Bonn>, before the forum.', found: ['event/bare: forum'] },
  {
    text: 'They met in <LOC:Oslo> before the forum on the war in <Mali>.',
    found: ['event/name: forum on the war in Mali; place Oslo'],
  },
  { text: 'The fair conference in <ORG:Acme> circles is over.', found: ['event/definite: fair conference'] },
  { text: 'The trade talks in <Kenyan> town, <LOC:Lamu>, ended.', found: ['event/definite: trade talks; place Lamu'] },
  { text: 'He came to <LOC:Berlin>, <Germany> for the talks.', found: ['event/bare: talks; place Berlin'] },
  { text: 'He came to <LOC:Berlin>, <PER:Awa Ba> for the talks.', found: ['event/bare: talks'] },
  { text: 'The <Russia> talks began at <ORG:Acme>.', found: ['event/name: Russia talks; place Acme'] },
  {
    text: 'The president may host the <MISC:Nile Summit>, or may host the Nile Summit in <LOC:Juba>.',
    found: ['event/name: Nile Summit; place Juba'],
  },
]

const laterMentions: readonly Example[] = [
  {
    text: 'Ministers at the <MISC:12th Gulf Energy Summit> in <LOC:Muscat> agreed. The Gulf summit ends today. The event is yearly, the meeting short.',
    found: [
      'event/edition: 12th Gulf Energy Summit; edition 12 (12th); series Gulf Energy Summit; place Muscat; date 2019-10-21 (today); also Gulf summit, event, meeting',
    ],
  },
  {
    text: 'Deal signed at Oslo forum\n\nThe pact was signed on the sidelines of the <MISC:16th Lake Trade Forum>. The forum is over.',
    found: [
      'event/edition: 16th Lake Trade Forum; edition 16 (16th); series Lake Trade Forum; place Oslo; also Oslo forum, forum',
    ],
  },
  {
    text: 'Meeting of the Lake Council in Germany\n\nShe flew to <LOC:Berlin> for a meeting. The last meeting of the Lake Council was short.',
    found: [
      'event/name: Meeting of the Lake Council; place Berlin; also meeting',
      'event/name: meeting of the Lake Council',
    ],
  },
  {
    text: 'Deal signed at Oslo forum\n\nThe pact was signed.',
    found: ['event/name: Oslo forum; place Oslo'],
  },
  {
    text: 'Deal signed at Oslo forum\n\nShe was at the <MISC:Lake Forum> and at the <MISC:Hill Forum>.',
    found: ['event/name: Oslo forum; place Oslo', 'event/name: Lake Forum', 'event/name: Hill Forum'],
  },
  {
    text: 'The <MISC:Lake Salt Conference> went on. The lake salt meeting was full.',
    found: ['event/name: Lake Salt Conference; also lake salt meeting; series only'],
  },
  {
    text: 'Aid talks in Oslo\n\nThe trade talks in <LOC:Oslo> ended.',
    found: ['event/definite: trade talks; place Oslo'],
  },
  {
    text: 'The summit is over. Leaders left the <MISC:Nile Summit> in <LOC:Cairo>.',
    found: ['event/name: Nile Summit; place Cairo; also summit'],
  },
  {
    text: 'The <MISC:Nile Summit> in <LOC:Cairo> came before the <MISC:Nile Summit> in <LOC:Juba>.',
    found: ['event/name: Nile Summit; place Cairo', 'event/name: Nile Summit; place Juba'],
  },
  {
    text: 'The <MISC:2016 Nile Summit> came before the <MISC:2018 Nile Summit>.',
    found: ['event/name: 2016 Nile Summit; date 2016 (2016)', 'event/name: 2018 Nile Summit; date 2018 (2018)'],
  },
  {
    text: 'They held talks in <LOC:Oslo>. Their first face-to-face meeting was short.',
    found: ['event/definite: first face-to-face meeting; place Oslo; also talks'],
  },
  {
    text: 'The announced meeting in <LOC:Astana> is the trade meeting in <LOC:Astana>; the mini-summit follows.',
    found: ['event/definite: trade meeting; place Astana; also meeting', 'event/definite: mini-summit'],
  },
]

/** What whole reports, with sentences of other subjects, have taught. */
const wholeReports: readonly Example[] = [
  {
    text: 'The <MISC:8th Delta Cup Invitational Chess Tournament> ended in <LOC:Accra>.',
    found: [
      'event/edition: 8th Delta Cup Invitational Chess Tournament; edition 8 (8th); series Delta Cup Invitational Chess Tournament; place Accra',
    ],
  },
  {
    text: 'Runners met in <LOC:Kisumu> for the 9th edition of <MISC:Afritowns>.',
    found: ['event/edition: 9th edition of Afritowns; edition 9 (9th); series edition of Afritowns; place Kisumu'],
  },
  {
    text: 'The fifth edition of the <MISC:Lake Film Festival> will take place from 17 to 22 August.',
    found: [
      'event/edition: Lake Film Festival; edition 5 (fifth); series Lake Film Festival; date 2020-08-17/2020-08-22 (17 to 22 August)',
    ],
  },
  {
    text: 'The <MISC:Lake Film Festival> will kick off on Aug. 10 and run until August 17.',
    found: ['event/name: Lake Film Festival; date 2020-08-10/2020-08-17 (Aug. 10 and run until August 17)'],
  },
  {
    text: 'The <MISC:Lake Film Festival> will kick off on Aug. 10 and close on August 17.',
    found: ['event/name: Lake Film Festival; date 2020-08-10 (Aug. 10)'],
  },
  {
    text: 'The <MISC:Lake Film Festival> opens on Aug. 10 and will last until August 9.',
    found: ['event/name: Lake Film Festival; date 2020-08-10 (Aug. 10)'],
  },
  {
    text: 'The <MISC:Lake Film Festival> opens in August and will last until August 9.',
    found: ['event/name: Lake Film Festival; date 2020-08 (August)'],
  },
  {
    text: 'The <MISC:Lake Film Festival> began on Aug. 16. The <MISC:Lake Film Festival> runs from Aug. 14 to Aug. 18.',
    found: ['event/name: Lake Film Festival; date 2019-08-14/2019-08-18 (Aug. 14 to Aug. 18); also Lake Film Festival'],
  },
  {
    text: 'On Monday morning, a workshop was held in <LOC:Lima>.',
    found: ['event/anchored: workshop; place Lima; date 2019-10-21 (Monday)'],
  },
  {
    text: 'President <PER:Awa Ba> is on Monday expected to open the 6th <MISC:Lake Conference>.',
    found: ['event/edition: 6th Lake Conference; edition 6 (6th); series Lake Conference; date 2019-10-21 (Monday)'],
  },
  {
    text: 'President <PER:Awa Ba> said on Monday she would open the 6th <MISC:Lake Conference>.',
    found: ['event/edition: 6th Lake Conference; edition 6 (6th); series Lake Conference'],
  },
  { text: '“Yes,” <PER:Awa Ba> said in a press conference.', found: ['event/anchored: press conference'] },
  { text: 'In a meeting with the mayor, farmers complained.', found: ['event/anchored: meeting'] },
  { text: 'It was agreed during a meeting between the two.', found: ['event/anchored: meeting'] },
  { text: 'Bankers will participate in a business forum.', found: ['event/anchored: business forum'] },
  { text: 'Bankers took part in a business forum.', found: ['event/anchored: business forum'] },
  {
    text: 'Ministers flew to <LOC:Accra> on Monday for a trilateral summit.',
    found: ['event/anchored: trilateral summit; place Accra'],
  },
  { text: 'Ministers gathered on Monday for a trilateral summit.', found: ['event/anchored: trilateral summit'] },
  { text: '<PER:Awa Ba> presided over the <MISC:Lake Forum>.', found: ['event/name: Lake Forum; series only'] },
  { text: '<LOC:Chad> wants to host the 2030 <MISC:Expo>.', found: ['event/definite: 2030 Expo; date 2030 (2030)'] },
  {
    text: 'The <ORG:Lake Mission> held a reception in <LOC:Lima>.',
    found: ['event/anchored: reception; host Lake Mission; place Lima'],
  },
  { text: '<PER:Awa Ba> attended a reception marking the day.', found: ['event/anchored: reception'] },
  { text: '“Yes,” <PER:Awa Ba> said at a press briefing later in the day.', found: ['event/anchored: press briefing'] },
  { text: 'They met at the ministerial dialogue.', found: ['event/definite: ministerial dialogue'] },
  {
    text: 'The 23rd <ORG:ASEAN>+3 Summit ends.',
    found: ['event/edition: 23rd ASEAN+3 Summit; edition 23 (23rd); series ASEAN+3 Summit'],
  },
  {
    text: 'They spoke of the 4th LAU+2 Summit in May.',
    found: ['event/edition: 4th LAU+2 Summit; edition 4 (4th); series LAU+2 Summit; date 2019-05 (May)'],
  },
  { text: 'It was late. LAU - Gulf Summit was over.', found: ['event/name: Gulf Summit; series only'] },
  { text: 'The LAU - Gulf Summit was long.', found: ['event/name: LAU - Gulf Summit; series only'] },
  { text: 'Lawmakers asked him at a forum in <LOC:Oslo>.', found: ['event/anchored: forum; place Oslo'] },
  { text: 'Bankers came to the 5 September hearing.', found: ['event/bare: hearing; date 2019-09-05 (5 September)'] },
  { text: 'She spoke at a hearing in <LOC:Lima>.', found: ['event/anchored: hearing; place Lima'] },
  {
    text: 'The navies began exercise <MISC:Keen Heron> on 29 October.',
    found: ['event/name: exercise Keen Heron; date 2019-10-29 (29 October)'],
  },
  {
    text: 'The two navies kicked off a joint naval exercise on Monday.',
    found: ['event/anchored: joint naval exercise; date 2019-10-21 (Monday)'],
  },
  {
    text: 'A minister came to the <LOC:Peruvian> port city of <LOC:Ilo> for the <MISC:Andes Forum>.',
    found: ['event/name: Andes Forum; place Ilo'],
  },
  {
    text: 'The 3rd session of the <MISC:Arab Economic> and <MISC:Cooperation Forum> ended.',
    found: [
      'event/edition: 3rd session of the Arab Economic and Cooperation Forum; edition 3 (3rd); series session of the Arab Economic and Cooperation Forum',
    ],
  },
  {
    text: 'Ministers’ Session Begins Unity Summit\n\nThey came.',
    found: ['event/name: Unity Summit; series only'],
  },
  {
    text: 'At the <MISC:Lake Forum> she said that boats sank in <LOC:Lima>.',
    found: ['event/name: Lake Forum'],
  },
  {
    text: 'He spoke at the <MISC:Lake Forum> globally as well as in <LOC:Lima>.',
    found: ['event/name: Lake Forum'],
  },
  { text: 'UN-brokered talks resume in <LOC:Geneva>.', found: ['event/name: UN-brokered talks; place Geneva'] },
]

/** Headlines with capitals, titles in marks, and words joined by hyphens. */
const joinedWords: readonly Example[] = [
  { text: 'The “Green Delta” event was held in <LOC:Oslo>.', found: ['event/titled: Green Delta; place Oslo'] },
  {
    text: 'Ann Tan Speaks of Peru During Andes Summit\n\nShe came.',
    found: ['event/name: Andes Summit'],
  },
  {
    text: 'Ann Tan to attend Andes Summit in <LOC:Lima> Next Week\n\nShe came.',
    found: ['event/name: Andes Summit; place Lima; date 2019-10-28/2019-11-03 (Next Week)'],
  },
  {
    text: 'The closed-door meeting in <LOC:Lima> ended.',
    found: ['event/definite: closed-door meeting; place Lima'],
  },
]

/** Whether two mentions are one gathering. */
const alikeAndApart: readonly Example[] = [
  {
    text: 'A conference was held in <LOC:Lima> on Monday. It was the opening of the 8th <MISC:Andes Dairy Conference>.',
    found: [
      'event/edition: 8th Andes Dairy Conference; edition 8 (8th); series Andes Dairy Conference; place Lima; date 2019-10-21 (Monday); also conference',
    ],
  },
  {
    text: 'A conference was held in <LOC:Lima>. The <MISC:Andes Dairy Conference> in <LOC:Quito> went on.',
    found: ['event/anchored: conference; place Lima', 'event/name: Andes Dairy Conference; place Quito'],
  },
  {
    text: 'A conference was held in <LOC:Lima>. The <MISC:Andes Conference> and the <MISC:Nile Conference> went on.',
    found: [
      'event/anchored: conference; place Lima',
      'event/name: Andes Conference; series only',
      'event/name: Nile Conference; series only',
    ],
  },
  {
    text: 'The <MISC:Andes Forum> opened in <LOC:Lima>. This year’s forum is its third. The international forum was full.',
    found: ['event/name: Andes Forum; place Lima; date 2019 (This year); also forum, international forum'],
  },
  {
    text: 'The <MISC:Lake Cup> was won by <ORG:Rovers>, who lost in the <MISC:Hill Cup>. The tournament is old.',
    found: ['event/name: Lake Cup; series only', 'event/name: Hill Cup; also tournament; series only'],
  },
  {
    text: 'Rovers lift Lake Cup\n\nThey lost in the <MISC:Hill Cup>.',
    found: ['event/name: Lake Cup; series only', 'event/name: Hill Cup; series only'],
  },
  {
    text: 'Second round of Lima talks ends\n\nThe second round of <ORG:Hill Party> talks was short.',
    found: [
      'event/edition: second round of Hill Party talks; edition 2 (second); series round of Hill Party talks; implied host Hill Party; also Second round of Lima talks',
    ],
  },
  {
    text: 'The second round of <LOC:Lima> talks ended. The second round of trade talks was short.',
    found: [
      'event/edition: second round of Lima talks; edition 2 (second); series round of Lima talks',
      'event/edition: second round of trade talks; edition 2 (second); series round of trade talks',
    ],
  },
  {
    text: 'The second round of peace talks ended. The peace talks were short.',
    found: [
      'event/edition: second round of peace talks; edition 2 (second); series round of peace talks; also peace talks',
    ],
  },
  {
    text: 'The trade talks in <LOC:Lima> ended. The border talks were short.',
    found: ['event/definite: trade talks; place Lima', 'event/definite: border talks'],
  },
  {
    text: 'Rivals resume peace talks in <LOC:Lima>. The second round of the peace talks began.',
    found: [
      'event/edition: second round of the peace talks; edition 2 (second); series round of the peace talks; place Lima; also peace talks',
    ],
  },
  {
    text: 'UN-sponsored <LOC:Syria> talks resume\n\nThe <MISC:Syrian> peace talks went on in <LOC:Geneva>.',
    found: ['event/name: Syrian peace talks; place Geneva; also UN-sponsored Syria talks'],
  },
  {
    text: 'She was at the 21st Congress of the <ORG:Hill Party>. A meeting was held before the 21st Congress.',
    found: [
      'event/edition: 21st Congress of the Hill Party; edition 21 (21st); series Congress of the Hill Party; implied host Hill Party; also 21st Congress',
    ],
  },
  {
    text: 'The <MISC:Nile Summit> in <LOC:China> came after the <MISC:Lake Summit> in <LOC:Paris>.',
    found: ['event/name: Nile Summit; place China', 'event/name: Lake Summit; place Paris'],
  },
  {
    text: 'The 3rd <MISC:Vienna Jazz Festival> opened at the <LOC:Hill Hall>. The <MISC:Vienna Jazz Festival> is old.',
    found: [
      'event/edition: 3rd Vienna Jazz Festival; edition 3 (3rd); series Vienna Jazz Festival; place Hill Hall; also Vienna Jazz Festival',
    ],
  },
  {
    text: 'The <MISC:Lake Summit> in <LOC:Lima> ended. They look to the November summit in <LOC:Accra>.',
    found: ['event/name: Lake Summit; place Lima', 'event/bare: summit; place Accra; date 2019-11 (November)'],
  },
  {
    text: 'The weeklong meeting in <LOC:Bonn> began. The meeting is long.',
    found: ['event/bare: meeting; place Bonn; also meeting'],
  },
]

const counterExamples = [
  {
    why: 'a parliament is numbered',
    text: 'She was elected to the Twenty-fourth <ORG:United States Congress> in May.',
  },
  {
    why: 'a parliament is told by its number alone',
    text: 'The 118th Congress passed it, as did the 15th National Assembly of <LOC:Chad> and the 2nd <Malian> Assembly.',
  },
  { why: 'a visit has no name', text: '<PER:Awa Ba> paid a state visit to <LOC:Peru>. The state visit was long.' },
  { why: 'no reception is held', text: 'Fans gave her a warm reception in <LOC:Lima>. The reception was poor there.' },
  { why: 'nobody comes together for it', text: 'They asked for a regional conference, and for a summit.' },
  { why: 'it is in the air', text: 'They believed in a regional summit.' },
  { why: 'the sum is none', text: 'The answer + summit is odd.' },
  { why: 'she belongs to a body', text: 'She was a member of the <ORG:Hill Assembly> in 2009.' },
  {
    why: 'the words in marks are no title',
    text: 'The “green” event and the “very green” show, “Delta” event and all.',
  },
  { why: 'the games are part of another name', text: 'The Olympics Base Camp is in a dual-Olympics city.' },
  { why: 'a half of a match is meant', text: 'They scored twice in second session.' },
  { why: 'there is none', text: 'No summit is planned this year.' },
  { why: 'it is denied', text: 'Officials denied that a meeting had taken place in <LOC:Oslo>.' },
  { why: 'it is only possible', text: 'The president could host a summit in <LOC:Oslo>.' },
  { why: 'the writer doubts it', text: 'A possible summit was on their minds.' },
  { why: 'any one is meant', text: 'She goes to every conference and to all the talks.' },
  { why: 'it is the title of a film', text: 'The film “Congress of Owls” won a prize.' },
  {
    why: 'it is a treaty',
    text: 'The <LOC:Vienna> Convention on Roads and the Framework Convention hold; the <LOC:Vienna> Convention was cited.',
  },
  { why: 'it is a parliament', text: 'Congress passed the bill.' },
  { why: 'it is a lasting body', text: 'The <ORG:Pacific Islands Forum>, a body, said so.' },
  { why: 'it is part of the name of a hall', text: 'They built the <LOC:Moon Convention Center> there.' },
  { why: 'another noun follows', text: 'She read the summit documents and the conference-room plan.' },
  { why: 'many are meant', text: 'Officials held meetings with traders.' },
  { why: 'the games are on screens', text: 'Video games sold well.' },
  { why: 'a deal is being made', text: 'The firm is in talks to buy a rival, after negotiations.' },
  { why: 'a round of something else is meant', text: 'They played a round of golf and then the final round.' },
  { why: 'it is a session of trade', text: 'The trading session ended lower; the session was long.' },
  {
    why: 'the word is a verb',
    text: 'He was seen meeting the press. Leaders open summit.',
  },
  { why: 'the event is not told', text: 'The event is near, the show goes on.' },
  { why: 'it is a treaty of a town', text: 'The <LOC:Geneva> Conventions hold.' },
  { why: 'nobody is at the talks', text: 'She attended peace talks' },
  { why: 'it may be any', text: 'A meeting costs time.' },
  { why: 'a week is no gathering by its number', text: 'Shares rose for a fourth week.' },
  { why: 'people only met', text: 'The ministers met in <LOC:Oslo> on Monday.' },
]

describe('extractEvents', () => {
  itReads('the name', names, eventsIn)
  itReads('as far as the phrase goes', wordsAround, eventsIn)
  itReads('the edition', editions, eventsIn)
  itReads('the gathering without a name', commonNouns, eventsIn)
  itReads('place, day and host', details, eventsIn)
  itReads('the gathering by its name alone', ownNames, eventsIn)
  itReads('later mentions together', laterMentions, eventsIn)
  itReads('each gathering of a whole report', wholeReports, eventsIn)
  itReads('the name and no more', joinedWords, eventsIn)
  itReads('one gathering apart from another', alikeAndApart, eventsIn)
  itStaysSilent(counterExamples, eventsIn)

  it('takes no verb for a gathering, though it be tagged as a noun', () => {
    const document = namedDocument('He saw <PER:Awa Ba> meeting the king in <LOC:Oslo>.')
    const tokens = document.tokens.map((token) => (token.form === 'meeting' ? { ...token, ...noun } : token))
    expect(extractEvents({ ...document, tokens })).toEqual([])
  })

  it('tells a series from one of its meetings', () => {
    expect(eventsIn('She praised the <MISC:East Lakes Summit>, a platform for trade.')).toEqual([
      'event/name: East Lakes Summit; series only',
    ])
    expect(eventsIn('She spoke at the <MISC:East Lakes Summit>.')).toEqual(['event/name: East Lakes Summit'])
  })
})
