import { cardinalValue } from '../phrases/numerals.ts'
import type { Word } from '../segments/tokens.ts'
import { countAt, numberAt } from './counts.ts'
import { lowerAt, type Reader, skip } from './reader.ts'
import type { Unit } from './when.ts'

/** Before `a year` these say that it is a length and no rate (`twice a year`) or example (`a year of change`). */
const lengthPrepositions: ReadonlySet<string> = new Set(
  'for in within over after than about nearly almost around every least most only just lasted lasts last'.split(' '),
)

/** Units of less than a day, with their ISO 8601 letter. */
const clockUnits: ReadonlyMap<string, string> = new Map([
  ['hour', 'H'],
  ['hours', 'H'],
  ['minute', 'M'],
  ['minutes', 'M'],
])

const isoLetters: Readonly<Record<Unit, (number: number) => string>> = {
  day: (number) => `P${number}D`,
  week: (number) => `P${number}W`,
  weekend: (number) => `P${2 * number}D`,
  month: (number) => `P${number}M`,
  quarter: (number) => `P${3 * number}M`,
  year: (number) => `P${number}Y`,
  decade: (number) => `P${10 * number}Y`,
  century: (number) => `P${100 * number}Y`,
}

/** ISO 8601 of a length of time: 5 years are `P5Y`, 2 decades `P20Y`. */
export function isoDuration(number: number, unit: Unit): string {
  return isoLetters[unit](number)
}

/**
 * A length of time. Ages (`25 years old`, `five-year-old`) are none.
 *
 *     for five years     an 11-year lull     a 16-hour flight     for a decade     twice a year
 *         ==========        =======            =======                ========
 */
export const readDuration: Reader = (words, first) => {
  const length = clockCount(words, first) ?? calendarCount(words, first)
  if (length === undefined) return undefined
  if (lowerAt(words, length.last) === 'old' || lowerAt(words, length.last + 1) === 'old') return undefined
  // `one day` mostly means some day.
  const isCounted = cardinalValue(lowerAt(words, first)) !== undefined && lowerAt(words, first) !== 'one'
  if (!isCounted && !lengthPrepositions.has(lowerAt(words, first - 1))) return undefined
  return { first, last: length.last, when: { kind: 'duration', iso: length.iso } }
}

/** A length in ISO 8601, and the index after its words. */
interface Length {
  readonly iso: string
  readonly last: number
}

function calendarCount(words: readonly Word[], first: number): Length | undefined {
  const count = countAt(words, first)
  return count?.number === undefined ? undefined : { iso: isoDuration(count.number, count.unit), last: count.last }
}

/** `five hours`, `90-minute`. */
function clockCount(words: readonly Word[], first: number): Length | undefined {
  const { number, last } = numberAt(words, first)
  const unitAt = skip(words, last, '-')
  const letter = clockUnits.get(lowerAt(words, unitAt))
  return letter === undefined || number === undefined ? undefined : { iso: `PT${number}${letter}`, last: unitAt + 1 }
}
