import type { Token } from './document.ts'

/** Where a token starts; -1 where the list of tokens has none. */
export function startAt(tokens: readonly Token[], at: number): number {
  return tokens[at]?.start ?? -1
}

/** Matches `Forum`, `É`; not `forum`, `2019`. */
const startsCapital = /^\p{Lu}/u

/** Whether a token starts with a capital letter; false where there is none. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && startsCapital.test(token.form)
}

/** Whether a token is a hyphen or an en dash. */
export function isHyphen(token: Token | undefined): boolean {
  return token?.form === '-' || token?.form === '–'
}

/** Whether a token joins its neighbours into one word: `people-to-people`, not `trade - and`. */
export function isInnerHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return isHyphen(token) && token?.end === tokens[at + 1]?.start
}

/** Matches `’s`, `'`; not `’ll`. */
const possessiveMark = /^['’]s?$/i

/** Whether a token is a possessive mark: `’s`, `'`; the `’s` of `it’s` is none. */
export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && token.upos !== 'AUX' && possessiveMark.test(token.form)
}

/** Whether a token is a noun, a name or an adjective. */
export function isNominal(token: Token | undefined): boolean {
  return token?.upos === 'NOUN' || token?.upos === 'PROPN' || token?.upos === 'ADJ'
}
