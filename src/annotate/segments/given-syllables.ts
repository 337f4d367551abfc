import { kindAt, LOWER, SPACE, UPPER, WORD } from './characters.ts'

/**
 * Matches one syllable of a Chinese, Korean or Thai given name in Latin letters: `un`, `wen`, `hye`, `cha`; not `led`,
 * `based`, `style`, `era`.
 */
const syllable = /^[bcdfghjklmnpqrstwyz]{0,3}[aeiouy]{1,4}(?:ng|[nkptmlrh])?$/

/** English words that look like such a syllable and follow a hyphen after a capital: `Sell-out`, `Far Right-wing`. Own list. */
const englishTails: ReadonlySet<string> = new Set(
  'by cut free hit net non of off out per pro run set ten the to ton too top two up wing win year'.split(' '),
)

/** Longer ones are words. Units: UTF-16. */
const longestSyllable = 6

/**
 * Whether the hyphen joins a given name of several syllables, of which only the first has a capital, after a surname.
 *
 *     President Tsai Ing-wen     Prayut Chan-o-cha     the Beijing-led bloc     Jae-in
 *                    =======            ==========
 *
 * @param start Where the word before the hyphen starts.
 */
export function joinsSyllable(text: string, start: number, hyphen: number): boolean {
  if (!(kindAt(text, start) & UPPER) || !followsCapital(text, start)) return false
  let end = hyphen + 1
  while (kindAt(text, end) & LOWER) end++
  if (kindAt(text, end) & WORD || end - hyphen > longestSyllable + 1) return false
  const tail = text.slice(hyphen + 1, end)
  return syllable.test(tail) && !englishTails.has(tail)
}

/** Whether the word before, one space away, starts with a capital. */
function followsCapital(text: string, start: number): boolean {
  if (!(kindAt(text, start - 1) & SPACE)) return false
  let first = start - 1
  while (kindAt(text, first - 1) & WORD) first--
  return first < start - 1 && (kindAt(text, first) & UPPER) !== 0
}
