import type { PersonName } from './person-name.ts'

/** How many letters must be put in, left out or changed to make `b` of `a`, letter case aside (Levenshtein 1966). */
export function editDistance(a: string, b: string): number {
  const from = [...a.toLowerCase()]
  const to = [...b.toLowerCase()]
  let row = [0, ...to.map((_, column) => column + 1)]
  for (const [line, letter] of from.entries()) {
    const next = [line + 1]
    for (const [column, other] of to.entries()) {
      const changed = (row[column] ?? 0) + (letter === other ? 0 : 1)
      const leftOut = (row[column + 1] ?? 0) + 1
      const putIn = (next[column] ?? 0) + 1
      next.push(Math.min(changed, leftOut, putIn))
    }
    row = next
  }
  return row[to.length] ?? 0
}

/** Shortest part in which one letter more or less is taken for a slip or another transliteration: `Han`, `Khan`. */
const shortestWithLetterAdded = 3

/** Shortest part in which one letter changed is taken for a slip: `Kristen`, `Kristin`; `Chen Wei` and `Chen Wen` are two. */
const shortestWithLetterChanged = 5

/**
 * The one part in which two names differ, by one letter; undefined if they differ otherwise or in more.
 *
 *     Han  Chuon Naron
 *     Khan Chuon Naron
 *     ---- +++++ +++++    - place 0 differs, + equal
 *
 * @returns Its place in both.
 */
export function variantPart(a: PersonName, b: PersonName): number | undefined {
  if (a.parts.length !== b.parts.length || a.suffix !== b.suffix) return undefined
  const different = a.parts.flatMap((part, place) => (part === b.parts[place] ? [] : [place]))
  const [place, ...others] = different
  if (place === undefined || others.length > 0) return undefined
  return isVariant(a.parts[place] ?? '', b.parts[place] ?? '') ? place : undefined
}

/** Whether two words are close enough to be one name, spelt twice. */
function isVariant(a: string, b: string): boolean {
  const shortest = a.length === b.length ? shortestWithLetterChanged : shortestWithLetterAdded
  return Math.min(a.length, b.length) >= shortest && editDistance(a, b) === 1
}
