import { describe, expect, it } from 'vitest'
import { extractThemes } from '../../../src/facts/theme/extract.ts'
import { wordsOf } from '../../../src/text/span.ts'
import { namedDocument } from '../../support/named-document.ts'

/**
 * Themes as `rule: label, label`, one line for each rule and status; a label is followed by the words as written where
 * they differ.
 */
function themesIn(marked: string): readonly string[] {
  const document = namedDocument(marked)
  const lines = new Map<string, string[]>()
  for (const { rule, status, words, label } of extractThemes(document)) {
    const key = status === 'stated' ? rule : `${rule} ${status}`
    const written = wordsOf(document.text, words)
    const line = lines.get(key) ?? []
    line.push(written.toLowerCase() === label ? label : `${label} (${written})`)
    lines.set(key, line)
  }
  return [...lines].map(([key, labels]) => `${key}: ${labels.join(', ')}`)
}

interface Example {
  readonly text: string
  readonly found: readonly string[]
}

const talks: readonly Example[] = [
  {
    text: 'The ministers discussed trade, the fight against piracy and cultural ties.',
    found: ['theme/discuss: trade, fight against piracy, cultural ties'],
  },
  { text: 'They discussed the crisis in <Mali>.', found: ['theme/discuss: crisis in mali'] },
  { text: 'They discussed migration.', found: ['theme/discuss: migration'] },
  { text: 'They discussed <Chad>, <Mali> and <Niger>.', found: ['theme/discuss: chad, mali, niger'] },
  {
    text: 'They discussed key political, economic and security issues.',
    found: ['theme/discuss: political issues (political), economic issues (economic), security issues'],
  },
  {
    text: 'They exchanged views on regional security, climate change and <PER:Awa Ba>.',
    found: ['theme/talk: regional security, climate change'],
  },
  {
    text: 'An agreement between <Peru> and <Chile> on fish and salt was signed.',
    found: ['theme/talk: fish, salt'],
  },
  { text: 'The talks on migration ended.', found: ['theme/talk: migration'] },
  {
    text: 'She spoke to our reporter about music, dance and rain.',
    found: ['theme/about: music, dance, rain'],
  },
  {
    text: 'The visit focused on support to <Mali> as well as regional security.',
    found: ['theme/focus: support to mali, regional security'],
  },
  {
    text: 'They signed a memorandum of understanding (MoU) with <Peru> for joint research and trade.',
    found: ['theme/talk: joint research, trade'],
  },
  { text: 'They discussed climate, <MISC:Covid-19> and taxes.', found: ['theme/discuss: climate, covid-19, taxes'] },
  { text: 'The summit addressed debt and food prices.', found: ['theme/coverage: debt, food prices'] },
  {
    text: 'Transport, visas and border trade were also discussed.',
    found: ['theme/discussed: transport, visas, border trade'],
  },
  {
    text: 'Cotton, boosting tea exports and fish are also on the agenda.',
    found: ['theme/agenda: cotton, boosting tea exports, fish'],
  },
  { text: 'Border trade and visas dominated the talks.', found: ['theme/agenda: border trade, visas'] },
  {
    text: 'Visas, boosting ties and fighting crime and police cooperation were among the main topics.',
    found: ['theme/agenda: visas, boosting ties, fighting crime, police cooperation'],
  },
  { text: 'They discussed ways to further expand trade and fishing.', found: ['theme/ways: trade, fishing'] },
  { text: 'They explored opportunities to expand trade and fishing.', found: ['theme/ways proposed: trade, fishing'] },
  {
    text: 'The ministers spoke by telephone on Friday about salt and rice.',
    found: ['theme/focus: salt, rice'],
  },
  { text: 'The ministers spoke on 3 May on salt and rice.', found: ['theme/focus: salt, rice'] },
  {
    text: 'Our reporter interviewed her regarding her songs, her village and her new film.',
    found: ['theme/about: songs, village, film'],
  },
  {
    text: 'The main topics of the talks will be trade and water.',
    found: ['theme/named proposed: trade, water'],
  },
  { text: 'The main focus of the work is salt and rice.', found: ['theme/named: salt, rice'] },
  {
    text: 'They discussed cutting off their funds, defending rules and norms, and responding to the threat of piracy.',
    found: ['theme/discuss: cutting off their funds, defending rules and norms, responding to the threat of piracy'],
  },
  {
    text: 'They discussed the threat posed to fishing villages everywhere by pirates, salt prices and visas.',
    found: ['theme/discuss: threat posed to fishing villages everywhere by pirates, salt prices, visas'],
  },
  {
    text: 'They discussed security in the north, rice prices with <Peru>, and visas.',
    found: ['theme/discuss: security in the north, rice prices with peru, visas'],
  },
  {
    text: 'They discussed ties between <Peru>, <Chile> and <Ghana>, tea and salt.',
    found: ['theme/discuss: ties between peru, chile and ghana, tea, salt'],
  },
  {
    text: 'They discussed threats posed to <Peru>, tea and salt.',
    found: ['theme/discuss: threats posed to peru, tea, salt'],
  },
  {
    text: 'They discussed threats posed by pirates and salt.',
    found: ['theme/discuss: threats posed by pirates, salt'],
  },
  {
    text: 'They discussed ties between <Peru>, <Chile>, tea and salt.',
    found: ['theme/discuss: ties between peru, chile, tea, salt'],
  },
  { text: 'They discussed a match between <Peru> and <Chile>.', found: [] },
  {
    text: 'They discussed the campaign to end piracy, and visas.',
    found: ['theme/discuss: campaign to end piracy, visas'],
  },
  { text: 'They exchanged views on <Chad> and <Mali>.', found: ['theme/talk: chad, mali'] },
  {
    text: 'The alliance has three lines of effort: guarding ports, stopping theft and raising dykes.',
    found: ['theme/examples: guarding ports, stopping theft, raising dykes'],
  },
  {
    text: 'The summit looked at guarding ports, addressing drought and floods.',
    found: ['theme/weighed: guarding ports, addressing drought, floods'],
  },
  {
    text: 'The talks cover issues including closer cooperation in the <LOC:Gulf>, guarding ports and stopping theft.',
    found: ['theme/examples: cooperation in the gulf, guarding ports, stopping theft'],
  },
  {
    text: 'They signed a memorandum of understanding covering health, education and rain.',
    found: ['theme/scope: health, education, rain'],
  },
  { text: 'They discussed threats seen of late.', found: ['theme/discuss: threats'] },
  { text: 'They discussed rice from <LOC:Lima>, <Peru>, and salt.', found: [] },
  {
    text: 'They discussed pending or new cases and visas.',
    found: ['theme/discuss: pending or new cases, visas'],
  },
  {
    text: 'The talks focused on visas, tea, salt, rice.',
    found: ['theme/focus: visas, tea, salt, rice'],
  },
  { text: 'The theme is food security.', found: ['theme/named: food security'] },
  { text: 'The main topics were trade and water.', found: ['theme/named: trade, water'] },
  { text: 'The talks touched on salt, rice, tea.', found: ['theme/focus: salt, rice, tea'] },
  { text: 'The session has been dominated by salt and rice.', found: ['theme/focus: salt, rice'] },
  { text: 'The assembly deliberated on salt prices and visas.', found: ['theme/focus: salt prices, visas'] },
  {
    text: 'Salt, rice and visas are expected to be major talking points.',
    found: ['theme/agenda proposed: salt, rice, visas'],
  },
  { text: 'Salt prices and visas will be big topics this year.', found: ['theme/agenda proposed: salt prices, visas'] },
  {
    text: 'They met in <LOC:Lima>, with salt prices, visas and rising tensions on the agenda.',
    found: ['theme/agenda: salt prices, visas, rising tensions'],
  },
  {
    text: 'The issues on the agenda are salt prices and visas.',
    found: ['theme/named: salt prices, visas'],
  },
  {
    text: 'The three priorities for the group of 20 are the future of work, roads for villages and clean water.',
    found: ['theme/named: future of work, roads for villages, clean water'],
  },
  {
    text: 'They discussed the situation in <Chad>, <Mali> and <Niger>.',
    found: ['theme/discuss: situation in chad, mali and niger'],
  },
  {
    text: "They discussed visas, the situation in <Chad> and <Mali>'s harvest.",
    found: ["theme/discuss: visas, situation in chad, mali's harvest"],
  },
  {
    text: 'The sides exchanged views on the current state of and prospects for further expanding border trade, cultural and sporting ties.',
    found: ['theme/talk: border trade, cultural ties (cultural), sporting ties'],
  },
  {
    text: 'They exchanged views on the status and prospects of border trade and visas.',
    found: ['theme/talk: border trade, visas'],
  },
  { text: 'They discussed the crisis and visas, a spokesman said.', found: ['theme/discuss: crisis, visas'] },
  {
    text: 'They discussed salt, rice and visas, and the minister also said little.',
    found: ['theme/discuss: salt, rice, visas'],
  },
  { text: 'They discussed the trade and <PER:Awa Ba> and the tea.', found: ['theme/discuss: trade, tea'] },
  {
    text: 'They discussed visas, human rights in <Chad>, and the erosion of law and order.',
    found: ['theme/discuss: visas, human rights in chad, erosion of law and order'],
  },
  {
    text: 'They discussed visas and the training of nurses and teachers.',
    found: ['theme/discuss: visas, training of nurses and teachers'],
  },
  {
    text: 'They discussed human rights in <Chad>, as well as visas.',
    found: ['theme/discuss: human rights in chad, visas'],
  },
  {
    text: 'The talks covered bias within courts; fees for farms; and visas.',
    found: ['theme/coverage: bias within courts, fees for farms, visas'],
  },
  {
    text: 'They discussed visas, ties between the states of the <ORG:Union> and <Chad>, and rice.',
    found: ['theme/discuss: visas, ties between the states of the union and chad, rice'],
  },
  {
    text: 'They discussed visits between the towns, rice and salt.',
    found: ['theme/discuss: visits between the towns, rice, salt'],
  },
  {
    text: 'They discussed ties on the sidelines of the fair, and salt.',
    found: [],
  },
  {
    text: 'The leaders are expected to address drought and floods.',
    found: ['theme/coverage proposed: drought, floods'],
  },
  { text: 'The ministers were reviewing drought and floods.', found: ['theme/coverage: drought, floods'] },
  {
    text: 'They discussed helping to restore calm in the north, and visas.',
    found: ['theme/discuss: helping to restore calm in the north, visas'],
  },
  { text: 'The bank has working groups on salt and rice.', found: ['theme/talk: salt, rice'] },
  { text: 'The emphasis on health and trade grew.', found: ['theme/talk: health, trade'] },
  { text: 'The debates about salt, rice and tea went on.', found: ['theme/talk: salt, rice, tea'] },
  { text: 'They discussed about salt and rice.', found: ['theme/discuss: salt, rice'] },
  { text: 'Salt, rice and visas were named as key areas.', found: ['theme/discussed: salt, rice, visas'] },
  { text: 'Salt and rice were outlined as priorities.', found: ['theme/discussed: salt, rice'] },
  {
    text: 'They exchanged views on strengthening existing areas, salt and rice.',
    found: ['theme/talk: salt, rice'],
  },
  {
    text: 'They agreed to work in the energy sector, especially wind and solar power.',
    found: ['theme/examples: wind, solar power'],
  },
]

