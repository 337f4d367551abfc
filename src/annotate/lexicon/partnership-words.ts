/*
 * Words with which English news tells of partnerships, alliances and agreements to cooperate. Own list.
 */
import { listed } from './listed.ts'

/**
 * - `relation`: the noun is the relation itself (`alliance`)
 * - `agreement`: it is one only where a word says what about (`free trade agreement`)
 * - `partner`: it names a party (`strategic partner`)
 * - `dialogue`: talks, and a relation only where its years are counted (`the 20th anniversary of the dialogue`)
 */
export type RelationForm = 'relation' | 'agreement' | 'partner' | 'dialogue'

/** Nouns for a relation, and the level that each has without further words. Phrases, lower case. */
export const relationNouns: readonly (readonly [phrase: string, form: RelationForm, level: string])[] = [
  ['partnership', 'relation', 'partnership'],
  ['partnerships', 'relation', 'partnership'],
  ['dialogue relations', 'relation', 'dialogue-partnership'],
  ['partnership relations', 'relation', 'partnership'],
  ['partnership agreement', 'relation', 'partnership-agreement'],
  ['partnership agreements', 'relation', 'partnership-agreement'],
  ['partnership pact', 'relation', 'partnership-agreement'],
  ['alliance', 'relation', 'alliance'],
  ['allied relations', 'relation', 'alliance'],
  ['alliances', 'relation', 'alliance'],
  ['coalition', 'relation', 'coalition'],
  ['coalition agreement', 'relation', 'coalition'],
  ['joint venture', 'relation', 'joint-venture'],
  ['joint ventures', 'relation', 'joint-venture'],
  ['joint venture agreement', 'relation', 'joint-venture'],
  ['joint venture company', 'relation', 'joint-venture'],
  ['jv', 'relation', 'joint-venture'],
  ['consortium', 'relation', 'consortium'],
  ['cooperation', 'relation', 'cooperation'],
  ['co-operation', 'relation', 'cooperation'],
  ['collaboration', 'relation', 'cooperation'],
  ['joint effort', 'relation', 'cooperation'],
  ['tie-up', 'relation', 'partnership'],
  ['dialogue', 'dialogue', 'dialogue-partnership'],
  ['pact', 'relation', 'cooperation-agreement'],
  ['memorandum of understanding', 'relation', 'memorandum-of-understanding'],
  ['memorandum of cooperation', 'relation', 'memorandum-of-understanding'],
  ['memoranda of understanding', 'relation', 'memorandum-of-understanding'],
  ['memorandum', 'relation', 'memorandum-of-understanding'],
  ['mou', 'relation', 'memorandum-of-understanding'],
  ['mous', 'relation', 'memorandum-of-understanding'],
  ['fta', 'relation', 'free-trade-agreement'],
  ['ftas', 'relation', 'free-trade-agreement'],
  ['agreement', 'agreement', 'cooperation-agreement'],
  ['agreements', 'agreement', 'cooperation-agreement'],
  ['accord', 'agreement', 'cooperation-agreement'],
  ['accords', 'agreement', 'cooperation-agreement'],
  ['treaty', 'agreement', 'cooperation-agreement'],
  ['deal', 'agreement', 'cooperation-agreement'],
  ['deals', 'agreement', 'cooperation-agreement'],
  ['partner', 'partner', 'partnership'],
  ['partners', 'partner', 'partnership'],
  ['ally', 'partner', 'alliance'],
  ['allies', 'partner', 'alliance'],
  ['sister city', 'partner', 'partnership'],
  ['sister cities', 'partner', 'partnership'],
  ['twin town', 'partner', 'partnership'],
  ['twin towns', 'partner', 'partnership'],
  ['twin city', 'partner', 'partnership'],
  ['twin cities', 'partner', 'partnership'],
]

/** Verbs that are themselves a relation: `Ghana and Togo have agreed to cooperate`. Phrases, lower case. */
export const relationVerbs: readonly (readonly [phrase: string, level: string])[] = [
  ['agreed to cooperate', 'cooperation-agreement'],
  ['agreed to co-operate', 'cooperation-agreement'],
  ['agreed to collaborate', 'cooperation-agreement'],
  ['agreed to work together', 'cooperation-agreement'],
  ['agreed to join forces', 'cooperation-agreement'],
  ['joined forces', 'cooperation'],
  ['joined hands', 'cooperation'],
  ['teamed up', 'cooperation'],
  ['partnered', 'partnership'],
  ['partnering', 'partnership'],
  ['collaborating', 'cooperation'],
  ['allied', 'alliance'],
  ['twinned', 'partnership'],
]

