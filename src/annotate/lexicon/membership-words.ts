/*
 * Words with which English news tells who belongs to a body. Own list.
 */
import { listed } from './listed.ts'

/** Verbs whose subject is a body and whose object its members: `the bloc comprises ...`. Phrases, lower case. */
export const compositionVerbs: readonly string[] = [
  ...listed('includes, include, included, comprises, comprise, comprised, comprising, comprised of'),
  ...listed('is comprised of, groups, grouping, grouped, groups together, grouping together, unites, uniting'),
  ...listed('brings together, bringing together, brought together, consists of, consist of, consisting of'),
  ...listed('consisted of, composed of, made up of, made of, formed by, formed of, gathers, gathering'),
  ...listed('encompasses, encompassing, links, linking, counts, numbers, embraces, represents, has as members'),
  ...listed('has as its members'),
]

/** Those of them that also tell other things of a body, so that they need a list of states or of bodies. */
export const looseCompositionVerbs: ReadonlySet<string> = new Set([
  ...listed('includes, include, included, gathers, gathering, links, linking, counts, numbers, covers'),
  ...listed('embraces, unites, uniting, brings together, bringing together, brought together, groups, grouped'),
  ...listed('grouping, formed by'),
])

/** Nouns for one that belongs. */
export const memberNouns: ReadonlySet<string> = new Set(['member', 'members', 'signatories', 'founders'])

/** Nouns that are members where the body or `member` stands before them: `member states`, `Coalition nations`. */
export const stateNouns: ReadonlySet<string> = new Set([
  ...listed('states, nations, countries, economies, governments, parties, institutions, universities'),
  ...listed('airlines, companies, cities, associations, organizations, organisations, banks, state, nation'),
  ...listed('country'),
])

/** A standing other than full membership, by its noun or by the adjective before `member`. */
export const standingNouns: ReadonlyMap<string, 'observer' | 'candidate' | 'partner' | 'former'> = new Map([
  ['observer', 'observer'],
  ['observers', 'observer'],
  ['candidate', 'candidate'],
  ['candidates', 'candidate'],
  ['applicant', 'candidate'],
  ['applicants', 'candidate'],
  ['aspirant', 'candidate'],
  ['associate', 'partner'],
  ['associated', 'partner'],
  ['associates', 'partner'],
  ['partner', 'partner'],
  ['partners', 'partner'],
  ['former', 'former'],
  ['ex', 'former'],
])

/** Verbs for being a member that also tell of owners and parts: `the firm belongs to`, `the towns form`. Own list. */
export const looseJoiningPhrases: ReadonlySet<string> = new Set([
  ...listed('became part of, is part of, are part of, belongs to, belong to, make up, form, constitute'),
  ...listed('included in, grouped in, united in, gathered in'),
])

/** Verbs by which one becomes or is a member, with the body as object: `joined the bloc`. Own list. */
export const joiningPhrases: readonly string[] = [
  ...listed('joined, joins, acceded to, accedes to, was admitted to, were admitted to, was admitted into'),
  ...listed('entered, rejoined, has joined, was accepted into'),
  ...looseJoiningPhrases,
]

/** Verbs by which one ceases to be a member, of a body named behind or, as in `Chad withdrew in 2016`, spoken of before. */
export const leavingPhrases: readonly string[] = [
  ...listed('left, leaves, quit, quits, withdrew from, withdraws from, withdrawn from, pulled out of, exited'),
  ...listed(
    'exits, seceded from, was expelled from, were expelled from, walked out of, departed from, withdrew, pulled out',
  ),
]

/** Last words of the names of bodies. */
export const bodyWords: ReadonlySet<string> = new Set([
  ...listed('community, union, association, council, forum, group, alliance, organization, organisation'),
  ...listed('league, commonwealth, coalition, network, pact, federation, confederation, assembly, agency'),
  ...listed('fund, bank, club, consortium, area, zone, conference, commission, committee, initiative, treaty'),
  ...listed('agreement, partnership, market, bloc, nations, states, cooperation, mission, force, front'),
  ...listed('society, countries, quad, compact, bureau, entente'),
])

/** Nouns that stand for any body named before: `the ten-nation bloc`. */
export const bodyNouns: ReadonlySet<string> = new Set([
  ...listed('bloc, group, grouping, body, organization, organisation, club, union, community, association'),
  ...listed('council, alliance, coalition, network, forum, league, federation, consortium, pact, block'),
  ...listed('institution, initiative, format'),
])

/** Verbs that found a body. */
export const foundingVerbs: ReadonlySet<string> = new Set([
  'founded',
  'formed',
  'established',
  'created',
  'set',
  'launched',
])

/** Verbs between members and the noun that calls them so: `are members`, `hold observer status`. */
export const linkVerbs: ReadonlySet<string> = new Set([
  ...listed(
    'are, is, be, been, become, becomes, became, remain, remains, remained, has, have, had, hold, holds, enjoy, held',
  ),
])
