import type { Article } from '../../text/article.ts'
import { contains } from '../../text/span.ts'
import type { DateMention, Paragraph, Sentence, Token } from '../document.ts'
import { type Day, daysBetween, parseDay } from './calendar.ts'
import { readDateAt } from './date-readers.ts'
import { isoDuration } from './durations.ts'
import { rangeFrom } from './ranges.ts'
import type { Reading } from './reader.ts'
import { resolveWhen } from './resolve-when.ts'
import { tenseAround } from './tense.ts'
import type { Viewpoint } from './viewpoint.ts'
import type { When } from './when.ts'
import { withYearPhrase } from './year-phrases.ts'

/**
 * Finds dates, periods and lengths of time, and counts their values from the day the article was published.
 *
 *     On Tuesday he signed it for five years, the second since March 2018.
 *        =======                  ..........                   ==========     = date, . duration
 *
 * The day is that of a dateline or of a line that holds nothing but a date, where it is near `article.published` or
 * that is not known, else that of `article.published`; never today's. `since`, `from`, `by` and the part of the day (`Tuesday night`) are left out of the words.
 *
 * @returns In text order, none inside another. `edtf` is undefined where the value needs a day that is not known.
 */
export function readDates(
  article: Article,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  paragraphs: readonly Paragraph[],
): readonly DateMention[] {
  const found: DateMention[] = []
  const dayLines = paragraphs.map(({ kind, start, end, bodyStart }) => ({
    start,
    end: kind === 'date' ? end : bodyStart,
  }))
  let published = parseDay(article.published)
  let isOwnDayRead = false
  let told: string | undefined
  let year: number | undefined
  let paragraph = 0
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) year = undefined
    paragraph = sentence.paragraph
    for (let index = sentence.first; index < sentence.last; index++) {
      const reading = longestAt(tokens, index)
      if (reading === undefined || reading.last > sentence.last) continue
      const tense = tenseAround(tokens, reading.first, reading.last, sentence)
      const mention = toMention(tokens, reading, { published, tense, told, year })
      found.push(mention)
      index = reading.last - 1
      if (mention.kind === 'date') {
        told = mention.edtf ?? told
        year = pastYear(mention, published, year)
      }
      const own = isOwnDayRead || !dayLines.some((line) => contains(line, mention)) ? undefined : parseDay(mention.edtf)
      if (own === undefined || (published && !isNear(own, published))) continue
      published = own
      isOwnDayRead = true
    }
  }
  return found
}

/** The year of a date that says it, if it is before that of the article; that of dates that follow from it. */
function pastYear(mention: DateMention, published: Day | undefined, before: number | undefined): number | undefined {
  const told = Number(/^\d{4}(?=-[01]\d)/.exec(mention.edtf ?? '')?.[0])
  const isSaid = !mention.isRelative || told === before
  return isSaid && published && published.year - told > 1 ? told : undefined
}

/** How far the day in an article's own dateline may be from the one it was published on. Units: days. */
const farthestDateline = 7

function isNear(day: Day, other: Day): boolean {
  return Math.abs(daysBetween(day, other)) <= farthestDateline
}

/** The longest date or range that starts with word `index`. */
function longestAt(tokens: readonly Token[], index: number): Reading | undefined {
  const reading = readDateAt(tokens, index)
  return reading && withYearPhrase(tokens, rangeFrom(readDateAt, tokens, reading) ?? reading)
}

function toMention(tokens: readonly Token[], reading: Reading, viewpoint: Viewpoint): DateMention {
  const { when, first, last, ends } = reading
  const resolved = resolveWhen(when, viewpoint)
  const duration = durationOf(when)
  const covered = tokens.slice(first, last)
  return {
    start: Math.min(...covered.map(({ start }) => start)),
    end: Math.max(...covered.map(({ end }) => end)),
    kind: when.kind === 'duration' ? 'duration' : 'date',
    edtf: resolved?.edtf,
    isRelative: resolved ? resolved.arithmetic !== undefined : when.kind !== 'duration',
    ...(resolved?.arithmetic && { arithmetic: resolved.arithmetic }),
    ...(duration && { duration }),
    ...(ends && { ends: [toMention(tokens, ends[0], viewpoint), toMention(tokens, ends[1], viewpoint)] as const }),
  }
}

/** How long, where the words say so. */
function durationOf(when: When): string | undefined {
  if (when.kind === 'duration') return when.iso
  return when.kind === 'stretch' ? isoDuration(Math.abs(when.count), when.unit) : undefined
}
