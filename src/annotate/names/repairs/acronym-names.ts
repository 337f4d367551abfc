import type { Name, Token } from '../../document.ts'
import { formAt } from '../../token-access.ts'
import { nameOver, namesByToken, withNames } from '../name-spans.ts'

/**
 * Acronyms with the type of the name that they stand in brackets after, there and in the rest of the article.
 *
 *     the Government Audit Office (GAO) ... the GAO ... before GAO
 *         ORG####################  MISC         MISC               labels
 *         ORG####################  ORG          ORG        ORG     settled
 */
export function settleAcronyms(tokens: readonly Token[], names: readonly Name[]): readonly Name[] {
  const types = new Map<string, Name['type']>()
  for (const name of names) {
    const acronym = formAt(tokens, name.last + 1)
    const isBracketed = opening.has(formAt(tokens, name.last)) && closing.has(formAt(tokens, name.last + 2))
    if (isBracketed && standsFor(acronym, tokens, name)) types.set(acronym, name.type)
  }
  if (types.size === 0) return names
  const byToken = namesByToken(tokens, names)
  const added: Name[] = []
  for (const { index, form } of tokens) {
    const type = types.get(form)
    const name = byToken[index]
    if (!type || name?.type === type || (name && name.last - name.first > 1)) continue
    added.push(nameOver(tokens, type, index, index + 1))
  }
  return withNames(byToken, names, added)
}

/** Whether an acronym begins like a name of several words that does not hold it itself: not `Company EADS (EADS)`. */
function standsFor(acronym: string, tokens: readonly Token[], { first, last }: Name): boolean {
  if (last - first === 1 || !capitals.test(acronym)) return false
  const holds = tokens.slice(first, last).some(({ form }) => form === acronym)
  return !holds && formAt(tokens, first).startsWith(acronym.charAt(0))
}

const opening: ReadonlySet<string> = new Set(['(', '['])
const closing: ReadonlySet<string> = new Set([')', ']'])

/** Matches `GAO`, `CoI`; not `US$`, `X`, `iOS`. */
const capitals = /^[A-Z][A-Za-z]*[A-Z]$/
