import type { Name, Token } from '../../document.ts'
import { titleClassOf } from '../../lexicon/titles.ts'
import { formAt, lowerAt } from '../../token-access.ts'
import { placed } from '../name-spans.ts'

/**
 * Names without the first letters of a title that the article tells in full: they stand for whoever holds it.
 *
 *     Trade Cabinet Secretary Ann Tan left. The CS said ...
 *                             PER####           ORG             labels
 *                             PER####                           left
 */
export function dropTitleInitials(tokens: readonly Token[], names: readonly Name[]): readonly Name[] {
  const isShort = ({ first, last }: Name) => last - first === 1 && initials.test(formAt(tokens, first))
  const short = names.filter((name) => isShort(name) && lowerAt(tokens, name.first - 1) === 'the')
  if (short.length === 0) return names
  const letters = lettersOfTitles(tokens)
  const dropped = new Set(short.filter(({ first }) => letters.has(formAt(tokens, first))))
  if (dropped.size === 0) return names
  return placed(
    names,
    names.filter((name) => !dropped.has(name)),
  )
}

/** Matches `CS`, `CEO`; not `C`, `Cs`. */
const initials = /^[A-Z]{2,4}$/

/** The first letters of the titles in capitals, with and without the words at their start: `TCS` and `CS`. */
function lettersOfTitles(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { index, lower } of tokens) {
    if (titleClassOf(lower) !== 'post') continue
    let letters = ''
    for (let at = index; isCapital(tokens, at); at--) {
      letters = `${formAt(tokens, at).charAt(0)}${letters}`
      found.add(letters)
    }
  }
  return found
}

/** Whether a word has a capital and small letters: `Secretary`; not `UN`, `secretary`. */
function isCapital(tokens: readonly Token[], at: number): boolean {
  const form = formAt(tokens, at)
  return form !== lowerAt(tokens, at) && form !== form.toUpperCase()
}
