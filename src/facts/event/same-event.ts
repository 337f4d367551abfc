import type { Document, Token } from '../../annotate/document.ts'
import { countryOf } from '../../annotate/lexicon/countries.ts'
import { genericHeads } from '../../annotate/lexicon/event-heads.ts'
import { isCapital } from '../../annotate/token-kinds.ts'
import { contains, type Span, wordsOf } from '../../text/span.ts'
import { isYear } from './day-words.ts'
import type { EventMention } from './mentions.ts'
import { singularOf } from './singular.ts'

/**
 * Whether two mentions name one gathering: the words of the shorter name all stand in the longer one, or both are of one
 * kind and in one place; numbers, years and places must not differ.
 */
export function isSameEvent(document: Document, a: EventMention, b: EventMention): boolean {
  if (a.head.family !== b.head.family || isAnotherEdition(document, a, b)) return false
  const [wordsOfA, wordsOfB] = [contentWords(document, a), contentWords(document, b)]
  const shared = [...wordsOfA].filter((word) => wordsOfB.has(word)).length
  const fewer = Math.min(wordsOfA.size, wordsOfB.size)
  if (isSameRound(document, a, b)) return true
  if (!isSameHead(a, b) && !isRoundOf(document, a, b) && !isRoundOf(document, b, a))
    return shared > 1 && shared === fewer
  if (fewer === 0) return a.isOwnName || isSameNumber(a, b) || (wordsOfA.size > 0 && isTakenUpBy(b))
  return shared === fewer || (!(a.isNamed && b.isNamed) && isInOnePlace(document, a, b))
}

/** `the second round of Lima talks` in the headline and `the second round of trade talks` below. */
function isSameRound({ article }: Document, a: EventMention, b: EventMention): boolean {
  const isInHeadline = a.end <= (article.headline?.end ?? 0)
  return isInHeadline && a.headWord === 'round' && b.headWord === 'round' && isSameNumber(a, b)
}

/** `peace talks` and `the second round of the Lima peace talks`. */
function isRoundOf(document: Document, round: EventMention, talks: EventMention): boolean {
  if (round.headWord !== 'round' || talks.isBare) return false
  return nameTokens(document, round).at(-1)?.lower === talks.headWord
}

function isSameNumber(a: EventMention, b: EventMention): boolean {
  return a.edition !== undefined && a.edition.number === b.edition?.number
}

/** `the international forum`, said of the forum named before. */
function isTakenUpBy({ phrase, edition }: EventMention): boolean {
  return phrase.determiner === 'the' && phrase.first < phrase.head && phrase.last === phrase.head + 1 && !edition
}

/** Whether both are proper names, with no word in common but the head: `the Gulf Cup` and `the Nordic Cup`. */
export function areNamedApart(document: Document, a: EventMention, b: EventMention): boolean {
  const areProper = [a, b].every(({ isNamed, phrase }) => isNamed && isCapital(document.tokens[phrase.head]))
  const wordsOfB = contentWords(document, b)
  return areProper && ![...contentWords(document, a)].some((word) => wordsOfB.has(word))
}

/** Whether two heads are one word, in singular or plural. */
export function isSameHead(a: EventMention, b: EventMention): boolean {
  return singularOf(a.headWord) === singularOf(b.headWord)
}

/** Whether a bare mention with another head can take up a fuller one: `the event`, `the meeting` for a summit. */
export function canStandFor(bare: EventMention, full: EventMention): boolean {
  return bare.headWord === 'event' || (genericHeads.has(bare.headWord) && bare.head.family === full.head.family)
}

function isAnotherEdition(document: Document, a: EventMention, b: EventMention): boolean {
  if (a.edition && b.edition && a.edition.number !== b.edition.number) return true
  const [yearOfA, yearOfB] = [yearIn(document, a), yearIn(document, b)]
  const isAnotherYear = a.isOwnName || (yearOfA !== undefined && yearOfB !== undefined)
  return (
    (isAnotherYear && yearOfA !== yearOfB) ||
    shiftOf(document, a) !== shiftOf(document, b) ||
    isElsewhere(document, a, b)
  )
}

const shifts: ReadonlySet<string> = new Set(['last', 'next', 'previous'])

/** `last` of `the last meeting of the council`, which is another than `a meeting of the council`. */
function shiftOf({ tokens }: Document, { phrase }: EventMention): string | undefined {
  return tokens.slice(phrase.start, phrase.first).find(({ lower }) => shifts.has(lower))?.lower
}

/** Whether the place of one holds that of the other, or is the same. */
function isInOnePlace({ text }: Document, a: EventMention, b: EventMention): boolean {
  if (!a.place || !b.place) return false
  const [placeOfA, placeOfB] = [wordsOf(text, a.place), wordsOf(text, b.place)]
  return placeOfA.includes(placeOfB) || placeOfB.includes(placeOfA)
}

/** Whether two mentions have places of which neither holds the other; a town may lie in any state, a hall in the town of the name. */
export function isElsewhere(document: Document, a: EventMention, b: EventMention): boolean {
  if (!a.place || !b.place || isInOnePlace(document, a, b)) return false
  if (contains(a, a.place) || contains(b, b.place)) return false
  const isCountry = (place: Span) => countryOf(wordsOf(document.text, place)) !== undefined
  return isCountry(a.place) === isCountry(b.place)
}

function yearIn(document: Document, mention: EventMention): string | undefined {
  return nameTokens(document, mention).find(isYear)?.form
}

const smallWords: ReadonlySet<string> = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'on', 'the', 'to'])

/** Words of the name, lower case and singular, countries by their code, but for the head, the number, the year and small words. */
function contentWords(document: Document, mention: EventMention): ReadonlySet<string> {
  const words = nameTokens(document, mention).filter((token) => isContent(token, mention))
  return new Set(words.map(({ form, lower }) => countryOf(form)?.code ?? singularOf(lower)))
}

/** Words before a gathering that pass from one mention of it to the next: `the international forum`. Own list. */
const vagueWords: ReadonlySet<string> = new Set([
  'global',
  'high-level',
  'international',
  'ministerial',
  'regional',
  'world',
])

/** Matches `UN-sponsored`; not `UN`. */
const byWhom = /-(?:backed|brokered|facilitated|hosted|led|mediated|organi[sz]ed|sponsored)$/

function isContent(token: Token, { phrase, edition }: EventMention): boolean {
  const isNumber = edition !== undefined && contains(edition.words, token)
  const isVague = vagueWords.has(token.form) || byWhom.test(token.lower)
  const isSmall = smallWords.has(token.lower) || token.upos === 'PUNCT' || token.upos === 'PART' || isVague
  return token.index !== phrase.head && !isNumber && !isSmall && !isYear(token)
}

function nameTokens({ tokens }: Document, { phrase }: EventMention): readonly Token[] {
  return tokens.slice(phrase.first, phrase.last)
}
