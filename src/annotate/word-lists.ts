import { months, weekdays } from './lexicon/calendar.ts'
import { genderOfFirstName } from './lexicon/given-names.ts'
import { honorifics } from './lexicon/honorifics.ts'
import { firmEndings, organisationHeads, placeHeads, workHeads } from './lexicon/name-heads.ts'
import { titleClassOf } from './lexicon/titles.ts'

/** Tests of single words; each is one bit of what `listsOf` gives. */
const tests: readonly ((bare: string) => boolean)[] = [
  (bare) => genderOfFirstName(bare) !== undefined,
  (bare) => honorifics.has(bare),
  (bare) => titleClassOf(bare) !== undefined,
  (bare) => organisationHeads.has(bare),
  (bare) => firmEndings.has(bare),
  (bare) => placeHeads.has(bare),
  (bare) => workHeads.has(bare),
  (bare) => months.has(bare) || weekdays.has(bare),
]

/** The lists that hold a word, lower case, as bits; a full stop at its end does not count. */
export function listsOf(lower: string): number {
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower
  return tests.reduce((bits, test, index) => (test(bare) ? bits | (1 << index) : bits), 0)
}
