import type { Name, Token } from '../../document.ts'
import { hyphenPrefixes } from '../../lexicon/hyphen-prefixes.ts'
import { formAt } from '../../token-access.ts'
import { CITY, type GazetteerNode, REGION } from '../gazetteer.ts'
import { nameOver, namesByToken, placed, withNames } from '../name-spans.ts'
import { typeOfKind } from '../name-types.ts'

/**
 * Names with those added that the gazetteer holds and labels left out.
 *
 *     US carmakers met Muslims in New York for intra-Syrian talks.      the US$ 4 million, Reading Bible verses
 *     LOC              MISC###    LOC#####           MISC##                 --             -------        no names
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
  for (const token of tokens) {
    const { index, form, lower } = token
    if (index < from || byToken[index] || form === lower) continue
    const found = longestKnown(gazetteer, tokens, byToken, index)
    if (!found) {
      const inner = knownAfterPrefix(gazetteer, token)
      if (inner) added.push(inner)
      continue
    }
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

/** The name that a small prefix is joined to: `Syrian` of `intra-Syrian`; not of `Anglo-Syrian`. It is a part of its token. */
function knownAfterPrefix(gazetteer: GazetteerNode, { index, start, end, form }: Token): Name | undefined {
  const prefix = form.indexOf('-') + 1
  if (prefix === 0 || !hyphenPrefixes.has(form.slice(0, prefix - 1))) return undefined
  const type = typeOfKind.get(gazetteer.next.get(form.slice(prefix))?.kind ?? 0)
  return type && { index: 0, type, first: index, last: index + 1, start: start + prefix, end }
}

/** Whether a word of its own is a name here: not the `US` of `US$`. */
function isSureWord(tokens: readonly Token[], index: number, kind: number): boolean {
  const upos = tokens[index]?.upos
  const isProper = upos === 'PROPN' || upos === 'ADJ'
  return isProper && kind !== CITY && kind !== REGION && formAt(tokens, index + 1) !== '$'
}

/**
 * Names of one word with the type that the gazetteer gives them; what is labelled as a person, town or region stays.
 *
 *     on Wikipedia in Peru      by Jordan, for Lima
 *        MISC#####    ORG#         PER###      ORG#     labels
 *        ORG######    LOC#         PER###      ORG#     settled
 */
export function settleKnown(
  gazetteer: GazetteerNode,
  tokens: readonly Token[],
  names: readonly Name[],
): readonly Name[] {
  const settled = names.map((name) => {
    if (name.last - name.first > 1 || name.type === 'PER') return name
    const kind = gazetteer.next.get(formAt(tokens, name.first))?.kind ?? 0
    const type = kind === CITY || kind === REGION ? undefined : typeOfKind.get(kind)
    return type && type !== name.type ? { ...name, type } : name
  })
  return placed(names, settled)
}
