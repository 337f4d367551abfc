import { months, weekdays } from '../lexicon/calendar.ts'
import { seasons, timeUnits } from '../lexicon/time-words.ts'
import type { Word } from '../segments/tokens.ts'
import { countAt } from './counts.ts'
import { dayNumber, isCapital, lowerAt, type Reader, type Reading, skip } from './reader.ts'
import type { Direction, Unit, When } from './when.ts'

const directions: ReadonlyMap<string, Direction> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['previous', 'last'],
  ['recent', 'last'],
  ['this', 'this'],
  ['current', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
  ['upcoming', 'next'],
])

const steps: Readonly<Record<Direction, number>> = { last: -1, this: 0, next: 1, open: 0 }

/**
 * A unit, season, month or weekday counted from the article's date.
 *
 *     last year     the past five years     this coming Friday     next March     the last few months
 *     =========     ===================     ==================     ==========     ===================
 */
export const readDirected: Reader = (words, first) => {
  const isDefinite = lowerAt(words, first) === 'the'
  if (isOwned(words, first)) return undefined
  const directionAt = isDefinite ? first + 1 : first
  const direction = directions.get(lowerAt(words, directionAt))
  if (direction === undefined) return undefined
  const inner = direction === 'this' ? directions.get(lowerAt(words, directionAt + 1)) : undefined
  const at = skip(words, directionAt + (inner === undefined ? 1 : 2), 'fiscal', 'financial', 'calendar')
  const reading = directed(words, first, at, inner ?? direction, isDefinite)
  return reading && { ...reading, first }
}

const owners: ReadonlySet<string> = new Set(['my', 'our', 'your', 'his', 'her', 'its', 'their', "'s", '’s', '’'])

/** `our last day`, `the company’s next year`: counted from what the owner did. `Monday’s` owns none: it ends a clause. */
function isOwned(words: readonly Word[], first: number): boolean {
  return owners.has(lowerAt(words, first - 1)) && !weekdays.has(lowerAt(words, first - 2))
}

function directed(
  words: readonly Word[],
  first: number,
  at: number,
  direction: Direction,
  isDefinite: boolean,
): Reading | undefined {
  const word = lowerAt(words, at)
  const last = at + 1
  const found = (when: When): Reading => ({ first, last, when })
  if (lowerAt(words, at - 1) === 'recent')
    return timeUnits.has(word) && isPlural(word) ? found(openSide(-1)) : undefined

  const weekday = isCapital(words, at) ? weekdays.get(word) : undefined
  if (weekday !== undefined) return found({ kind: 'weekday', weekday, direction })
  const month = isCapital(words, at) ? months.get(word) : undefined
  if (month !== undefined) return monthWithDay(words, found, at, month, direction)
  const season = seasons.get(word)
  if (season !== undefined) return found({ kind: 'season', code: season, direction })
  if (partsOfDay.has(word)) return partOfDay(word, found, direction)

  const step = steps[direction]
  const unit = timeUnits.get(word)
  if (unit !== undefined) {
    const isOpen = isPlural(word) && step !== 0
    if ((isOpen || isDefinite) && isOfThing(words, last)) return undefined
    return found(isOpen ? openSide(step) : oneUnit(words, at, unit, step, isDefinite))
  }

  const count = step === 0 ? undefined : countAt(words, at)
  if (count === undefined || isOfThing(words, count.last)) return undefined
  const when: When =
    count.number === undefined ? openSide(step) : { kind: 'stretch', unit: count.unit, count: step * count.number }
  return { first, last: count.last, when }
}

/** `the last months of his life`, `the next day of talks`: counted from something else than the article’s date. */
function isOfThing(words: readonly Word[], index: number): boolean {
  return lowerAt(words, index) === 'of'
}

/** `last October`, `last Oct. 23`. */
function monthWithDay(
  words: readonly Word[],
  found: (when: When) => Reading,
  at: number,
  month: number,
  direction: Direction,
): Reading {
  const day = dayNumber(lowerAt(words, at + 1))
  const reading = found({ kind: 'yearless', month, day, direction })
  return day === undefined ? reading : { ...reading, last: at + 2 }
}

