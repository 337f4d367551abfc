import { appointingVerbs, succeedingVerbs } from '../../annotate/lexicon/title-verbs.ts'
import { type Chunk, wordAt } from './chunks.ts'
import type { Role } from './fact.ts'
import type { TitleGroup } from './title-group.ts'
import { isPerson, toRoles } from './to-roles.ts'

/**
 * Titles that somebody else's verb gives a person: rules `role/appointed` and `role/succeeded`.
 *
 *     appointed Tom Hill as envoy        succeeds Ann Lee as head of the agency
 *               --------    +++++                 -------    ++++        ======     the latter a former one
 */
export function titlesOfAppointment(chunks: readonly Chunk[], groups: readonly TitleGroup[]): readonly Role[] {
  return chunks.flatMap((person, index) => {
    if (!isPerson(person)) return []
    const verb = wordAt(chunks, index - 1)
    const hasAs = wordAt(chunks, index + 1) === 'as'
    const group = groups.find((group) => group.first === (hasAs ? index + 2 : index + 1))
    if (!group || group.isPlural || isPerson(chunks[group.after])) return []
    if (appointingVerbs.has(verb)) return toRoles('role/appointed', person, group)
    return hasAs && succeedingVerbs.has(verb) ? toRoles('role/succeeded', person, group, 'former') : []
  })
}
