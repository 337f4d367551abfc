/*
 * Words with which English news tells who belongs to a body. Own list.
 */

/** Verbs whose subject is a body and whose object its members: `the bloc comprises ...`. Phrases, lower case. */
export const compositionVerbs: readonly string[] = [
  ...[
    'includes',
    'include',
    'included',
    'comprises',
    'comprise',
    'comprised',
    'comprising',
    'comprised of',
    'is comprised of',
  ],
  ...['groups', 'grouping', 'grouped', 'groups together', 'grouping together', 'unites', 'uniting', 'brings together'],
  ...[
    'bringing together',
    'brought together',
    'consists of',
    'consist of',
    'consisting of',
    'consisted of',
    'composed of',
  ],
  ...[
    'made up of',
    'made of',
    'formed by',
    'formed of',
    'gathers',
    'gathering',
    'encompasses',
    'encompassing',
    'links',
    'linking',
  ],
  ...['counts', 'numbers', 'embraces', 'represents', 'has as members', 'has as its members'],
]

/** Those of them that also tell other things of a body, so that they need a list of states or of bodies. */
export const looseCompositionVerbs: ReadonlySet<string> = new Set([
  ...[
    'includes',
    'include',
    'included',
    'gathers',
    'gathering',
    'links',
    'linking',
    'counts',
    'numbers',
    'covers',
    'embraces',
  ],
  ...[
    'unites',
    'uniting',
    'brings together',
    'bringing together',
    'brought together',
    'groups',
    'grouped',
    'grouping',
    'formed by',
  ],
])

/** Nouns for one that belongs. */
export const memberNouns: ReadonlySet<string> = new Set(['member', 'members', 'signatories', 'founders'])

/** Nouns that are members where the body or `member` stands before them: `member states`, `Coalition nations`. */
export const stateNouns: ReadonlySet<string> = new Set([
  ...[
    'states',
    'nations',
    'countries',
    'economies',
    'governments',
    'parties',
    'institutions',
    'universities',
    'airlines',
  ],
  ...['companies', 'cities', 'associations', 'organizations', 'organisations', 'banks', 'state', 'nation', 'country'],
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

/** Verbs by which one becomes a member, with the body as object: `joined the bloc`. */
export const joiningPhrases: readonly string[] = [
  ...[
    'joined',
    'joins',
    'acceded to',
    'accedes to',
    'was admitted to',
    'were admitted to',
    'was admitted into',
    'became part of',
  ],
  ...[
    'entered',
    'rejoined',
    'has joined',
    'is part of',
    'are part of',
    'belongs to',
    'belong to',
    'make up',
    'form',
    'constitute',
    'was accepted into',
  ],
]

/** Verbs by which one ceases to be a member. */
export const leavingPhrases: readonly string[] = [
  ...[
    'left',
    'leaves',
    'quit',
    'quits',
    'withdrew from',
    'withdraws from',
    'withdrawn from',
    'pulled out of',
    'exited',
  ],
  ...['exits', 'seceded from', 'was expelled from', 'were expelled from', 'walked out of', 'departed from'],
]

/** Last words of the names of bodies. */
export const bodyWords: ReadonlySet<string> = new Set([
  ...[
    'community',
    'union',
    'association',
    'council',
    'forum',
    'group',
    'alliance',
    'organization',
    'organisation',
    'league',
  ],
  ...[
    'commonwealth',
    'coalition',
    'network',
    'pact',
    'federation',
    'confederation',
    'assembly',
    'agency',
    'fund',
    'bank',
    'club',
  ],
  ...[
    'consortium',
    'area',
    'zone',
    'conference',
    'commission',
    'committee',
    'initiative',
    'treaty',
    'agreement',
    'partnership',
    'market',
    'bloc',
  ],
  ...[
    'nations',
    'states',
    'cooperation',
    'mission',
    'force',
    'front',
    'society',
    'countries',
    'quad',
    'compact',
    'bureau',
    'entente',
  ],
])

/** Nouns that stand for any body named before: `the ten-nation bloc`. */
export const bodyNouns: ReadonlySet<string> = new Set([
  ...[
    'bloc',
    'group',
    'grouping',
    'body',
    'organization',
    'organisation',
    'club',
    'union',
    'community',
    'association',
    'council',
  ],
  ...[
    'alliance',
    'coalition',
    'network',
    'forum',
    'league',
    'federation',
    'consortium',
    'pact',
    'block',
    'institution',
    'initiative',
  ],
])
