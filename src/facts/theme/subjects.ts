import type { Document, Token } from '../../annotate/document.ts'
import { issueNouns } from '../../annotate/lexicon/theme-cues.ts'
import {
  bareHeads,
  betteringGerunds,
  droppedHeads,
  emptyHeads,
  relationalHeads,
  vagueWords,
  weighingWords,
} from '../../annotate/lexicon/theme-heads.ts'
import { lowerAt } from '../../annotate/token-access.ts'
import { isPossessive } from '../../annotate/token-kinds.ts'
import type { ThemeCue } from './cue.ts'
import { isEnough } from './enough.ts'
import type { Topic, TopicList } from './topics.ts'

/** Rules of talk: there a place stands for what goes on in it (`discussed Chad and Mali`). */
const rulesWithPlaces: ReadonlySet<string> = new Set([
  ...['theme/coverage', 'theme/discuss', 'theme/discussed', 'theme/focus', 'theme/talk'],
])

/** Rules behind which a name comes first where no field does: `relations with Chad and Mali`. */
const rulesWithFields: ReadonlySet<string> = new Set(['theme/cooperation'])
/** Rules of talk about anything. */
const spokenRules: ReadonlySet<string> = new Set(['theme/about', 'theme/talk'])

/** The items of a list that can be subjects, if there are enough of them for the words that lead to it; else none. */
export function subjectsOf(document: Document, cue: ThemeCue, list: TopicList): readonly Topic[] {
  if (list.topics.slice(0, 1).some((topic) => isDay(document, topic))) return [] // `talks on Monday, the fourth and last`
  const subjects = list.topics.filter((topic) => isSubject(document, topic))
  const isName = (topic: Topic) => document.names.some((name) => name.first <= topic.first && topic.last <= name.last)
  if (subjects.every((topic) => isName(topic) || isPlace(document, topic)) && !rulesWithPlaces.has(cue.rule)) return []
  if (spokenRules.has(cue.rule) && subjects.every(isOfName(document))) return []
  if (rulesWithFields.has(cue.rule) && subjects.slice(0, 1).some(isName)) return []
  const kept = subjects.filter((topic) => !isName(topic) || isPlaceOrThing(document, topic))
  return isEnough(document.tokens, cue, list, kept) ? kept : []
}

/** Whether an item can be a subject behind no cue that is known: no day, no empty word, and no name but that of a place or thing. */
export function isAnySubject(document: Document, topic: Topic): boolean {
  if (!isSubject(document, topic)) return false
  const isName = document.names.some((name) => name.first <= topic.first && topic.last <= name.last)
  return !isName || isPlaceOrThing(document, topic)
}

/** `Russia’s win`: behind `spoke about` a list of such is one of matches or people. */
function isOfName({ names, tokens }: Document): (topic: Topic) => boolean {
  return (topic) => names.some((name) => name.first === topic.first && isPossessive(tokens[name.last]))
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
  const described = words.slice(0, (complement < 0 ? words.length : complement) - 1)
  const isRelated = complement > 0 && relationalHeads.has(head)
  const isVague = !isRelated && described.every(isEmptyDescription)
  const isInFields = words[complement]?.lower === 'in' && droppedHeads.has(lowerAt(document.tokens, topic.last - 1))
  if (isInFields || isOfInterest(words)) return false
  const isBare = bareHeads.has(head) && described.every(isEmptyDescription)
  if (isBare && words[complement]?.lower === 'on' && isIssue(words[complement + 1])) return false // `cooperation on issues`
  if (emptyHeads.has(head) && tellsOfMore(document.tokens, topic.first)) return false
  if (emptyHeads.has(head) && isVague) return topic.sharedHead !== undefined
  return words.some(({ upos }) => upos !== 'NUM') && !isDay(document, topic) && !isPerson(document, topic, complement)
}

/** `strengthening existing` areas, `regional and international` issues. */
function isEmptyDescription({ lower: word, upos }: Token): boolean {
  return (
    upos === 'NUM' || word === 'and' || vagueWords.has(word) || weighingWords.has(word) || betteringGerunds.has(word)
  )
}

function isIssue(token: Token | undefined): boolean {
  return token !== undefined && issueNouns.has(token.lower)
}

/** `programmes of common interest` */
function isOfInterest(words: readonly Token[]): boolean {
  return words.at(-1)?.lower === 'interest' && vagueWords.has(words.at(-2)?.lower ?? '')
}

/** `north Lagos`; not `war in Chad`. */
function isPlace({ names, tokens }: Document, { first, last }: Topic): boolean {
  const hasComplement = tokens.slice(first, last).some(({ upos }) => upos === 'ADP')
  return !hasComplement && names.some((name) => name.type === 'LOC' && name.last === last)
}

function isDay({ dates }: Document, { start }: Topic): boolean {
  return dates.some((date) => date.start <= start && start < date.end)
}

/** `Foreign Minister Awa Ba`; not `the release of Awa Ba`. */
function isPerson({ names }: Document, topic: Topic, complement: number): boolean {
  const head = (complement < 0 ? topic.last : topic.first + complement) - 1
  return names.some(({ type, first, last }) => type === 'PER' && first <= head && head < last)
}

/** `other regional issues`, `other topics` at the end of a list. */
function tellsOfMore(tokens: readonly Token[], first: number): boolean {
  return lowerAt(tokens, first) === 'other' || lowerAt(tokens, first - 1) === 'other'
}

/** Lower case; a field noun at the end dropped, a shared head put back unless it is a field noun. */
export function labelOf({ tokens, text }: Document, { first, last, start, end, sharedHead }: Topic): string {
  const head = tokens[last - 1]
  const isDropped = head !== undefined && last - first > 1 && droppedHeads.has(head.lower)
  const words = text.slice(start, isDropped ? tokens[last - 2]?.end : end)
  const label = words.toLowerCase().replace(/\s+/gu, ' ') // a line end in it becomes a blank
  return sharedHead === undefined || droppedHeads.has(sharedHead) ? label : `${label} ${sharedHead}`
}
