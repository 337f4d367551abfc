import { kinds } from './kinds.ts'
import { recordNames } from './names-record.ts'
import { recordPeople } from './people-record.ts'
import type { Reading } from './reading.ts'

/** The facts of one article as plain JSON, one key a kind; offsets in code points. For people and scripts without RDF. */
export type ArticleRecord = ReturnType<typeof recordArticle>

/** Lists what was read from one article. */
export function recordArticle(reading: Reading) {
  return {
    id: reading.document.article.id,
    names: recordNames(reading),
    people: recordPeople(reading),
    roles: kinds.role.record(reading),
    statements: kinds.statement.record(reading),
    events: kinds.event.record(reading),
    partnerships: kinds.partnership.record(reading),
    memberships: kinds.membership.record(reading),
    themes: kinds.theme.record(reading),
  }
}