/** What makes an agreement one to cooperate. */
export const agreementQualifiers: ReadonlySet<string> = new Set([
  ...listed('cooperation, co-operation, collaboration, partnership, trade, association, alliance, coalition'),
  ...listed('codeshare, code-share, codesharing, sister, twinning, friendship, defence, defense, security'),
  ...listed('exchange, strategic, framework, academic, licensing, technology, city, customs, mutual'),
  ...listed('nonaggression, neighbourliness'),
])

/**
 * The level of a relation by the words before its noun: the first row whose words all stand there. `base` is the level
 * of the noun alone; a row without one fits every noun.
 */
export const levelRows: readonly (readonly [base: string, words: readonly string[], level: string])[] = [
  ['partnership', ['comprehensive', 'strategic'], 'comprehensive-strategic-partnership'],
  ['partnership', ['strategic', 'cooperative'], 'strategic-cooperative-partnership'],
  ['partnership', ['global'], 'global-strategic-partnership'],
  ['partnership', ['special', 'strategic'], 'special-strategic-partnership'],
  ['partnership', ['privileged', 'strategic'], 'special-strategic-partnership'],
  ['partnership', ['strategic'], 'strategic-partnership'],
  ['partnership', ['comprehensive'], 'comprehensive-partnership'],
  ['partnership', ['sectoral', 'dialogue'], 'sectoral-dialogue-partnership'],
  ['partnership', ['dialogue'], 'dialogue-partnership'],
  ['partnership', ['development'], 'development-partnership'],
  ['partnership', ['economic'], 'economic-partnership'],
  ['partnership', ['business'], 'economic-partnership'],
  ['partnership', ['trade'], 'economic-partnership'],
  ['partnership', ['trading'], 'economic-partnership'],
  ['partnership', ['security'], 'security-partnership'],
  ['partnership', ['defence'], 'security-partnership'],
  ['partnership', ['defense'], 'security-partnership'],
  ['partnership', ['military'], 'security-partnership'],
  ['partnership', ['public-private'], 'public-private-partnership'],
  ['alliance', ['strategic'], 'strategic-alliance'],
  ['alliance', ['military'], 'military-alliance'],
  ['alliance', ['defence'], 'military-alliance'],
  ['alliance', ['defense'], 'military-alliance'],
  ['cooperation-agreement', ['free', 'trade'], 'free-trade-agreement'],
  ['cooperation-agreement', ['free-trade'], 'free-trade-agreement'],
  ['cooperation-agreement', ['economic', 'partnership'], 'economic-partnership-agreement'],
  ['cooperation-agreement', ['trade'], 'trade-agreement'],
  ['cooperation-agreement', ['partnership'], 'partnership-agreement'],
  ['cooperation-agreement', ['association'], 'partnership-agreement'],
  ['partnership-agreement', ['economic'], 'economic-partnership-agreement'],
]

/** Words before the noun that say how good, old or new a relation is, not what it is. */
export const passingAdjectives: ReadonlySet<string> = new Set([
  ...listed('new, current, existing, own, similar, such, same, first, second, further, separate, long-term'),
  ...listed('so-called, renewed, recent, old, earlier, former, competing, other, more, bilateral'),
])

/** Verbs that bring a relation about, raise it, keep it or end it, and have its noun as their object or aim. */
export const objectVerbs: ReadonlySet<string> = new Set([
  ...listed('form, forms, formed, forming, create, created, creates, creating, establish, established'),
  ...listed('establishes, launch, launched, launches, sign, signed, signs, signing, ink, inked, inks'),
  ...listed('conclude, concluded, reach, reached, strike, struck, seal, sealed, enter, entered, enters, has'),
  ...listed('have, had, having, enjoy, enjoyed, enjoys, share, shared, shares, maintain, maintained'),
  ...listed('maintains, build, built, forge, forged, develop, developed, renew, renewed, renews, extend'),
  ...listed('extended, extends, elevate, elevated, elevates, elevating, upgrade, upgraded, upgrades'),
  ...listed('upgrading, raise, raised, raises, raising, lift, lifted, deepen, deepened, deepens, strengthen'),
  ...listed('strengthened, expand, expanded, reaffirm, reaffirmed, celebrate, celebrated, celebrates, mark'),
  ...listed('marked, marks, end, ended, ending, ends, dissolve, dissolved, terminate, terminated, suspend'),
  ...listed('suspended, broke, break, broken, dropped, scrapped, announce, announced, announces, agree'),
  ...listed('agreed, agrees, initialled, ratify, ratified, ratifies, formalised, formalized, formalise'),
  ...listed('formalize, finalised, finalized, cement, cemented, consolidate, consolidated, set, run, runs'),
  ...listed('operate, operates, operated, own, owns, began, begun, started, held, hold, holds, adopted'),
  ...listed('completed, exchanged, hailed, praised, welcomed, risen, rose, grown, grew, turned, transformed'),
  ...listed('evolved, leads, lead, led, establishing, launching, seals, strikes, reaches'),
  ...listed('celebrating, marking, observe, observed, observes, observing, commemorate, commemorated, base, bases'),
  ...listed('concludes, builds, forges, lifts, reaffirms, formalises, formalizes, welcomes, hails, praises'),
  ...listed('introduce, introduced, introduces'),
])

