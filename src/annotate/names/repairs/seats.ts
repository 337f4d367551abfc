import type { Name, Token } from '../../document.ts'
import { listedSet } from '../../lexicon/listed.ts'
import { lowerAt } from '../../token-access.ts'
import { placed, wordsOfTokens } from '../name-spans.ts'

/**
 * Seats of power as places where something is or goes, else as who sits there.
 *
 *     at the Kremlin, brought to the White House     the Kremlin said, according to the White House
 *            LOC####                 LOC########         ORG####                        ORG########
 */
export function settleSeats(tokens: readonly Token[], names: readonly Name[]): readonly Name[] {
  const settled = names.map((name): Name => {
    if (!seats.has(wordsOfTokens(tokens, name.first, name.last))) return name
    const type = isPlace(tokens, name.first) ? 'LOC' : 'ORG'
    return type === name.type ? name : { ...name, type }
  })
  return placed(names, settled)
}

/** Buildings that stand for who rules or works in them. Own list. */
const seats: ReadonlySet<string> = listedSet(
  `White House, Pentagon, Kremlin, Capitol Hill, Downing Street, Whitehall, Buckingham Palace, Elysee, Élysée,
  Elysee Palace, Élysée Palace, Blue House, Foggy Bottom, Malacañang, Zhongnanhai, Rashtrapati Bhavan`,
)

function isPlace(tokens: readonly Token[], first: number): boolean {
  const at = lowerAt(tokens, first - 1) === 'the' ? first - 2 : first - 1
  return placePrepositions.has(lowerAt(tokens, at)) && lowerAt(tokens, at - 1) !== 'according'
}

/** Prepositions of place; not `from`, `by`, which go with who speaks or acts. */
const placePrepositions: ReadonlySet<string> = listedSet('at, around, behind, in, inside, into, near, outside, to')
