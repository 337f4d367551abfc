import { listed } from './listed.ts'

/** Words that lead up to lists of subjects and of fields of cooperation. Own lists, gathered from reports on talks and visits. */

/** Verbs whose object is what talks are about, every form. */
export const discussionVerbs: ReadonlySet<string> = listedSet('debate, debated, debating, discuss, discussed, discusses, discussing, mull, mulled')

/** Verbs that say the same only of talks and of those who hold them: `the summit addressed`. */
export const coverageVerbs: ReadonlySet<string> = listedSet(`address, addressed, addresses, addressing, consider, considered, considering, cover, covered, covering, covers,
    examine, examined, examining, explore, explored, exploring, negotiate, negotiated, negotiating, raise, raised, raising,
    review, reviewed, reviewing, reviews, tackle, tackled, tackles, tackling`)

/** Verbs and participles after which a preposition leads to the subject: `focused on`, `centred on`. */
export const focusVerbs: ReadonlySet<string> = listedSet(`center, centered, centers, centre, centred, centres, concentrate, concentrated, concentrates, confer, conferred,
    consult, consulted, deliberate, deliberated, dwell, dwelt, focus, focused, focuses, focusing, focussed, focussing,
    revolve, revolved, revolves, speak, spoke, talk, talked, talking, touch, touched, touches, touching`)

/** Verbs of working together: what follows `in`, `on` is their field. */
export const cooperationVerbs: ReadonlySet<string> = listedSet(`collaborate, collaborated, collaborates, collaborating, cooperate, cooperated, cooperates, cooperating, partner,
    partnered, partnering, together`)

/** Verbs that say what a pact, a plan or work in common holds: `the memorandum covers`; `for` and `on` may follow. */
export const scopeVerbs: ReadonlySet<string> = listedSet(`concern, concerns, cover, covered, covering, covers, embrace, embraces, encompass, encompassed, encompasses, encompassing, envisage,
    envisaged, envisages, envision, envisions, include, included, includes, provide, provided, provides, span, spanned, spanning, spans`)

/** What such a verb has for its subject. */
export const scopeNouns: ReadonlySet<string> = listedSet(`accord, accords, agenda, agreement, agreements, collaboration, cooperation, co-operation, deal, document, documents, it, mandate,
    memorandum, mission, mou, pact, partnership, plan, programme, program, projects, protocol, relationship, roadmap, map, treaty, work,
    assistance, aid`)

/** Participles of a passive whose subject is what talks were about: `trade and energy were discussed`. */
export const discussedParticiples: ReadonlySet<string> = listedSet('addressed, considered, covered, debated, discussed, examined, raised, reviewed, tackled, touched')

/** Gatherings, talks and those who hold them: beside them a verb such as `focused on` leads to a subject. */
export const talkSettings: ReadonlySet<string> = listedSet(`agenda, agreement, ambassador, ambassadors, both, chairman, conference, congress, consultations, conversation,
    cooperation, counterpart, counterparts, countries, delegates, delegation, delegations, dialogue, discussion, discussions,
    forum, governments, leaders, meeting, meetings, memorandum, minister, ministers, negotiations, officials, organisations,
    organizations, participants, parties, partners, partnership, premier, president, presidents, programme, secretary,
    seminar, session, sessions, sides, summit, symposium, talks, they, visit, workshop`)

/** Prepositions behind them. */
export const subjectPrepositions: ReadonlySet<string> = listedSet('on, upon, about, around, over')

/** Nouns of talking: what follows `on`, `about` is their subject. */
export const talkNouns: ReadonlySet<string> = listedSet(`agreement, agreements, consultations, conversation, conversations, debate, debates, deliberations, dialogue,
    discussion, discussions, exchange, focus, attention, emphasis, accent, memorandum, memoranda, MoU, MoUs, negotiations,
    opinions, talks, views, group, groups, documents, deal, deals, accord, accords, consensus, ground, seminar, session,
    conference, forum, summit, meeting, meetings, symposium, workshop, workshops, conferences, seminars, pact, treaty, speech,
    lecture, lectures, presentation, presentations, panel, panels, research, work, works, policy, policies, project, projects`).map(
    (word) => word.toLowerCase(),
  ),
)

