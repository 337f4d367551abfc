import { type Item, readList } from '../../annotate/coordination.ts'
import type { Document, Token } from '../../annotate/document.ts'
import { relationalHeads, sharedHeads, weighingWords } from '../../annotate/lexicon/theme-cues.ts'
import type { Span } from '../../text/span.ts'

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
 *     ^^^^^     ^^^^^^^      ^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     political, economic and security issues
 *     ^^^^^^^^^  ^^^^^^^^     ^^^^^^^^^^^^^^^     the first two share `issues`
 *
 * @returns Undefined if no list starts there.
 */
export function readTopics(document: Document, first: number, limit: number): TopicList | undefined {
  const list = readList(document, first, limit, readTopic)
  if (!list) return undefined
  const { tokens } = document
  const items = topicsOf(tokens, list.first, list.items)
  const topics = shareHead(tokens, items)
  const hasConjunction = list.hasConjunction || topics.length > items.length
  const next = restOf(tokens, list.last, first)
  const rest = next === undefined ? undefined : readTopics(document, next.first, limit)
  const isRest =
    rest !== undefined && (next?.isRepeated || (hasConjunction && rest.hasConjunction && rest.topics.length > 1))
  if (!isRest) return { topics, last: list.last, hasConjunction }
  return { topics: [...topics, ...rest.topics], last: rest.last, hasConjunction: true }
}

/** Where a list goes on behind a conjunction: after a comma, or after the preposition it began with. */
function restOf(
  tokens: readonly Token[],
  at: number,
  first: number,
): { first: number; isRepeated: boolean } | undefined {
  const after = tokens[at]?.form === ',' ? at + 1 : at
  const isAsWellAs =
    tokens[after]?.lower === 'as' && tokens[after + 1]?.lower === 'well' && tokens[after + 2]?.lower === 'as'
  const next = isAsWellAs ? after + 3 : after + 1
  const isJoined = isAsWellAs || tokens[after]?.lower === 'and'
  const isRepeated = tokens[next]?.upos === 'ADP' && tokens[next]?.lower === tokens[first - 1]?.lower
  if (isJoined && isRepeated) return { first: next + 1, isRepeated }
  return after > at ? { first: after, isRepeated: false } : undefined
}

function topicsOf(tokens: readonly Token[], from: number, items: readonly Span[]): readonly Topic[] {
  let at = from
  return items.map((item) => {
    while ((tokens[at]?.start ?? item.start) < item.start) at++
    const first = at
    while ((tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= item.end) at++
    return { start: item.start, end: item.end, first, last: at, sharedHead: undefined }
  })
}

/** Gives adjectives that stand alone the head of the last item; parts that item where `and` joins two of a longer row. */
function shareHead(tokens: readonly Token[], topics: readonly Topic[]): readonly Topic[] {
  const last = topics.at(-1)
  const head = last && tokens[last.last - 1]
  const hasLonely = topics.some((topic) => isLonely(tokens, topic))
  if (!hasLonely || !head || !sharedHeads.has(head.lower)) return topics
  const joint = tokens.slice(last.first, last.last).find((token) => token.lower === 'and')
  const all = [...topics.slice(0, -1), ...(joint ? split(tokens, last, joint.index) : [last])]
  return all.map((topic, index) => (index < all.length - 1 ? { ...topic, sharedHead: head.lower } : topic))
}

function split(tokens: readonly Token[], topic: Topic, joint: number): readonly Topic[] {
  const left = { ...topic, last: joint, end: tokens[joint - 1]?.end ?? topic.end }
  const right = { ...topic, first: joint + 1, start: tokens[joint + 1]?.start ?? topic.start }
  return [left, right]
}

/** An adjective without its noun. */
function isLonely(tokens: readonly Token[], topic: Topic): boolean {
  return tokens[topic.last - 1]?.upos === 'ADJ'
}

const determiners: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'its',
  'their',
  'our',
  'his',
  'her',
  'both',
  'some',
])

/** Prepositions whose noun phrase belongs to the subject before it, after any noun or only after a relational one. */
const freeComplements: ReadonlySet<string> = new Set(['of', 'against'])
const boundComplements: ReadonlySet<string> = new Set(['in', 'to', 'for', 'on', 'between', 'with', 'from', 'among'])

/** Reads one subject: nouns with what describes them, a gerund with its object, two adjectives with one noun, complements. */
function readTopic(document: Document, first: number, limit: number): Item | undefined {
  const { tokens } = document
  const start = afterOpeners(tokens, first)
  let last = jointPhraseEnd(tokens, start, limit)
  const from = tokens[start]
  if (last === start || !from) return undefined
  for (let at = last; at < limit; at = last) {
    const end = complementEnd(tokens, at, limit)
    if (end === at) break
    last = end
  }
  return { words: { start: from.start, end: tokens[last - 1]?.end ?? from.end }, last }
}

/** First token after articles and words that only weigh the subject. */
function afterOpeners(tokens: readonly Token[], first: number): number {
  let start = determiners.has(tokens[first]?.lower ?? '') ? first + 1 : first
  while (weighingWords.has(tokens[start]?.lower ?? '') && isPhraseWord(tokens, start + 1, start)) start++
  return start
}

/** First token after the complement at `at`: `of water`, `in Peru` behind `crisis`, `to curb and end piracy` behind `efforts`. */
function complementEnd(tokens: readonly Token[], at: number, limit: number): number {
  const word = tokens[at]?.lower ?? ''
  const head = tokens[at - 1]?.lower ?? ''
  if (word === 'to' && /^efforts?$/.test(head) && tokens[at + 1]?.upos === 'VERB') {
    const joined = tokens[at + 2]?.lower === 'and' && tokens[at + 3]?.upos === 'VERB' ? at + 4 : at + 2
    return Math.max(joined, jointPhraseEnd(tokens, afterOpeners(tokens, joined), limit))
  }
  if (!freeComplements.has(word) && !(boundComplements.has(word) && relationalHeads.has(head))) return at
  const start = determiners.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const end = jointPhraseEnd(tokens, start, limit)
  return end > start ? end : at
}

/** First token after a noun phrase, or after two adjectives and their one noun (`humanitarian and refugee crises`). */
function jointPhraseEnd(tokens: readonly Token[], first: number, limit: number): number {
  const last = phraseEnd(tokens, first, limit)
  if (last === first || tokens[last - 1]?.upos !== 'ADJ' || !/^(?:and|or)$/.test(tokens[last]?.lower ?? '')) return last
  const end = phraseEnd(tokens, last + 1, limit)
  return end > last + 1 ? end : last
}

/** First token from `first` on that no noun phrase holds. */
function phraseEnd(tokens: readonly Token[], first: number, limit: number): number {
  let last = first
  while (last < limit && isPhraseWord(tokens, last, first)) last++
  return last
}

/** Participles that open something else than a subject. */
const linkingParticiples: ReadonlySet<string> = new Set([
  'according',
  'concerning',
  'following',
  'including',
  'regarding',
])

function isPhraseWord(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at]
  const isJoined = at > first && tokens[at - 1]?.form === '-' && tokens[at - 1]?.end === token?.start
  if (isJoined) return true
  switch (token?.upos) {
    case 'ADJ':
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
      return true
    case 'VERB':
      return (token.penn === 'VBG' || token.penn === 'VBN') && !linkingParticiples.has(token.lower)
    case 'PART':
      return at > first && /^['’]s?$/.test(token.form) // `’s`; not `to`
    default:
      return token?.form === '-' && at > first && tokens[at + 1]?.start === token.end
  }
}
