import type { Span } from '../../text/span.ts'
import { type Document, lastStartingBefore, type Name, sentenceAt, type Token } from '../document.ts'
import { lowerAt } from '../token-access.ts'
import type { Item, ItemReader } from './coordination.ts'
import { readName } from './name-lists.ts'

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
  if (nounsOfStates.has(noun.lower)) return undefined
  return document.names.findLast(
    (name) => name.last <= noun.index && name.type !== 'PER' && isNamesake(document, name, noun.lower),
  )
}

/** Nouns that mean the state or a part of it, whatever name holds them: `the federal government`. */
const nounsOfStates: ReadonlySet<string> = new Set(['country', 'government', 'nation', 'region', 'republic', 'state'])

function isNamesake(document: Document, name: Name, noun: string): boolean {
  const { tokens } = document
  const startsSentence = sentenceAt(document, name.start)?.first === name.first
  if (!startsSentence && lowerAt(tokens, name.first - 1) === noun) return true
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
  const end = Math.min(limit, first + 1 + longestDescription)
  const noun = document.tokens.slice(first + 1, end).find((token) => !describesNoun(document.tokens, token))
  if (noun?.upos !== 'NOUN' || !namesakeOf(document, noun)) return undefined
  return { words: { start: noun.start, end: noun.end }, last: noun.index + 1 }
}

/** Whether a token describes a noun that is still to come. */
function describesNoun(tokens: readonly Token[], token: Token): boolean {
  return token.upos === 'ADJ' || (token.upos === 'NOUN' && tokens[token.index + 1]?.upos === 'NOUN')
}

/** The noun with its article that ends before a token and takes up a name: `The clinic | signed`. */
export function namesakeEndingAt(document: Document, last: number): Span | undefined {
  const noun = document.tokens[last - 1]
  if (noun?.upos !== 'NOUN' || !namesakeOf(document, noun)) return undefined
  const before = document.tokens.slice(Math.max(0, last - 1 - longestDescription), last - 1)
  const isDefinite = before.some((token) => definiteArticles.has(token.lower))
  return isDefinite ? { start: noun.start, end: noun.end } : undefined
}
