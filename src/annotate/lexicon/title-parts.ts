import { listed } from './listed.ts'

/** Words that stand beside the noun of a title. Own lists; lower case. */

export type Status = 'current' | 'former' | 'acting' | 'designate'

/** Words before a title that say whether its holder still, already or only for the time being holds it. */
export const statusWords: ReadonlyMap<string, Status> = byStatus({
  former: 'former, ex, then, late, past, previous, retired, onetime, one-time, erstwhile, ousted, deposed',
  acting: 'acting, interim, caretaker',
  designate: 'incoming, designate, elect',
  current: `current, incumbent, outgoing, new, newly, newly-elected, newly-appointed, newly-accredited, longtime
    long-time, re-elected`,
})

/** Adverbs before a title after a name: `Ann Lee, formerly a judge`. */
export const statusAdverbs: ReadonlyMap<string, Status> = byStatus({
  former: 'formerly, previously, once, then',
  acting: '',
  designate: '',
  current: 'now, currently, also, himself, herself, both',
})

/** Words that may follow the noun of a title: `professor emeritus`. */
export const afterTitle: ReadonlyMap<string, Status> = byStatus({
  former: '',
  acting: 'ad interim',
  designate: 'elect, designate',
  current: 'emeritus, emerita, extraordinary, plenipotentiary',
})

function byStatus(words: Readonly<Record<Status, string>>): ReadonlyMap<string, Status> {
  const statuses = ['former', 'acting', 'designate', 'current'] as const
  return new Map(statuses.flatMap((status) => listed(words[status]).map((word) => [word, status] as const)))
}

/** Words of other parts of speech that belong to a title: `managing director`, `First Deputy Chairman`. */
export const titleOpeners: ReadonlySet<string> = new Set(
  listed(`
    managing, coordinating, co-ordinating, organising, organizing, standing, commanding, presiding, founding, leading, investigating, ruling, visiting, executing, consulting
    supervising, contributing, operating, award-winning, best-selling, first, second, third`),
)

/** Nouns and adjectives before a title that belong to the sentence, or praise and blame, and not to the title. */
export const outsideTitle: ReadonlySet<string> = new Set(
  listed(`
    today, yesterday, tomorrow, tonight, week, month, year, monday, tuesday, wednesday, thursday, friday, saturday
    sunday, such, other, many, several, own, same, last, next, mr, mrs, ms, dr, madam, famous, well-known, renowned
    prominent, popular, notable, young, old, powerful, influential, controversial, great, legendary, fellow
    only, sole, occasional, regular, various, wealthy, fourth, fifth, sixth, seventh, eighth, ninth, tenth`),
)

/** What a state calls itself before its name: `the Kingdom of Cambodia`. */
export const stateForms: ReadonlySet<string> = new Set(
  listed('kingdom, republic, federation, union, commonwealth, sultanate, emirate, principality, dominion'),
)

/**
 * Posts whose `for` and `to` name a field or a country dealt with, not whom they serve: `minister for the Middle
 * East`, `ambassador to Peru`.
 */
export const fieldPosts: ReadonlySet<string> = new Set(
  listed(`
    minister, secretary, undersecretary, under-secretary, envoy, ambassador, commissioner, rapporteur, coordinator
    co-ordinator, representative, adviser, advisor, negotiator, president, vice-president, director, secretary-general
    under-secretary-general, commissioner-general, assistant, counsellor, administrator, manager, mec`),
)

/** Posts of a government with fields of their own. */
export const ministerPosts: ReadonlySet<string> = new Set(
  listed('minister, secretary, undersecretary, under-secretary, commissioner, vice-minister, mec'),
)

/** Members of a parliament, who are from what they stand for: `a senator from Ohio`. */
export const electedPosts: ReadonlySet<string> = new Set(
  listed(`
    senator, congressman, congresswoman, representative, lawmaker, legislator, mp, deputy, delegate, councillor
    councilor, councilman, councilwoman, councilmember, assemblyman, assemblywoman, parliamentarian`),
)

/** Posts and work that are on a subject: `adviser on trade`. */
export const advisingPosts: ReadonlySet<string> = new Set(
  listed(
    'adviser, advisor, rapporteur, envoy, expert, consultant, specialist, coordinator, commissioner, lecturer, aide',
  ),
)