const cooperation: readonly Example[] = [
  {
    text: 'It is based on cooperation in politics, security, the economy and socio-cultural sphere.',
    found: ['theme/cooperation: politics, security, economy, socio-cultural (socio-cultural sphere)'],
  },
  {
    text: 'Ties between <Ghana> and <Peru> in mining and farming are old.',
    found: ['theme/cooperation: mining, farming'],
  },
  {
    text: 'Progress has been made in health, education and trade.',
    found: ['theme/cooperation: health, education, trade'],
  },
  {
    text: 'The navies work together in support of sea rescue and mine clearing.',
    found: ['theme/cooperation: sea rescue, mine clearing'],
  },
  {
    text: 'They signed a deal on cooperation in trade and customs, as well as in farming.',
    found: ['theme/cooperation: trade, customs, farming'],
  },
  {
    text: 'Cooperation in trade and customs, water and power, grew.',
    found: ['theme/cooperation: trade, customs, water, power'],
  },
  {
    text: 'The memorandum provides for joint research and student exchange.',
    found: ['theme/scope: joint research, student exchange'],
  },
  { text: 'The pact covers trade and fish.', found: ['theme/scope: trade, fish'] },
  {
    text: 'They want to deepen political, trade and cultural ties.',
    found: ['theme/adjectives proposed: political ties (political), trade ties (trade), cultural ties'],
  },
  {
    text: 'He praised trade and economic cooperation.',
    found: ['theme/pair: trade and economic cooperation'],
  },
  {
    text: 'They want closer ties in mining and trade, as well as in ensuring calm and people-to-people contacts.',
    found: ['theme/cooperation proposed: mining, trade, ensuring calm, people-to-people contacts'],
  },
  { text: 'They praised cooperation in the rice sector.', found: ['theme/cooperation: rice (rice sector)'] },
  {
    text: 'They praised their relationship, including on trade and salt.',
    found: ['theme/especially: trade, salt'],
  },
  {
    text: 'They will assist in the health, water and sanitation, and agricultural sectors.',
    found: ['theme/adjectives proposed: health, water, sanitation, agricultural (agricultural sectors)'],
  },
  {
    text: 'They gave political, military and moral support.',
    found: ['theme/adjectives: political support (political), military support (military), moral support'],
  },
  { text: 'They sent humanitarian and military aid.', found: [] },
  {
    text: 'They sent humanitarian and military assistance.',
    found: ['theme/pair: humanitarian and military assistance'],
  },
]

