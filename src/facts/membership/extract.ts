import { type Document, lastStartingBefore, type Sentence } from '../../annotate/document.ts'
import { nameLists } from '../../annotate/phrases/name-lists.ts'
import { wordsOf } from '../../text/span.ts'
import { membersByApposition } from './brackets.ts'
import { membersByComposition } from './composition.ts'
import type { Membership } from './fact.ts'
import { membersByFoundingIt } from './founded.ts'
import { membersByFounding } from './founders.ts'
import { membersByJoining } from './joining.ts'
import { membersByName } from './known-as.ts'
import { membersByListing } from './listing.ts'

/**
 * Finds who belongs to which body, and who is only an observer, a candidate, a partner, or no longer a member.
 *
 *     The bloc includes Chad and Mali. Togo joined it in 2016; Benin is an observer.
 *
 * Lists of guests or of those who took part yield nothing, nor does a clause that denies, plans or supposes.
 *
 * @returns One membership for each body, member and standing, at the first place that tells it, in text order.
 */
export function extractMemberships(document: Document): readonly Membership[] {
  const lists = nameLists(document)
  const named = document.sentences.filter((sentence) => holdsName(document, sentence))
  const found = named.flatMap((sentence) => [
    ...membersByComposition(document, lists, sentence),
    ...membersByListing(document, lists, sentence),
    ...membersByJoining(document, lists, sentence),
    ...membersByApposition(document, sentence),
    ...membersByFounding(document, lists, sentence),
    ...membersByFoundingIt(document, lists, sentence),
    ...membersByName(document, lists, sentence),
  ])
  const wordsOfBody = ({ organisation }: Membership) => wordsOf(document.text, organisation)
  const bodies = new Set(found.filter(({ rule }) => rule !== bare).map(wordsOfBody))
  return distinct(
    document,
    found.filter((fact) => fact.rule !== bare || bodies.has(wordsOfBody(fact))),
  )
}

/** `Chile left in 1976` tells of a body only where the article lists its members. */
const bare = 'membership/left-it'

/** Whether a sentence names anything; without a name it lists no member. */
function holdsName(document: Document, sentence: Sentence): boolean {
  const last = lastStartingBefore(document.names, sentence.end - 1)
  return last !== undefined && last.start >= sentence.start
}

function distinct(document: Document, memberships: readonly Membership[]): readonly Membership[] {
  const seen = new Set<string>()
  return memberships.filter(({ organisation, member, standing }) => {
    const key = `${wordsOf(document.text, organisation)}\n${wordsOf(document.text, member)}\n${standing}`
    return !seen.has(key) && seen.add(key)
  })
}
