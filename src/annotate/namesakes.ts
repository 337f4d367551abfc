import type { Span } from '../text/span.ts'
import type { Item, ItemReader } from './coordination.ts'
import { type Document, lastStartingBefore, type Name, type Token } from './document.ts'
import { readName } from './name-lists.ts'
import { lowerAt } from './token-access.ts'

/**
 * The name that a common noun takes up.
 *
 *     the Hill Clinic ... the clinic         the broadcaster Radio Nord ... the broadcaster
 *         ^^^^^^^^^^^         ------                          ^^^^^^^^^^         -----------
 *
 * @param noun Token of the noun.
 * @returns The latest name before it that has the noun among its words or right before it; never a person’s.
 */
export function namesakeOf(document: Document, noun: Token): Name | undefined {
  return document.names.findLast(
    (name) => name.last <= noun.index && name.type !== 'PER' && isNamesake(document.tokens, name, noun.lower),
  )
}

function isNamesake(tokens: readonly Token[], name: Name, noun: string): boolean {
  if (tokens[name.first - 1]?.lower === noun) return true
  return name.last - name.first > 1 && tokens.slice(name.first, name.last).some((token) => token.lower === noun)
}

/** Where the name stands that a span gives: the span itself, or the name that the noun in it takes up. */
export function nameBehind(document: Document, { start, end }: Span): Span {
  const span = { start, end }
  const token = lastStartingBefore(document.tokens, start)
  const isName = token?.upos === 'PROPN' || document.names.some((name) => name.start === start)
  const name = token && !isName ? namesakeOf(document, token) : undefined
  return name ? { start: name.start, end: name.end } : span
}

const definiteArticles: ReadonlySet<string> = new Set(['the', 'this', 'that'])
/** How many words may stand between the article and the noun: `the public national broadcaster`. */
const longestDescription = 3

/** An item that is a name, or a noun with its article that takes one up; its words are then the noun. */
export const readNameOrNamesake: ItemReader = (document, first, limit) =>
  readName(document, first, limit) ?? readNamesake(document, first, limit)

function readNamesake(document: Document, first: number, limit: number): Item | undefined {
  if (!definiteArticles.has(lowerAt(document.tokens, first))) return undefined
  for (let at = first + 1; at < limit && at <= first + longestDescription; at++) {
    const token = document.tokens[at]
    if (token?.upos === 'NOUN' && document.tokens[at + 1]?.upos !== 'NOUN') {
      return namesakeOf(document, token) && { words: { start: token.start, end: token.end }, last: at + 1 }
    }
    if (token?.upos !== 'NOUN' && token?.upos !== 'ADJ') return undefined
  }
  return undefined
}

/** The noun with its article that ends before a token and takes up a name: `The clinic | signed`. */
export function namesakeEndingAt(document: Document, last: number): Span | undefined {
  const noun = document.tokens[last - 1]
  if (noun?.upos !== 'NOUN') return undefined
  for (let at = last - 2; at >= Math.max(0, last - 2 - longestDescription); at--) {
    if (definiteArticles.has(lowerAt(document.tokens, at))) {
      return namesakeOf(document, noun) && { start: noun.start, end: noun.end }
    }
  }
  return undefined
}