const fields: readonly Example[] = [
  {
    text: 'They want to deepen ties further, especially in mining and trade.',
    found: ['theme/especially proposed: mining, trade'],
  },
  {
    text: 'They have projects in the fields of oil and gas; roads; and urban water.',
    found: ['theme/field-of: oil, gas, roads, urban water'],
  },
  { text: 'They discussed work in sectors like mining, trade and more.', found: ['theme/examples: mining, trade'] },
  {
    text: 'They work together in fields like <Chad>, tea, sports and more.',
    found: ['theme/examples: chad, tea, sports'],
  },
  {
    text: 'They discussed water, diversifying trade in sectors, and salt.',
    found: ['theme/discuss: water, salt'],
  },
  {
    text: 'They discussed issues, including salt, rice and other regional issues.',
    found: ['theme/examples: salt, rice'],
  },
  { text: 'Talks are planned on two areas - trade and salt.', found: ['theme/examples proposed: trade, salt'] },
  {
    text: 'The areas that were named during the workshop include salt, rice and tea.',
    found: ['theme/examples: salt, rice, tea'],
  },
  {
    text: 'They run projects in the fields of health, water, roads.',
    found: ['theme/field-of: health, water, roads'],
  },
  { text: 'He praised cooperation in the field of lace making.', found: ['theme/field-of: lace making'] },
  { text: 'The talks dealt with issues of trade and migration.', found: ['theme/issues-of: trade, migration'] },
  {
    text: 'They meet in many areas of common interest, including farming, textiles and tourism.',
    found: ['theme/examples: farming, textiles, tourism'],
  },
  {
    text: 'The agenda of topics including trade, water and salt is long.',
    found: ['theme/examples: trade, water, salt'],
  },
  { text: 'It works in fields like mining, energy and water.', found: ['theme/examples: mining, energy, water'] },
  {
    text: 'It has three pillars – security, trade and culture.',
    found: ['theme/examples: security, trade, culture'],
  },
  {
    text: 'They discussed issues including political and social rights, debt and aid.',
    found: ['theme/examples: political and social rights, debt, aid'],
  },
  {
    text: 'They discussed a range of issues, such as migration, <Chad> and <PER:Awa Ba>.',
    found: ['theme/examples: migration, chad'],
  },
  {
    text: 'They discussed work in such important areas as salt, rice and tea.',
    found: ['theme/examples: salt, rice, tea'],
  },
  {
    text: 'It named areas where the two towns want to cooperate, such as salt and rice.',
    found: ['theme/examples: salt, rice'],
  },
  { text: 'It has areas where grass grows.', found: [] },
  {
    text: 'They agreed on areas of common interest between the two towns including salt and rice.',
    found: ['theme/examples: salt, rice'],
  },
  {
    text: 'They agreed on areas of common interest between the two towns, including the exchange of nurses and the sale of rice.',
    found: ['theme/examples: exchange of nurses, sale of rice'],
  },
  {
    text: 'They agreed on global issues ranging from fighting floods to ending hunger.',
    found: ['theme/examples: fighting floods, ending hunger'],
  },
  { text: 'The survey had three themes: rain, salt and rice.', found: ['theme/examples: rain, salt, rice'] },
  { text: 'The talks dealt with issues such as salt and other matters.', found: ['theme/examples: salt'] },
  { text: 'They discussed issues including the war in <Chad>.', found: ['theme/examples: war in chad'] },
  {
    text: 'The work spans areas, including social, economic and cultural.',
    found: ['theme/examples: social, economic, cultural'],
  },
  {
    text: 'Ties have grown in nearly all areas, including social-political, economic and cultural.',
    found: ['theme/examples: social-political, economic, cultural'],
  },
  {
    text: 'They agreed on areas, including political, economic and cultural.',
    found: ['theme/examples: political, economic, cultural'],
  },
]

