import { listedSet } from './listed.ts'

/*
 * Words inside lists of subjects and of fields of cooperation.
 * Own lists, gathered from reports on talks and visits.
 */

/** Heads that adjectives in a list share: `political, economic and security issues`. */
export const sharedHeads: ReadonlySet<string> = listedSet(`
  affairs, agreements, aid, areas, aspects, assistance, challenges, co-operation, collaboration, contacts,
  cooperation, crises, dialogue, directions, domains, exchanges, fields, interaction, interests, issues, links, matters,
  partnership, pillars, policies, policy, problems, projects, questions, relations, relationship, sectors, spheres, support, ties,
  topics
`)

/** Those of them that a row may stand before wherever it stands: `deepen political, trade and cultural ties`. */
export const rowHeads: ReadonlySet<string> = listedSet(`
  co-operation, collaboration, contacts, cooperation, dialogue, exchanges, interaction, links, partnership, relations,
  ties
`)

/** Nouns for fields behind a row: `in the health, water and farming sectors`. */
export const sectorHeads: ReadonlySet<string> = listedSet('domains, fields, sectors, spheres')

/** Those of help, where the words of the row must name fields: `political and military support`, not `moral support`. */
export const helpHeads: ReadonlySet<string> = listedSet('aid, assistance, support')

/** Adjectives that name a field. */
export const fieldAdjectives: ReadonlySet<string> = listedSet(`
  academic, agricultural, commercial, cultural, diplomatic, economic, educational, environmental, financial,
  humanitarian, industrial, judicial, legal, maritime, military, parliamentary, political, scientific, social, technical,
  technological
`)

/** Those of them of which two adjectives or fields make one theme: `trade and economic cooperation`. */
export const pairedHeads: ReadonlySet<string> = listedSet(
  'assistance, co-operation, collaboration, contacts, cooperation, exchanges, links, partnership, relations, ties',
)

/** Field nouns that can be dropped from the label: `socio-cultural sphere` is about `socio-cultural`. */
export const droppedHeads: ReadonlySet<string> = listedSet(
  'area, areas, direction, directions, domain, domains, field, fields, realm, sector, sectors, sphere, spheres',
)

/** Words of working together that alone name no field: `discussed cooperation`; `defence cooperation` does. */
export const bareHeads: ReadonlySet<string> = listedSet(`
  bilateral, co-operation, collaboration, contacts, cooperation, coordination, dialogue, etc, exchanges, links,
  partnership, relations, relationship, ties
`)

/** Heads that name no subject of their own. */
export const emptyHeads: ReadonlySet<string> = listedSet(`
  agenda, area, areas, array, aspect, avenue, avenues, aspects, case, cases, concern, countries, depth, detail, details, developments,
  directions, event, field, fields, format, framework, future, idea, ideas, importance, interest, interests, issue,
  issues, leaders, level, levels, list, manner, matter, matters, means, measures, meeting, months, more, need, number,
  opportunities, option, options, other, others, particular, parties, people, place, plan, plans, point, points,
  possibilities, possibility, priority, problems, progress, proposal, proposals, prospects, question, questions, range, region,
  sector, sectors, series, sides, situation, status, sphere, spheres, state, step, steps, subject, subjects, terms, thing,
  things, time, times, today, topic, topics, variety, way, ways, world, years
`)

/** Adjectives that leave an empty head empty: `regional issues`, `bilateral matters`. */
export const vagueWords: ReadonlySet<string> = listedSet(`
  bilateral, broader, common, comprehensive, cooperative, current, different, global, high, international, many, multilateral, mutual, numerous, other,
  own, practical, pressing, regional, relevant, same, shared, specific, topical, various
`)

/** Adjectives that only weigh a subject and are no part of it. */
export const weighingWords: ReadonlySet<string> = listedSet(`
  better, broad, broader, brotherly, certain, close, closer, common, concrete, continuing, cordial, critical, current, deeper, different, diverse, existing, further,
  friendly, greater, historic, important, improved, improving, increased, intensified, key, latest, main, major, many, multiple, mutual,
  new, numerous, ongoing, other, pressing, recent, related, relevant, several, specific, strong, stronger, top,
  topical, urgent, various, wider
`)

