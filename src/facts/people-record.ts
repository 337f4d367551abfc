import type { Reading } from './reading.ts'

/** One person in the JSON record of an article. */
export interface PersonRecord {
  /** The fullest form in the text, without title. */
  readonly name: string
  /** Every other form, pronouns and titles left out. */
  readonly also: readonly string[]
}

/** The people of an article, in the order of first mention. */
export function recordPeople({ resolution }: Reading): readonly PersonRecord[] {
  return resolution.entities
    .filter((entity) => entity.kind === 'person')
    .map(({ name, otherNames }) => ({ name, also: otherNames }))
}
