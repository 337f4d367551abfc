import type { Document, Name, Sentence, Token } from '../../annotate/document.ts'
import { cities } from '../../annotate/lexicon/cities.ts'
import { hostingVerbs, townWords } from '../../annotate/lexicon/event-heads.ts'
import { lowerAt } from '../../annotate/token-access.ts'
import { isCapital, isHyphen, isNominal } from '../../annotate/token-kinds.ts'
import type { Span } from '../../text/span.ts'
import { dateOver } from './day-words.ts'
import { nameStartingAt } from './names-at.ts'
import type { Phrase } from './phrase.ts'
import { firstTied } from './tied.ts'

/**
 * Where a gathering is held.
 *
 *     the talks in Muscat    on the island of Bali    the fair at the Harbour Hall in Oslo    came to Bonn for the talks    the Vienna summit
 *                  ^^^^^^                      ^^^^                  ^^^^^^^^^^^^^^^^^^^^            ^^^^                      ^^^^^^
 */
export function placeOf(document: Document, sentence: Sentence, phrase: Phrase): Span | undefined {
  const behind = firstTied(document, sentence, phrase, (at) => placeAfter(document, at, sentence.last))
  return behind ?? placeBefore(document, sentence, phrase) ?? placeInName(document, phrase)
}

/** The one place in which a sentence says that something is done (`met in`); not `the war in`; undefined for several. */
export function placeInSentence(document: Document, sentence: Sentence): Span | undefined {
  const places: Span[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    const place = placeAfter(document, at, sentence.last)
    const before = document.tokens[at - 1]
    if (place && !isNominal(before) && before?.lower !== 'as') places.push(place)
  }
  return places.length === 1 ? places[0] : undefined
}

/** The place behind `in` or `at` at a token, with the town behind a hall. */
function placeAfter(document: Document, at: number, to: number): Span | undefined {
  const { tokens } = document
  const preposition = lowerAt(tokens, at)
  const isIsland = preposition === 'on' && tokens.slice(at + 1, at + 4).some(({ lower }) => lower === 'island')
  if (preposition !== 'in' && preposition !== 'at' && !isIsland) return undefined
  const name = nameStartingAt(document, afterDescription(tokens, at + 1, to))
  if (!name || !isPlace(tokens, name, preposition)) return undefined
  const town = lowerAt(tokens, name.last) === 'in' ? nameStartingAt(document, name.last + 1) : undefined
  return { start: name.start, end: town?.type === 'LOC' ? town.end : name.end }
}

/** A place, or behind `at` the house of a body, unless it describes what follows (`at the EU summit`). */
function isPlace(tokens: readonly Token[], name: Name, preposition: string): boolean {
  const next = tokens[name.last]
  if (preposition === 'at' && (isHyphen(next) || isNominal(next))) return false
  return name.type === 'LOC' || (name.type === 'ORG' && preposition === 'at')
}

/** First token after `the capital`, `the port city of`, `the Chilean capital,` before the name of a place. */
function afterDescription(tokens: readonly Token[], from: number, to: number): number {
  const at = afterTownWords(tokens, from, to)
  const isTown = isCapital(tokens[at]) && townWords.has(lowerAt(tokens, at + 1)) && lowerAt(tokens, at + 1) !== 'of'
  return isTown ? afterTownWords(tokens, at + 1, to) : at
}

/** How many words may describe a town before its name. */
const longestDescription = 6

function afterTownWords(tokens: readonly Token[], from: number, to: number): number {
  const end = Math.min(to, from + longestDescription)
  let at = from
  while (at < end && (townWords.has(lowerAt(tokens, at)) || lowerAt(tokens, at) === ',')) at++
  return at
}

const purposes: ReadonlySet<string> = new Set(['at', 'during', 'for'])

/** How far before a gathering its place may stand, in tokens: `will host in Brussels in mid January a round of talks`. */
const reachBefore = 12

/** `in Geneva for the talks`, `in Oslo at the forum`; `host in Oslo a forum`. */
function placeBefore(document: Document, sentence: Sentence, phrase: Phrase): Span | undefined {
  const { tokens } = document
  const isPurpose = purposes.has(lowerAt(tokens, phrase.outset - 1))
  for (let at = phrase.outset - 1; at >= Math.max(sentence.first, phrase.outset - reachBefore); at--) {
    if (lowerAt(tokens, at) !== 'in' && lowerAt(tokens, at) !== 'to') continue
    const name =
      nameStartingAt(document, at + 1) ?? nameStartingAt(document, afterDescription(tokens, at + 1, phrase.outset))
    if (name?.type !== 'LOC') continue
    const isFor = isPurpose && afterDay(document, afterLand(document, name.last)) === phrase.outset - 1
    if (isFor || hostingVerbs.has(lowerAt(tokens, at - 1))) return { start: name.start, end: name.end }
  }
  return undefined
}

const towns: ReadonlySet<string> = new Set(cities)

/** First token after the land or region set behind a town: `Berlin, Germany`. */
function afterLand(document: Document, last: number): number {
  const land = lowerAt(document.tokens, last) === ',' ? nameStartingAt(document, last + 1) : undefined
  return land?.type === 'LOC' ? land.last : last
}

/** First token after a day behind a place: `met in Lima on Monday for`; `at` where none stands there. */
function afterDay(document: Document, at: number): number {
  const { tokens } = document
  const date = dateOver(document, lowerAt(tokens, at) === 'on' ? at + 1 : at)
  return date ? tokens.findIndex(({ start }) => start >= date.end) : at
}

/** How many words the name of a town may have: `Bandar Seri Begawan`. */
const longestTown = 3

/** A town in the name itself, no part of a compound (`the Oslo-Paris forum`). */
function placeInName({ text, tokens }: Document, phrase: Phrase): Span | undefined {
  for (let first = phrase.first; first < phrase.head; first++) {
    for (let last = Math.min(first + longestTown, phrase.head); last > first; last--) {
      const [from, to] = [tokens[first], tokens[last - 1]]
      if (!from || !to || isHyphen(tokens[first - 1]) || isHyphen(tokens[last])) continue
      if (towns.has(text.slice(from.start, to.end))) return { start: from.start, end: to.end }
    }
  }
  return undefined
}