/** Nouns of talking after which even one subject counts: `talks on migration`. */
export const plainTalkNouns: ReadonlySet<string> = listedSet('consultations, discussion, discussions, negotiations, talks')

/** Verbs and nouns of speaking, behind which `about` leads to subjects whoever is spoken to. */
export const speakingWords: ReadonlySet<string> = listedSet(`ask, asked, asking, asks, chat, chatted, chats, conversation, discussion, interview, interviewed, interviewing, interviews, lecture,
    lectured, questionnaire, survey, speak, speaking, speaks, spoke, spoken, speech, talk, talked, talking, talks`)

/** Nouns of working together: what follows `in`, `on` is their field. */
export const cooperationNouns: ReadonlySet<string> = listedSet(`alliance, collaboration, contacts, cooperation, co-operation, coordination, exchanges, interaction, links,
    partnership, partnerships, projects, relations, relationship, relationships, ties, interest, experience, expertise,
    engagement, linkages, assistance, activities, potential, opportunities, initiatives, training, investment, investments, programmes,
    programs, reforms, research, studies, work, courses, degrees, progress, specialists`)

/** Nouns for a field that `in the … of` spells out. */
export const fieldNouns: ReadonlySet<string> = listedSet('area, areas, branches, domain, domains, field, fields, realm, realms, sector, sectors, sphere, spheres')

/** Nouns that `of` and a list of two or more spell out: `issues of trade and migration`. */
export const listedNouns: ReadonlySet<string> = listedSet('disciplines, genres, issues, matters, problems, questions, subjects, themes, topics')

/** Nouns for subjects, which examples can follow wherever they stand: `topics including`. */
export const subjectNouns: ReadonlySet<string> = listedSet(`agenda, areas, aspects, directions, disciplines, domains, fields, pillars, realms, sectors, spheres, subjects, themes,
    topics, tracks`)

/** Nouns for any trouble or aim, whose examples are subjects only beside talks or work in common: `issues including`. */
export const issueNouns: ReadonlySet<string> = listedSet(
    'challenges, concerns, effort, efforts, issues, matters, priorities, problems, projects, questions, scenarios, threats',
  )

/** Words of talks or work in common beside which `issues including` lists subjects. */
export const commonWork: ReadonlySet<string> = listedSet(`address, agreed, collaborate, cooperate, cooperation, co-operation, coordinate, dialogue, discuss, discussed, discusses,
    discussing, discussion, discussions, documents, exchange, exchanged, held, jointly, meeting, partnership, priorities, side,
    summit, talks, together, views, visit`)

/** Field nouns that can be dropped from the label: `socio-cultural sphere` is about `socio-cultural`. */
export const droppedHeads: ReadonlySet<string> = listedSet('area, areas, direction, directions, domain, domains, field, fields, realm, sector, sectors, sphere, spheres')

/** Phrases that open a list of examples, longest first. */
export const listOpeners: readonly (readonly string[])[] = [
  ['such', 'as'],
  ['ranging', 'from'],
  ['as', 'diverse', 'as'],
  ['including', 'in'],
  ['including'],
  ['include'],
  ['included'],
  ['includes'],
  ['namely'],
  ['particularly', 'in'],
  ['especially', 'in'],
  ['particularly'],
  ['especially'],
  ['notably'],
  [':'],
]

/** Heads that adjectives in a list share: `political, economic and security issues`. */
export const sharedHeads: ReadonlySet<string> = listedSet(`affairs, agreements, aid, areas, aspects, assistance, collaboration, contacts, cooperation, co-operation, dialogue,
    exchanges, fields, interests, issues, links, matters, partnership, projects, questions, relations, sectors, spheres,
    support, ties, topics, challenges, problems, pillars, relationship, interaction, directions, crises`)

