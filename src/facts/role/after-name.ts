import { statusAdverbs } from '../../annotate/lexicon/title-parts.ts'
import { titleGivingParticiples } from '../../annotate/lexicon/title-verbs.ts'
import { afterAsides, afterRemark } from './asides.ts'
import { type Chunk, isPerson, wordAt } from './chunks.ts'
import type { Role } from './fact.ts'
import { isPossessive, readNounPhrase } from './noun-phrase.ts'
import type { TitleGroup } from './title-group.ts'
import { toRoles } from './to-roles.ts'

/** Marks that open an apposition after a name. */
const openings: ReadonlySet<string> = new Set([',', '(', '–', '—', '-'])

/**
 * Titles after a name, between commas, dashes or brackets; an age may stand first.
 *
 *     Tom Hill, 54, a spokesman for the bank,        Ann Lee, commander, Task Force Two, said
 *     --------        +++++++++         ====         -------  +++++++++  ==============
 */
export function titlesAfterName(chunks: readonly Chunk[], groups: readonly TitleGroup[]): readonly Role[] {
  return chunks.flatMap((person, index) => (isPerson(person) ? appositions(chunks, groups, index, person) : []))
}

/** Rule `role/after-name`. */
function appositions(
  chunks: readonly Chunk[],
  groups: readonly TitleGroup[],
  index: number,
  person: Chunk,
): readonly Role[] {
  const roles: Role[] = []
  const isTitled = groups.some((group) => group.first === index + 2)
  let end = isTitled ? index + 1 : afterRemark(chunks, index + 1)
  while (openings.has(wordAt(chunks, end)) || (roles.length > 0 && wordAt(chunks, end) === 'and')) {
    const start = afterAsides(chunks, end + 1)
    const adverb = statusAdverbs.get(wordAt(chunks, start))
    const after = afterParticiple(chunks, adverb ? start + 1 : start)
    const isOneOf = wordAt(chunks, after) === 'one' && wordAt(chunks, after + 1) === 'of'
    const first = isOneOf ? after + 2 : after
    const group = groups.find((group) => group.first === first)
    if (!group || !isComplete(chunks, group.after)) break
    const people = group.isPlural && !isOneOf ? peopleBefore(chunks, index) : [person]
    if (group.isPlural && !isOneOf && people.length < 2) break
    const owner = bodyAfterComma(chunks, group)
    const titles = owner ? withOwner(group, owner) : group
    roles.push(...people.flatMap((each) => toRoles('role/after-name', each, titles, adverb)))
    end = titles.after
  }
  return roles
}

/** The place after a participle that gives a title: `Ann Lee, elected mayor in May`, `serving as`. */
function afterParticiple(chunks: readonly Chunk[], index: number): number {
  if (!titleGivingParticiples.has(wordAt(chunks, index))) return index
  return wordAt(chunks, index + 1) === 'as' ? index + 2 : index + 1
}

/** The people of a list that ends with the one at `index`: `Ann Lee, Li Wei and Tom Hill`. */
export function peopleBefore(chunks: readonly Chunk[], index: number): readonly Chunk[] {
  const people: Chunk[] = []
  for (let place = index; ; place -= 2) {
    const chunk = chunks[place]
    if (!isPerson(chunk)) return people
    people.unshift(chunk)
    if (![',', 'and', '&'].includes(wordAt(chunks, place - 1))) return people
  }
}

/** Whether a title phrase ends here: no noun, name of a person or possessive goes on with it. */
export function isComplete(chunks: readonly Chunk[], after: number): boolean {
  const next = chunks[after]
  return !next || !(isPossessive(next) || isPerson(next) || isNoun(next))
}

/** Whether a chunk is a noun; the tagger takes some verbs in `-ing` for one. */
function isNoun(chunk: Chunk): boolean {
  return chunk.upos === 'PROPN' || (chunk.upos === 'NOUN' && !chunk.lower.endsWith('ing'))
}

/** The body after `commander,`, where a comma or the sentence's end closes it. */
function bodyAfterComma(chunks: readonly Chunk[], group: TitleGroup) {
  const [title] = group.titles
  if (group.titles.length > 1 || title.of || wordAt(chunks, group.after) !== ',') return undefined
  if (chunks[group.after + 1]?.name?.type !== 'ORG') return undefined
  return readNounPhrase(chunks, group.after + 1)
}

function withOwner(group: TitleGroup, owner: { start: number; end: number; after: number }): TitleGroup {
  const [title] = group.titles
  return { ...group, titles: [{ ...title, of: { start: owner.start, end: owner.end } }], after: owner.after }
}
