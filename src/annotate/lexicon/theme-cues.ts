import { listedSet } from './listed.ts'

/*
 * Words that lead up to lists of subjects and of fields of cooperation.
 * Own lists, gathered from reports on talks and visits.
 */

/** Verbs whose object is what talks are about, every form. */
export const discussionVerbs: ReadonlySet<string> = listedSet(
  'debate, debated, debating, discuss, discussed, discusses, discussing, mull, mulled',
)

/** Verbs that say the same only of talks and of those who hold them: `the summit addressed`. */
export const coverageVerbs: ReadonlySet<string> = listedSet(`
  address, addressed, addresses, addressing, consider, considered, considering, cover, covered, covering, covers,
  examine, examined, examining, explore, explored, exploring, negotiate, negotiated, negotiating, raise, raised,
  raising, review, reviewed, reviewing, reviews, tackle, tackled, tackles, tackling
`)

/** Verbs and participles after which a preposition leads to the subject: `focused on`, `centred on`. */
export const focusVerbs: ReadonlySet<string> = listedSet(`
  center, centered, centers, centre, centred, centres, concentrate, concentrated, concentrates, confer, conferred,
  consult, consulted, deliberate, deliberated, dwell, dwelt, focus, focused, focuses, focusing, focussed, focussing,
  revolve, revolved, revolves, speak, spoke, talk, talked, talking, touch, touched, touches, touching
`)

/** Prepositions behind them. */
export const subjectPrepositions: ReadonlySet<string> = listedSet('about, around, on, over, upon')

/** Gatherings, talks and those who hold them: beside them a verb such as `focused on` leads to a subject. */
export const talkSettings: ReadonlySet<string> = listedSet(`
  agenda, agreement, ambassador, ambassadors, both, chairman, conference, congress, consultations, conversation,
  cooperation, counterpart, counterparts, countries, delegates, delegation, delegations, dialogue, discussion,
  discussions, forum, governments, leaders, meeting, meetings, memorandum, minister, ministers, negotiations,
  officials, organisations, organizations, panel, participants, parties, partners, partnership, premier, president,
  presidents, programme, secretary, seminar, session, sessions, sides, speakers, summit, symposium, talks, they, visit, workshop
`)

/** Participles of a passive whose subject is what talks were about: `trade and energy were discussed`. */
export const discussedParticiples: ReadonlySet<string> = listedSet(
  'addressed, considered, covered, debated, discussed, examined, reviewed, tackled, touched',
)

/** Words of a predicate whose subject is what talks were about: `are on the agenda`, `dominated the talks`. */
export const predicateWords: ReadonlySet<string> = listedSet('agenda, among, dominate, dominated, dominates')

/** Nouns of talking: what follows `on`, `about` is their subject. */
export const talkNouns: ReadonlySet<string> = listedSet(`
  accent, accord, accords, agreement, agreements, attention, conference, conferences, consensus, consultations,
  conversation, conversations, deal, deals, debate, debates, deliberations, dialogue, discussion, discussions,
  documents, emphasis, exchange, focus, forum, ground, group, groups, lecture, lectures, meeting, meetings, memoranda,
  memorandum, mou, mous, negotiations, opinions, pact, panel, panels, policies, policy, presentation, presentations,
  project, projects, research, seminar, seminars, session, speech, summit, symposium, talks, treaty, views, work,
  works, workshop, workshops
`)

/** Nouns of talking after which even one subject counts: `talks on migration`. */
export const plainTalkNouns: ReadonlySet<string> = listedSet(
  'consultations, discussion, discussions, negotiations, talks',
)

/** Verbs and nouns of speaking, behind which `about` leads to subjects whoever is spoken to. */
export const speakingWords: ReadonlySet<string> = listedSet(`
  ask, asked, asking, asks, chat, chats, chatted, conversation, discussion, interview, interviewed, interviewing,
  interviews, lecture, lectured, questionnaire, questions, speak, speaking, speaks, speech, spoke, spoken, survey, talk, talked,
  talking, talks
`)

/** Nouns of working together: what follows `in`, `on` is their field. */
export const cooperationNouns: ReadonlySet<string> = listedSet(`
  activities, agreements, alliance, assistance, co-operation, collaboration, contacts, cooperation, coordination, courses,
  degrees, engagement, exchanges, experience, expertise, initiatives, interaction, interest, investment, investments,
  linkages, links, opportunities, partnership, partnerships, potential, programmes, programs, progress, projects,
  reforms, relations, relationship, relationships, research, specialists, studies, ties, training, work
`)

/** Verbs of working together: what follows `in`, `on` is their field. */
export const cooperationVerbs: ReadonlySet<string> = listedSet(`
  collaborate, collaborated, collaborates, collaborating, cooperate, cooperated, cooperates, cooperating, partner,
  partnered, partnering, specialises, specializes, together
`)

/** Verbs that say what a pact, a plan or work in common holds: `the memorandum covers`; `for` and `on` may follow. */
export const scopeVerbs: ReadonlySet<string> = listedSet(`
  concern, concerns, cover, covered, covering, covers, embrace, embraces, encompass, encompassed, encompasses,
  encompassing, envisage, envisaged, envisages, envision, envisions, include, included, includes, provide, provided,
  provides, span, spanned, spanning, spans
`)

/** What such a verb has for its subject. */
export const scopeNouns: ReadonlySet<string> = listedSet(`
  accord, accords, agenda, agreement, agreements, aid, assistance, co-operation, collaboration, cooperation, deal,
  document, documents, it, mandate, map, memorandum, mission, mou, pact, partnership, plan, program, programme,
  projects, protocol, relationship, roadmap, treaty, work
`)

/** Nouns for a field that `in the … of` spells out. */
export const fieldNouns: ReadonlySet<string> = listedSet(
  'area, areas, branches, domain, domains, field, fields, realm, realms, sector, sectors, sphere, spheres',
)

/** Nouns that `of` and a list of two or more spell out: `issues of trade and migration`. */
export const listedNouns: ReadonlySet<string> = listedSet(
  'disciplines, genres, issues, matters, problems, questions, subjects, themes, topics',
)

/** Nouns for subjects, which examples can follow wherever they stand: `topics including`. */
export const subjectNouns: ReadonlySet<string> = listedSet(`
  agenda, areas, aspects, directions, disciplines, domains, fields, lines, pillars, realms, sectors, spheres, subjects,
  themes, topics, tracks
`)

/**
 * Nouns for any trouble or aim, whose examples are subjects only beside talks or work in common: `issues
 * including`.
 */
export const issueNouns: ReadonlySet<string> = listedSet(`
  challenges, concepts, concerns, effort, efforts, issues, matters, priorities, problems, projects, questions, scenarios,
  threats
`)

/** Words of talks or work in common beside which `issues including` lists subjects. */
export const commonWork: ReadonlySet<string> = listedSet(`
  address, agreed, co-operation, collaborate, cooperate, cooperation, coordinate, dialogue, discuss, discussed,
  discusses, discussing, discussion, discussions, documents, exchange, exchanged, focused, forum, held, jointly,
  meeting, negotiations, partnership, priorities, seminar, side, spoke, summit, talks, together, views, visit, workshop
`)

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
