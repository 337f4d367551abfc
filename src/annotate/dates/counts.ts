import { timeUnits, vagueNumbers } from '../lexicon/time-words.ts'
import { cardinalValue } from '../phrases/numerals.ts'
import type { Word } from '../segments/tokens.ts'
import { lowerAt, skip } from './reader.ts'
import type { Unit } from './when.ts'

/** A number of units of time, words `first` to `last` (exclusive); the number is undefined in `several years`. */
export interface Count {
  readonly number: number | undefined
  readonly unit: Unit
  readonly last: number
}

/**
 * The number of units that start at `first`.
 *
 *     two years     a decade     24-day     twenty-five years     a couple of months     several weeks
 */
export function countAt(words: readonly Word[], first: number): Count | undefined {
  const { number, last } = numberAt(words, first)
  if (last === first) return undefined
  const unitAt = skip(words, last, '-')
  const unit = timeUnits.get(lowerAt(words, unitAt))
  return unit === undefined ? undefined : { number, unit, last: unitAt + 1 }
}

/** `2018 day five` is no count of days. Units: any. */
const greatestCount = 999

/** The number at `first` and the index after it; `first` itself where there is none. It is undefined in `several`. */
export function numberAt(words: readonly Word[], first: number): { number: number | undefined; last: number } {
  const word = lowerAt(words, first)
  const afterArticle = word === 'a' || word === 'an' || word === 'the' ? first + 1 : first
  if (vagueNumbers.has(lowerAt(words, afterArticle))) {
    return { number: undefined, last: skip(words, afterArticle + 1, 'of') }
  }
  if (word === 'a' || word === 'an') return { number: 1, last: first + 1 }
  const joined = lowerAt(words, first + 1) === '-' ? cardinalValue(`${word}-${lowerAt(words, first + 2)}`) : undefined
  if (joined !== undefined) return { number: joined, last: first + 3 }
  const number = cardinalValue(word)
  return number === undefined || number > greatestCount
    ? { number: undefined, last: first }
    : { number, last: first + 1 }
}
