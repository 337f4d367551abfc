import type { Token } from '../../annotate/document.ts'
import { lowerAt } from '../../annotate/token-access.ts'
import { isHyphen, isNominal, isPossessive } from '../../annotate/token-kinds.ts'

const partyPrepositions: ReadonlySet<string> = new Set(['among', 'between', 'with'])
const partyWords: ReadonlySet<string> = new Set([',', 'and', 'its', 'of', 'their'])

/** How many tokens parties may take. */
const longestParties = 12

/**
 * First token after the parties to talks or work in common; `from` itself where none stand there.
 *
 *     cooperation between Peru and the two Congos in mining
 *                 ------------------------------- ^
 */
export function afterParties(tokens: readonly Token[], from: number, to: number): number {
  if (!partyPrepositions.has(lowerAt(tokens, from))) return from
  let at = from + 1
  while (at < Math.min(from + longestParties, to) && isPartyWord(tokens, at)) at++
  return at
}

function isPartyWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (partyWords.has(lowerAt(tokens, at)) || isHyphen(token) || isPossessive(token)) return true
  return isNominal(token) || token?.upos === 'DET' || token?.upos === 'NUM'
}
