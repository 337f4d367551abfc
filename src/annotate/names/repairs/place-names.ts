import type { Name, Token } from '../../document.ts'
import { countryOf } from '../../lexicon/countries.ts'
import { listedSet } from '../../lexicon/listed.ts'
import { surePlaceHeads } from '../../lexicon/name-heads.ts'
import { stateForms } from '../../lexicon/title-parts.ts'
import { formAt, lowerAt } from '../../token-access.ts'
import { placed, wordsOfTokens } from '../name-spans.ts'

/**
 * Names that their last word or the place they are said to be in makes places.
 *
 *     Changi Airport, in Urem, northern Syria; but in Otter, Peru
 *     ORG###########     PER#           LOC##         LOC##  LOC#       labels
 *     LOC###########     LOC#           LOC##         LOC##  LOC#       settled
 */
export function settlePlaces(tokens: readonly Token[], names: readonly Name[]): readonly Name[] {
  return placed(
    names,
    names.map((name, index) => (isPlace(tokens, name, names[index + 1]) ? { ...name, type: 'LOC' } : name)),
  )
}

function isPlace(tokens: readonly Token[], name: Name, next: Name | undefined): boolean {
  if (name.type === 'LOC') return false
  return (name.type !== 'PER' && endsAsPlace(tokens, name)) || isState(tokens, name) || isInPlace(tokens, name, next)
}

/** Whether nothing but a place ends so: `Changi Airport`; not `Airport`. People are called Lake and Temple too. */
function endsAsPlace(tokens: readonly Token[], { first, last }: Name): boolean {
  return last - first > 1 && surePlaceHeads.has(lowerAt(tokens, last - 1))
}

/** `Dominion of Canada`, `the Republic of Ghana`; not `Bank of Ghana`. */
function isState(tokens: readonly Token[], { first, last }: Name): boolean {
  const isForm = stateForms.has(lowerAt(tokens, first)) && lowerAt(tokens, first + 1) === 'of'
  return isForm && countryOf(wordsOfTokens(tokens, first + 2, last)) !== undefined
}

/** `in Urem, northern Syria`, `in Urem, Syria`; not `of Urem, Syria`. */
function isInPlace(tokens: readonly Token[], { first, last, type }: Name, next: Name | undefined): boolean {
  if (type === 'ORG' || next?.type !== 'LOC') return false
  if (lowerAt(tokens, first - 1) !== 'in' || formAt(tokens, last) !== ',') return false
  return next.first === last + 1 || (next.first === last + 2 && sides.has(lowerAt(tokens, last + 1)))
}

/** Parts of a land, before its name. Own list. */
const sides: ReadonlySet<string> = listedSet(
  `central, eastern, northern, southern, western, north-eastern, north-western, south-eastern, south-western,
  northeastern, northwestern, southeastern, southwestern`,
)
