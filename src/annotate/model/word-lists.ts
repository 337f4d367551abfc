import { months, weekdays } from '../lexicon/calendar.ts'
import { genderOfFirstName } from '../lexicon/given-names.ts'
import { honorifics } from '../lexicon/honorifics.ts'
import { firmEndings, organisationHeads, placeHeads, workHeads } from '../lexicon/name-heads.ts'
import { titleClassOf } from '../lexicon/titles.ts'

/** Names of many languages, lower case. */
export interface NameLists {
  readonly givenNames: ReadonlySet<string>
  readonly surnames: ReadonlySet<string>
  /** Cities; those of several words too, with single spaces. */
  readonly cities: ReadonlySet<string>
}

/** Reads the lists: three lines in the order of `NameLists`, names parted by commas. */
export function decodeNameLists(bytes: Uint8Array): NameLists {
  const lines = new TextDecoder().decode(bytes).split('\n')
  const list = (line: number): ReadonlySet<string> => new Set(lines[line]?.split(','))
  return { givenNames: list(0), surnames: list(1), cities: list(2) }
}

/** Tests of a lower-case word; each is one bit of what `listsOf` gives. */
const tests: readonly ((word: string, lists: NameLists) => boolean)[] = [
  (word, { givenNames }) => givenNames.has(word) || genderOfFirstName(word) !== undefined,
  (word, { surnames }) => surnames.has(word),
  (word, { cities }) => cities.has(word),
  (word) => honorifics.has(word),
  (word) => titleClassOf(word) !== undefined,
  (word) => organisationHeads.has(word),
  (word) => firmEndings.has(word),
  (word) => placeHeads.has(word),
  (word) => workHeads.has(word),
  (word) => months.has(word) || weekdays.has(word),
]

/** The lists that hold a word, lower case, as bits; a full stop at its end does not count. */
export function listsOf(lower: string, lists: NameLists): number {
  const word = lower.endsWith('.') ? lower.slice(0, -1) : lower
  return tests.reduce((bits, test, index) => (test(word, lists) ? bits | (1 << index) : bits), 0)
}