/** Verbs that bring a relation about, so that a date beside them is its start. */
export const startVerbs: ReadonlySet<string> = new Set([
  ...listed('form, formed, forming, create, created, establish, established, launch, launched, sign, signed'),
  ...listed('inked, concluded, reached, struck, sealed, entered, forged, elevated, upgraded, raised, lifted'),
  ...listed('formalised, formalized, began, begun, started, become, became, initiated, founded, proclaimed'),
  ...listed('declared, dating, dates, set, risen, rose, grown, grew, announced, agreed, initialled, force'),
  ...listed('gained, received'),
])

/** Those of them that only tell of it: `announced on Tuesday` is no start. */
export const announcingVerbs: ReadonlySet<string> = new Set(['announced', 'agreed'])

/** Verbs that end a relation, so that a date beside them is its end. */
export const endVerbs: ReadonlySet<string> = new Set([
  ...listed('ended, expired, dissolved, terminated, collapsed, broke, broken, lapsed, scrapped, dropped'),
  ...listed('ceased'),
])

/** Verbs that raise a relation to a level, or lower it: what follows `to` is the new one. */
export const raisingVerbs: ReadonlySet<string> = new Set([
  ...listed('risen, rose, raised, raise, raising, upgraded, upgrade, upgrading, elevated, elevate, elevating'),
  ...listed(
    'grown, grew, lifted, turned, transformed, evolved, developed, promoted, advanced, expanded, downgraded, reduced',
  ),
])

/** Nouns for raising a relation, which a verb may have as its object: `announced the elevation of ties to`. */
export const raisingNouns: ReadonlySet<string> = new Set(['elevation', 'upgrade', 'upgrading', 'upgradation'])

/** Verbs with which a relation comes to `the level of` another. */
export const gainingVerbs: ReadonlySet<string> = new Set([
  ...listed('gained, gains, gaining, received, acquired, attained, reached, had, has, have, enjoys, enjoyed, given'),
  ...listed('granted, obtained, achieved'),
])

/** Verb phrases that tell in what a partnership consists, if `cooperation in` or the like follows. */
export const foundationVerbs: readonly string[] = [
  ...listed('based on, built on, founded on, rests on, rest on, rested on, relies on, grounded in, rooted in'),
  ...listed('based upon, built upon, founded upon, rests upon, underpinned by, has as its basis, anchored in'),
  ...listed('includes, include, included, involves, comprises'),
]

/** Verb phrases that tell in what a partnership consists, with the fields as their object. */
export const scopeVerbs: readonly string[] = [
  ...listed('covers, cover, covered, covering, spans, span, spanning, focuses on, focused on, focusing on'),
  ...listed('centres on, centers on, encompasses, encompassing, extends to, concentrates on, provides for'),
  ...listed('provide for'),
]

/** Nouns that stand before `in` and a list of fields. */
export const workNouns: ReadonlySet<string> = new Set([
  ...listed('cooperation, co-operation, collaboration, work, exchanges, projects, ties, links, coordination'),
  ...listed('interaction'),
])

/** Nouns that announce a list of fields: `in the fields of`, `in areas such as`. */
export const fieldNouns: ReadonlySet<string> = new Set([
  ...listed('field, fields, area, areas, sphere, spheres, sector, sectors, domain, domains'),
])

/** Nouns for what is between parties before it is a partnership. */
export const tieNouns: ReadonlySet<string> = new Set([
  ...listed('relations, ties, relationship, relationships, links, cooperation, friendship, dialogue, bonds'),
])
