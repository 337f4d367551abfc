import { type Document, sentenceAt } from '../../annotate/document.ts'
import { contains, type Span } from '../../text/span.ts'
import { mostExact, placeInSentence } from './details.ts'
import type { EventFact } from './fact.ts'
import { fullestOf, type Group, groupMentions } from './groups.ts'
import { type EventMention, findMentions } from './mentions.ts'
import { isCapital } from './phrase.ts'

/**
 * Finds the gatherings an article names, each once.
 *
 *     Ministers at the 12th Gulf Forum of the Oil Council in Muscat agreed. The forum ends today.
 *                      ###############################       ******             #####
 *     # mentions of one event, * its place; edition 12, organiser `Oil Council`
 *
 * @returns In the order of first mention.
 */
export function extractEvents(document: Document): readonly EventFact[] {
  const mentions = findMentions(document)
  return groupMentions(document, mentions).map((group) => toFact(document, group, mentions))
}

function toFact(document: Document, group: Group, mentions: readonly EventMention[]): EventFact {
  const fullest = fullestOf(document, group)
  const edition = fullest.edition ?? first(group, (mention) => mention.edition)
  const place =
    first(group, (mention) => mention.place) ?? first(group, (mention) => loosePlace(document, mention, mentions))
  const date = mostExact(group.map((mention) => mention.date))
  const organiser = first(group, (mention) => mention.organiser)
  const acronym = first(group, (mention) => acronymOf(document, mention))
  const isSeries =
    isSeriesName(document, fullest) && !edition && !place && !date && !organiser?.isStated && !group.some(isSingle)
  return {
    kind: 'event',
    rule: fullest.rule,
    evidence: { start: fullest.start, end: fullest.end },
    name: { start: fullest.start, end: fullest.end },
    mentions: group.map(({ start, end }) => ({ start, end })),
    edition,
    acronym,
    organiser,
    place,
    date,
    series: edition ? seriesOf(document, fullest, edition.words) : undefined,
    isSeries,
  }
}

function first<T>(group: Group, read: (mention: EventMention) => T | undefined): T | undefined {
  for (const mention of group) {
    const found = read(mention)
    if (found !== undefined) return found
  }
  return undefined
}

/** The one place of the sentence, where it speaks of no other gathering. */
function loosePlace(document: Document, mention: EventMention, mentions: readonly EventMention[]): Span | undefined {
  const sentence = sentenceAt(document, mention.start)
  const isAlone = sentence && mentions.every((other) => other === mention || !contains(sentence, other))
  return isAlone ? placeInSentence(document, sentence) : undefined
}

function acronymOf(document: Document, { phrase }: EventMention): Span | undefined {
  const token = phrase.acronym === undefined ? undefined : document.tokens[phrase.acronym]
  return token && { start: token.start, end: token.end }
}

/** The name behind its number, up to an acronym in brackets; undefined where nothing but a lower-case head is left. */
function seriesOf(document: Document, mention: EventMention, number: Span): Span | undefined {
  const start =
    document.tokens.find((token) => token.start >= Math.max(number.end, mention.start))?.start ?? mention.start
  const words = document.text.slice(start, mention.end)
  const bracket = words.search(/\s*\([^)]*\)$/) // ` (ABC)` at the end; not ` (ABC) forum`
  const end = bracket < 0 ? mention.end : start + bracket
  const isNamed = mention.isNamed || mention.phrase.last > mention.phrase.head + 1
  return isNamed && start < end ? { start, end } : undefined
}

/** `the East Asian Summit` in capitals with nothing that tells which one. */
function isSeriesName(document: Document, mention: EventMention): boolean {
  const hasYear = /\b(?:19|20)\d\d\b/.test(document.text.slice(mention.start, mention.end)) // `Expo 2020`; not `G20`
  return mention.isNamed && isCapital(document.tokens[mention.phrase.head]) && !hasYear
}

const singular =
  /^(?:at|during|ahead|before|after|following|throughout|until|hosted|hosts|hosting|attend|attended|attending|opened|opening)$/

function isSingle(mention: EventMention): boolean {
  return singular.test(mention.lead)
}
