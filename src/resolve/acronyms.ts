import { type Document, tokenAt } from '../annotate/document.ts'
import { capitalsOf } from '../text/capitals.ts'
import { cover, type Span } from '../text/span.ts'

/** A short form and the words it is made of, as the text itself explains it. */
export interface Acronym {
  readonly short: Span
  readonly long: Span
}

/** An acronym in brackets. Matches `(NSOS)`, `(U.N.)`, `(MoU)`; not `(Reuters)` nor `(2018)`. */
const bracketed = /\(((?:\p{Lu}\.?){2,}|\p{Lu}[\p{Lu}\p{Ll}&-]{0,6}\p{Lu})s?\)/gu

/** Words that an acronym may leave out. Own list. */
const smallWords: ReadonlySet<string> = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'to',
  'a',
  'an',
  '&',
  'de',
  'del',
  'la',
])

/** Longest phrase looked through for the letters of an acronym, in tokens: twelve words and the small ones between. */
const longestPhrase = 20

/**
 * Finds acronyms that stand in brackets right after the words they shorten.
 *
 *     the Congress of the Nordic Society for Ocean Studies (NSOS)
 *                         --------------------------------  ++++    - long, + short
 *
 * @returns In text order; an acronym whose letters do not begin the words before it is left out.
 */
export function findAcronyms(document: Document): readonly Acronym[] {
  return [...document.text.matchAll(bracketed)].flatMap((match) => {
    const short = { start: match.index + 1, end: match.index + match[0].length - 1 }
    const long = longFormBefore(document, match.index, lettersOf(match[0]))
    return long ? [{ short, long }] : []
  })
}

/** The letters that words must begin with: the capitals, `mou` for `MoU`. */
function lettersOf(acronym: string): string {
  return capitalsOf(acronym).toLowerCase()
}

/** The shortest run of words right before `end` that begin with the letters. */
function longFormBefore(document: Document, end: number, letters: string): Span | undefined {
  const last = tokenAt(document, end - 2)
  if (!last) return undefined
  const before = document.tokens.slice(Math.max(0, last.index - longestPhrase), last.index + 1)
  let left = letters.length
  for (const token of before.reverse()) {
    const isNext = token.lower.startsWith(letters.charAt(left - 1))
    if (isNext) left--
    if (left === 0) return isCapital(token.form) ? cover(token, last) : undefined
    if (!isNext && !smallWords.has(token.lower)) return undefined
  }
  return undefined
}

function isCapital(form: string): boolean {
  return form.charAt(0) !== form.charAt(0).toLowerCase()
}