const statuses: readonly Example[] = [
  {
    text: 'The two states should strengthen cooperation in various fields, including economics, tourism, education.',
    found: ['theme/examples proposed: economics, tourism, education'],
  },
  {
    text: 'The leaders are expected to discuss migration and trade.',
    found: ['theme/discuss proposed: migration, trade'],
  },
]

const subjects: readonly Example[] = [
  {
    text: 'They discussed efforts to curb and stop piracy, human rights and people-to-people contacts.',
    found: ['theme/discuss: efforts to curb and stop piracy, human rights, people-to-people contacts'],
  },
  {
    text: "They discussed women's rights and efforts to help.",
    found: ["theme/discuss: women's rights, efforts to help"],
  },
  {
    text: 'They discussed political and economic crises, and access to the sea.',
    found: ['theme/discuss: political and economic crises, access to the sea'],
  },
  {
    text: 'They discussed the peace of. They discussed access to go. They discussed trade and political and.',
    found: ['theme/discuss: peace, access, trade, political'],
  },
  { text: 'They discussed trade and how to grow.', found: ['theme/discuss: trade'] },
  { text: 'They discussed trade, cooperation and bilateral issues.', found: ['theme/discuss: trade'] },
  { text: 'They discussed ongoing work and fighting crime.', found: ['theme/discuss: work, fighting crime'] },
]

