import type { Document, Token } from '../document.ts'
import { lowerAt, spanOfTokens } from '../token-access.ts'
import type { Item } from './coordination.ts'

/** Articles and possessives that no item keeps. Own list. */
export const determiners: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their', 'our', 'his', 'her', 'both'])

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
  if (last === start) return undefined
  while (complements.has(lowerAt(tokens, last))) {
    const complement = afterDeterminer(tokens, last + 1)
    const end = phraseEnd(tokens, complement, limit)
    if (end === complement) break
    last = end
  }
  return { words: spanOfTokens(tokens, start, last), last }
}

function afterDeterminer(tokens: readonly Token[], first: number): number {
  return determiners.has(lowerAt(tokens, first)) ? first + 1 : first
}

/** First token from `first` on that no noun phrase holds. */
function phraseEnd(tokens: readonly Token[], first: number, limit: number): number {
  const other = tokens.slice(first, limit).find((token) => !isPhraseWord(token))
  return other ? other.index : Math.max(first, limit)
}

/** Tags of gerunds and participles, which stand in noun phrases: `fighting crime`, `renewed trade`. */
const verbalNouns: ReadonlySet<string> = new Set(['VBG', 'VBN'])

function isPhraseWord(token: Token): boolean {
  switch (token.upos) {
    case 'ADJ':
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
      return true
    case 'VERB':
      return verbalNouns.has(token.penn)
    default:
      return token.form === '-'
  }
}
