import type { Document, Sentence, Token } from '../../annotate/document.ts'
import { countryOf } from '../../annotate/lexicon/countries.ts'
import { foundingVerbs } from '../../annotate/lexicon/membership-words.ts'
import { type Coordination, readList } from '../../annotate/phrases/coordination.ts'
import { countedGroupEndingAt, groupNouns, listOfCount } from '../../annotate/phrases/counted-groups.ts'
import { modalityAt } from '../../annotate/phrases/modality.ts'
import { readName } from '../../annotate/phrases/name-lists.ts'
import { formAt, lowerAt } from '../../annotate/token-access.ts'
import { cover, type Span, wordsOf } from '../../text/span.ts'
import { bodyBefore } from './bodies.ts'
import { isGranted } from './composition.ts'
import type { Membership } from './fact.ts'
import { isLongEnough } from './members.ts'
import { toMembers } from './to-members.ts'

/** How far behind the verb `by` may stand: `was established in Rome in May 1981 by`. In tokens. */
const byReach = 10
/** How many words may announce the founders: `by the six states of the south –`. In tokens. */
const announcementReach = 8

/**
 * Rule `membership/founded-by`: the states that founded a body.
 *
 *     The bloc was founded by three states: Chad, Mali and Niger.      Trio, formed in 2009 by Chad, Mali and Niger,
 *     ++++++++     ~~~~~~~ ~~               ^^^^  ^^^^     ^^^^^       ++++  ~~~~~~         ~~ ^^^^  ^^^^     ^^^^^
 *
 * `By the three countries` means those listed before. Founders that are no states are none: a firm founds many things.
 */
export function membersByFounding(
  document: Document,
  lists: readonly Coordination[],
  sentence: Sentence,
): readonly Membership[] {
  const { tokens } = document
  const verb = tokens.slice(sentence.first, sentence.last).find(({ lower }) => foundingVerbs.has(lower))
  const by = verb && tokens.slice(verb.index, verb.index + byReach).find(({ lower }) => lower === 'by')
  if (!verb || !by || by.index >= sentence.last) return []
  const founders = foundersAt(document, lists, sentence, by.index + 1)
  const organisation = founders && bodyBefore(document, sentence, verb.index)
  if (!founders || !organisation) return []
  if (!isGranted(tokens, verb.index) && modalityAt(document, verb) !== 'asserted') return []
  const isHere = organisation.start >= sentence.start
  const evidence = cover(isHere ? organisation : verb, verb, founders.place)
  return toMembers({ rule: 'membership/founded-by', evidence, organisation, members: founders.list })
}

/** The founders, and where the sentence tells them. */
interface Founders {
  readonly list: Coordination
  readonly place: Span
}

function foundersAt(
  document: Document,
  lists: readonly Coordination[],
  sentence: Sentence,
  first: number,
): Founders | undefined {
  const start = afterLeaders(document.tokens, afterAnnouncement(document.tokens, sentence, first))
  const list = readList(document, start, sentence.last, readName)
  if (list) return isLongEnough(list) && isOfStates(document, list) ? { list, place: list } : undefined
  const noun = document.tokens.slice(first, first + announcementReach).find(({ lower }) => groupNouns.has(lower))
  const group = noun && countedGroupEndingAt(document.tokens, noun.index + 1)
  const before = group && listOfCount(lists, group.count, 0, first)
  return before && isOfStates(document, before) ? { list: before, place: group } : undefined
}

const announcingMarks: ReadonlySet<string> = new Set([':', '–', '—', '-'])

/** First token behind `the six states of the south –`; the same where no mark announces a list. */
function afterAnnouncement(tokens: readonly Token[], sentence: Sentence, first: number): number {
  const limit = Math.min(sentence.last, first + announcementReach)
  const mark = tokens.slice(first, limit).find(({ index }) => announcingMarks.has(formAt(tokens, index)))
  return mark ? mark.index + 1 : first
}

/** Behind those who act for states: `by | the presidents of | Chad and Mali`. */
function afterLeaders(tokens: readonly Token[], first: number): number {
  const of = tokens.slice(first, first + leadersReach).find(({ lower }) => lower === 'of')
  return of && leaders.has(lowerAt(tokens, of.index - 1)) ? of.index + 1 : first
}

/** `by the then foreign ministers of`: how far `of` may stand. In tokens. */
const leadersReach = 5
const leaders: ReadonlySet<string> = new Set(['presidents', 'leaders', 'governments', 'ministers', 'heads'])

function isOfStates({ text }: Document, { items }: Coordination): boolean {
  return items.every((item) => countryOf(wordsOf(text, item)))
}
