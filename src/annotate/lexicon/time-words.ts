import type { Unit } from '../dates/when.ts'

/** Words for stretches of time, singular and plural, with the unit they count. Own list. */
export const timeUnits: ReadonlyMap<string, Unit> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['weekend', 'weekend'],
  ['weekends', 'weekend'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
])

/** Seasons with their EDTF codes (spring to winter, 21 to 24). Own list. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
])

/** Decades in words: `the sixties` are the 1960s. Own list. */
export const decades: ReadonlyMap<string, string> = new Map([
  ['twenties', '192X'],
  ['thirties', '193X'],
  ['forties', '194X'],
  ['fifties', '195X'],
  ['sixties', '196X'],
  ['seventies', '197X'],
  ['eighties', '198X'],
  ['nineties', '199X'],
])

/** Words that say the number of things is not known: `several years`. Own list. */
export const vagueNumbers: ReadonlySet<string> = new Set(['few', 'several', 'some', 'many', 'couple', 'recent'])

/** Before a number these say that it counts something: `about 2000`, `$ 2000`. Own list. */
export const countingWords: ReadonlySet<string> = new Set(
  'some about around than nearly almost over approximately roughly least most $ £ € ¥ us$ no. nos. # up only'.split(
    ' ',
  ),
)

/** After a number these say that it counts something: `2000 km`. Own list. */
export const countedWords: ReadonlySet<string> = new Set(
  `% percent per km kilometres kilometers metres meters miles m kg tonnes tons hours hrs mw gmt people men women children
  troops soldiers jobs employees workers homes dollars euros units shares seats delegates participants students cases
  deaths`.split(/\s+/),
)

/** Nouns that are told apart by a number: `Resolution 1973`. Own list. */
export const numberedNouns: ReadonlySet<string> = new Set(
  `resolution resolutions res. flight flights route highway bill order number section article articles chapter page
  pages p. pp. room rule rules regulation h.r. serial directive protocol paragraph model proposition passcode train bus psalm`.split(
    /\s+/,
  ),
)

/** Before `May` or `March` these say that the month is meant. Own list. */
export const monthPrepositions: ReadonlySet<string> = new Set(
  `in of since by until till from to between during through before after around for last next this early late mid
  at and or past previous coming following on - –`.split(/\s+/),
)

/** Before `Jan` and other short forms these say that the month is meant. Own list. */
export const shortMonthPrepositions: ReadonlySet<string> = new Set(
  'in since until by last next this early late mid'.split(' '),
)

/** Words for months that are also other words or names of people, lower case. Own list. */
export const ambiguousMonths: ReadonlySet<string> = new Set(['may', 'march', 'april', 'june', 'august'])
