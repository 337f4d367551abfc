import type { Name, Token } from '../document.ts'
import { itemAt } from '../item-at.ts'
import { formAt, lowerAt, spanOfTokens } from '../token-access.ts'

/** A name over tokens `first` to `last` (exclusive); its place among the names is still to be given. */
export function nameOver(tokens: readonly Token[], type: Name['type'], first: number, last: number): Name {
  return { index: 0, type, first, last, ...spanOfTokens(tokens, first, last) }
}

/** What `namesByToken` gave last: one repair after another asks for the same names, most of them changing nothing. */
let latest: Readonly<{ tokens: readonly Token[]; names: readonly Name[]; byToken: readonly (Name | undefined)[] }> = {
  tokens: [],
  names: [],
  byToken: [],
}

/** For each token the name that it is part of; undefined for none. */
export function namesByToken(tokens: readonly Token[], names: readonly Name[]): readonly (Name | undefined)[] {
  if (latest.tokens === tokens && latest.names === names) return latest.byToken
  const byToken = new Array<Name | undefined>(tokens.length).fill(undefined)
  for (const name of names) byToken.fill(name, name.first, name.last)
  latest = { tokens, names, byToken }
  return byToken
}

/** Names with their places given anew; the list from before a repair where it changed nothing. */
export function placed(before: readonly Name[], after: readonly Name[]): readonly Name[] {
  if (before.length === after.length && before.every((name, index) => after[index] === name)) return before
  return after.map((name, index) => (name.index === index ? name : { ...name, index }))
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
  return placed(
    names,
    [...kept, ...added].sort((a, b) => a.first - b.first),
  )
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
