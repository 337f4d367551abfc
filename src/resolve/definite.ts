import type { Token } from '../annotate/document.ts'
import { cover, type Span } from '../text/span.ts'

/** A noun that takes up something known, with the words before it; no article. */
export interface Definite extends Span {
  readonly tokens: readonly Token[]
  /** Its words, lower case; the noun last. */
  readonly words: readonly string[]
  readonly noun: string
}

/** The words of a definite noun; undefined for none. */
export function toDefinite(tokens: readonly Token[]): Definite | undefined {
  const last = tokens.at(-1)
  if (!last) return undefined
  const { start, end } = cover(last, ...tokens)
  return { start, end, tokens, words: tokens.map((token) => token.lower), noun: last.lower }
}
