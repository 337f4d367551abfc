import { overlaps, type Span } from '../text/span.ts'
import { type Document, lastStartingBefore, type Name, sentenceAt, type Token } from './document.ts'
import { indexPhrases, phraseAt } from './phrases.ts'

/** Names or noun phrases that a text lists as equals. */
export interface Coordination extends Span {
  /** One or more, in text order, articles left out. */
  readonly items: readonly Span[]
  /** Tokens `first` to `last` (exclusive), the article of the first item included. */
  readonly first: number
  readonly last: number
  /** False for a list of commas alone: with two items that may be an apposition (`Lyon, France`). */
  readonly hasConjunction: boolean
}

/** One item of a list: the tokens it takes and the words that count. */
export interface Item {
  readonly words: Span
  /** First token after it. */
  readonly last: number
}

/** Reads an item that starts at a token and ends before `limit`; undefined if none does. */
export type ItemReader = (document: Document, first: number, limit: number) => Item | undefined

/** How two items of a list are joined: only an `and` or `or` tells that one item more ends it. */
type Link = 'comma' | 'conjunction' | 'addition'

/** Phrases that join the items of a list. An addition starts the list anew: `X and Y, as well as Z, V and W`. Own list. */
const links = indexPhrases<Link>([
  ['and', 'conjunction'],
  ['or', 'conjunction'],
  ['&', 'conjunction'],
  ['and also', 'conjunction'],
  ['but also', 'addition'],
  ['plus', 'addition'],
  ['as well as', 'addition'],
  ['in addition to', 'addition'],
  ['along with', 'addition'],
  ['together with', 'addition'],
])

const commas: ReadonlySet<string> = new Set([',', ';'])

/**
 * Reads a list from its first item on.
 *
 *     the Alps, Savoy and Nice, as well as Corsica
 *         ^^^^  ^^^^^     ^^^^             ^^^^^^^
 *
 * After a conjunction a comma alone no longer goes on: in `Ghana and Togo, Benin said` the list is two long.
 *
 * @param first Token where the first item (or its article) starts.
 * @param limit Token before which the list ends, such as the end of the sentence.
 * @returns Undefined if no item starts there.
 */
export function readList(
  document: Document,
  first: number,
  limit: number,
  readItem: ItemReader,
): Coordination | undefined {
  const start = readItem(document, first, limit)
  if (!start) return undefined
  const items = [start.words]
  let last = start.last
  let isEnding = false
  let hasConjunction = false
  for (;;) {
    const link = linkAt(document.tokens, last, limit)
    if (!link || (isEnding && link.kind === 'comma')) break
    const item = readItem(document, link.last, limit)
    if (!item) break
    items.push(item.words)
    last = item.last
    if (link.kind !== 'comma') isEnding = link.kind === 'conjunction'
    hasConjunction ||= link.kind !== 'comma'
  }
  const { end } = items.at(-1) ?? start.words
  return { start: start.words.start, end, items, first, last, hasConjunction }
}

/** What joins two items at a token: a comma, a conjunction, or both (`, and`). */
function linkAt(tokens: readonly Token[], first: number, limit: number): { kind: Link; last: number } | undefined {
  const hasComma = first < limit && commas.has(tokens[first]?.form ?? '')
  const afterComma = hasComma ? first + 1 : first
  const phrase = phraseAt(links, tokens, afterComma, limit)
  if (phrase) return { kind: phrase.value, last: phrase.last }
  return hasComma ? { kind: 'comma', last: afterComma } : undefined
}

/** Articles and possessives that no item keeps. Own list. */
const determiners: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their', 'our', 'his', 'her', 'both'])

/** How many words may stand between an article and the name they describe: `the host country Peru`, `the port city of Sfax`. */
const maximumDescription = 4

/**
 * An item that is a proper name, after an article and a short description, before anything in brackets. Capital words
 * tagged as proper nouns do where the names miss one.
 *
 *     the neighbouring Republic of Palau (population 18,000)
 *                      ^^^^^^^^^^^^^^^^^
 */
export function readName(document: Document, first: number, limit: number): Item | undefined {
  for (let at = first; at < limit && at - first <= maximumDescription; at++) {
    const name = nameStartingAt(document, document.tokens[at]) ?? properNounAt(document, at, limit)
    if (name) return isGlued(document, name) ? undefined : toItem(document, name, limit)
    if (!isDescription(document.tokens[at], at === first)) return undefined
  }
  return undefined
}

