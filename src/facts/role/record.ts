import { wordsOf } from '../../text/span.ts'
import { factsOf, type Reading } from '../reading.ts'

/** One role in the JSON record of an article. */
export interface RoleRecord {
  /** The person's fullest name. */
  readonly person: string
  /** As in the text, without article. */
  readonly title: string
  /** The fullest name of the state or body, as a noun; `null` if the text does not say. */
  readonly of: string | null
}

/** The roles of an article, each title of a person in one body once, in the order in which they are first said. */
export function recordRoles(reading: Reading): readonly RoleRecord[] {
  const { text } = reading.document
  const { entityAt } = reading.resolution
  const records = new Map<string, RoleRecord>()
  for (const role of factsOf(reading, 'role')) {
    const person = entityAt(role.person)?.name ?? wordsOf(text, role.person)
    const title = wordsOf(text, role.title)
    const of = role.of ? (entityAt(role.of)?.name ?? wordsOf(text, role.of)) : null
    const key = `${person}|${title.toLowerCase()}`
    const known = records.get(key)
    if (!known || known.of === null) records.set(key, { person, title, of })
  }
  return [...records.values()]
}