/** `the past year` and `the next decade` lead up to the article's date or on from it; `last year` is the calendar year. */
function oneUnit(words: readonly Word[], at: number, unit: Unit, step: number, isDefinite: boolean): When {
  const isPast = lowerAt(words, at - 1) === 'past' && unit !== 'week' && unit !== 'weekend'
  const isStretch = isDefinite && step !== 0 && (isPast || unit === 'decade' || unit === 'century')
  if (isDefinite && unit === 'day') return { kind: 'following', unit, count: step < 0 ? -1 : 1 }
  return isStretch ? { kind: 'stretch', unit, count: step } : { kind: 'shift', unit, count: step }
}

const partsOfDay: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night'])

/** `this morning` is today and `last night` yesterday; others are not said. */
function partOfDay(word: string, found: (when: When) => Reading, direction: Direction): Reading | undefined {
  const isSaid = direction === 'this' || (direction === 'last' && (word === 'night' || word === 'evening'))
  return isSaid ? found({ kind: 'shift', unit: 'day', count: steps[direction] }) : undefined
}

function openSide(step: number): When {
  return { kind: 'open', side: step < 0 ? 'before' : 'after' }
}

function isPlural(unitWord: string): boolean {
  return unitWord.endsWith('s')
}

/** `two years ago`, `a decade ago`, `several months ago`, `a couple of years back`. */
export const readAgo: Reader = (words, first) => {
  const count = countAt(words, first)
  if (count === undefined || !/^(?:ago|back)$/.test(lowerAt(words, count.last))) return undefined
  return {
    first,
    last: count.last + 1,
    when: count.number === undefined ? openSide(-1) : ago(count.number, count.unit),
  }
}

/** `a decade ago` is the year ten years ago, not the decade before this one. */
function ago(number: number, unit: Unit): When {
  if (unit === 'decade') return { kind: 'shift', unit: 'year', count: -10 * number }
  if (unit === 'century') return { kind: 'shift', unit: 'year', count: -100 * number }
  return { kind: 'shift', unit, count: -number }
}

const weekendPrepositions: ReadonlySet<string> = new Set(['over', 'during', 'throughout', 'at', 'for', 'on', 'through'])

/** `year-end`, `by year end`. */
export const readYearEnd: Reader = (words, first) => {
  const endAt = skip(words, first + 1, '-')
  if (lowerAt(words, endAt) !== 'end') return undefined
  return { first, last: endAt + 1, when: { kind: 'shift', unit: 'year', count: 0 } }
}

/** `over the weekend`: the last one. */
export const readWeekend: Reader = (words, first) => {
  if (lowerAt(words, first + 1) !== 'weekend' || !weekendPrepositions.has(lowerAt(words, first - 1))) return undefined
  return { first, last: first + 2, when: { kind: 'shift', unit: 'weekend', count: 0 } }
}

const edgeNouns: ReadonlySet<string> = new Set(['end', 'beginning', 'start', 'middle', 'close'])

const edgeAdverbs: ReadonlySet<string> = new Set(['earlier', 'later', 'early', 'late'])

/** `the end of the year`, `earlier in the day`: the whole unit; the graph has no word for its end. */
export const readUnitOfEdge: Reader = (words, first) => {
  const preposition = lowerAt(words, first - 1)
  const isEdge =
    preposition === 'of'
      ? edgeNouns.has(lowerAt(words, first - 2))
      : preposition === 'in' && edgeAdverbs.has(lowerAt(words, first - 2))
  const unit = isEdge ? timeUnits.get(lowerAt(words, first + 1)) : undefined
  if (unit === 'day') return { first, last: first + 2, when: { kind: 'following', unit, count: 0 } }
  const isSaid = unit === 'year' || unit === 'month' || unit === 'week' || unit === 'decade' || unit === 'century'
  return isSaid ? { first, last: first + 2, when: { kind: 'shift', unit, count: 0 } } : undefined
}
