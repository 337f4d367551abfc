import type { Span } from '../../text/span.ts'
import { wordsOf } from '../../text/span.ts'
import { factsOf, type Reading } from '../reading.ts'

/** The members of one body in the JSON record of an article. */
export interface MembershipRecord {
  readonly organisation: string
  readonly members: readonly string[]
}

/** The bodies of which an article lists two members or more; who left, observes or waits outside is left out. */
export function recordMemberships(reading: Reading): readonly MembershipRecord[] {
  const membersOf = new Map<string, Set<string>>()
  for (const { organisation, member, standing, until } of factsOf(reading, 'membership')) {
    if (standing !== 'member' || until) continue
    const body = nameOf(reading, organisation)
    const members = membersOf.get(body) ?? new Set()
    membersOf.set(body, members.add(nameOf(reading, member)))
  }
  return [...membersOf]
    .filter(([, members]) => members.size > 1)
    .map(([organisation, members]) => ({ organisation, members: [...members] }))
}

/** The fullest name of what a stretch of text stands for; its own words where it stands for nothing known. */
function nameOf({ document, resolution }: Reading, span: Span): string {
  return resolution.entityAt(span)?.name ?? wordsOf(document.text, span)
}
