import type { Document, Sentence } from '../../annotate/document.ts'
import { listed } from '../../annotate/lexicon/listed.ts'
import type { Coordination } from '../../annotate/phrases/coordination.ts'
import { formAt, lowerAt } from '../../annotate/token-access.ts'
import { cover } from '../../text/span.ts'
import { bodyStartingAt, isBody } from './bodies.ts'
import type { Membership } from './fact.ts'
import { isListOfStatesOrBodies, isLongEnough, nameAt } from './members.ts'
import { toMembers } from './to-members.ts'

/** Words with which several are called by one name. Own list. */
const naming: ReadonlySet<string> = new Set(['known', 'called', 'dubbed'])
const together: ReadonlySet<string> = new Set(
  listed('collectively, together, jointly, also, commonly, which, are, the'),
)

/**
 * Rule `membership/apposition`: the names that are known together as a body.
 *
 *     Chad and Mali, collectively known as the Lake Union, agreed.
 *     ^^^^     ^^^^               ~~~~~        ++++++++++
 */
export function membersByName(
  document: Document,
  lists: readonly Coordination[],
  sentence: Sentence,
): readonly Membership[] {
  const { tokens } = document
  const verb = tokens.slice(sentence.first, sentence.last).find(({ lower }) => naming.has(lower))
  if (!verb) return []
  const first = lowerAt(tokens, verb.index + 1) === 'as' ? verb.index + 2 : verb.index + 1
  const body = bodyStartingAt(document, sentence, first)
  const name = body && nameAt(document, body.organisation)
  const members = lists.find(({ last }) => last === commaBefore(document, verb.index))
  if (!body || !name || !isBody(document, name)) return []
  if (!members || !isLongEnough(members) || !isListOfStatesOrBodies(document, members)) return []
  const evidence = cover(members, body)
  return toMembers({ rule: 'membership/apposition', evidence, organisation: body.organisation, members })
}

/** The comma before `, collectively known`. */
function commaBefore({ tokens }: Document, verb: number): number {
  let at = verb - 1
  while (together.has(lowerAt(tokens, at))) at--
  return formAt(tokens, at) === ',' ? at : -1
}
