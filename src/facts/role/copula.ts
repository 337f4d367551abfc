import { cueAdverbs } from '../../annotate/lexicon/title-verbs.ts'
import { peopleBefore } from './after-name.ts'
import { afterAsides, afterRemark } from './asides.ts'
import { type Chunk, isPerson, wordAt } from './chunks.ts'
import type { Role } from './fact.ts'
import { isPossessive } from './noun-phrase.ts'
import type { TitleGroup } from './title-group.ts'
import { titlesAfterAs, titlesAfterVerb } from './verb-phrase.ts'

/**
 * Titles that a verb ties to the person before it: rules `role/copula`, `role/as`, `role/pronoun`,
 * `role/relative`, `role/second-verb`.
 *
 *     Tom Hill is the head of the agency.    He was elected mayor.    Ann Lee, 54, who works as a nurse,
 *     --------        ++++        ======     --             +++++     -------                   +++++
 *
 * Only what the sentence says outright: `will become`, `is not` and `could be` are no such verbs.
 */
export function titlesOfCopula(chunks: readonly Chunk[], groups: readonly TitleGroup[]): readonly Role[] {
  return chunks.flatMap((chunk, index) => {
    if (isPronoun(chunk)) return titlesOfPronoun(chunks, groups, index, chunk)
    if (chunk.lower === 'and') return secondVerb(chunks, groups, index)
    return isPerson(chunk) ? titlesOfName(chunks, groups, index, chunk) : []
  })
}

/** Rule `role/pronoun`; what somebody `was a previous member` of is past twice over, and no post of the report. */
function titlesOfPronoun(
  chunks: readonly Chunk[],
  groups: readonly TitleGroup[],
  index: number,
  pronoun: Chunk,
): readonly Role[] {
  const isPast = wordAt(chunks, index + 1) === 'was'
  const roles = titlesAfterVerb(chunks, groups, [pronoun], index + 1, 'role/pronoun')
  const former = groups.flatMap((group) => group.titles).filter((title) => title.status === 'former')
  return roles.filter((role) => !(isPast && former.some(({ title }) => title.start === role.title.start)))
}

function titlesOfName(
  chunks: readonly Chunk[],
  groups: readonly TitleGroup[],
  index: number,
  person: Chunk,
): readonly Role[] {
  const who = relative(chunks, index)
  if (who !== undefined) return relativeTitle(chunks, groups, person, who + 1)
  if (isPartOfSubject(chunks, index)) return []
  const verb = verbPlace(chunks, groups, index)
  const said = titlesAfterVerb(chunks, groups, peopleBefore(chunks, index), verb, 'role/copula')
  const roles = said.length > 0 ? said : titlesAfterAs(chunks, groups, person, verb, 'role/as')
  return isReported(chunks[index - 1]) ? roles.filter((role) => isOffice(groups, role)) : roles
}

/**
 * Rule `role/second-verb`: a verb after `and` whose subject is the only person before it; not `is a`, which mostly leads
 * to what somebody does beside an office: `is a judge and is an occasional painter`.
 *
 *     Ann Lee studied law and became the head of the agency
 *     -------                            ++++        ======
 */
function secondVerb(chunks: readonly Chunk[], groups: readonly TitleGroup[], and: number): readonly Role[] {
  const [subject, ...others] = chunks.slice(0, and).filter((chunk) => isPerson(chunk) || isPronoun(chunk))
  if (!subject || others.length > 0) return []
  const verb = cueAdverbs.has(wordAt(chunks, and + 1)) ? and + 2 : and + 1
  if (wordAt(chunks, verb) === 'is' && ['a', 'an'].includes(wordAt(chunks, verb + 1))) return []
  return titlesAfterVerb(chunks, groups, [subject], verb, 'role/second-verb')
}

function isPronoun(chunk: Chunk): boolean {
  return chunk.lower === 'he' || chunk.lower === 'she'
}

/** Marks that close an aside around a name. */
const closing: ReadonlySet<string> = new Set([')', ']'])

/** Whether a name is no subject itself: `(with Ann Lee) is`, `the son of | Ann Lee | is`, `Tom Hill's | Antigone | is`. */
function isPartOfSubject(chunks: readonly Chunk[], index: number): boolean {
  const before = chunks[index - 1]
  return before?.upos === 'ADP' || isPossessive(before) || closing.has(wordAt(chunks, index + 1))
}

/** Whether the clause of a name after this chunk is somebody's word: `said Hill was a fool`. */
function isReported(before: Chunk | undefined): boolean {
  return before?.upos === 'VERB' || before?.upos === 'SCONJ'
}

/** Whether a role is an office or work for somebody, not what somebody may call somebody else. */
function isOffice(groups: readonly TitleGroup[], role: Role): boolean {
  const titles = groups.flatMap((group) => group.titles)
  return (
    role.of !== undefined ||
    titles.some(({ title, head }) => title.start === role.title.start && head.titleClass === 'post')
  )
}

/**
 * Where the verb of a person's clause begins, after asides, one description between commas and an adverb.
 *
 *     Ann Lee, 54, a nurse, currently serves as
 *                                     ^
 */
function verbPlace(chunks: readonly Chunk[], groups: readonly TitleGroup[], index: number): number {
  const comma = afterRemark(chunks, index + 1)
  const isParted = wordAt(chunks, comma) === ','
  const aside = isParted ? afterAsides(chunks, comma + 1) : comma
  const description = isParted ? groups.find((group) => group.first === aside) : undefined
  const place = description && wordAt(chunks, description.after) === ',' ? description.after + 1 : aside
  return cueAdverbs.has(wordAt(chunks, place)) ? place + 1 : place
}

/** The place of `who` after a name, a comma or dash, and an age. */
function relative(chunks: readonly Chunk[], index: number): number | undefined {
  const comma = afterRemark(chunks, index + 1)
  const isParted = [',', '–', '—'].includes(wordAt(chunks, comma))
  const who = isParted ? afterAsides(chunks, comma + 1) : index + 1
  return wordAt(chunks, who) === 'who' ? who : undefined
}

/** The titles of a clause after `who`: those of its verb, or those after `as`. */
function relativeTitle(
  chunks: readonly Chunk[],
  groups: readonly TitleGroup[],
  person: Chunk,
  from: number,
): readonly Role[] {
  const direct = titlesAfterVerb(chunks, groups, [person], from, 'role/relative')
  return direct.length > 0 ? direct : titlesAfterAs(chunks, groups, person, from, 'role/relative')
}
