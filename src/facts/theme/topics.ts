import type { Document, Token } from '../../annotate/document.ts'
import { sharedHeads } from '../../annotate/lexicon/theme-heads.ts'
import { type Coordination, readList } from '../../annotate/phrases/coordination.ts'
import { lowerAt } from '../../annotate/token-access.ts'
import { startAt } from '../../annotate/token-kinds.ts'
import type { Span } from '../../text/span.ts'
import { readTopic } from './topic.ts'

/** One subject in a list: its words, and the noun that stands only once behind the last of its like. */
export interface Topic extends Span {
  /** Tokens `first` to `last` (exclusive). */
  readonly first: number
  readonly last: number
  /** `issues` for `political` in `political, economic and security issues`. */
  readonly sharedHead: string | undefined
}

/** A list of subjects; tokens up to `last` (exclusive). */
export interface TopicList {
  readonly topics: readonly Topic[]
  readonly last: number
  /** False for commas alone, which may be an apposition. */
  readonly hasConjunction: boolean
}

/**
 * Reads a list of subjects from a token on.
 *
 *     trade and customs, the fight against crime, and cultural and sporting ties
 *     ^^^^^     ^^^^^^^      ^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     political, economic and security issues
 *     ^^^^^^^^^  ^^^^^^^^     ^^^^^^^^^^^^^^^     the first two share `issues`
 *
 * @returns Undefined if no list starts there.
 */
export function readTopics(document: Document, first: number, limit: number): TopicList | undefined {
  const list = readList(document, first, limit, readTopic)
  if (!list) return undefined
  const { tokens } = document
  const items = topicsOf(tokens, list)
  const topics = shareHead(tokens, items, list.hasConjunction)
  const isOpen = goesOnUnread(tokens, list)
  const hasConjunction = list.hasConjunction || topics.length > items.length || isOpen
  const rest = restOf(document, { topics, last: list.last, hasConjunction }, first, limit)
  if (!rest) return { topics, last: list.last, hasConjunction }
  return { topics: [...topics, ...rest.topics], last: rest.last, hasConjunction: true }
}

/** Words behind `and` that go on with a list in a way that is no subject: `trade, aid and how to share water`. */
const openEnds: ReadonlySet<string> = new Set(['how', 'more', 'other', 'others', 'ways', 'what', 'why'])

/** `trade, water and more`, `trade, water, and the need to`; not `trade, a pact, and signed it`. */
function goesOnUnread(tokens: readonly Token[], { last }: Coordination): boolean {
  const joint = lowerAt(tokens, last) === ',' ? last + 1 : last
  if (lowerAt(tokens, joint) !== 'and') return false
  const isNeed = lowerAt(tokens, joint + 1) === 'the' && lowerAt(tokens, joint + 2) === 'need'
  return isNeed || openEnds.has(lowerAt(tokens, joint + 1))
}

/**
 * How a list goes on behind its conjunction: after a semicolon, after a comma to another conjunction, or after the
 * preposition it began with.
 *
 *     trade and customs, water and power    in trade and customs, as well as in water    oil and gas; and roads
 *                        ---------------                                        -----                   -----
 */
function restOf(document: Document, list: TopicList, first: number, limit: number): TopicList | undefined {
  const { tokens } = document
  const hasSemicolon = lowerAt(tokens, list.last) === ';'
  if (hasSemicolon) return readTopics(document, list.last + 1 + jointLength(tokens, list.last + 1), limit)
  const isRange = lowerAt(tokens, first - 1) === 'from' && lowerAt(tokens, list.last) === 'to'
  if (isRange) return readTopics(document, list.last + 1, limit)
  const hasComma = lowerAt(tokens, list.last) === ','
  const joint = hasComma ? list.last + 1 : list.last
  const preposition = joint + jointLength(tokens, joint)
  const isRepeated = preposition > joint && isSamePreposition(tokens, preposition, first - 1)
  if (isRepeated) return readTopics(document, preposition + 1, limit)
  const opensClause = tokens[joint]?.penn === 'VBG' && tokens[first]?.penn !== 'VBG' // `trade and aid, stressing peace and calm`
  const rest = hasComma && list.hasConjunction && !opensClause ? readTopics(document, joint, limit) : undefined
  return rest?.hasConjunction && rest.topics.length > 1 ? rest : undefined
}

function jointLength(tokens: readonly Token[], at: number): number {
  if (lowerAt(tokens, at) === 'and') return 1
  const isAsWellAs =
    lowerAt(tokens, at) === 'as' && lowerAt(tokens, at + 1) === 'well' && lowerAt(tokens, at + 2) === 'as'
  return isAsWellAs ? 3 : 0
}

function isSamePreposition(tokens: readonly Token[], at: number, other: number): boolean {
  const isPreposition = tokens[at]?.upos === 'ADP' || tokens[at]?.upos === 'SCONJ' // as a gerund's `in` is tagged
  return isPreposition && lowerAt(tokens, at) === lowerAt(tokens, other)
}

/** The items of a list with their tokens. */
function topicsOf(tokens: readonly Token[], list: Coordination): readonly Topic[] {
  let at = list.first
  return list.items.map(({ start, end }) => {
    while (startAt(tokens, at) < start) at++
    const first = at
    while (at < list.last && startAt(tokens, at) < end) at++
    return { start, end, first, last: at, sharedHead: undefined }
  })
}

/** Gives adjectives that stand alone the head of the last item; parts that item where `and` joins two of a longer row. */
function shareHead(tokens: readonly Token[], topics: readonly Topic[], hasConjunction: boolean): readonly Topic[] {
  const last = topics.at(-1)
  const hasLonely = topics.some((topic) => tokens[topic.last - 1]?.upos === 'ADJ')
  const isRow = topics.length > 1 && !hasConjunction // `border trade, economic and energy ties`
  if (!last || !(hasLonely || isRow)) return topics
  const head = lowerAt(tokens, last.last - 1)
  if (!sharedHeads.has(head)) return topics
  const all = [...topics.slice(0, -1), ...partsOf(tokens, last)]
  const isBare = (topic: Topic) => hasLonely || tokens[topic.last - 1]?.upos === 'ADJ'
  return all.map((topic, index) => (index < all.length - 1 && isBare(topic) ? { ...topic, sharedHead: head } : topic))
}

/** `economic and security issues` as `economic` and `security issues`; other items whole. */
function partsOf(tokens: readonly Token[], topic: Topic): readonly Topic[] {
  const joint = tokens.slice(topic.first, topic.last).find(({ lower }) => lower === 'and')
  const [before, after] = joint ? [tokens[joint.index - 1], tokens[joint.index + 1]] : []
  if (!before || !after) return [topic]
  return [
    { ...topic, last: after.index - 1, end: before.end },
    { ...topic, first: after.index, start: after.start },
  ]
}
