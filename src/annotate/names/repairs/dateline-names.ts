import type { Name, Paragraph, Token } from '../../document.ts'
import { honorifics } from '../../lexicon/honorifics.ts'
import { cuttingTitles } from '../../lexicon/title-words.ts'
import { formAt, indexFrom, lowerAt } from '../../token-access.ts'
import { nameOver, namesByToken, withNames } from '../name-spans.ts'

/**
 * Names with the type that their place in a dateline or before a speaker's words gives them.
 *
 *     NADI, June 3 (Pacnews) - The ...      SECRETARY TAN: We ...      NADI - Senate Leader Ann Tan
 *     PER#          MISC###                                            ORG##########                   labels
 *     LOC#          ORG####                           PER              LOC#   ORG###                   settled
 */
export function settleDatelines(
  tokens: readonly Token[],
  paragraphs: readonly Paragraph[],
  names: readonly Name[],
): readonly Name[] {
  const openings = paragraphs.filter(({ start, bodyStart }) => bodyStart > start)
  if (openings.length === 0) return names
  const byToken = namesByToken(tokens, names)
  const settled = openings.flatMap(({ start, bodyStart }) => {
    const first = indexFrom(tokens, start)
    const last = indexFrom(tokens, bodyStart)
    return formAt(tokens, last - 1) === ':' ? speaker(tokens, first, last - 1) : retyped(tokens, byToken, first, last)
  })
  return withNames(byToken, names, settled)
}

/** The person after the titles before a colon: `MR TAN:`; not `QUESTION:`, `SECRETARY:`. */
function speaker(tokens: readonly Token[], first: number, last: number): readonly Name[] {
  let at = first
  while (at < last && isTitle(lowerAt(tokens, at).replace('.', ''))) at++
  return at > first && at < last ? [nameOver(tokens, 'PER', at, last)] : []
}

/** Whether a word, without its stop, is a title, or the stop of one. */
function isTitle(word: string): boolean {
  return word === '' || honorifics.has(word) || cuttingTitles.has(word)
}

/** The town that a dateline starts with, and the agency in brackets; a name across its dash in two. */
function retyped(
  tokens: readonly Token[],
  byToken: readonly (Name | undefined)[],
  first: number,
  last: number,
): readonly Name[] {
  const across = byToken[last - 1]
  if (across && across.last > last)
    return [nameOver(tokens, 'LOC', across.first, last - 1), nameOver(tokens, across.type, last, across.last)]
  const settled: Name[] = []
  const town = townEnd(tokens, byToken, first, last)
  if (town > first) settled.push(nameOver(tokens, 'LOC', first, town))
  for (const name of new Set(byToken.slice(first, last))) {
    if (name?.first === first && formAt(tokens, name.last) === ',') settled.push({ ...name, type: 'LOC' })
    if (name && isBracketed(tokens, name)) settled.push({ ...name, type: 'ORG' })
  }
  return settled
}

/** The token after the words all in capitals, none of them labelled, that a dateline starts with; `first` for none. */
function townEnd(
  tokens: readonly Token[],
  byToken: readonly (Name | undefined)[],
  first: number,
  last: number,
): number {
  let end = first
  while (end < last && !byToken[end] && isCapitals(formAt(tokens, end))) end++
  return end
}

/** `TOKYO`; not `Tokyo`, `(`. */
function isCapitals(form: string): boolean {
  return form === form.toUpperCase() && form !== form.toLowerCase()
}

function isBracketed(tokens: readonly Token[], { first, last }: Name): boolean {
  return formAt(tokens, first - 1) === '(' && formAt(tokens, last) === ')'
}
