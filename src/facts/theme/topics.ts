import { type Item, readList } from '../../annotate/coordination.ts'
import type { Document, Token } from '../../annotate/document.ts'
import { relationalHeads, sharedHeads } from '../../annotate/lexicon/theme-cues.ts'
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
}

/**
 * Reads a list of subjects from a token on.
 *
 *     trade, the fight against crime, and cultural and sporting ties
 *     ^^^^^      ^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     political, economic and security issues
 *     ^^^^^^^^^  ^^^^^^^^     ^^^^^^^^^^^^^^^     the first two share `issues`
 *
 * @returns Undefined if no list starts there.
 */
export function readTopics(document: Document, first: number, limit: number): TopicList | undefined {
  const list = readList(document, first, limit, readTopic)
  if (!list) return undefined
  const { tokens } = document
  const topics = shareHead(
    tokens,
    list.items.flatMap((item) => topicOf(tokens, list.first, item)),
  )
  const comma = tokens[list.last]?.form === ','
  const rest = list.hasConjunction && comma ? readList(document, list.last + 1, limit, readTopic) : undefined
  if (!rest?.hasConjunction || rest.items.length < 2) return { topics, last: list.last }
  const more = shareHead(
    tokens,
    rest.items.flatMap((item) => topicOf(tokens, rest.first, item)),
  )
  return { topics: [...topics, ...more], last: rest.last }
}

function topicOf(tokens: readonly Token[], from: number, item: Span): readonly Topic[] {
  let first = from
  while ((tokens[first]?.start ?? item.end) < item.start) first++
  let last = first
  while ((tokens[last]?.end ?? Number.POSITIVE_INFINITY) <= item.end) last++
  return [{ start: item.start, end: item.end, first, last, sharedHead: undefined }]
}

/** Gives adjectives that stand alone the head of the last item; parts that item where `and` joins two of a longer row. */
function shareHead(tokens: readonly Token[], topics: readonly Topic[]): readonly Topic[] {
  const lonely = topics.filter((topic) => isAdjectival(tokens, topic)).length
  const last = topics.at(-1)
  const head = last && tokens[last.last - 1]
  if (lonely === 0 || !last || !head || !sharedHeads.has(head.lower)) return topics
  const joint = tokens.slice(last.first, last.last).find((token) => token.lower === 'and')
  const parts = joint ? split(tokens, last, joint.index) : [last]
  const all = [...topics.slice(0, -1), ...parts]
  return all.map((topic, index) => (index < all.length - 1 ? { ...topic, sharedHead: head.lower } : topic))
}

function split(tokens: readonly Token[], topic: Topic, joint: number): readonly Topic[] {
  const left = { ...topic, last: joint, end: tokens[joint - 1]?.end ?? topic.end }
  const right = { ...topic, first: joint + 1, start: tokens[joint + 1]?.start ?? topic.start }
  return [left, right]
}

function isAdjectival(tokens: readonly Token[], topic: Topic): boolean {
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
  'further',
])

/** Prepositions whose noun phrase belongs to the subject before it, after any noun or only after a relational one. */
const freeComplements: ReadonlySet<string> = new Set(['of', 'against'])
const boundComplements: ReadonlySet<string> = new Set(['in', 'to', 'for', 'on', 'between', 'with', 'from', 'among'])

/** Reads one subject: nouns with what describes them, a gerund with its object, two adjectives with one noun, complements. */
function readTopic(document: Document, first: number, limit: number): Item | undefined {
  const { tokens } = document
  const start = determiners.has(tokens[first]?.lower ?? '') ? first + 1 : first
  let last = phraseEnd(tokens, start, limit)
  const from = tokens[start]
  if (last === start || !from) return undefined
  if (tokens[last - 1]?.upos === 'ADJ' && tokens[last]?.lower === 'and') {
    const end = phraseEnd(tokens, last + 1, limit)
    if (end > last + 1) last = end
  }
  for (let at = last; at < limit; at = last) {
    const preposition = tokens[at]?.lower ?? ''
    const isBound = boundComplements.has(preposition) && relationalHeads.has(tokens[at - 1]?.lower ?? '')
    if (!freeComplements.has(preposition) && !isBound) break
    const complement = determiners.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
    const end = phraseEnd(tokens, complement, limit)
    if (end <= complement) break
    last = end
  }
  return { words: { start: from.start, end: tokens[last - 1]?.end ?? from.end }, last }
}

/** First token from `first` on that no noun phrase holds. */
function phraseEnd(tokens: readonly Token[], first: number, limit: number): number {
  let last = first
  for (let token = tokens[last]; token && last < limit && isPhraseWord(tokens, token, first); token = tokens[last])
    last++
  return last
}

function isPhraseWord(tokens: readonly Token[], token: Token, first: number): boolean {
  switch (token.upos) {
    case 'ADJ':
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
      return true
    case 'VERB':
      return token.penn === 'VBG' || token.penn === 'VBN'
    case 'PART':
      return (
        token.index > first && (token.form === "'s" || token.form === '’s' || token.form === "'" || token.form === '’')
      )
    default:
      return token.form === '-' && token.index > first && tokens[token.index + 1]?.start === token.end
  }
}
