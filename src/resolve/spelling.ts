import type { PersonName } from './person-name.ts'

/** How many letters must be put in, left out or changed to make `b` of `a`, letter case aside (Levenshtein 1966). */
export function editDistance(a: string, b: string): number {
  const to = [...b.toLowerCase()]
  let row = [0, ...to.map((_, column) => column + 1)]
  for (const letter of a.toLowerCase()) {
    const next = [cell(row, 0) + 1]
    for (const [column, other] of to.entries()) {
      const changed = cell(row, column) + (letter === other ? 0 : 1)
      const leftOut = cell(row, column + 1) + 1
      const putIn = cell(next, column) + 1
      next.push(Math.min(changed, leftOut, putIn))
    }
    row = next
  }
  return cell(row, to.length)
}

/** A number of a row; all that are asked for are there. */
function cell(row: readonly number[], column: number): number {
  return Number(row[column])
}

/** Shortest part in which one letter more or less is taken for a slip or another transliteration: `Han`, `Khan`. */
const shortestWithLetterAdded = 3

/** Shortest part in which one letter changed is taken for a slip: `Kristen`, `Kristin`; `Chen Wei` and `Chen Wen` are two. */
const shortestWithLetterChanged = 5

/**
 * The one part in which two names differ, by one letter; undefined if they differ otherwise or in more.
 *
 *     Alia  Ben Salem
 *     Aliya Ben Salem
 *     ----- +++ +++++    - place 0 differs, + equal
 *
 * @returns Its place in both.
 */
export function variantPart(a: PersonName, b: PersonName): number | undefined {
  if (a.parts.length !== b.parts.length || a.suffix !== b.suffix) return undefined
  const pairs = a.parts.map((part, place) => ({ part, other: String(b.parts[place]), place }))
  const [different, ...others] = pairs.filter(({ part, other }) => part !== other)
  if (!different || others.length > 0) return undefined
  return isVariant(different.part, different.other) ? different.place : undefined
}

/** Whether two words are close enough to be one name, spelt twice. */
function isVariant(a: string, b: string): boolean {
  const shortest = a.length === b.length ? shortestWithLetterChanged : shortestWithLetterAdded
  return Math.min(a.length, b.length) >= shortest && editDistance(a, b) === 1
}
