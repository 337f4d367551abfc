import type { Entity, Gender } from './resolution.ts'
import { isQuoted, type Standing, type Surroundings, sentenceNumber } from './standing.ts'

/** Pronouns for one person, with what they tell of gender. */
export const genderOfPronoun: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
])

/** How often pronouns that can hardly mean somebody else follow a person. */
export interface PronounCounts {
  readonly female: number
  readonly male: number
}

/** How many people are named in one sentence, at most. */
const mostNamed = 20

/** How many sentences may lie between a person and a pronoun that tells the gender. */
const farthest = 1

/**
 * Counts the pronouns that follow each person named as the subject, or alone, whatever gender a list of given names
 * expects.
 *
 *     Kim Lee spoke to Tom Hill. She said ...    one for a female Kim Lee
 *     -------                    ---
 *
 * @param standings The people, in text order.
 */
export function countPronouns(
  { document }: Surroundings,
  standings: readonly Standing[],
): ReadonlyMap<Entity, PronounCounts> {
  const counts = new Map<Entity, PronounCounts>()
  let passed = 0
  for (const token of document.tokens) {
    while ((standings[passed]?.end ?? Infinity) <= token.start) passed++
    const gender = genderOfPronoun.get(token.lower)
    if (!gender || isQuoted(document, token.start)) continue
    const last = standings[passed - 1]
    if (!last || sentenceNumber(document, token.start) - last.sentence > farthest) continue
    const near = standings.slice(Math.max(0, passed - mostNamed), passed)
    const person = chosenIn(near.filter(({ sentence }) => sentence === last.sentence))
    if (!person) continue
    const { female, male } = counts.get(person) ?? { female: 0, male: 0 }
    counts.set(person, gender === 'female' ? { female: female + 1, male } : { female, male: male + 1 })
  }
  return counts
}

/** The first subject of a sentence, else the only person in it. */
export function chosenIn(standings: readonly Standing[]): Entity | undefined {
  const subject = standings.find((standing) => standing.isSubject)
  if (subject) return subject.entity
  const [only, ...others] = new Set(standings.map((standing) => standing.entity))
  return others.length === 0 ? only : undefined
}

/** Pronouns enough to be believed against a list of given names; where the list knows nothing one does. */
const enough = 2

/** The gender that pronouns tell where a list expects `expected`: theirs if they are enough and nearly all of one kind. */
export function weighGender(expected: Gender, counts: PronounCounts | undefined): Gender {
  if (!counts) return expected
  const { female, male } = counts
  const fewest = expected === 'unknown' ? 1 : enough
  if (female >= fewest && female > enough * male) return 'female'
  if (male >= fewest && male > enough * female) return 'male'
  return expected
}
