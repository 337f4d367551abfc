import type { DateMention } from '../../annotate/document.ts'
import type { Coordination } from '../../annotate/phrases/coordination.ts'
import type { Span } from '../../text/span.ts'
import type { Membership } from './fact.ts'

/** What a list of members has in common. */
export interface ListedMembers {
  readonly rule: string
  readonly evidence: Span
  readonly organisation: Span
  readonly members: Pick<Coordination, 'items'>
  readonly standing?: Membership['standing']
  readonly since?: DateMention | undefined
  readonly until?: DateMention | undefined
}

/** One membership for each name listed; none where the body is one of them (`Chad and the bloc are partners`). */
export function toMembers(listed: ListedMembers): readonly Membership[] {
  const { rule, evidence, organisation, members, standing = 'member', since, until } = listed
  if (members.items.some((member) => member.start === organisation.start)) return []
  return members.items.map((member) => ({
    kind: 'membership',
    rule,
    evidence,
    organisation,
    member,
    standing,
    since,
    until,
  }))
}
