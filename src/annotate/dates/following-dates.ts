import { timeUnits } from '../lexicon/time-words.ts'
import type { Word } from '../segments/tokens.ts'
import { countAt } from './counts.ts'
import { isCapital, lowerAt, type Reader } from './reader.ts'

/** `the following day`, `the previous year`, `the year before`, `the same month`, `that day`: counted from the date told before. */
export const readFollowing: Reader = (words, first) => {
  const second = lowerAt(words, first + 1)
  const count = stepsByWord.get(second) ?? (lowerAt(words, first) === 'that' ? 0 : undefined)
  const unit = toldUnit(words, count !== undefined && stepsByWord.has(second) ? first + 2 : first + 1)
  if (unit === undefined) return undefined
  if (count !== undefined) {
    return { first, last: first + (stepsByWord.has(second) ? 3 : 2), when: { kind: 'following', unit, count } }
  }
  const after = stepsByPosition.get(lowerAt(words, first + 2))
  if (after === undefined || countsFrom(words, first + 3)) return undefined
  return { first, last: first + 3, when: { kind: 'following', unit, count: after } }
}

/** `two years later`, `a day earlier`. */
export const readLater: Reader = (words, first) => {
  const count = countAt(words, first)
  const direction = count && stepsByPosition.get(lowerAt(words, count.last))
  const unit = count && toldUnit(words, count.last - 1)
  if (count?.number === undefined || direction === undefined || unit === undefined) return undefined
  if (lowerAt(words, count.last) !== 'later' && countsFrom(words, count.last + 1)) return undefined
  return { first, last: count.last + 1, when: { kind: 'following', unit, count: direction * count.number } }
}

/** `that night`, `the following morning` are of the day itself. */
const partsOfDay: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night'])

const stepsByWord: ReadonlyMap<string, number> = new Map([
  ['following', 1],
  ['previous', -1],
  ['same', 0],
])

const stepsByPosition: ReadonlyMap<string, number> = new Map([
  ['before', -1],
  ['earlier', -1],
  ['after', 1],
  ['later', 1],
  ['prior', -1],
])

/** Matches the first word of what `before` and `after` may count from: `the`, `his`; not `and`. */
const startsPhrase = /^(?:the|a|an|this|that|his|her|their|its|he|she|they|it|we|i|than)$/

/** Whether what was counted from comes after: `the day after the vote`, `a day before Tan left`. */
function countsFrom(words: readonly Word[], index: number): boolean {
  return startsPhrase.test(lowerAt(words, index)) || isCapital(words, index)
}

/** A unit by which the date told before can be counted on. */
function toldUnit(words: readonly Word[], index: number): 'day' | 'week' | 'month' | 'year' | undefined {
  const word = lowerAt(words, index)
  const unit = partsOfDay.has(word) ? 'day' : timeUnits.get(word)
  return unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year' ? unit : undefined
}
