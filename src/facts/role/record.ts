import type { Resolution } from '../../resolve/resolution.ts'
import { type Span, wordsOf } from '../../text/span.ts'
import { factsOf, type Reading } from '../reading.ts'
import type { Role } from './fact.ts'

/** One role in the JSON record of an article. */
export interface RoleRecord {
  /** The person's fullest name. */
  readonly person: string
  /** As in the text, without article. */
  readonly title: string
  /** The fullest name of the state or body, as a noun; `null` if the text does not say. */
  readonly of: string | null
}

/**
 * The roles of an article in the order in which they are first said: each title of a person in one body once, and
 * without a title that a fuller one of the same person repeats (`Minister` beside `Minister for Trade`).
 */
export function recordRoles(reading: Reading): readonly RoleRecord[] {
  const records = factsOf(reading, 'role').flatMap((role) => toRecord(reading, role) ?? [])
  return records.filter(
    (record, place) => !records.some((other, index) => index !== place && repeats(record, other, index < place)),
  )
}

/** The record of a role; undefined where a pronoun stands for nobody known. */
function toRecord({ document, resolution }: Reading, role: Role): RoleRecord | undefined {
  const person = resolution.entityAt(role.person)?.name
  if (person === undefined) return undefined
  const of = role.of ? ownerName(document.text, resolution, role.of) : null
  return { person, title: wordsOf(document.text, role.title), of }
}

/** The owner as named there, if by a name; else the name of the state or body that the adjective or noun stands for. */
function ownerName(text: string, { entityAt }: Resolution, of: Span): string {
  const words = wordsOf(text, of)
  const entity = entityAt(of)
  return entity && !entity.otherNames.includes(words) ? entity.name : words
}

/** Whether a record tells by name what its title is of; `site` or `exhibition` tell less than another mention may. */
function isTold({ of }: RoleRecord): boolean {
  return of !== null && of.charAt(0) !== of.charAt(0).toLowerCase()
}

/** Whether another record says as much as this one; of two equal ones the later repeats. */
function repeats(record: RoleRecord, other: RoleRecord, isOtherFirst: boolean): boolean {
  if (record.person !== other.person || (isTold(record) && record.of !== other.of)) return false
  const [title, fuller] = [record.title.toLowerCase(), other.title.toLowerCase()]
  if (title === fuller) return isOtherFirst || (isTold(other) && !isTold(record))
  return ` ${fuller} `.includes(` ${title} `)
}