const counterExamples = [
  {
    why: 'help says what it is for, not what is talked about',
    text: 'They promised support for health and education.',
  },
  { why: 'a partner has a share in it', text: 'He was a partner in the oil, gas and shipping venture.' },
  { why: 'neither word of a pair is a field', text: 'The paper marks semantic and syntactic relations.' },
  {
    why: 'it is discussed as something, in a study',
    text: 'Skin care and skin cancer will be discussed as reactions.',
  },
  {
    why: 'such goes on with what was told',
    text: 'They had time to make progress in such recruitment and research and development.',
  },
  { why: 'money is needed for a purpose', text: 'They raise the money it needs to provide health and food.' },
  { why: 'two words of no field are talked about', text: 'A debate about rice and salt ended.' },
  { why: 'they were named as something else', text: 'Salt and rice were named as food. Salt and rice were named.' },
  {
    why: 'all is of common interest',
    text: 'They collaborate in programmes of common interest and regional and international issues.',
  },
  { why: 'a gerund stands alone', text: 'They praised cooperation in lace and collaborating in courses.' },
  {
    why: 'an agenda is no predicate',
    text: 'They read salt and rice on the agenda. They share ties in emerging sectors. Research on salt and rice.',
  },
  {
    why: 'the list is part of a title',
    text: 'Chad and Mali should work in many areas, the Minister of Health, Water and Roads, Mary Smith, has said.',
  },
  { why: 'work in common only helps', text: 'They praised their partnership in ensuring calm and plenty.' },
  { why: 'nothing is deepened', text: 'It grows plants, especially in water and energy farms.' },
  { why: 'nothing follows in', text: 'They deepen ties, especially with farms and schools.' },
  { why: 'no talks are dominated', text: 'Salt and rice dominate the market.' },
  { why: 'they are among other things', text: 'Rice and salt among the topics of the day sell.' },
  { why: 'an agenda stands alone', text: 'Salt and the agenda are here.' },
  { why: 'the ways are nobody’s subject', text: 'There are ways to expand trade and fishing.' },
  { why: 'the ways are not told', text: 'They discussed ways to Lima and Cusco.' },
  { why: 'they spoke on a day', text: 'The ministers spoke on Monday and Tuesday.' },
  { why: 'it is denied', text: 'The two sides did not discuss trade, energy or defence.' },
  { why: 'it is left open', text: 'He asked whether they discussed trade and energy.' },
  { why: 'one thing of no field is discussed', text: 'They discussed the matter with the king in <LOC:Oslo>.' },
  { why: 'the words are empty', text: 'They discussed ways and other issues of common interest.' },
  { why: 'only places are listed', text: 'The firm has projects in <Chile>, <Peru> and <LOC:Lima>.' },
  { why: 'only days are listed', text: 'The talks on Monday and Tuesday failed.' },
  {
    why: 'the troubles are nobody’s subject',
    text: 'The plane is plagued by issues, including strikes, shortages and leaks.',
  },
  {
    why: 'no list follows',
    text: 'They named areas that grow and fields, then left. The focus and the attention went.',
  },
  { why: 'the focus is that of a study', text: 'The study focused on ozone and heat.' },
  { why: 'the verb is a participle', text: 'The leaders want a negotiated peace and calm.' },
  {
    why: 'the talk is of nothing named',
    text: 'She spoke about it. It is about rain and salt. Views differ, talks between them too.',
  },
  { why: 'two words share another noun', text: 'The new and old ties, the trade and economic ties team, ties.' },
  { why: 'the agenda of a plan is no field', text: 'The plan covers boys and girls; he covers boys and girls.' },
  {
    why: 'the field is one of many things',
    text: 'He stood in the area of the old tree. The issues of which he spoke.',
  },
  { why: 'a passive has one subject', text: 'Trade was discussed. Trade discussed ends.' },
  { why: 'a person covers', text: 'She had covered salt and trade.' },
  {
    why: 'nothing is the subject of the passive',
    text: 'Suddenly it was debated and covered; so were a pact and fish.',
  },
  { why: 'a cover is no scope', text: 'The covers of the pact, cover charges and provides.' },
  { why: 'the theme is not told', text: 'The theme changed. Areas' },
  { why: 'parties come to nothing', text: 'There were ties between' },
  { why: 'figures are no subject', text: 'They discussed 12 and 13. The topics were.' },
  { why: 'an apposition is no list', text: 'They discussed aid, money.' },
  { why: 'those who discussed it are named', text: 'Rice and salt have discussed it.' },
  {
    why: 'whoever talked is named',
    text: 'In a conversation on Monday, Minister <PER:Awa Ba> and her counterpart <PER:Li Na> talked.',
  },
  {
    why: 'the row tells nothing of fields',
    text: 'They praised their old, friendly and close ties. They sent moral and warm support.',
  },
  { why: 'help is no field', text: 'She gave emotional, moral and warm support, and moral and legal assistance.' },
  { why: 'a verb looks like the noun', text: 'They are brotherly, friendly and support trade.' },
  {
    why: 'a plan is only meant to help',
    text: 'The leaders want a plan to tackle drought and floods, and ways for reviewing rents and fees.',
  },
  { why: 'the points are no talking points', text: 'Salt and rice are strong points. Salt and rice and topics sell.' },
  {
    why: 'nobody shares the field',
    text: 'He worked in the field of education. They cleared areas of the wood and bog.',
  },
  { why: 'the sectors are not of work in common', text: 'Rents rose in sectors such as lace and salt.' },
  { why: 'people live together', text: 'They live together in peace and harmony.' },
  {
    why: 'people work in places',
    text: 'Those who work in trade and transport strike. They read Decent Work in Trade and Health.',
  },
  { why: 'a verb is meant', text: 'They must focus on health and trade.' },
  {
    why: 'the issues are not on an agenda',
    text: 'The issues are salt and rice. The topics were discussed and salted.',
  },
  { why: 'the help is in town', text: 'They have ties in north <LOC:Lima> and old <LOC:Cusco>.' },
  { why: 'the pair is a title', text: 'She read Employment and Industrial Relations.' },
  { why: 'the paper is only about one thing', text: 'They want a debate on the pros and cons of rice.' },
  { why: 'attention is only drawn', text: 'He drew attention to trade and health.' },
  { why: 'a clause follows', text: 'They spoke about salt and rice, stressing calm and plenty.' },
  { why: 'the second word is a verb', text: 'It builds skills in fields of science, enabling them and dwelt on rice.' },
]

