import type { Word } from '../segments/tokens.ts'
import { isCapital, lowerAt, type Reader } from './reader.ts'

/** Words for a day near the article's, with the days between. */
export const dayShifts: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

/** Reads a word for the day `count` days after the article's; `today` that means nowadays is none. */
export function dayWordReader(count: number): Reader {
  return (words, first) => {
    if (lowerAt(words, first) === 'today' && (isNowadays(words, first) || isInTitle(words, first))) return undefined
    return { first, last: first + 1, when: { kind: 'shift', unit: 'day', count } }
  }
}

/** The name of a paper or a programme: `USA Today`. */
function isInTitle(words: readonly Word[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]]
  const isNextWord = before !== undefined && word !== undefined && word.start === before.end + 1
  return isNextWord && isCapital(words, index) && isCapital(words, index - 1)
}

/** How far back a state is looked for. Units: words. */
const farthestState = 5

/** Verbs of lasting states, and `still`: `the city as it is today`, `which I still own today`. Own list. */
const states: ReadonlySet<string> = new Set([
  'is',
  'are',
  'am',
  "'re",
  '’re',
  'exist',
  'exists',
  'remain',
  'remains',
  'still',
])

/** Whether a state is told right before, so that no single day is meant; `we are launching today` is none. */
function isNowadays(words: readonly Word[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - farthestState); at--) {
    if (clauseMarks.has(lowerAt(words, at))) return false
    if (states.has(lowerAt(words, at))) return !lowerAt(words, at + 1).endsWith('ing')
  }
  return false
}

const clauseMarks: ReadonlySet<string> = new Set([',', '.', ';', ':', '“', '”', '"', 'that', 'said'])

/** `the day before yesterday`, `the day after tomorrow`. */
export const readDayBeyond: Reader = (words, first) => {
  const phrase = `${lowerAt(words, first + 1)} ${lowerAt(words, first + 2)} ${lowerAt(words, first + 3)}`
  const count = phrase === 'day before yesterday' ? -2 : phrase === 'day after tomorrow' ? 2 : undefined
  return count === undefined ? undefined : { first, last: first + 4, when: { kind: 'shift', unit: 'day', count } }
}
