import { cueAdverbs, longestCue, statusOfCue } from '../../annotate/lexicon/title-verbs.ts'
import { afterAge } from './after-name.ts'
import { type Chunk, wordAt } from './chunks.ts'
import type { Role } from './fact.ts'
import type { TitleGroup } from './title-group.ts'
import { isPerson, toRoles } from './to-roles.ts'

/**
 * Titles that a verb ties to the person before it: rules `role/copula`, `role/pronoun` and `role/relative`.
 *
 *     Tom Hill is the head of the agency.    He was elected mayor.    Ann Lee, 54, who works as a nurse,
 *     --------        ++++        ======     --             +++++     -------                   +++++
 *
 * Only what the sentence says outright: `will become`, `is not` and `could be` are no such verbs.
 */
export function titlesOfCopula(chunks: readonly Chunk[], groups: readonly TitleGroup[]): readonly Role[] {
  return chunks.flatMap((person, index) => {
    if (isPronoun(person)) return copula(chunks, groups, person, index + 1, 'role/pronoun')
    if (!isPerson(person)) return []
    const who = relative(chunks, index)
    if (who !== undefined) return relativeTitle(chunks, groups, person, who + 1)
    return isClauseStart(chunks[index - 1]) ? copula(chunks, groups, person, index + 1, 'role/copula') : []
  })
}

function isPronoun(chunk: Chunk): boolean {
  return chunk.lower === 'he' || chunk.lower === 'she'
}

/** Whether the name after this chunk begins a clause of the article's own: `said Hill was a fool` is somebody's word. */
function isClauseStart(before: Chunk | undefined): boolean {
  return before?.upos !== 'VERB' && before?.upos !== 'SCONJ'
}

/** The place of `who` after a name, a comma and an age. */
function relative(chunks: readonly Chunk[], index: number): number | undefined {
  const who = wordAt(chunks, index + 1) === ',' ? afterAge(chunks, index + 2) : index + 1
  return wordAt(chunks, who) === 'who' ? who : undefined
}

/** The titles after a verb that starts at the chunk `from`. */
function copula(
  chunks: readonly Chunk[],
  groups: readonly TitleGroup[],
  person: Chunk,
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
    return group && isSaid(chunks, group) ? toRoles(rule, person, group, status) : []
  }
  return []
}

/** Farthest that `as` stands after `who`, in chunks: `who started her new job as chief`. */
const farthestAs = 7

/** The titles of a clause after `who`: those of its verb, or those after `as`. */
function relativeTitle(
  chunks: readonly Chunk[],
  groups: readonly TitleGroup[],
  person: Chunk,
  from: number,
): readonly Role[] {
  const direct = copula(chunks, groups, person, from, 'role/relative')
  if (direct.length > 0) return direct
  for (let index = from; index < from + farthestAs; index++) {
    const chunk = chunks[index]
    if (!chunk || chunk.form === ',' || isPerson(chunk)) return []
    if (chunk.lower !== 'as') continue
    const group = groups.find((group) => group.first === index + 1)
    return group && isSaid(chunks, group) ? toRoles('role/relative', person, group) : []
  }
  return []
}

/** Whether a title after a verb is one of a single person and no part of a longer phrase. */
function isSaid(chunks: readonly Chunk[], group: TitleGroup): boolean {
  return !group.isPlural && !isPerson(chunks[group.after])
}