/** Nouns whose complement belongs to the subject: `conflict in`, `access to`, `support for`. */
export const relationalHeads: ReadonlySet<string> = listedSet(`
  access, adaptation, aid, approach, assistance, attacks, ceasefire, co-operation, conflict, conflicts, cooperation,
  crises, crisis, developments, exchange, exchanges, fight, fighting, funding, help, impact, implications, increase,
  future, investment, opposition, peace, protection, reduction, relations, resistance, response, responses, risks, rise,
  situation, stability, status, support, tensions, threat, threats, ties, transfer, transition, truce, violence, visits,
  war, withdrawal
`)

/** Well-known fields: one of them alone is a field (`cooperation in education`), lower case. */
export const knownFields: ReadonlySet<string> = listedSet(`
  agriculture, aquaculture, arts, aviation, banking, biotechnology, care, change, climate, commerce, communications, connectivity,
  construction, counter-terrorism, counterterrorism, crime, culture, customs, cybersecurity, defence, defense, 
  democracy, development, digitalisation, digitalization, diplomacy, disarmament, ecology, economics, economy, education, electricity,
  employment, energy, engineering, environment, exchange, exchanges, farming, finance, fisheries, fishing, forestry,
  gas, governance, health, healthcare, housing, humanitarian, hydrogen, hydropower, industry, infrastructure,
  innovation, intelligence, investment, investments, irrigation, justice, labor, labour, law, livestock, logistics,
  manufacturing, maritime, media, medicine, migration, minerals, mining, mobility, nonproliferation, nutrition, oil,
  peacekeeping, peace, petrochemicals, pharmaceuticals, police, policing, policy, politics, ports, protection, prosperity, railways,
  reconciliation, reconstruction, refugee, refugees, relations, renewables, research, resilience, rights, robotics, sanitation,
  science, security, semiconductors, shipping, space, sport, sports, stability, stabilisation, stabilization, technologies,
  technology, telecommunications, terrorism, textiles, ties, tourism, trade, trafficking, training, transit,
  transport, transportation, water, welfare, youth
`)

/** Nouns that only lead to a subject behind `of`, `for` or `on`: `the state of trade`, `prospects for trade`. */
export const leadingHeads: ReadonlySet<string> = listedSet(`
  advantages, array, benefits, causes, cons, costs, effects, host, importance, issue, issues, matters, need, number, opportunities, possibilities, potential, progress,
  pros, prospect, prospects, question, questions, range, series, spectrum, state, status, variety, ways
`)

/** Gerunds that say a subject is to be bettered: `prospects for expanding trade`. */
export const betteringGerunds: ReadonlySet<string> = listedSet(`
  boosting, broadening, deepening, developing, enhancing, expanding, exploring, improving, increasing, intensifying, promoting,
  strengthening
`)

/** Nouns that say where or why talks were held, not what about: `ties on the sidelines of the fair`. */
export const outsideNouns: ReadonlySet<string> = listedSet('basis, behalf, margins, occasion, sideline, sidelines')

/** Heads for what is practised in an exercise: `diving operations, mine clearance`. */
export const activityHeads: ReadonlySet<string> = listedSet(`
  clearance, control, countermeasures, defence, defense, disposal, drills, evacuation, exercises, interdiction, maintenance,
  management, manoeuvres, maneuvers, operations, planning, procedures, protection, reconnaissance, recovery, rescue, response,
  safety, search, security, surveillance, tactics, techniques, training
`)

/** Nouns for what talks and work in common are to bring, not what they are about: `for peace, trust and prosperity`. */
export const aimNouns: ReadonlySet<string> = listedSet(`
  benefit, benefits, calm, democracy, dignity, equality, freedom, friendship, goodwill, growth, happiness, harmony, integrity,
  liberty, peace, progress, prosperity, respect, restraint, security, solidarity, stability, success, trust, understanding, unity
`)
