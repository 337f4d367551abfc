import { listedSet } from './listed.ts'

/*
 * Words of work in common, of help and of pacts, which lead up to lists of fields.
 * Own lists, gathered from reports on talks and visits.
 */

/** Plans and their like: what they cover or address is their work where it is a list of well-known fields. */
export const undertakings: ReadonlySet<string> = listedSet(
  'initiative, initiatives, plan, programme, programmes, program, programs, project, projects, strategy',
)

/** Nouns of working together: what follows `in`, `on` is their field. */
export const cooperationNouns: ReadonlySet<string> = listedSet(`
  alliance, co-operation, collaboration, collaborations, contacts, cooperation, coordination, engagement, exchanges,
  interaction, linkages, links, partnership, partnerships, relations, relationship, relationships, ties
`)

/** Nouns of work, behind which a list is one of fields only with a well-known field in it. */
export const workNouns: ReadonlySet<string> = listedSet(`
  agreements, initiatives, interest, programmes, programs, progress, projects, research,
  studies, training, work
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
  accord, accords, agreement, agreements, co-operation, collaboration, cooperation, deal, document, documents, it, map,
  memoranda, memorandum, mou, mous, pact, partnership, plan, protocol, roadmap, treaty
`)

/** Nouns of help, behind which a list of well-known fields says what for: `support for health and education`. */
export const helpNouns: ReadonlySet<string> = listedSet(
  'aid, assistance, funding, funds, grants, help, investment, investments, support, training',
)

/** Words that say what somebody has to do with, and their preposition. */
export const chargePhrases: readonly (readonly [string, string])[] = [
  ['active', 'in'],
  ['behalf', 'of'],
  ['charge', 'of'],
  ['deal', 'with'],
  ['dealing', 'with'],
  ['deals', 'with'],
  ['expertise', 'in'],
  ['experts', 'in'],
  ['experts', 'on'],
  ['scope', 'for'],
  ['themed', 'on'],
  ['working', 'on'],
  ['works', 'on'],
]

/** Nouns for what is practised or taught. */
export const practiceNouns: ReadonlySet<string> = listedSet(
  'course, courses, curriculum, drill, drills, exercise, exercises, operations, participants, scenarios, teams, training, workshop, workshops',
)

/** Verbs that say what it holds. */
export const practiceVerbs: ReadonlySet<string> = listedSet(`
  comprised, consisting, cover, covered, covering, covers, featured, include, included, includes, including, involve, involved, involves,
  practise, practised, practiced
`)
