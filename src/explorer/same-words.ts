import type { Claim } from './claims.ts'

/** Claims that one voice makes in the same words, each with the same subject, property and limits; at least one. */
export type SameWords = readonly [Claim, ...Claim[]]

/**
 * Puts claims together that a list in the text gives, such as members or fields: lists in the order of the first claim of
 * each, the claims of a list by the names of their objects.
 */
export function groupByWords(claims: readonly Claim[]): readonly SameWords[] {
  const groups = new Map<string, [Claim, ...Claim[]]>()
  for (const claim of claims) {
    const key = JSON.stringify([
      claim.subject,
      claim.predicate,
      claim.voice,
      claim.basis,
      claim.limits,
      claim.evidence.map(({ iri }) => iri),
    ])
    const known = groups.get(key)
    if (known) known.push(claim)
    else groups.set(key, [claim])
  }
  for (const group of groups.values()) group.sort((a, b) => (a.object.name < b.object.name ? -1 : 1))
  return [...groups.values()]
}