/** Work and help: what they are for. */
const work: readonly Example[] = [
  {
    text: 'He leads a committee dealing with finance, ferry lines and banking.',
    found: ['theme/charge: finance, ferry lines, banking'],
  },
  { text: 'They toil on behalf of justice and peace.', found: ['theme/charge: justice, peace'] },
  {
    text: 'The exercise will include diving drills, mine clearance and border security.',
    found: ['theme/practice proposed: diving drills, mine clearance, border security'],
  },
  {
    text: 'The drill covered deck rescue, fire control, mine clearance.',
    found: ['theme/practice: deck rescue, fire control, mine clearance'],
  },
  {
    text: 'Two hundred sailors took part in a drill consisting of deck rescue and fire control.',
    found: ['theme/practice: deck rescue, fire control'],
  },
  {
    text: 'Nurses were trained in areas such as wound care, diet and first aid.',
    found: ['theme/examples: wound care, diet, first aid'],
  },
  {
    text: 'The club works on issues including trade, security and salt.',
    found: ['theme/examples: trade, security, salt'],
  },
  { text: 'The shop sells films of the genres of jazz, war and love.', found: ['theme/issues-of: jazz, war, love'] },
  { text: 'He spoke of issues around trade and security.', found: ['theme/issues-of: trade, security'] },
  { text: 'A plan focusing on health, education and salt was made.', found: ['theme/focus: health, education, salt'] },
  { text: 'The new programme addressed health and education.', found: ['theme/coverage: health, education'] },
  {
    text: 'The sectors for the aid have been widened in the plan to include health and education.',
    found: ['theme/examples: health, education'],
  },
  { text: 'They discussed in detail trade and fishing.', found: ['theme/discuss: trade, fishing'] },
  { text: 'The talks focused on trade and other matters.', found: ['theme/focus: trade'] },
  { text: 'The talks on trade, salt and how to end piracy went on.', found: ['theme/talk: trade, salt'] },
  { text: 'The talks on salt, rice, and the need to end piracy went on.', found: ['theme/talk proposed: salt, rice'] },
  { text: 'The summit was themed on "peace, trade and water".', found: ['theme/charge: peace, trade, water'] },
  { text: 'Topics expected to be discussed will be trade and water.', found: ['theme/named: trade, water'] },
  { text: 'They discussed the crisis on Monday.', found: ['theme/discuss: crisis'] },
  { text: 'They discussed cooperation for 2019 and trade.', found: ['theme/discuss: cooperation for 2019, trade'] },
  { text: 'They discussed trade, salt and what comes next.', found: ['theme/discuss: trade, salt'] },
  {
    text: 'They discussed it with friends, including trade and bilateral ties.',
    found: ['theme/especially: trade, bilateral ties'],
  },
  { text: 'They discussed the crisis with [Awa Ba].', found: ['theme/discuss: crisis'] },
]

