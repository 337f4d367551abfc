import type { Name, Token } from '../document.ts'
import { itemAt } from '../item-at.ts'
import { formAt, lowerAt, spanOfTokens } from '../token-access.ts'

/** A name over tokens `first` to `last` (exclusive); its place among the names is still to be given. */
export function nameOver(tokens: readonly Token[], type: Name['type'], first: number, last: number): Name {
  return { index: 0, type, first, last, ...spanOfTokens(tokens, first, last) }
}

/** For each token the name that it is part of; undefined for none. */
export function namesByToken(tokens: readonly Token[], names: readonly Name[]): readonly (Name | undefined)[] {
  const byToken = new Array<Name | undefined>(tokens.length).fill(undefined)
  for (const name of names) byToken.fill(name, name.first, name.last)
  return byToken
}

/** Names with others put in the place of all that they touch, in text order, each with its place. */
export function withNames(
  byToken: readonly (Name | undefined)[],
  names: readonly Name[],
  added: readonly Name[],
): readonly Name[] {
  if (added.length === 0) return names
  const touched = new Set(added.flatMap(({ first, last }) => byToken.slice(first, last)))
  const kept = names.filter((name) => !touched.has(name))
  return [...kept, ...added].sort((a, b) => a.first - b.first).map((name, index) => ({ ...name, index }))
}

/** The words of tokens `first` to `last` (exclusive), a space between them. */
export function wordsOfTokens(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last)
    .map(({ form }) => form)
    .join(' ')
}

/** The token after the words with capitals that start at `first` and stand in one line; `first` if there are none. */
export function capitalsEnd(tokens: readonly Token[], first: number): number {
  let last = first
  while (formAt(tokens, last) !== lowerAt(tokens, last) && gapBefore(tokens, last) <= 1) last++
  return last
}

/** How many characters stand between a token and the one before it: more than one over a blank line. */
function gapBefore(tokens: readonly Token[], index: number): number {
  return itemAt(tokens, index).start - itemAt(tokens, index - 1).end
}
