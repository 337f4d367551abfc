import type { Token } from '../../annotate/document.ts'
import {
  activityHeads,
  knownFields,
  relationalHeads,
  vagueWords,
  weighingWords,
} from '../../annotate/lexicon/theme-heads.ts'
import { lowerAt } from '../../annotate/token-access.ts'
import type { ThemeCue } from './cue.ts'
import type { Topic, TopicList } from './topics.ts'

/** From how many subjects on commas alone make a list, and no apposition; to the end of the sentence one less. */
const longRow = 4

function isRow(tokens: readonly Token[], list: TopicList, topics: readonly Topic[]): boolean {
  return topics.length >= (lowerAt(tokens, list.last) === '.' ? longRow - 1 : longRow)
}

/** Whether the list is long enough, or its one subject plain enough, for the words that lead to it. */
export function isEnough(tokens: readonly Token[], cue: ThemeCue, list: TopicList, topics: readonly Topic[]): boolean {
  const known = topics.filter((topic) => isKnownField(tokens, topic))
  const isKnown = known.length > 0
  const isPlain = topics.some((topic) => knownFields.has(headOf(tokens, topic)))
  const isRelated = topics.some((topic) => isRelation(tokens, topic))
  const isLeft = topics.length === 1 && list.topics.length > 1 && (isPlain || isRelated) // `trade and other matters`
  const isList = topics.length > 1 && list.hasConjunction
  switch (cue.need) {
    case 'pair':
      return true
    case 'any':
      return topics.length > 0
    case 'list':
      return isList || isRow(tokens, list, topics) || isLeft || topics.some((topic) => isNamedField(tokens, cue, topic))
    case 'row':
      return isList || topics.length > 2 || (topics.length === 1 && (list.topics.length > 1 || isPlain || isRelated))
    case 'topic':
      return isList || topics.length > 2 || (topics.length === 1 && isPlain)
    case 'known':
      return (isList || isRow(tokens, list, topics)) && isKnown
    case 'fields':
      return (isList || isRow(tokens, list, topics)) && known.length > 1 && known.length * 2 >= topics.length
    case 'activities':
      return (isList || isRow(tokens, list, topics)) && arePractised(tokens, topics)
    case 'long':
      return isList && (isKnown || topics.length > 2)
    case 'one':
      return isList || topics.length > 2 || (topics.length === 1 && (isPlain || isRelated))
  }
}

/** Whether half of the list or more is what is practised: `deck rescue, fire control and flags`. */
function arePractised(tokens: readonly Token[], topics: readonly Topic[]): boolean {
  const practised = topics.filter((topic) => activityHeads.has(headOf(tokens, topic)))
  return practised.length * 2 >= topics.length
}

/** `food security`, `security in the Gulf`, `the role of trade` */
function isKnownField(tokens: readonly Token[], topic: Topic): boolean {
  return knownFields.has(lowerAt(tokens, topic.last - 1)) || knownFields.has(headOf(tokens, topic))
}

/** `cooperation in the energy sector`; not `in many areas`, `in such key sectors`. */
function isNamedField(tokens: readonly Token[], cue: ThemeCue, { first, last }: Topic): boolean {
  if (cue.rule !== 'theme/cooperation' || !namedFieldHeads.has(lowerAt(tokens, last - 1))) return false
  const described = tokens.slice(first, last - 1)
  return described.some(({ lower }) => !emptyWords.has(lower) && !vagueWords.has(lower) && !weighingWords.has(lower))
}

const emptyWords: ReadonlySet<string> = new Set(['all', 'emerging', 'every', 'such'])

const namedFieldHeads: ReadonlySet<string> = new Set([
  'domain',
  'field',
  'fields',
  'sector',
  'sectors',
  'sphere',
  'spheres',
])

function isRelation(tokens: readonly Token[], topic: Topic): boolean {
  return relationalHeads.has(headOf(tokens, topic))
}

/** The noun before the complements: `role` of `role of the media`. */
function headOf(tokens: readonly Token[], { first, last }: Topic): string {
  const complement = tokens.slice(first, last).findIndex(({ upos }) => upos === 'ADP')
  return lowerAt(tokens, (complement < 0 ? last : first + complement) - 1)
}