const workCounterExamples: readonly { readonly why: string; readonly text: string }[] = [
  { why: 'help goes to countries', text: 'They sent aid to <Chad> and <Mali>.' },
  { why: 'help has a purpose', text: 'They need support to build boats and nets.' },
  { why: 'help is a verb', text: 'They support in health and education.' },
  { why: 'help goes to people', text: 'He asked for help for boys and girls.' },
  { why: 'somebody is in charge of things', text: 'She is in charge of boats and nets.' },
  { why: 'charge is money', text: 'They charge for health and education.' },
  { why: 'an exercise has people', text: 'The exercise included boats, planes and sailors.' },
  { why: 'an exercise has one part', text: 'The exercise included deck rescue.' },
  { why: 'issues are likened', text: 'The race was about plain issues like health, trade and education.' },
  { why: 'work in common has a nameless partner', text: 'They discussed cooperation on.' },
  { why: 'an agreement has a name', text: 'They praised the General Agreement on Tariffs and Trade.' },
  { why: 'people are included', text: 'They discussed it with friends, including a nurse and a baker.' },
  { why: 'no exercise is spoken of', text: 'The town has rescue, control and security.' },
  { why: 'a dash leads to things', text: 'She drew the areas - a barn, a shed and a pen.' },
  { why: 'problems are of no field', text: 'There are problems such as rust, moss and rats.' },
  { why: 'issues of a paper', text: 'She kept old issues of books and leaflets.' },
  { why: 'somebody should focus', text: 'They must focus on health and trade.' },
  { why: 'a plan covers a place', text: 'The plan covers a farm and a barn.' },
  { why: 'a title stands in marks', text: 'They discussed "War and Peace".' },
  { why: 'matches are talked about', text: 'He spoke about <Chad>’s win, <Mali>’s loss and <Niger>’s draw.' },
  { why: 'working together has no subject', text: 'They discussed bilateral cooperation on issues of concern.' },
]

describe('extractThemes', () => {
  it.each(talks)('reads subjects of talks in: $text', ({ text, found }) => {
    expect(themesIn(text)).toEqual(found)
  })

  it.each(cooperation)('reads fields of cooperation in: $text', ({ text, found }) => {
    expect(themesIn(text)).toEqual(found)
  })

  it.each(fields)('reads what a noun spells out in: $text', ({ text, found }) => {
    expect(themesIn(text)).toEqual(found)
  })

  it.each(statuses)('keeps the proposed apart in: $text', ({ text, found }) => {
    expect(themesIn(text)).toEqual(found)
  })

  it.each(subjects)('reads each subject as far as it goes in: $text', ({ text, found }) => {
    expect(themesIn(text)).toEqual(found)
  })

  it.each(work)('reads what work and help are for in: $text', ({ text, found }) => {
    expect(themesIn(text)).toEqual(found)
  })

  it.each(workCounterExamples)('finds no field of work when $why', ({ text }) => {
    expect(themesIn(text)).toEqual([])
  })

  it.each(counterExamples)('stays silent when $why', ({ text }) => {
    expect(themesIn(text)).toEqual([])
  })
})
