import { appointingVerbs, removingVerbs, succeedingVerbs } from '../../annotate/lexicon/title-verbs.ts'
import { type Chunk, isPerson, wordAt } from './chunks.ts'
import type { Role } from './fact.ts'
import type { TitleGroup } from './title-group.ts'
import { toRoles } from './to-roles.ts'

/**
 * Rule `role/appointed`: titles that somebody else's verb gives a person, or takes away, which makes them former ones.
 *
 *     appointed Tom Hill as envoy        succeeds Ann Lee as head of the agency        removed Mayor Hill as chairman
 *               --------    +++++                 -------    ++++        ======                      ----    ++++++++
 */
export function titlesOfAppointment(chunks: readonly Chunk[], groups: readonly TitleGroup[]): readonly Role[] {
  return chunks.flatMap((person, index) => {
    if (!isPerson(person)) return []
    const hasAs = wordAt(chunks, index + 1) === 'as'
    const verb = wordAt(chunks, hasAs ? placeBefore(groups, index) : index - 1)
    const group = groups.find((group) => group.first === (hasAs ? index + 2 : index + 1))
    if (!group || group.isPlural || isPerson(chunks[group.after])) return []
    if (appointingVerbs.has(verb) || (hasAs && isAppointment(chunks, index)))
      return toRoles('role/appointed', person, group)
    if (hasAs && succeedingVerbs.has(verb)) return toRoles('role/appointed', person, group, 'former')
    return hasAs && removingVerbs.has(verb) ? toRoles('role/appointed', person, group, 'former') : []
  })
}

/** The place before a person and the title that leads up to the name: that of `removed` in `removed Mayor Hill`. */
function placeBefore(groups: readonly TitleGroup[], index: number): number {
  const title = groups.find((group) => group.after === index)
  return (title?.first ?? index) - 1
}

/** Whether a noun for giving a title stands before the name: `the appointment of Tom Hill as envoy`. */
function isAppointment(chunks: readonly Chunk[], index: number): boolean {
  return wordAt(chunks, index - 1) === 'of' && ['appointment', 'election'].includes(wordAt(chunks, index - 2))
}
