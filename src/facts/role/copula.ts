import { cueAdverbs, leavingVerbs, longestCue, statusOfCue, unsaidWords } from '../../annotate/lexicon/title-verbs.ts'
import { afterAsides, afterRemark } from './asides.ts'
import { type Chunk, wordAt } from './chunks.ts'
import type { Role } from './fact.ts'
import type { TitleGroup } from './title-group.ts'
import { isPerson, toRoles } from './to-roles.ts'

/**
 * Titles that a verb ties to the person before it: rules `role/copula`, `role/as`, `role/pronoun` and
 * `role/relative`.
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
    if (!isClauseStart(chunks[index - 1])) return []
    const said = copula(chunks, groups, person, index + 1, 'role/copula')
    return said.length > 0 ? said : titleAfterAs(chunks, groups, person, index + 1, 'role/as')
  })
}

function isPronoun(chunk: Chunk): boolean {
  return chunk.lower === 'he' || chunk.lower === 'she'
}

/** Whether the name after this chunk begins a clause of the article's own: `said Hill was a fool` is somebody's word. */
function isClauseStart(before: Chunk | undefined): boolean {
  return before?.upos !== 'VERB' && before?.upos !== 'SCONJ'
}

/** The place of `who` after a name, a comma or dash, and an age. */
function relative(chunks: readonly Chunk[], index: number): number | undefined {
  const comma = afterRemark(chunks, index + 1)
  const isParted = [',', '–', '—'].includes(wordAt(chunks, comma))
  const who = isParted ? afterAsides(chunks, comma + 1) : index + 1
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

/** The titles of a clause after `who`: those of its verb, or those after `as`. */
function relativeTitle(
  chunks: readonly Chunk[],
  groups: readonly TitleGroup[],
  person: Chunk,
  from: number,
): readonly Role[] {
  const direct = copula(chunks, groups, person, from, 'role/relative')
  return direct.length > 0 ? direct : titleAfterAs(chunks, groups, person, from, 'role/relative')
}

/** Farthest that `as` stands after a person or `who`, in chunks: `started her new job as chief`. */
const farthestAs = 8

/**
 * The titles after the `as` of a verb that starts at the chunk `from`; nothing where it is planned, denied or a mere
 * opinion (`seen as`).
 *
 *     Tom Hill returned to the club as its coach
 *     --------                             +++++
 */
function titleAfterAs(
  chunks: readonly Chunk[],
  groups: readonly TitleGroup[],
  person: Chunk,
  from: number,
  rule: string,
): readonly Role[] {
  let [hasVerb, isOver] = [false, false]
  for (const [offset, chunk] of chunks.slice(from, from + farthestAs).entries()) {
    const isPlanned = chunk.lower === 'to' && chunks[from + offset + 1]?.upos === 'VERB'
    if (isPlanned || chunk.form === ',' || isPerson(chunk) || unsaidWords.has(chunk.lower)) return []
    hasVerb ||= chunk.upos === 'VERB'
    isOver ||= leavingVerbs.has(chunk.lower)
    if (chunk.lower !== 'as') continue
    const group = groups.find((group) => group.first === from + offset + 1)
    return hasVerb && group && isSaid(chunks, group) ? toRoles(rule, person, group, isOver ? 'former' : 'current') : []
  }
  return []
}

/** Whether a title after a verb is one of a single person and no part of a longer phrase. */
function isSaid(chunks: readonly Chunk[], group: TitleGroup): boolean {
  return !group.isPlural && !isPerson(chunks[group.after])
}
