import { listed } from './listed.ts'

/** Words that lead up to lists of subjects and of fields of cooperation. Own lists, gathered from reports on talks and visits. */

/** Verbs whose object is what talks are about, every form. */
export const discussionVerbs: ReadonlySet<string> = new Set(
  listed(`discuss, discussed, discusses, discussing, debate, debated, debating, negotiate, negotiated, negotiating, review,
    reviewed, reviews, reviewing, mulled, cover, covered, covers, covering, tackle, tackled, tackles, tackling, address,
    addressed, addresses, addressing, examined, examine, explore, explored, exploring`),
)

/** Verbs and participles after which a preposition leads to the subject: `focused on`, `centred on`. */
export const focusVerbs: ReadonlySet<string> = new Set(
  listed(`focus, focused, focuses, focusing, focussed, focussing, centre, centred, center, centered, centres, centers,
    touch, touched, touches, touching, dwell, dwelt, revolve, revolved, revolves, concentrate, concentrated, concentrates,
    deliberate, deliberated, talk, talked, talking, spoke, speak, consult, consulted, confer, conferred`),
)

/** Prepositions behind them. */
export const subjectPrepositions: ReadonlySet<string> = new Set(listed('on, upon, about, around, over'))

/** Nouns of talking: what follows `on`, `about` is their subject. */
export const talkNouns: ReadonlySet<string> = new Set(
  listed(`agreement, agreements, consultations, conversation, conversations, debate, debates, deliberations, dialogue,
    discussion, discussions, exchange, focus, attention, emphasis, accent, memorandum, memoranda, MoU, MoUs, negotiations,
    opinions, talks, views, group, groups, documents, deal, deals, accord, accords, consensus, briefing, seminar, session`).map(
    (word) => word.toLowerCase(),
  ),
)

/** Nouns of working together: what follows `in`, `on` is their field. */
export const cooperationNouns: ReadonlySet<string> = new Set(
  listed(`alliance, collaboration, contacts, cooperation, co-operation, coordination, exchanges, interaction, links,
    partnership, partnerships, projects, relations, relationship, relationships, ties, interest, experience, expertise,
    engagement, linkages, assistance, activities, potential, opportunities, initiatives, training, investment, investments`),
)

/** Nouns for a field or a subject that a list spells out: `areas such as`, `in the fields of`. */
export const fieldNouns: ReadonlySet<string> = new Set(
  listed(`area, areas, aspect, aspects, branches, challenge, challenges, direction, directions, discipline, disciplines,
    domain, domains, effort, efforts, field, fields, issue, issues, matter, matters, priority, priorities, problems,
    question, questions, realm, realms, scenarios, sector, sectors, sphere, spheres, subject, subjects, theme, themes,
    topic, topics, agenda, concerns, pillars, track, tracks, topics`),
)

/** Field nouns that can be dropped from the label: `socio-cultural sphere` is about `socio-cultural`. */
export const droppedHeads: ReadonlySet<string> = new Set(
  listed('area, areas, direction, directions, domain, domains, field, fields, realm, sector, sectors, sphere, spheres'),
)

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
  ['like'],
  ['particularly', 'in'],
  ['especially', 'in'],
  ['particularly'],
  ['especially'],
  ['notably'],
  [':'],
]

/** Heads that adjectives in a list share: `political, economic and security issues`. */
export const sharedHeads: ReadonlySet<string> = new Set(
  listed(`affairs, agreements, aid, areas, aspects, assistance, collaboration, contacts, cooperation, co-operation, dialogue,
    exchanges, fields, interests, issues, links, matters, partnership, projects, questions, relations, sectors, spheres,
    support, ties, topics, challenges, problems, pillars, relationship, interaction, directions`),
)

/** Heads that name no subject of their own. */
export const emptyHeads: ReadonlySet<string> = new Set(
  listed(`agenda, area, areas, array, aspect, aspects, case, cases, countries, details, developments, directions, event, fields, field,
    idea, ideas, interest, issue, issues, interests, list, manner, matter, matters, means, measures, meeting, number, opportunities,
    option, options, other, others, parties, people, place, plan, plans, possibilities, possibility, problems, progress,
    proposal, proposals, prospects, question, questions, range, sectors, sector, series, sides, situation, spheres, sphere, state, step,
    steps, subject, subjects, topic, topics, variety, way, ways, world, region, years, months, times, time, future, today,
    point, points, format, framework, levels, level, terms, detail, depth, particular, need, importance, leaders, thing, things`),
)

/** Nouns whose complement belongs to the subject: `conflict in`, `access to`, `support for`. */
export const relationalHeads: ReadonlySet<string> = new Set(
  listed(`access, approach, assistance, aid, attacks, campaign, conflict, conflicts, cooperation, co-operation, crisis, crises, efforts,
    exchange, exchanges, fight, fighting, help, increase, violence, opposition, peace, protection, reduction, relations,
    resistance, response, responses, rise, situation, stability, support, threat, threats, ties, tensions, transition,
    war, ceasefire, truce, withdrawal, investment, transfer, adaptation`),
)

/** Well-known fields: one of them alone is a field (`cooperation in education`), lower case. */
export const knownFields: ReadonlySet<string> = new Set(
  listed(`agriculture, aquaculture, aviation, banking, biotechnology, commerce, communications, connectivity, construction,
    counter-terrorism, counterterrorism, culture, customs, cybersecurity, defence, defense, development, digitalization,
    digitalisation, diplomacy, ecology, economics, economy, education, electricity, energy, engineering, environment, farming,
    finance, fisheries, fishing, forestry, healthcare, health, humanitarian, industry, infrastructure, innovation, investment,
    investments, irrigation, justice, labour, labor, logistics, manufacturing, media, medicine, migration, mining, nutrition,
    oil, gas, politics, research, sanitation, science, security, shipping, space, sport, sports, technology, technologies,
    telecommunications, terrorism, tourism, trade, training, transport, transportation, water, welfare, youth, protection,
    trafficking, exchange, exchanges, law, relations, rights, ties, change, policy, nonproliferation, disarmament, employment`),
)
