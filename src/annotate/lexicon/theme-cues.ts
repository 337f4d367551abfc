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
  examine, examined, examining, explore, explored, exploring, highlight, highlighted, negotiate, negotiated, negotiating, review, reviewed, reviewing, reviews, tackle, tackled, tackles, tackling
`)

/** Verbs and participles after which a preposition leads to the subject: `focused on`, `centred on`. */
export const focusVerbs: ReadonlySet<string> = listedSet(`
  center, centered, centers, centre, centred, centres, concentrate, concentrated, concentrates, confer, conferred,
  consult, consulted, deliberate, deliberated, dominated, dwell, dwelt, focus, focused, focuses, focusing, focussed, focussing,
  presented, presenting, revolve, revolved, revolves, speak, spoke, talk, talked, talking, touch, touched, touches, touching
`)

/** Prepositions behind them. */
export const subjectPrepositions: ReadonlySet<string> = listedSet('about, around, on, over, upon')

/** Gatherings, talks and those who hold them: beside them a verb such as `focused on` leads to a subject. */
export const talkSettings: ReadonlySet<string> = listedSet(`
  agenda, agreement, ambassador, ambassadors, both, chairman, conference, congress, consultations, conversation,
  cooperation, counterpart, counterparts, delegates, delegation, delegations, dialogue, discussion,
  discussions, forum, leaders, meeting, meetings, memorandum, minister, ministers, negotiations,
  officials, organisations, organizations, panel, participants, parties, partners, partnership, premier, president,
  presidents, programme, scenario, secretary, seminar, session, sessions, sides, speakers, summit, symposium, talks, visit, workshop
`)

/** Those of them that are gatherings or their members: only they cover, address and raise subjects as talks do. */
export const gatherings: ReadonlySet<string> = listedSet(`
  agenda, conference, congress, consultations, conversation, dialogue, discussion, discussions, forum, leaders, meeting,
  meetings, minister, ministers, negotiations, panel, president, presidents, seminar, session, sessions, sides, summit,
  symposium, talks, visit, workshop
`)

/** Participles of a passive whose subject is what talks were about: `trade and energy were discussed`. */
export const discussedParticiples: ReadonlySet<string> = listedSet('debated, discussed, reviewed, touched')

/** Participles behind which `as areas`, `as priorities` say the same. */
export const namingParticiples: ReadonlySet<string> = listedSet('highlighted, identified, named, outlined, selected')

/** Words of a predicate whose subject is what talks were about: `are on the agenda`, `dominated the talks`. */
export const predicateWords: ReadonlySet<string> = listedSet(
  'agenda, among, dominate, dominated, dominates, points, topics',
)

/** Nouns of talking: what follows `on`, `about` is their subject. */
export const talkNouns: ReadonlySet<string> = listedSet(`
  accord, accords, agreement, agreements, conference, conferences, consensus, consultations, conversation,
  conversations, deal, deals, debate, debates, deliberations, dialogue, discussion, discussions, exchange, forum,
  lecture, lectures, meeting, meetings, memoranda, memorandum, mou, mous, negotiations, opinions, pact, panel, panels,
  presentation, seminar, seminars, session, summit, symposium, talks, treaty, views, workshop, workshops
`)

/** Nouns of work and thought, behind which a list is one of subjects only with a well-known field in it. */
export const thoughtNouns: ReadonlySet<string> = listedSet(`
  accent, attention, documents, emphasis, focus, ground, group, groups, policies, policy, project, projects, research,
  speech, work, works
`)

/** Nouns of talking after which even one subject counts: `talks on migration`. */
export const plainTalkNouns: ReadonlySet<string> = listedSet(
  'consultations, discussion, discussions, negotiations, talks',
)

/** Verbs and nouns of speaking, behind which `about` leads to subjects whoever is spoken to. */
export const speakingWords: ReadonlySet<string> = listedSet(`
  chat, chats, chatted, conversation, discussion, discussions, interview, interviewed, interviewing, interviews, lecture,
  lectured, speak, speaking, speaks, speech, spoke, spoken, talk, talked, talking, talks
`)

/** Nouns for a field that `in the … of` spells out. */
export const fieldNouns: ReadonlySet<string> = listedSet(
  'area, areas, domain, domains, field, fields, realm, realms, sector, sectors, sphere, spheres',
)

/** Nouns that `of` and a list of two or more spell out: `issues of trade and migration`. */
export const listedNouns: ReadonlySet<string> = listedSet(
  'disciplines, genres, issues, matters, problems, questions, subjects, themes, topics',
)

/** Nouns for subjects, which examples can follow wherever they stand: `topics including`. */
export const subjectNouns: ReadonlySet<string> = listedSet(`
  agenda, areas, contents, directions, disciplines, domains, fields, fronts, lines, objectives, pillars, sector, realms, sectors, spheres, subjects,
  themes, topics, tracks
`)

/**
 * Nouns for any trouble or aim, whose examples are subjects only beside talks or work in common: `issues
 * including`.
 */
export const issueNouns: ReadonlySet<string> = listedSet(`
  aspects, challenges, concepts, concerns, effort, efforts, initiatives, issue, issues, matters, priorities, problems, projects, questions, scenarios,
`)

/** Words of talks or work in common beside which `issues including` lists subjects. */
export const commonWork: ReadonlySet<string> = listedSet(`
  address, addressed, agenda, agreed, co-operation, collaborate, collaboration, cooperate, cooperation, coordinate, dialogue, discuss, discussed,
  deliberations, discusses, discussing, discussion, discussions, documents, exchange, exchanged, focus, focused, focuses, forum, held, jointly,
  dialogues, forums, meeting, meetings, negotiations, partnership, priorities, raise, raised, seminar, side, spoke, summit, talks, together, views, visit, workshop
`)

/** Phrases that open a list of examples, longest first. */
export const listOpeners: readonly (readonly string[])[] = [
  ['such', 'as'],
  ['ranging', 'from'],
  ['as', 'diverse', 'as'],
  ['including', ':'],
  ['including', 'in'],
  ['including'],
  ['include'],
  ['included'],
  ['includes'],
  ['namely'],
  ['particularly', 'in'],
  ['particularly', 'regarding'],
  ['including', 'on'],
  ['especially', 'in'],
  ['particularly'],
  ['especially'],
  ['notably'],
  [':'],
]
