import type { Name, Token } from '../../document.ts'
import { ministryFields } from '../../lexicon/body-words.ts'
import { listedSet } from '../../lexicon/listed.ts'
import { formAt, lowerAt } from '../../token-access.ts'
import { namesByToken, placed } from '../name-spans.ts'

/**
 * Names without the fields of work that stand in a minister’s title.
 *
 *     Minister for Trade, Tourism and Fisheries of Uruguay, Minister of Health, Water and Women’s Affairs Ann Tan
 *                         MISC###                  LOC####                      ORG##                     PER####  labels
 *                                                  LOC####                                                PER####  left
 */
export function dropFields(tokens: readonly Token[], names: readonly Name[]): readonly Name[] {
  const byToken = namesByToken(tokens, names)
  const dropped = new Set<Name>()
  for (const { index, lower } of tokens) {
    if (!fieldHolders.has(lower) || byToken[index] || !links.has(lowerAt(tokens, index + 1))) continue
    const last = fieldsEnd(tokens, index + 2)
    for (let at = index + 2; at < last; at++) {
      const name = byToken[at]
      if (name && name.type !== 'LOC' && name.last <= last) dropped.add(name)
    }
  }
  if (dropped.size === 0) return names
  return placed(
    names,
    names.filter((name) => !dropped.has(name)),
  )
}

/** Who has fields of work in a title. Own list; lower case. */
const fieldHolders: ReadonlySet<string> = listedSet(
  'minister, ministers, secretary, undersecretary, under-secretary, commissioner, vice-minister',
)

const links: ReadonlySet<string> = listedSet('of, for')

/** What stands between fields: `Minister of State for Trade, Women’s Affairs & Sport`. */
const joints: ReadonlySet<string> = new Set([',', 'and', '&', 'for', 'state', "'s", '’s', "'", '’'])

/** The token after the last field of a list that starts at `first`; `first` if there is none. */
function fieldsEnd(tokens: readonly Token[], first: number): number {
  let last = first
  for (let at = first; isField(tokens, at) || joints.has(lowerAt(tokens, at)); at++) {
    if (isField(tokens, at)) last = at + 1
  }
  return last
}

/** `Health`; not `health`, `Uruguay`. */
function isField(tokens: readonly Token[], index: number): boolean {
  const word = lowerAt(tokens, index)
  return formAt(tokens, index) !== word && ministryFields.has(word)
}
