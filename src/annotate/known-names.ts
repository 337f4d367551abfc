import type { Name, Token } from './document.ts'
import { CITY, type GazetteerNode, REGION } from './gazetteer.ts'
import { nameOver, namesByToken, withNames } from './name-spans.ts'
import { typeOfKind } from './name-types.ts'
import { formAt } from './token-access.ts'

/**
 * Names with those added that the gazetteer holds and labels left out.
 *
 *     US carmakers met Muslims in New York.      the US$ 4 million, Reading Bible verses
 *     LOC              MISC###    LOC#####           --             -------        no names
 *
 * A town or region of one word is left out, since many are words too (Hope, Nice, Reading), and so is a word that the
 * tagger takes for no proper noun or adjective.
 */
export function addKnownNames(
  gazetteer: GazetteerNode,
  tokens: readonly Token[],
  names: readonly Name[],
): readonly Name[] {
  const byToken = namesByToken(tokens, names)
  const added: Name[] = []
  let from = 0
  for (const { index, form, lower } of tokens) {
    if (index < from || byToken[index] || form === lower) continue
    const found = longestKnown(gazetteer, tokens, byToken, index)
    if (!found) continue
    from = found.last
    if (found.last - index > 1 || isSureWord(tokens, index, found.kind)) {
      added.push(nameOver(tokens, found.type, index, found.last))
    }
  }
  return withNames(byToken, names, added)
}

/** What the gazetteer holds from some token to `last` (exclusive). */
interface Known {
  readonly kind: number
  readonly type: Name['type']
  readonly last: number
}

/** The longest name of the gazetteer that starts at a token and touches no label. */
function longestKnown(
  gazetteer: GazetteerNode,
  tokens: readonly Token[],
  byToken: readonly (Name | undefined)[],
  first: number,
): Known | undefined {
  let found: Known | undefined
  let node = gazetteer.next.get(formAt(tokens, first))
  for (let last = first + 1; node; last++) {
    const type = typeOfKind.get(node.kind)
    if (type) found = { kind: node.kind, type, last }
    node = byToken[last] ? undefined : node.next.get(formAt(tokens, last))
  }
  return found
}

/** Whether a word of its own is a name here: not the `US` of `US$`. */
function isSureWord(tokens: readonly Token[], index: number, kind: number): boolean {
  const upos = tokens[index]?.upos
  const isProper = upos === 'PROPN' || upos === 'ADJ'
  return isProper && kind !== CITY && kind !== REGION && formAt(tokens, index + 1) !== '$'
}
