import type { Name, Token } from '../../document.ts'
import { formAt } from '../../token-access.ts'
import { nameOver, namesByToken, withNames } from '../name-spans.ts'

/**
 * Names with those added that are surnames of people whom the article names in full elsewhere.
 *
 *     Alan Mulally ... Mulally says      Ann Field ... Field work, a field
 *     PER#########                       PER######                             labels
 *     PER#########     PER####           PER######                             added
 *
 * A surname that the article has as a common word too is left out.
 */
export function addSurnames(tokens: readonly Token[], names: readonly Name[]): readonly Name[] {
  const surnames = new Set<string>()
  for (const { type, first, last } of names) {
    if (type === 'PER' && last - first > 1) surnames.add(formAt(tokens, last - 1))
  }
  if (surnames.size === 0) return names
  const byToken = namesByToken(tokens, names)
  const bare = tokens.filter(({ index, form }) => surnames.has(form) && !byToken[index])
  const added = bare.filter(({ lower }) => !tokens.some(({ form }) => form === lower))
  return withNames(
    byToken,
    names,
    added.map(({ index }) => nameOver(tokens, 'PER', index, index + 1)),
  )
}
