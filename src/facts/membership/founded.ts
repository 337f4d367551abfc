import type { Document, Sentence, Token } from '../../annotate/document.ts'
import { bodyNouns, foundingVerbs } from '../../annotate/lexicon/membership-words.ts'
import type { Coordination } from '../../annotate/phrases/coordination.ts'
import { modalityAt } from '../../annotate/phrases/modality.ts'
import { subjectOf } from '../../annotate/phrases/subject.ts'
import { lowerAt } from '../../annotate/token-access.ts'
import { cover } from '../../text/span.ts'
import { type BodyReference, bodyStartingAt, isBody } from './bodies.ts'
import type { Membership } from './fact.ts'
import { isListOfStatesOrBodies, nameAt } from './members.ts'
import { toMembers } from './to-members.ts'

/** Verbs that found a body, as infinitives behind one of coming together: `joined together to launch`. */
const infinitives: ReadonlySet<string> = new Set(['create', 'establish', 'form', 'found', 'launch'])
/** Two may found many things; three or more that found a body make it up. */
const fewestFounders = 3

/**
 * Rule `membership/founded-by`: those who founded a body together.
 *
 *     Air Nord, Lakeair and Volana formed the Blue Sky alliance.      Chad, Mali and Togo came together to launch Trio.
 *     ^^^^^^^^  ^^^^^^^     ^^^^^^ ~~~~~~     ++++++++                 ^^^^  ^^^^     ^^^^               ~~~~~~ ++++
 */
export function membersByFoundingIt(
  document: Document,
  lists: readonly Coordination[],
  sentence: Sentence,
): readonly Membership[] {
  const { tokens } = document
  return tokens.slice(sentence.first, sentence.last).flatMap((verb) => {
    const governor = governorOf(tokens, sentence, verb)
    const body = governor === undefined ? undefined : bodyStartingAt(document, sentence, verb.index + 1)
    if (governor === undefined || !body || !isNamedBody(document, body)) return []
    const members = subjectOf(document, lists, sentence, governor)
    if (!members || members.items.length < fewestFounders || !isListOfStatesOrBodies(document, members)) return []
    if (modalityAt(document, verb) !== 'asserted') return []
    const evidence = cover(members, body)
    return toMembers({ rule: 'membership/founded-by', evidence, organisation: body.organisation, members })
  })
}

/** The verb whose subject founded the body: the founding verb itself, or the one before `together to launch`. */
function governorOf(tokens: readonly Token[], sentence: Sentence, { index, lower, penn }: Token): number | undefined {
  if (foundingVerbs.has(lower) && penn === 'VBD') return index
  if (!infinitives.has(lower) || lowerAt(tokens, index - 1) !== 'to') return undefined
  const isTogether = ['together', 'forces', 'hands', 'up'].includes(lowerAt(tokens, index - 2))
  const before = tokens.slice(sentence.first, index - 2).findLast((token) => token.penn === 'VBD')
  return isTogether ? before?.index : undefined
}

/** A name that is one of a body, or stands before a noun for bodies: `the Blue Sky | alliance`. */
function isNamedBody(document: Document, { organisation, last }: BodyReference): boolean {
  const name = nameAt(document, organisation)
  return name !== undefined && (isBody(document, name) || bodyNouns.has(lowerAt(document.tokens, last)))
}
