import type { Name, Token } from '../../document.ts'
import { countryOf, isDemonym } from '../../lexicon/countries.ts'
import { genderOfFirstName } from '../../lexicon/given-names.ts'
import { isNameHead, organisationHeads } from '../../lexicon/name-heads.ts'
import { formAt, isGlued, lowerAt } from '../../token-access.ts'
import { isPossessive } from '../../token-kinds.ts'
import { nameOver, placed, wordsOfTokens } from '../name-spans.ts'

/**
 * Names parted where labels run two together, each of which the article or a list of states has by itself.
 *
 *     the Union’s Plan     the Boeing-Navy deal     the British FTSE 100
 *         MISC########         ORG########              MISC############    labels
 *         ORG##   MISC         ORG### ORG#              MISC### MISC####    parted
 */
export function partNames(tokens: readonly Token[], names: readonly Name[]): readonly Name[] {
  let types: ReadonlyMap<string, Name['type']> | undefined // few articles have a name that may be parted
  const typeOf: TypeOf = (first, last) => {
    types ??= new Map(names.map((name) => [wordsOfTokens(tokens, name.first, name.last), name.type]))
    const words = wordsOfTokens(tokens, first, last)
    return types.get(words) ?? (isDemonym(words) ? 'MISC' : countryOf(words) ? 'LOC' : undefined)
  }
  return placed(
    names,
    names.flatMap((name) => parts(tokens, name, typeOf)),
  )
}

/** The type that words have elsewhere; undefined if they stand nowhere else. */
type TypeOf = (first: number, last: number) => Name['type'] | undefined

function parts(tokens: readonly Token[], name: Name, typeOf: TypeOf): readonly Name[] {
  const { first, last, type } = name
  for (let at = first + 1; at < last; at++) {
    const next = nextPart(tokens, first, at)
    if (next === undefined || next === last) continue
    const left = typeOf(first, at)
    const isSure = isPossessive(tokens[at]) || (next === at && acronym.test(formAt(tokens, next)))
    const person = next === at && isPerson(tokens, name, next) ? 'PER' : undefined
    const right = typeOf(next, last) ?? person ?? (isSure ? type : undefined)
    if (right && isTwo(tokens, name, at))
      return [nameOver(tokens, left ?? type, first, at), nameOver(tokens, right, next, last)]
    if (left && right) return [nameOver(tokens, left, first, at), nameOver(tokens, right, next, last)]
  }
  return [name]
}

/** Where the second part starts if the first may end before token `at`; undefined if it may not. */
function nextPart(tokens: readonly Token[], first: number, at: number): number | undefined {
  if (isPossessive(tokens[at]) || formAt(tokens, at) === '-' || formAt(tokens, at) === 'and') return at + 1
  return at === first + 1 && isDemonym(formAt(tokens, first)) ? at : undefined
}

/** Whether two bodies, or words around a dash, run together: `Otter University | and | Otter Bank`, `OTTER | - | Peru`. */
function isTwo(tokens: readonly Token[], { type }: Name, at: number): boolean {
  if (formAt(tokens, at) === '-') return !isGlued(tokens, at)
  return type === 'ORG' && formAt(tokens, at) === 'and' && organisationHeads.has(lowerAt(tokens, at - 1))
}

/** Whether what follows a people is a person: `Gambian | Ann Tan`; not `Thai | Airways`. */
function isPerson(tokens: readonly Token[], { type, last }: Name, next: number): boolean {
  if (type === 'PER') return true
  const hasHead = tokens.slice(next, last).some(({ lower }) => isNameHead(lower) || lower === 'of')
  return !hasHead && last - next > 1 && last - next < 4 && genderOfFirstName(lowerAt(tokens, next)) !== undefined
}

/** Matches `FTSE`; not `Open`. */
const acronym = /^[A-Z]{2,}$/
