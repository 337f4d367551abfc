import { type Document, sentenceAt } from '../../annotate/document.ts'
import { attendingWords, sayingWords } from '../../annotate/lexicon/event-heads.ts'
import { isCapital } from '../../annotate/token-kinds.ts'
import { contains, overlaps, type Span } from '../../text/span.ts'
import { mostExact } from './date.ts'
import { isYear } from './day-words.ts'
import type { EventFact } from './fact.ts'
import { fullestOf, type Group, groupMentions } from './groups.ts'
import { type EventMention, findMentions } from './mentions.ts'
import { placeInSentence } from './place.ts'

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
  const name = { start: fullest.start, end: fullest.end }
  const edition = fullest.edition ?? firstOf(group, (mention) => mention.edition)
  const found = {
    place:
      firstOf(group, (mention) => mention.place) ??
      firstOf(group, (mention) => loosePlace(document, mention, mentions)),
    date: mostExact(group.map((mention) => mention.date)),
    organiser: firstOf(group, (mention) => mention.organiser),
  }
  return {
    kind: 'event',
    rule: fullest.rule,
    evidence: name,
    name,
    mentions: group.map(({ start, end }) => ({ start, end })),
    edition,
    acronym: firstOf(group, (mention) => acronymOf(document, mention)),
    ...found,
    series: edition && seriesOf(document, fullest, edition.words),
    isSeries: isSeries(document, group, { edition, ...found }),
  }
}

function firstOf<T>(group: Group, read: (mention: EventMention) => T | undefined): T | undefined {
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
  const place = isAlone ? placeInSentence(document, sentence) : undefined
  return place && !overlaps(place, mention) && !isSaidBetween(document, mention, place) ? place : undefined
}

/** `At the forum she said that ... in Lima`: the place belongs to what is said. */
function isSaidBetween({ tokens }: Document, mention: Span, place: Span): boolean {
  return tokens.some(
    ({ start, lower }) => start > mention.end && start < place.start && (sayingWords.has(lower) || lower === 'that'),
  )
}

function acronymOf({ tokens }: Document, { phrase }: EventMention): Span | undefined {
  const token = phrase.acronym === undefined ? undefined : tokens[phrase.acronym]
  return token && { start: token.start, end: token.end }
}

/** Matches ` (ABC)` at the end of a name; not that of ` (ABC) forum`. */
const bracketAtEnd = /\s*\([^)]*\)$/

/** The name behind its number, up to an acronym in brackets; undefined where nothing but a lower-case head is left. */
function seriesOf(
  { text, tokens }: Document,
  { start, end, isNamed, phrase }: EventMention,
  number: Span,
): Span | undefined {
  const first = tokens.find((token) => token.start >= Math.max(start, number.end))
  const isMoreThanHead = isNamed || phrase.last > phrase.head + 1
  if (!first || !isMoreThanHead || first.start >= end) return undefined
  return { start: first.start, end: first.start + text.slice(first.start, end).replace(bracketAtEnd, '').length }
}

/** `the East Asian Summit` in capitals, where nothing tells which one and nobody is `at` it. */
function isSeries(
  document: Document,
  group: Group,
  found: Pick<EventFact, 'edition' | 'place' | 'date' | 'organiser'>,
): boolean {
  if (found.edition || found.place || found.date || found.organiser?.isStated) return false
  const { isNamed, phrase } = fullestOf(document, group)
  const hasYear = document.tokens.slice(phrase.first, phrase.last).some(isYear)
  return (
    isNamed &&
    isCapital(document.tokens[phrase.head]) &&
    !hasYear &&
    !group.some(({ lead }) => attendingWords.has(lead))
  )
}
