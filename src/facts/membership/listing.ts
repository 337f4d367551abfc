import type { Document, Sentence } from '../../annotate/document.ts'
import { listed } from '../../annotate/lexicon/listed.ts'
import { type Coordination, readList } from '../../annotate/phrases/coordination.ts'
import { modalityAt } from '../../annotate/phrases/modality.ts'
import { readName } from '../../annotate/phrases/name-lists.ts'
import { formAt, lowerAt, spanOfTokens } from '../../annotate/token-access.ts'
import { cover, type Span } from '../../text/span.ts'
import { isBody } from './bodies.ts'
import type { Membership } from './fact.ts'
import { type MemberHead, memberHeads } from './heads.ts'
import { isListOfPersons, isLongEnough, listFrom, nameAt } from './members.ts'
import {
  groupBefore,
  listAlongside,
  listBeforeAs,
  listBeforeComma,
  listBeforeOther,
  subjectOfHead,
} from './named-before.ts'
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
      return [list, ...alongside].flatMap((members) => toFacts(document, head, members, members, rule))
    }
    const group = groupBefore(document, lists, sentence, head)
    return group ? toFacts(document, head, group.list, group, 'membership/are-members') : []
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
    { rule: 'membership/are-members', list: listBeforeAs(document.tokens, lists, head) },
    { rule: 'membership/are-members', list: subjectOfHead(document, lists, sentence, head) },
    { rule: 'membership/apposition', list: listBeforeComma(document, lists, sentence, head) },
    { rule: 'membership/and-other', list: listBeforeOther(document.tokens, lists, head) },
  ]
}

function toFacts(
  document: Document,
  head: MemberHead,
  members: Coordination,
  place: Span,
  rule: string,
): readonly Membership[] {
  const { tokens } = document
  if (!isBodyOfStanding(document, head)) return []
  if (modalityAt(document, spanOfTokens(tokens, head.first, head.nounEnd)) !== 'asserted') return []
  const evidence = cover(place, spanOfTokens(tokens, head.start, head.last))
  const { organisation, standing } = head
  return toMembers({ rule, evidence, organisation, members, standing })
}

/** Only a body has observers, candidates and partners in this sense: the partners of a firm are others. */
function isBodyOfStanding(document: Document, { standing, organisation }: MemberHead): boolean {
  const name = nameAt(document, organisation)
  return standing === 'member' || name === undefined || isBody(document, name)
}

/** What stands between `members` and the list of them. Own list. */
const listLinks: ReadonlySet<string> = new Set([
  ...[':', '—', '–', '--', '-', '('],
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
  const link = words.find(({ lower }) => listLinks.has(lower))
  const isOfOthers = link && lowerAt(tokens, link.index - 1) === 'as' // `a member of the bloc, as are Chad and Mali`
  return link && !isOfOthers ? listFrom(document, sentence, link.index + 1) : undefined
}

/** `the bloc’s members Chad and Mali`, `the bloc’s newest members, Chad and Mali`, `Union countries of Chad and Mali` */
function directList(document: Document, sentence: Sentence, { nounEnd }: MemberHead): Coordination | undefined {
  const first = formAt(document.tokens, nounEnd) === ',' ? nounEnd + 1 : nounEnd
  const list = readList(document, first, sentence.last, readName)
  return list && isLongEnough(list) ? list : undefined
}
