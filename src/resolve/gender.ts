import { genderOfFirstName } from '../annotate/lexicon/given-names.ts'
import { honorifics } from '../annotate/lexicon/honorifics.ts'
import { type Span, wordsOf } from '../text/span.ts'
import { type PersonName, toPersonName } from './person-name.ts'
import { type PronounCounts, weighGender } from './pronoun-genders.ts'
import type { Entity, Gender } from './resolution.ts'
import type { HeldTitle } from './title-nouns.ts'

/** Matches the end of `Ms.`; not `Ms`. */
const closingStop = /\.$/

/** The last word before an offset. Matches `Ms ` and `Mr. `; not `said, `. */
const wordBefore = /([\p{L}.]+)\.? $/u

/** Longest honorific looked back for, in UTF-16 units: `Excellency `. */
const farthestBack = 14

/** The gender that the honorific right before a name, or at its start, tells: `Ms` female, `Sir` male, `Dr` or none unknown. */
export function honorificGender(text: string, name: Span): Gender {
  const before = wordBefore.exec(text.slice(Math.max(0, name.start - farthestBack), name.start))?.[1]
  const first = wordsOf(text, name).split(' ', 1)
  const genders = [`${before}`, ...first].map((word) => honorifics.get(word.toLowerCase().replace(closingStop, '')))
  return genders.find((gender) => gender !== undefined && gender !== 'unknown') ?? 'unknown'
}

/** Titles that only women, or only men, hold, besides those in `-woman`. Own list. */
const genderOfTitle: ReadonlyMap<string, Gender> = new Map([
  ['actress', 'female'],
  ['queen', 'female'],
  ['princess', 'female'],
  ['empress', 'female'],
  ['nun', 'female'],
  ['headmistress', 'female'],
  ['king', 'male'],
  ['prince', 'male'],
  ['emperor', 'male'],
  ['sultan', 'male'],
  ['emir', 'male'],
  ['pope', 'male'],
  ['cardinal', 'male'],
  ['imam', 'male'],
  ['monk', 'male'],
  ['spokesman', 'male'],
  ['businessman', 'male'],
  ['congressman', 'male'],
  ['policeman', 'male'],
  ['fireman', 'male'],
])

/**
 * The gender of a person: as honorifics before the names tell it, else titles, else the given name and the pronouns that
 * follow.
 *
 * @param titles All titles of the article.
 */
export function genderOfPerson(
  text: string,
  person: Entity,
  titles: readonly HeldTitle[],
  pronouns: PronounCounts | undefined,
): Gender {
  const named = person.mentions.filter((mention) => mention.form === 'name')
  const told = [
    ...named.map((mention) => honorificGender(text, mention)),
    ...titles.filter((title) => title.person === person).map((title) => titleGender(title.noun)),
  ].find((gender) => gender !== 'unknown')
  return told ?? weighGender(givenNameGender(toPersonName(person.name)), pronouns)
}

function titleGender(noun: string): Gender {
  return noun.endsWith('woman') ? 'female' : (genderOfTitle.get(noun) ?? 'unknown')
}

/** The gender of the first part of a full name, by a list of given names; unknown for a bare surname. */
export function givenNameGender(name: PersonName): Gender {
  const [first, ...others] = name.parts
  if (first === undefined || others.length === 0) return 'unknown'
  return genderOfFirstName(first) ?? 'unknown'
}
