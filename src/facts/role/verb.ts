import type { Chunk } from './chunks.ts'
import type { Role } from './fact.ts'
import type { TitleGroup } from './title-group.ts'
import { isPerson, toRoles } from './to-roles.ts'

/** Verbs between a name and a title, and the status they give it. Longest first; own list. */
const cues: readonly (readonly [words: string, status: Role['status']])[] = [
  ['has been serving as', 'current'],
  ['has served as', 'current'],
  ['had served as', 'former'],
  ['has been appointed', 'current'],
  ['has been appointed as', 'current'],
  ['has been named', 'current'],
  ['has been elected', 'current'],
  ['was appointed as', 'current'],
  ['was appointed', 'current'],
  ['was named as', 'current'],
  ['was named', 'current'],
  ['was elected as', 'current'],
  ['was elected', 'current'],
  ['was re-elected', 'current'],
  ['was sworn in as', 'current'],
  ['was confirmed as', 'current'],
  ['took over as', 'current'],
  ['took office as', 'current'],
  ['stepped down as', 'former'],
  ['resigned as', 'former'],
  ['retired as', 'former'],
  ['serves as', 'current'],
  ['works as', 'current'],
  ['acts as', 'current'],
  ['served as', 'former'],
  ['worked as', 'former'],
  ['has been', 'current'],
  ['had been', 'former'],
  ['became', 'current'],
  ['becomes', 'current'],
  ['remains', 'current'],
  ['is', 'current'],
  ['was', 'former'],
]

/** Adverbs between a verb and a title. */
const adverbs: ReadonlySet<string> = new Set([
  'currently',
  'now',
  'also',
  'both',
  'already',
  'still',
  'himself',
  'herself',
])

/** Verbs that give a person a title: `appointed Ann Lee as judge`. */
const appointing: ReadonlySet<string> = new Set(
  'appointed named elected nominated re-elected chose confirmed appoints names elects'.split(' '),
)

/** Verbs after which the person named held the title before: `succeeds Ann Lee as judge`. */
const succeeding: ReadonlySet<string> = new Set(
  'succeed succeeds succeeded succeeding replace replaces replaced replacing'.split(' '),
)

/**
 * Titles that a verb ties to a name.
 *
 *     Tom Hill is the head of the agency        Ann Lee, who was a judge,        appointed Tom Hill as envoy
 *     --------        ++++        ======        -------          +++++                     --------    +++++
 */
export function titlesOfVerb(chunks: readonly Chunk[], groups: readonly TitleGroup[]): readonly Role[] {
  return chunks.flatMap((person, index) =>
    isPerson(person) ? [...copula(chunks, groups, index, person), ...appointment(chunks, groups, index, person)] : [],
  )
}

/** Rules `role/copula` and `role/relative`. */
function copula(
  chunks: readonly Chunk[],
  groups: readonly TitleGroup[],
  index: number,
  person: Chunk,
): readonly Role[] {
  const who = index + (chunks[index + 1]?.form === ',' ? 2 : 1)
  const isRelative = chunks[who]?.lower === 'who'
  const verb = isRelative ? who + 1 : index + 1
  for (const [words, status] of cues) {
    const length = words.split(' ').length
    if (
      chunks
        .slice(verb, verb + length)
        .map((chunk) => chunk.lower)
        .join(' ') !== words
    )
      continue
    const first = adverbs.has(chunks[verb + length]?.lower ?? '') ? verb + length + 1 : verb + length
    const group = groups.find((group) => group.first === first)
    if (!group || group.isPlural || isPerson(chunks[group.after]) || !isOffice(group)) return []
    return toRoles(isRelative ? 'role/relative' : 'role/copula', person, group, status)
  }
  return []
}

/** Whether a title is an office, or work for someone: `Hill is a legend` and `is an artist` are no roles. */
function isOffice(group: TitleGroup): boolean {
  return group.titles.some((title) => title.head.titleClass === 'post' || title.of !== undefined)
}

/** Rules `role/appointed` and `role/succeeded`. */
function appointment(
  chunks: readonly Chunk[],
  groups: readonly TitleGroup[],
  index: number,
  person: Chunk,
): readonly Role[] {
  const verb = chunks[index - 1]?.lower ?? ''
  const hasAs = chunks[index + 1]?.lower === 'as'
  const group = groups.find((group) => group.first === (hasAs ? index + 2 : index + 1))
  if (!group || group.isPlural || isPerson(chunks[group.after])) return []
  if (appointing.has(verb)) return toRoles('role/appointed', person, group)
  return hasAs && succeeding.has(verb) ? toRoles('role/succeeded', person, group, 'former') : []
}
