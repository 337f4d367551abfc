import type { Token } from '../../annotate/document.ts'
import { possessives } from '../../annotate/lexicon/event-heads.ts'
import { ordinalValue, romanValue } from '../../annotate/phrases/numerals.ts'
import { lowerAt } from '../../annotate/token-access.ts'
import { isCapital, isHyphen } from '../../annotate/token-kinds.ts'
import type { EventFact } from './fact.ts'
import type { Phrase } from './phrase.ts'

/**
 * The number of an edition, in a phrase or before it.
 *
 *     the XII Convention    the twenty-first session    the 12th edition of the Film Days    his second visit
 *         ^^^                   ^^^^^^^^^^^^                ^^^^                             none
 */
export function editionOf(tokens: readonly Token[], phrase: Phrase): EventFact['edition'] {
  if (possessives.has(phrase.determiner ?? '')) return undefined
  for (let at = phrase.start; at < phrase.head; at++) {
    const number = numberAt(tokens, at)
    if (number) return number
  }
  return editionBefore(tokens, phrase.start)
}

function numberAt(tokens: readonly Token[], at: number): EventFact['edition'] {
  const [token, hyphen, tail] = tokens.slice(at, at + 3)
  if (!token) return undefined
  if (tail && isHyphen(hyphen)) {
    const joined = ordinalValue(`${token.lower}-${tail.lower}`)
    if (joined !== undefined) return { number: joined, words: { start: token.start, end: tail.end } }
  }
  const isRoman = token.form !== 'I' && isCapital(hyphen)
  const number = ordinalValue(token.form) ?? (isRoman ? romanValue(token.form) : undefined)
  return number === undefined ? undefined : { number, words: { start: token.start, end: token.end } }
}

const editionNouns: ReadonlySet<string> = new Set(['edition', 'meeting', 'session'])

/** `the 12th edition of the` before the name. */
function editionBefore(tokens: readonly Token[], start: number): EventFact['edition'] {
  const of = lowerAt(tokens, start - 1) === 'the' ? start - 2 : start - 1
  if (lowerAt(tokens, of) !== 'of' || !editionNouns.has(lowerAt(tokens, of - 1))) return undefined
  return numberAt(tokens, of - 4) ?? numberAt(tokens, of - 2)
}
