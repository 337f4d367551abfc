import type { Span } from '../text/span.ts'
import { lastStartingBefore, type Token } from './document.ts'

/** The word at an index in lower case; empty before the first and after the last one. */
export function lowerAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? ''
}

/** The word at an index as written; empty before the first and after the last one. */
export function formAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.form ?? ''
}

/** The stretch of text that tokens `first` to `last` (exclusive) cover; empty at the start of the text for none. */
export function spanOfTokens(tokens: readonly Token[], first: number, last: number): Span {
  const covered = tokens.slice(first, last)
  return { start: covered[0]?.start ?? 0, end: covered.at(-1)?.end ?? 0 }
}

/** How many tokens start before an offset: the index of the first one that starts there or after it. */
export function indexFrom(tokens: readonly Token[], offset: number): number {
  return (lastStartingBefore(tokens, offset - 1)?.index ?? -1) + 1
}

/** Whether no space stands between the token at an index and the one before it. */
export function isGlued(tokens: readonly Token[], index: number): boolean {
  return index > 0 && tokens[index]?.start === tokens[index - 1]?.end
}
