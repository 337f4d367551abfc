import { genderOfFirstName } from '../annotate/lexicon/given-names.ts'
import { honorifics } from '../annotate/lexicon/honorifics.ts'
import type { PersonName } from './person-name.ts'

export type Gender = 'female' | 'male' | 'unknown'

/** The last word before an offset. Matches `Ms ` and `Mr. `; not `said, `. */
const wordBefore = /([\p{L}.]+)\.? $/u

/** Longest honorific looked back for, in UTF-16 units: `Excellency `. */
const farthestBack = 14

/** The gender that the honorific right before a name tells: `Ms` female, `Sir` male, `Dr` or none unknown. */
export function honorificGender(text: string, nameStart: number): Gender {
  const word = wordBefore.exec(text.slice(Math.max(0, nameStart - farthestBack), nameStart))?.[1]
  return honorifics.get(word?.toLowerCase().replace(/\.$/, '') ?? '') ?? 'unknown'
}

/** The gender of the first part of a full name, by a list of given names; unknown for a bare surname. */
export function givenNameGender(name: PersonName): Gender {
  const [first, ...others] = name.parts
  if (first === undefined || others.length === 0) return 'unknown'
  return genderOfFirstName(first) ?? 'unknown'
}