/** A name, or words that the tagger takes for one though no name was found in them. */
type ProperNoun = Pick<Name, 'start' | 'end' | 'first' | 'last'>

/** A run of proper nouns with capitals; none before a name (`President Ba`) nor in a date. */
function properNounAt(document: Document, first: number, limit: number): ProperNoun | undefined {
  const { tokens } = document
  let last = first
  while (last < limit && isProper(tokens[last])) last++
  const from = tokens[first]
  const to = tokens[last - 1]
  if (!from || !to || last === first || nameStartingAt(document, tokens[last])) return undefined
  const span = { start: from.start, end: to.end }
  const isTaken = [...document.names, ...document.dates].some((other) => overlaps(other, span))
  return isTaken ? undefined : { ...span, first, last }
}

function isProper(token: Token | undefined): boolean {
  return token?.upos === 'PROPN' && token.form !== token.lower
}

/** Whether a hyphen makes the name part of a longer word: `the Lyon-based carrier`. */
function isGlued({ tokens }: Document, name: ProperNoun): boolean {
  const next = tokens[name.last]
  return next !== undefined && next.start === name.end && (next.form === '-' || next.form === '–')
}

function toItem({ tokens }: Document, { start, end, last }: ProperNoun, limit: number): Item {
  return { words: { start, end }, last: afterBrackets(tokens, last, limit) }
}

function isDescription(token: Token | undefined, isFirst: boolean): boolean {
  if (!token) return false
  if (determiners.has(token.lower)) return isFirst
  const isLowerCase = token.form === token.lower
  return isLowerCase && (token.upos === 'ADJ' || token.upos === 'NOUN' || (token.lower === 'of' && !isFirst))
}

/** First token after `(…)`, if brackets open and close at `first` within twelve tokens. */
function afterBrackets(tokens: readonly Token[], first: number, limit: number): number {
  if (tokens[first]?.form !== '(') return first
  const longestBracket = 12
  const end = Math.min(limit, first + longestBracket)
  for (let at = first + 1; at < end; at++) if (tokens[at]?.form === ')') return at + 1
  return first
}

function nameStartingAt(document: Document, token: Token | undefined): Name | undefined {
  const name = token && lastStartingBefore(document.names, token.start)
  return name?.first === token?.index ? name : undefined
}

/** Words that tie a complement to a noun inside one item: `conservation of forests`, `fight against crime`. Own list. */
const complements: ReadonlySet<string> = new Set(['of', 'against'])

/**
 * An item that is a noun phrase, a gerund with its object, or adjectives whose noun stands later in the list.
 *
 *     the economy, natural and cultural heritage, fighting crime
 *         ^^^^^^^  ^^^^^^^     ^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^
 */
export function readNounPhrase(document: Document, first: number, limit: number): Item | undefined {
  const { tokens } = document
  const start = afterDeterminer(tokens, first)
  let last = phraseEnd(tokens, start, limit)
  const from = tokens[start]
  if (last === start || !from) return undefined
  while (last < limit && complements.has(tokens[last]?.lower ?? '')) {
    const complement = afterDeterminer(tokens, last + 1)
    const end = phraseEnd(tokens, complement, limit)
    if (end <= complement) break
    last = end
  }
  return { words: { start: from.start, end: tokens[last - 1]?.end ?? from.end }, last }
}

function afterDeterminer(tokens: readonly Token[], first: number): number {
  return determiners.has(tokens[first]?.lower ?? '') ? first + 1 : first
}

/** First token from `first` on that no noun phrase holds. */
function phraseEnd(tokens: readonly Token[], first: number, limit: number): number {
  let last = first
  for (let token = tokens[last]; token && last < limit && isPhraseWord(token); token = tokens[last]) last++
  return last
}

function isPhraseWord(token: Token): boolean {
  switch (token.upos) {
    case 'ADJ':
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
      return true
    case 'VERB':
      return token.penn === 'VBG' || token.penn === 'VBN'
    default:
      return token.form === '-'
  }
}

/** Every list of names in the text, single names among them, in text order; no name stands in two lists. */
export function nameLists(document: Document): readonly Coordination[] {
  const lists: Coordination[] = []
  let free = 0
  for (const name of document.names) {
    const sentence = sentenceAt(document, name.start)
    if (!sentence || name.first < free) continue
    const list = readList(document, name.first, sentence.last, readName)
    if (!list) continue
    lists.push(list)
    free = list.last
  }
  return lists
}
