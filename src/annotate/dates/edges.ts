import { ordinalValue } from '../phrases/numerals.ts'
import type { Word } from '../segments/tokens.ts'
import { lowerAt, type Reader, type Reading, skip } from './reader.ts'
import type { When } from './when.ts'

/** Nouns for a part of a stretch of time that has no exact bounds. */
const edgeNouns: ReadonlySet<string> = new Set(['end', 'beginning', 'start', 'middle', 'close'])

/** Parts of a month or year that are numbered: `the first week of May`. */
const partUnits: ReadonlySet<string> = new Set(['day', 'days', 'week', 'weeks', 'weekend', 'months', 'month'])

/** What `mid-` is joined to without a space. */
export const midPrefix = 'mid-'

/**
 * A stretch of time of which only a part is meant. Its value is that of the whole stretch: EDTF has no early and late.
 *
 *     early 2019     mid-October     the late 1990s     the end of 2020     the first week of May
 *     ==========     ===========         ==========     ===============     =====================
 *
 * @param inner Reads the stretch itself.
 */
export function edgeReaders(inner: Reader): {
  readonly readEarly: Reader
  readonly readEnd: Reader
  readonly readMid: Reader
} {
  return {
    readEarly: (words, first) =>
      wholeFrom(inner, words, lowerAt(words, first + 1) === '-' ? first + 2 : first + 1, first),
    readEnd: (words, first) => {
      const partAt = skip(words, first, 'the')
      const ofAt = partEnd(words, partAt)
      const isEdge = ofAt > partAt && lowerAt(words, ofAt) === 'of'
      return isEdge ? wholeFrom(inner, words, ofAt + 1, first) : undefined
    },
    readMid: (words, first) => {
      // The rest of the word, and the few after it that may belong to it: `mid-October, 2019`.
      const rest = words.slice(first, first + 4).map((word, index) => (index === 0 ? withoutMid(word) : word))
      const reading = wholeFrom(inner, rest, 0, 0)
      return reading && { ...reading, first, last: first + reading.last }
    },
  }
}

function withoutMid(word: Word): Word {
  return { ...word, form: word.form.slice(midPrefix.length), lower: word.lower.slice(midPrefix.length) }
}

/** The index after `end` or `first week`; `index` itself where neither stands there. */
function partEnd(words: readonly Word[], index: number): number {
  if (edgeNouns.has(lowerAt(words, index))) return index + 1
  const isNumbered = ordinalValue(lowerAt(words, index)) !== undefined || /^(?:last|final)$/.test(lowerAt(words, index))
  return isNumbered && partUnits.has(lowerAt(words, index + 1)) ? index + 2 : index
}

function wholeFrom(inner: Reader, words: readonly Word[], at: number, first: number): Reading | undefined {
  const reading = inner(words, at)
  return reading && hasEdges(reading.when) ? { ...reading, first } : undefined
}

/** Whether early and late make sense: not for a day, and not for a length of time. */
function hasEdges(when: When): boolean {
  switch (when.kind) {
    case 'calendar':
    case 'yearless':
      return when.day === undefined
    case 'fixed':
    case 'season':
      return true
    case 'shift':
      return when.unit !== 'day'
    default:
      return false
  }
}
