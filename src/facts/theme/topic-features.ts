import type { Document } from '../../annotate/document.ts'
import {
  aimNouns,
  bareHeads,
  fieldAdjectives,
  knownFields,
  relationalHeads,
} from '../../annotate/lexicon/theme-heads.ts'
import { lowerAt } from '../../annotate/token-access.ts'
import { isCapital } from '../../annotate/token-kinds.ts'
import type { Topic } from './topics.ts'

/** Matches `cooperation`, `security`, `mathematics`; not `car`, `house`. */
const abstractEnding = /(?:tion|sion|ment|ity|ism|ance|ence|ship|ness|ics|ing|ogy|ade|ture)s?$/

/** Longer items count as this one. */
const manyWords = 6

/**
 * What tells of one item of a list whether it is a subject: what its head is, how it is described, whether names and
 * numbers stand in it.
 *
 *     the fight against piracy   head=NN   words=3   relational   complement=against   determiner=the
 *         -----
 */
export function featuresOfTopic(document: Document, topic: Topic): readonly string[] {
  const { names, tokens } = document
  const words = tokens.slice(topic.first, topic.last)
  const complement = words.findIndex(({ upos }) => upos === 'ADP')
  const headAt = (complement < 0 ? topic.last : topic.first + complement) - 1
  const head = lowerAt(tokens, headAt)
  const inside = names.filter((name) => name.first < topic.last && topic.first < name.last)
  const whole = inside.find((name) => name.first <= topic.first && topic.last <= name.last)
  const traits: readonly (readonly [name: string, isSo: boolean])[] = [
    ['known', isField(head) || isField(lowerAt(tokens, topic.last - 1))],
    ['abstract', abstractEnding.test(head)],
    ['aim', aimNouns.has(head)],
    ['capital', isCapital(tokens[topic.first]) && inside.length === 0],
    ['bare', bareHeads.has(head)],
    ['relational', relationalHeads.has(head)],
    ['described', headAt > topic.first],
    ['gerund', tokens[topic.first]?.penn === 'VBG'],
    ['number', words.some(({ upos }) => upos === 'NUM')],
    ['name', whole !== undefined],
    ['name inside', inside.length > 0 && whole === undefined],
  ]
  return [
    `head=${tokens[headAt]?.penn}`,
    `words=${Math.min(words.length, manyWords)}`,
    `determiner=${determinerOf(document, topic)}`,
    ...(complement > 0 ? [`complement=${words[complement]?.lower}`] : []),
    ...traits.flatMap(([name, isSo]) => (isSo ? [name] : [])),
  ]
}

function isField(word: string): boolean {
  return knownFields.has(word) || fieldAdjectives.has(word)
}

/** `the`, `a`, `no`, ...; `his` and its like as one. */
function determinerOf({ tokens }: Document, { first }: Topic): string {
  const before = tokens[first - 1]
  if (before?.upos === 'DET') return before.lower
  return before?.upos === 'PRON' ? 'possessive' : 'none'
}
