import { cueAdverbs, leavingVerbs, longestCue, statusOfCue, unsaidWords } from '../../annotate/lexicon/title-verbs.ts'
import { isComplete } from './after-name.ts'
import { type Chunk, isPerson, wordAt } from './chunks.ts'
import type { Role } from './fact.ts'
import type { TitleGroup } from './title-group.ts'
import { toRoles } from './to-roles.ts'

/** The titles after a verb that starts at the chunk `from`, of its one subject or of several. */
export function titlesAfterVerb(
  chunks: readonly Chunk[],
  groups: readonly TitleGroup[],
  people: readonly Chunk[],
  from: number,
  rule: string,
): readonly Role[] {
  for (let length = longestCue; length > 0; length--) {
    const cue = chunks.slice(from, from + length).map((chunk) => chunk.lower)
    const status = statusOfCue(cue.join(' '))
    if (!status) continue
    const after = from + length
    const first = cueAdverbs.has(wordAt(chunks, after)) ? after + 1 : after
    const group = groups.find((group) => group.first === first)
    const subjects = group?.isPlural ? people : people.slice(-1)
    const isMany = subjects.length > 1
    if (!group || group.isPlural !== isMany || !isComplete(chunks, group.after) || isFigurative(group)) return []
    return subjects.flatMap((person) => toRoles(rule, person, group, status))
  }
  return []
}

/** What somebody is for others or in a figure of speech, and no post or work after a verb of being. Own list. */
const figurative: ReadonlySet<string> = new Set(
  'captive champion doctor fellow figure guide host mastermind mentor patron pioneer player'.split(' '),
)

/** Whether a title is a mere description: `was her patron`; not `is a patron of the Acme Guild`. */
function isFigurative({ titles, article }: TitleGroup): boolean {
  return titles.some(({ head, of }) => figurative.has(head.word) && (!of || article === 'definite'))
}

/** Pronouns that a title after `as` is of, and not of the subject: `thanked him as his coach`. */
const objects: ReadonlySet<string> = new Set(['him', 'her', 'them', 'me', 'us', 'you'])

/** Farthest that `as` stands after a person or `who`, in chunks: `started her new job as chief`. */
const farthestAs = 8

/**
 * The titles after the `as` of a verb that starts at the chunk `from`; nothing where it is planned, denied or a mere
 * opinion (`seen as`).
 *
 *     Tom Hill returned to the club as its coach
 *     --------                             +++++
 */
export function titlesAfterAs(
  chunks: readonly Chunk[],
  groups: readonly TitleGroup[],
  person: Chunk,
  from: number,
  rule: string,
): readonly Role[] {
  let [hasVerb, isOver] = [false, false]
  for (const [offset, chunk] of chunks.slice(from, from + farthestAs).entries()) {
    const isPlanned = chunk.lower === 'to' && verbs.has(chunks[from + offset + 1]?.upos)
    if (isPlanned || chunk.form === ',' || isPerson(chunk) || unsaidWords.has(chunk.lower)) return []
    hasVerb ||= chunk.upos === 'VERB'
    isOver ||= leavingVerbs.has(chunk.lower)
    if (chunk.lower !== 'as') continue
    if (objects.has(wordAt(chunks, from + offset - 1))) return []
    const group = groups.find((group) => group.first === from + offset + 1)
    return hasVerb && group && isSaid(chunks, group) ? toRoles(rule, person, group, isOver ? 'former' : 'current') : []
  }
  return []
}

const verbs: ReadonlySet<string | undefined> = new Set(['AUX', 'VERB'])

/** Whether a title after a verb is one of a single person and no part of a longer phrase. */
function isSaid(chunks: readonly Chunk[], group: TitleGroup): boolean {
  return !group.isPlural && isComplete(chunks, group.after)
}
