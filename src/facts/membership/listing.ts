import { type Coordination, readList } from '../../annotate/coordination.ts'
import type { Document, Sentence, Token } from '../../annotate/document.ts'
import { listed } from '../../annotate/lexicon/listed.ts'
import { linkVerbs } from '../../annotate/lexicon/membership-words.ts'
import { modalityAt } from '../../annotate/modality.ts'
import { readName } from '../../annotate/name-lists.ts'
import { subjectOf } from '../../annotate/subject.ts'
import { formAt, lowerAt, spanOfTokens } from '../../annotate/token-access.ts'
import { cover } from '../../text/span.ts'
import type { Membership } from './fact.ts'
import { type MemberHead, memberHeads } from './heads.ts'
import { isListOfPersons, isLongEnough, listFrom } from './members.ts'
import { toMembers } from './to-members.ts'

/** Members told by a noun such as `members`, `observers` or `member states`, in every order. */
export function membersByListing(
  document: Document,
  lists: readonly Coordination[],
  sentence: Sentence,
): readonly Membership[] {
  return memberHeads(document, sentence).flatMap((head) => {
    for (const { rule, list } of listsOf(document, lists, sentence, head)) {
      if (!list || (isListOfPersons(document, list) && !head.mayBePersons)) continue
      const alongside = rule === 'membership/are-members' ? listAlongside(document, sentence, head) : []
      return [list, ...alongside].flatMap((members) => toFacts(document, head, members, rule))
    }
    return []
  })
}

/** The lists that may belong to a head, by construction. */
function listsOf(
  document: Document,
  lists: readonly Coordination[],
  sentence: Sentence,
  head: MemberHead,
): readonly { readonly rule: string; readonly list: Coordination | undefined }[] {
  return [
    { rule: 'membership/members-are', list: listAfter(document, sentence, head) },
    { rule: 'membership/are-members', list: subjectOfHead(document, lists, sentence, head) },
    { rule: 'membership/apposition', list: listBeforeComma(document, lists, sentence, head) },
    { rule: 'membership/and-other', list: listBeforeOther(document.tokens, lists, head) },
  ]
}

function toFacts(document: Document, head: MemberHead, members: Coordination, rule: string): readonly Membership[] {
  const evidence = cover(members, spanOfTokens(document.tokens, head.start, head.last))
  if (modalityAt(document, spanOfTokens(document.tokens, head.first, head.nounEnd)) !== 'asserted') return []
  const { organisation, standing } = head
  return toMembers({ rule, evidence, organisation, members, standing })
}

/** What stands between `members` and the list of them. Own list. */
const listLinks: ReadonlySet<string> = new Set([
  ...[':', '—', '–', '-'],
  ...listed('are, were, include, includes, included, comprise, including, such, like, namely, remain'),
])

/** How far the list may stand behind the head: `nations which have conducted strikes in Iraq include`. */
const longestLink = 10

/**
 * Rule `membership/members-are`: the list behind the head.
 *
 *     The bloc's members are Chad and Mali.     Alliance members Chad and Mali said ...
 */
function listAfter(document: Document, sentence: Sentence, head: MemberHead): Coordination | undefined {
  const { tokens } = document
  const direct = head.last === head.nounEnd ? directList(document, sentence, head) : undefined
  if (direct) return direct
  const words = tokens.slice(head.last, Math.min(sentence.last, head.last + longestLink))
  const link = words.find(({ lower, index }) => listLinks.has(lower) || (lower === 'of' && index === head.nounEnd))
  return link && listFrom(document, sentence, link.index + 1)
}

/** `the bloc’s members Chad and Mali`, `the bloc’s newest members, Chad and Mali` */
function directList(document: Document, sentence: Sentence, { nounEnd }: MemberHead): Coordination | undefined {
  const first = formAt(document.tokens, nounEnd) === ',' ? nounEnd + 1 : nounEnd
  const list = readList(document, first, sentence.last, readName)
  return list && isLongEnough(list) ? list : undefined
}

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
function subjectOfHead(
  document: Document,
  lists: readonly Coordination[],
  sentence: Sentence,
  head: MemberHead,
): Coordination | undefined {
  const { tokens } = document
  const end = Math.max(sentence.first, head.start - longestPassage)
  for (let at = head.start - 1; at >= end; at--) {
    const lower = lowerAt(tokens, at)
    if (lower === 'as') return subjectOfVerbBefore(document, lists, sentence, at)
    if (linkVerbs.has(lower)) return subjectOf(document, lists, sentence, at)
    if (!passedOver.has(lower)) return undefined
  }
  return undefined
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

const companions: ReadonlySet<string> = new Set(['alongside', 'with', 'joining', 'besides'])
/** `, alongside`, `together with`: how far behind the head. */
const companionReach = 4

/** Others that are told to be members in the same breath: `the sixth member of the bloc, alongside Chad and Mali`. */
function listAlongside(document: Document, sentence: Sentence, head: MemberHead): readonly Coordination[] {
  const { tokens } = document
  const end = Math.min(sentence.last, head.last + companionReach)
  for (let at = head.last; at < end; at++) {
    if (!companions.has(lowerAt(tokens, at))) continue
    const list = readList(document, at + 1, sentence.last, readName)
    return list ? [list] : []
  }
  return []
}

/** Rule `membership/apposition`: `Chad and Mali, both members of the bloc, ...` */
function listBeforeComma(
  document: Document,
  lists: readonly Coordination[],
  sentence: Sentence,
  head: MemberHead,
): Coordination | undefined {
  const { tokens } = document
  let at = head.start - 1
  while (at > sentence.first && passedOver.has(lowerAt(tokens, at))) at--
  if (formAt(tokens, at) !== ',') return undefined
  return lists.findLast((list) => list.first >= sentence.first && list.last === at)
}

/** Rule `membership/and-other`: `Chad, Mali and other members of the bloc`, `Chad, Mali and other Alliance countries`. */
function listBeforeOther(
  tokens: readonly Token[],
  lists: readonly Coordination[],
  head: MemberHead,
): Coordination | undefined {
  const other = lowerAt(tokens, head.start) === 'other' ? head.start : head.start - 1
  const isJoined = lowerAt(tokens, other) === 'other' && lowerAt(tokens, other - 1) === 'and'
  return isJoined ? lists.findLast((list) => list.last === other - 1) : undefined
}
