import type { Span } from '../../text/span.ts'
import type { Token } from '../document.ts'
import { lowerAt, spanOfTokens } from '../token-access.ts'

/** Phrases with a value each, by their first word; the longest first. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: T }[]>

/** A phrase found in a text: its words, and tokens `first` to `last` (exclusive). */
export interface FoundPhrase<T> extends Span {
  readonly first: number
  readonly last: number
  readonly value: T
}

/** Makes phrases ready to be looked up; in each, words with one space between, lower case, as tokens are cut. */
export function indexPhrases<T>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseIndex<T> {
  const index = new Map<string, { words: readonly string[]; value: T }[]>()
  for (const [phrase, value] of phrases) {
    const words = phrase.split(' ')
    const head = phrase.replace(/ .*/, '') // `made` of `made up of`
    const sameHead = index.get(head) ?? []
    sameHead.push({ words, value })
    index.set(head, sameHead)
  }
  for (const sameHead of index.values()) sameHead.sort((a, b) => b.words.length - a.words.length)
  return index
}

/** The longest phrase that starts at a token and ends before `limit`. */
export function phraseAt<T>(
  index: PhraseIndex<T>,
  tokens: readonly Token[],
  first: number,
  limit: number,
): FoundPhrase<T> | undefined {
  const sameHead = index.get(lowerAt(tokens, first))
  if (!sameHead) return undefined
  for (const { words, value } of sameHead) {
    const last = first + words.length
    const stands = last <= limit && words.every((word, offset) => tokens[first + offset]?.lower === word)
    if (stands) return { ...spanOfTokens(tokens, first, last), first, last, value }
  }
  return undefined
}

/** All phrases in tokens `first` to `limit`, left to right, none overlapping. */
export function phrasesIn<T>(
  index: PhraseIndex<T>,
  tokens: readonly Token[],
  first: number,
  limit: number,
): readonly FoundPhrase<T>[] {
  const found: FoundPhrase<T>[] = []
  for (let at = first; at < limit; at++) {
    const phrase = phraseAt(index, tokens, at, limit)
    if (!phrase) continue
    found.push(phrase)
    at = phrase.last - 1
  }
  return found
}