/** Heads of which two adjectives or fields make one theme: `trade and economic cooperation`. */
export const pairedHeads: ReadonlySet<string> = listedSet('collaboration, co-operation, contacts, cooperation, exchanges, links, partnership, relations, ties')

/** Words of working together that alone name no field: `discussed cooperation`; `defence cooperation` does. */
export const bareHeads: ReadonlySet<string> = listedSet(`bilateral, collaboration, co-operation, contacts, cooperation, coordination, dialogue, etc, exchanges, links, partnership,
    relations, relationship, ties`)

/** Heads that name no subject of their own. */
export const emptyHeads: ReadonlySet<string> = listedSet(`agenda, area, areas, array, aspect, aspects, case, cases, countries, details, developments, directions, event, fields, field,
    idea, ideas, interest, issue, issues, interests, list, manner, matter, matters, means, measures, meeting, number, opportunities,
    option, options, other, others, parties, people, place, plan, plans, possibilities, possibility, problems, progress,
    proposal, proposals, prospects, question, questions, range, sectors, sector, series, sides, situation, spheres, sphere, state, step,
    steps, subject, subjects, topic, topics, variety, way, ways, world, region, years, months, times, time, future, today,
    point, points, format, framework, levels, level, terms, detail, depth, particular, need, importance, leaders, thing, things`)

/** Nouns whose complement belongs to the subject: `conflict in`, `access to`, `support for`. */
export const relationalHeads: ReadonlySet<string> = listedSet(`access, approach, assistance, aid, attacks, conflict, conflicts, cooperation, co-operation, crisis, crises, efforts,
    exchange, exchanges, fight, fighting, help, increase, violence, opposition, peace, protection, reduction, relations,
    resistance, response, responses, rise, situation, stability, support, threat, threats, ties, tensions, transition,
    war, ceasefire, truce, withdrawal, investment, transfer, adaptation`)

/** Well-known fields: one of them alone is a field (`cooperation in education`), lower case. */
export const knownFields: ReadonlySet<string> = listedSet(`agriculture, aquaculture, aviation, banking, biotechnology, commerce, communications, connectivity, construction,
    counter-terrorism, counterterrorism, culture, customs, cybersecurity, defence, defense, development, digitalization,
    digitalisation, diplomacy, ecology, economics, economy, education, electricity, energy, engineering, environment, farming,
    finance, fisheries, fishing, forestry, healthcare, health, humanitarian, industry, infrastructure, innovation, investment,
    investments, irrigation, justice, labour, labor, logistics, manufacturing, media, medicine, migration, mining, nutrition,
    oil, gas, politics, research, sanitation, science, security, shipping, space, sport, sports, technology, technologies,
    telecommunications, terrorism, tourism, trade, training, transport, transportation, water, welfare, youth, protection,
    trafficking, exchange, exchanges, law, relations, rights, ties, change, policy, nonproliferation, disarmament, employment`)

/** Adjectives that only weigh a subject and are no part of it. */
export const weighingWords: ReadonlySet<string> = listedSet(`better, broad, broader, certain, closer, common, concrete, critical, current, deeper, different, diverse, further,
    greater, important, improved, improving, increased, intensified, key, latest, main, major, many, multiple, mutual, new, numerous,
    ongoing, other, pressing, recent, related, relevant, several, specific, stronger, strong, top, topical, urgent, various, wider`)

/** Adjectives that leave an empty head empty: `regional issues`, `bilateral matters`. */
export const vagueWords: ReadonlySet<string> = listedSet(`bilateral, common, different, global, international, mutual, other, regional, relevant, topical, various, practical, shared,
    same, own, broader, specific, many, numerous, multilateral, pressing, current`)
