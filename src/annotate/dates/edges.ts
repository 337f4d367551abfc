import type { Word } from '../tokens.ts'
import { lowerAt, type Reader, type Reading } from './reader.ts'
import type { When } from './when.ts'

/** Nouns for a part of a stretch of time that has no exact bounds. */
const edgeNouns: ReadonlySet<string> = new Set(['end', 'beginning', 'start', 'middle', 'close'])

/** What `mid-` is joined to without a space. */
const midPrefix = 'mid-'

/**
 * A stretch of time of which only a part is meant. Its value is that of the whole stretch: EDTF has no early and late.
 *
 *     early 2019     mid-October     the late 1990s     the end of 2020     the beginning of this month
 *     ==========     ===========         ==========     ===============     ===========================
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
      const nounAt = lowerAt(words, first) === 'the' ? first + 1 : first
      const isEdge = edgeNouns.has(lowerAt(words, nounAt)) && lowerAt(words, nounAt + 1) === 'of'
      return isEdge ? wholeFrom(inner, words, nounAt + 2, first) : undefined
    },
    readMid: (words, first) => {
      const word = words[first]
      if (!word?.lower.startsWith(midPrefix)) return undefined
      const rest = { ...word, form: word.form.slice(midPrefix.length), lower: word.lower.slice(midPrefix.length) }
      // The rest of the word, and the few after it that may belong to it: `mid-October, 2019`.
      const reading = wholeFrom(inner, [rest, ...words.slice(first + 1, first + 4)], 0, 0)
      return reading && { ...reading, first, last: first + reading.last }
    },
  }
}

function wholeFrom(inner: Reader, words: readonly Word[], at: number, first: number): Reading | undefined {
  const reading = inner(words, at)
  return reading && hasEdges(reading.when) ? { ...reading, first } : undefined
}

/** Whether early and late make sense: not for a day, and not for a length of time. */
function hasEdges(when: When): boolean {
  switch (when.kind) {
    case 'calendar':
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
