import type { Span } from '../../text/span.ts'
import type { Document, Token } from '../document.ts'
import { formAt, lowerAt } from '../token-access.ts'
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
  ['alongside', 'addition'],
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
  let { end } = start.words
  let last = start.last
  let isEnding = false
  let hasConjunction = false
  for (;;) {
    const link = linkAt(document.tokens, last, limit)
    if (!link || (isEnding && link.kind === 'comma')) break
    const item = readItem(document, link.last, limit)
    if (!item) break
    items.push(item.words)
    end = item.words.end
    last = item.last
    if (link.kind !== 'comma') isEnding = link.kind === 'conjunction'
    hasConjunction ||= link.kind !== 'comma'
  }
  return { start: start.words.start, end, items, first, last, hasConjunction }
}

/** What joins two items at a token: a comma, a conjunction, or both (`, and`). */
function linkAt(tokens: readonly Token[], first: number, limit: number): { kind: Link; last: number } | undefined {
  const hasComma = first < limit && commas.has(formAt(tokens, first))
  const afterComma = hasComma ? first + 1 : first
  const phrase = phraseAt(links, tokens, afterComma, limit)
  if (hasComma && lowerAt(tokens, afterComma) === 'alongside') return undefined // `Ghana, alongside Togo, left`: an aside
  if (phrase) return { kind: phrase.value, last: phrase.last }
  return hasComma ? { kind: 'comma', last: afterComma } : undefined
}
