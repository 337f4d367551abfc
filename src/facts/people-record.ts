import type { Reading } from './reading.ts'

/** A person under the fullest name in the text, and every other form of it; pronouns and titles left out. */
export interface PersonRecord {
  readonly name: string
  readonly also: readonly string[]
}

/** The people that the text names, in the order of first mention. */
export function recordPeople({ resolution }: Reading): readonly PersonRecord[] {
  return resolution.entities
    .filter((entity) => entity.kind === 'person')
    .map(({ name, otherNames }) => ({ name, also: otherNames }))
}
