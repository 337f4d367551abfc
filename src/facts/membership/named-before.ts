import type { Document, Sentence, Token } from '../../annotate/document.ts'
import { listed } from '../../annotate/lexicon/listed.ts'
import { linkVerbs } from '../../annotate/lexicon/membership-words.ts'
import { type Coordination, readList } from '../../annotate/phrases/coordination.ts'
import { type CountedGroup, countedGroupEndingAt, listOfCount } from '../../annotate/phrases/counted-groups.ts'
import { readName } from '../../annotate/phrases/name-lists.ts'
import { cardinalValue } from '../../annotate/phrases/numerals.ts'
import { subjectOf, verbGroupStart } from '../../annotate/phrases/subject.ts'
import { formAt, lowerAt } from '../../annotate/token-access.ts'
import type { MemberHead } from './heads.ts'

const passedOver: ReadonlySet<string> = new Set(
  listed('the, a, an, all, both, also, now, already, among, one, of, its, still, currently'),
)
/** How far the verb may stand before the head. */
const longestPassage = 6

/**
 * Rule `membership/are-members`: the subject of the verb before the head.
 *
 *     Chad and Mali are founding members of the bloc.      Chad and Mali take part as observers.
 */
export function subjectOfHead(
  document: Document,
  lists: readonly Coordination[],
  sentence: Sentence,
  head: MemberHead,
): Coordination | undefined {
  const verb = linkVerbBefore(document.tokens, sentence, head)
  if (verb?.lower === 'as') return subjectOfVerbBefore(document, lists, sentence, verb.index)
  return verb && subjectOf(document, lists, sentence, verb.index)
}

/** `They invited Chad and Mali to become members`: they are none yet. */
const becoming: ReadonlySet<string> = new Set(['become', 'be'])

/** The verb that links members and head, or `as`, with nothing but small words between. */
function linkVerbBefore(tokens: readonly Token[], sentence: Sentence, head: MemberHead): Token | undefined {
  const words = tokens.slice(Math.max(sentence.first, head.start - longestPassage), head.start)
  const stop = words.findLast(({ lower }) => !passedOver.has(lower))
  const isYetToBe = stop && becoming.has(stop.lower) && lowerAt(tokens, stop.index - 1) === 'to'
  return stop && !isYetToBe && (stop.lower === 'as' || linkVerbs.has(stop.lower)) ? stop : undefined
}

/** How far before `as observers` the verb may stand: `participate in the Union of Southern States as`. */
const asReach = 12

function subjectOfVerbBefore(
  document: Document,
  lists: readonly Coordination[],
  sentence: Sentence,
  as: number,
): Coordination | undefined {
  const before = document.tokens.slice(Math.max(sentence.first, as - asReach), as)
  const verb = before.findLast((token) => token.upos === 'VERB')
  return verb && subjectOf(document, lists, sentence, verb.index)
}

/** `Chad is a member of the bloc, alongside Mali`, `, as are Mali and Togo`: `as` needs its verb. */
const companions: ReadonlySet<string> = new Set(['alongside', 'with', 'joining', 'besides'])
/** `, alongside`, `together with`: how far behind the head. */
const companionReach = 4

/** Others that are told to be members in the same breath: `the sixth member of the bloc, alongside Chad and Mali`. */
export function listAlongside(document: Document, sentence: Sentence, head: MemberHead): readonly Coordination[] {
  const { tokens } = document
  const end = Math.min(sentence.last, head.last + companionReach)
  for (let at = head.last; at < end; at++) {
    const isAs = lowerAt(tokens, at) === 'as' && (lowerAt(tokens, at + 1) === 'are' || lowerAt(tokens, at + 1) === 'is')
    if (!companions.has(lowerAt(tokens, at)) && !isAs) continue
    const list = readList(document, isAs ? at + 2 : at + 1, sentence.last, readName)
    return list ? [list] : []
  }
  return []
}

/** Rule `membership/are-members`: `The bloc was formed in 2009 with Chad and Mali as founding members.` */
export function listBeforeAs(
  tokens: readonly Token[],
  lists: readonly Coordination[],
  head: MemberHead,
): Coordination | undefined {
  const as = head.start - 1
  if (lowerAt(tokens, as) !== 'as') return undefined
  return lists.find((list) => list.last === as && lowerAt(tokens, list.first - 1) === 'with')
}

/** Rule `membership/apposition`: `Chad and Mali, both members of the bloc, ...` */
export function listBeforeComma(
  document: Document,
  lists: readonly Coordination[],
  sentence: Sentence,
  head: MemberHead,
): Coordination | undefined {
  const { tokens } = document
  if (lowerAt(tokens, head.start) === 'whose') return undefined // `the club, whose members`: the club is none of them
  let at = head.start - 1
  while (at > sentence.first && passedOver.has(lowerAt(tokens, at))) at--
  if (formAt(tokens, at) !== ',') return undefined
  const members = lists.findLast((list) => list.first >= sentence.first && list.last === at)
  const count = tokens.slice(head.first, head.nounEnd).find(({ upos }) => upos === 'NUM')
  const areOthers = count && cardinalValue(count.lower) !== members?.items.length // `Ba and Diop, 15 members of the House`
  return areOthers ? undefined : members
}

/** Rule `membership/and-other`: `Chad, Mali and other members of the bloc`, `Chad, Mali and other Alliance countries`. */
export function listBeforeOther(
  tokens: readonly Token[],
  lists: readonly Coordination[],
  head: MemberHead,
): Coordination | undefined {
  const other = lowerAt(tokens, head.start) === 'other' ? head.start : head.start - 1
  const isJoined = lowerAt(tokens, other) === 'other' && lowerAt(tokens, other - 1) === 'and'
  return isJoined ? lists.findLast((list) => list.last === other - 1) : undefined
}

/** How many sentences back the names of `both countries` may stand. */
const sentencesBack = 4

/** Rule `membership/are-members`: `Chad and Mali met. Both countries are members of the bloc.` */
export function groupBefore(
  document: Document,
  lists: readonly Coordination[],
  sentence: Sentence,
  head: MemberHead,
): (CountedGroup & { readonly list: Coordination }) | undefined {
  const verb = linkVerbBefore(document.tokens, sentence, head)
  const group = verb && countedGroupEndingAt(document.tokens, verbGroupStart(document.tokens, sentence, verb.index))
  if (!group) return undefined
  const sentences = document.sentences.slice(Math.max(0, sentence.index - sentencesBack), sentence.index + 1)
  const earliest = Math.min(...sentences.map(({ first }) => first))
  const list = listOfCount(lists, group.count, earliest, head.start)
  return list && { ...group, list }
}
