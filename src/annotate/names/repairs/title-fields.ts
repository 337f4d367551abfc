import type { Name, Token } from '../../document.ts'
import { ministryFields } from '../../lexicon/body-words.ts'
import { listedSet } from '../../lexicon/listed.ts'
import { isNameHead } from '../../lexicon/name-heads.ts'
import { formAt, lowerAt } from '../../token-access.ts'
import { nameOver, namesByToken, placed, withNames } from '../name-spans.ts'

/**
 * Names without the fields of work that stand in a minister’s title.
 *
 *     Minister for Trade, Tourism and Fisheries of Uruguay, Minister of Health, Water and Women’s Affairs Ann Tan
 *                         MISC###                  LOC####                      ORG##             MISC###########  labels
 *                                                  LOC####                                                PER####  left
 */
export function dropFields(tokens: readonly Token[], names: readonly Name[]): readonly Name[] {
  const byToken = namesByToken(tokens, names)
  const dropped = new Set<Name>()
  const cut: Name[] = []
  for (const { index, lower } of tokens) {
    if (!fieldHolders.has(lower) || byToken[index] || !links.has(lowerAt(tokens, index + 1))) continue
    const last = fieldsEnd(tokens, index + 2)
    for (let at = index + 2; at < last; at++) {
      const name = byToken[at]
      if (name && name.type !== 'LOC' && name.last <= last) dropped.add(name)
    }
    const holder = byToken[last - 1]
    if (holder && isHolder(tokens, last, holder)) cut.push(nameOver(tokens, 'PER', last, holder.last))
  }
  const left = withNames(byToken, names, cut)
  if (dropped.size === 0) return left
  return placed(
    left,
    left.filter((name) => !dropped.has(name)),
  )
}

/** Whether a name that begins with a field goes on with who holds it: `Trade | Ann Tan`; not `Trade | Board`. */
function isHolder(tokens: readonly Token[], start: number, { type, last }: Name): boolean {
  if (type === 'LOC' || last <= start || formAt(tokens, start) === lowerAt(tokens, start)) return false
  return tokens.slice(start, last).every(({ lower }) => !isNameHead(lower))
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
