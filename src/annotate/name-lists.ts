import { overlaps } from '../text/span.ts'
import { type Coordination, type Item, readList } from './coordination.ts'
import { type Document, lastStartingBefore, type Name, sentenceAt, type Token } from './document.ts'
import { determiners } from './noun-phrases.ts'

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
