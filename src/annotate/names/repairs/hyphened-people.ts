import type { Name, Token } from '../../document.ts'
import { genderOfFirstName } from '../../lexicon/given-names.ts'
import { formAt, isGlued, lowerAt } from '../../token-access.ts'
import { nameOver, namesByToken, withNames } from '../name-spans.ts'

/**
 * People’s names with the parts that a hyphen joins to them, where labels stop at it.
 *
 *     President Akufo-Addo     Hilda Tan-Pyrz said     Anna-Lee Currie     the Tan-Ba talks
 *               PER##          PER######               PER  PER#######         PER PER       labels
 *               PER#######     PER###########          PER############         PER PER       joined
 */
export function joinHyphens(tokens: readonly Token[], names: readonly Name[]): readonly Name[] {
  const byToken = namesByToken(tokens, names)
  const joined: Name[] = []
  for (const name of names) {
    if (name.type !== 'PER' || name.first < (joined.at(-1)?.last ?? 0)) continue
    const first =
      isOwnPart(tokens, byToken, name.first - 2) && isJoined(tokens, name.first - 1) ? name.first - 2 : name.first
    const last = isJoined(tokens, name.last) ? partEnd(tokens, byToken, name) : name.last
    if (last - first > name.last - name.first) joined.push(nameOver(tokens, 'PER', first, last))
  }
  return withNames(byToken, names, joined)
}

/** Whether a token is a hyphen that parts two words without a space. */
function isJoined(tokens: readonly Token[], hyphen: number): boolean {
  return formAt(tokens, hyphen) === '-' && isGlued(tokens, hyphen) && isGlued(tokens, hyphen + 1)
}

/** Whether a word has a capital, and belongs to no other name. */
function isOwnPart(tokens: readonly Token[], byToken: readonly (Name | undefined)[], index: number): boolean {
  return tokens[index]?.upos === 'PROPN' && formAt(tokens, index) !== lowerAt(tokens, index) && !byToken[index]
}

/** Where a name ends with the part after the hyphen at its end; at the hyphen if that part is another’s. */
function partEnd(tokens: readonly Token[], byToken: readonly (Name | undefined)[], { first, last }: Name): number {
  if (isOwnPart(tokens, byToken, last + 1)) return last + 2
  const next = byToken[last + 1]
  const isGiven = last - first === 1 && genderOfFirstName(lowerAt(tokens, first)) !== undefined
  return isGiven && next?.type === 'PER' && next.first === last + 1 && next.last > last + 2 ? next.last : last
}
