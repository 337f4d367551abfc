import type { Token } from '../annotate/document.ts'
import { cover, type Span } from '../text/span.ts'

/** A noun that takes up something known, with the words before it; no article. */
export interface Definite extends Span {
  readonly tokens: readonly Token[]
  /** Its words, lower case; the noun last. */
  readonly words: readonly string[]
  readonly noun: string
  /** Words of what it is for, lower case: `internal`, `market` of `the commissioner for the internal market`. */
  readonly field: readonly string[]
}

/** The words of a definite noun, and those of what it is for; undefined for none. */
export function toDefinite(tokens: readonly Token[], field: readonly Token[] = []): Definite | undefined {
  const last = tokens.at(-1)
  if (!last) return undefined
  const { start, end } = cover(last, ...tokens)
  const lower = (token: Token) => token.lower
  return { start, end, tokens, words: tokens.map(lower), noun: last.lower, field: field.map(lower) }
}
