import type { Name, Token } from '../../document.ts'
import { countryOf } from '../../lexicon/countries.ts'
import { listedSet } from '../../lexicon/listed.ts'
import { lowerAt } from '../../token-access.ts'
import { capitalsEnd, nameOver, namesByToken, withNames, wordsOfTokens } from '../name-spans.ts'

/**
 * Bodies of a state or university named whole, where labels part them.
 *
 *     the Syrian Government, the Saudi Interior Ministry, the University of Ohio at Lima
 *         MISC##                 MISC# ORG##############      ORG###############    LOC#    labels
 *         ORG##############      ORG####################      ORG#######################    joined
 */
export function joinBodies(tokens: readonly Token[], names: readonly Name[]): readonly Name[] {
  const byToken = namesByToken(tokens, names)
  const added: Name[] = []
  for (const name of names) {
    const last = name.type === 'ORG' ? campusEnd(tokens, byToken, name) : bodyEnd(tokens, byToken, name)
    if (last > name.last) added.push(nameOver(tokens, 'ORG', name.first, last))
  }
  return withNames(byToken, names, added)
}

/** The token after a body that a state's name begins: `Syrian | Government`; not `Syrian | Government Square`. */
function bodyEnd(tokens: readonly Token[], byToken: readonly (Name | undefined)[], { first, last }: Name): number {
  const end = capitalsEnd(tokens, last)
  if (end === last || !bodyHeads.has(lowerAt(tokens, end - 1))) return last
  const isOther = byToken.slice(last, end).some((name) => name && name.type !== 'ORG')
  return isOther || !countryOf(wordsOfTokens(tokens, first, last)) ? last : end
}

/** Nouns that end the names of bodies which states have. Own list; lower case. */
const bodyHeads: ReadonlySet<string> = listedSet(
  `agency, army, cabinet, council, court, department, embassy, forces, government, ministry, navy, opposition,
  parliament, police, senate`,
)

/** The token after a university's town: `University of Ohio | at Lima`. */
function campusEnd(tokens: readonly Token[], byToken: readonly (Name | undefined)[], { first, last }: Name): number {
  const town = byToken[last + 1]
  const isCampus = lowerAt(tokens, first) === 'university' && lowerAt(tokens, last) === 'at'
  return isCampus && town?.type === 'LOC' ? town.last : last
}
