import type { Document, Token } from '../../annotate/document.ts'
import {
  bareHeads,
  droppedHeads,
  emptyHeads,
  knownFields,
  relationalHeads,
  vagueWords,
} from '../../annotate/lexicon/theme-heads.ts'
import { lowerAt } from '../../annotate/token-kinds.ts'
import type { ThemeCue } from './cue.ts'
import type { Topic, TopicList } from './topics.ts'

/** Rules of talk: there a place stands for what goes on in it (`discussed Chad and Mali`). */
const rulesWithPlaces: ReadonlySet<string> = new Set([
  ...['theme/coverage', 'theme/discuss', 'theme/discussed', 'theme/focus', 'theme/talk'],
])

/** The items of a list that can be subjects, if there are enough of them for the words that lead to it; else none. */
export function subjectsOf(document: Document, cue: ThemeCue, list: TopicList): readonly Topic[] {
  const subjects = list.topics.filter((topic) => isSubject(document, topic))
  const isName = (topic: Topic) => document.names.some((name) => name.first <= topic.first && topic.last <= name.last)
  if (subjects.every(isName) && !rulesWithPlaces.has(cue.rule)) return []
  if (cue.rule === 'theme/cooperation' && subjects.slice(0, 1).some(isName)) return []
  const kept = subjects.filter((topic) => !isName(topic) || isPlaceOrThing(document, topic))
  return isEnough(document.tokens, cue, list, kept) ? kept : []
}

function isPlaceOrThing({ names }: Document, topic: Topic): boolean {
  return names.some((name) => name.first === topic.first && (name.type === 'LOC' || name.type === 'MISC'))
}

/** Whether an item can be a subject: no day, no number, no empty word such as `issues`. */
function isSubject(document: Document, topic: Topic): boolean {
  const words = document.tokens.slice(topic.first, topic.last)
  const complement = words.findIndex(({ upos }) => upos === 'ADP')
  const head = lowerAt(document.tokens, complement < 0 ? topic.last - 1 : topic.first + complement - 1)
  if (words.length === 1 && bareHeads.has(head)) return false
  const isVague = complement > 0 || words.slice(0, -1).every(({ lower }) => vagueWords.has(lower))
  const isInFields = words[complement]?.lower === 'in' && droppedHeads.has(lowerAt(document.tokens, topic.last - 1))
  if (isInFields) return false
  if (emptyHeads.has(head) && tellsOfMore(document.tokens, topic.first)) return false
  if (emptyHeads.has(head) && isVague) return topic.sharedHead !== undefined
  return (
    words.some(({ upos }) => upos !== 'NUM') &&
    !document.dates.some((date) => date.start <= topic.start && topic.start < date.end)
  )
}

/** From how many subjects on commas alone make a list, and no apposition. */
const longRow = 4

/** Whether the list is long enough, or its one subject plain enough, for the words that lead to it. */
function isEnough(tokens: readonly Token[], { need }: ThemeCue, list: TopicList, topics: readonly Topic[]): boolean {
  const isKnown = topics.some((topic) => knownFields.has(lowerAt(tokens, topic.last - 1)))
  const isList = topics.length > 1 && list.hasConjunction
  switch (need) {
    case 'pair':
      return true
    case 'list':
      return isList || topics.length >= longRow
    case 'row':
      return isList || topics.length > 2 || (topics.length === 1 && isKnown)
    case 'known':
      return isList && isKnown
    case 'one':
      return isList || (topics.length === 1 && (isKnown || topics.some((topic) => isRelation(tokens, topic))))
  }
}

/** `other regional issues`, `other topics` at the end of a list. */
function tellsOfMore(tokens: readonly Token[], first: number): boolean {
  return lowerAt(tokens, first) === 'other' || lowerAt(tokens, first - 1) === 'other'
}

function isRelation(tokens: readonly Token[], { first, last }: Topic): boolean {
  return tokens.slice(first, last).some(({ lower }) => relationalHeads.has(lower))
}

/** Lower case; a field noun at the end dropped, a shared head put back unless it is a field noun. */
export function labelOf({ tokens, text }: Document, { first, last, start, end, sharedHead }: Topic): string {
  const head = tokens[last - 1]
  const isDropped = head !== undefined && last - first > 1 && droppedHeads.has(head.lower)
  const words = text.slice(start, isDropped ? tokens[last - 2]?.end : end)
  const label = words.toLowerCase().replace(/\s+/gu, ' ') // a line end in it becomes a blank
  return sharedHead === undefined || droppedHeads.has(sharedHead) ? label : `${label} ${sharedHead}`
}
