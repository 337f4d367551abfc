/** Words that stand beside the noun of a title. Own lists; lower case. */

export type Status = 'current' | 'former' | 'acting' | 'designate'

/** Words before a title that say whether its holder still, already or only for the time being holds it. */
export const statusWords: ReadonlyMap<string, Status> = new Map<string, Status>([
  ['former', 'former'],
  ['ex', 'former'],
  ['then', 'former'],
  ['late', 'former'],
  ['past', 'former'],
  ['previous', 'former'],
  ['retired', 'former'],
  ['onetime', 'former'],
  ['one-time', 'former'],
  ['erstwhile', 'former'],
  ['ousted', 'former'],
  ['deposed', 'former'],
  ['acting', 'acting'],
  ['interim', 'acting'],
  ['caretaker', 'acting'],
  ['incoming', 'designate'],
  ['designate', 'designate'],
  ['elect', 'designate'],
  ['current', 'current'],
  ['incumbent', 'current'],
  ['outgoing', 'current'],
  ['new', 'current'],
  ['newly', 'current'],
  ['newly-elected', 'current'],
  ['newly-appointed', 'current'],
  ['longtime', 'current'],
  ['long-time', 'current'],
  ['incumbent', 'current'],
])

/** Adverbs before a title after a name: `Ann Lee, formerly a judge`. */
export const statusAdverbs: ReadonlyMap<string, Status> = new Map<string, Status>([
  ['formerly', 'former'],
  ['previously', 'former'],
  ['once', 'former'],
  ['then', 'former'],
  ['now', 'current'],
  ['currently', 'current'],
  ['also', 'current'],
  ['himself', 'current'],
  ['herself', 'current'],
])

/** Words that may follow the noun of a title: `professor emeritus`. */
export const afterTitle: ReadonlyMap<string, Status> = new Map<string, Status>([
  ['emeritus', 'current'],
  ['emerita', 'current'],
  ['elect', 'designate'],
  ['designate', 'designate'],
])

/** Verb forms in `-ing` and `-ed` that belong to a title: `managing director`. */
export const titleParticiples: ReadonlySet<string> = new Set([
  'managing',
  'commanding',
  'presiding',
  'founding',
  'leading',
  'investigating',
  'ruling',
  'visiting',
  'executing',
  'consulting',
  'supervising',
  'contributing',
  'operating',
  'retired',
  'elected',
  'appointed',
  'award-winning',
  'best-selling',
  'acting',
  'ousted',
  'deposed',
  'incoming',
  'outgoing',
])

/** Nouns and adjectives before a title that belong to the sentence and not to it. */
export const outsideTitle: ReadonlySet<string> = new Set([
  'today',
  'yesterday',
  'tomorrow',
  'tonight',
  'week',
  'month',
  'year',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'such',
  'other',
  'many',
  'several',
  'own',
  'same',
  'mr',
  'mrs',
  'ms',
  'dr',
  'madam',
  'famous',
  'well-known',
  'renowned',
  'prominent',
  'popular',
  'notable',
  'young',
  'old',
  'powerful',
  'influential',
  'controversial',
  'great',
  'legendary',
  'fellow',
])

/** What a state calls itself before its name: `the Kingdom of Cambodia`. */
export const stateForms: ReadonlySet<string> = new Set([
  'kingdom',
  'republic',
  'federation',
  'union',
  'commonwealth',
  'sultanate',
  'emirate',
  'principality',
])

/** Posts whose `of`, `for` and `to` name a field or a country dealt with, not whom they serve: `minister for the Middle East`. */
export const fieldPosts: ReadonlySet<string> = new Set([
  'minister',
  'secretary',
  'undersecretary',
  'under-secretary',
  'envoy',
  'ambassador',
  'commissioner',
  'rapporteur',
  'coordinator',
  'co-ordinator',
  'representative',
  'adviser',
  'advisor',
  'negotiator',
  'president',
  'vice-president',
  'director',
  'secretary-general',
  'under-secretary-general',
  'commissioner-general',
  'assistant',
  'counsellor',
  'spokesman',
])

/** Posts of a government with fields of their own. */
export const ministerPosts: ReadonlySet<string> = new Set([
  'minister',
  'secretary',
  'undersecretary',
  'under-secretary',
  'commissioner',
  'vice-minister',
  'chancellor',
])
