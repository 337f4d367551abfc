import { cover } from '../../text/span.ts'
import type { Chunk } from './chunks.ts'
import type { Role } from './fact.ts'
import type { TitleGroup } from './title-group.ts'

/** The roles that a rule reads out of one person and one group of titles; `status` overrides that of the titles. */
export function toRoles(rule: string, person: Chunk, group: TitleGroup, status?: Role['status']): readonly Role[] {
  const span = { start: person.start, end: person.end }
  return group.titles.map((title) => ({
    kind: 'role',
    rule,
    evidence: cover(span, title.title, ...(title.of ? [title.of] : [])),
    person: span,
    title: title.title,
    of: title.of,
    fields: title.fields,
    status: title.status === 'current' ? (status ?? 'current') : title.status,
  }))
}
