import type { Coordination } from '../../annotate/coordination.ts'
import type { Document, Sentence, Token } from '../../annotate/document.ts'
import { compositionVerbs, looseCompositionVerbs } from '../../annotate/lexicon/membership-words.ts'
import { modalityAt } from '../../annotate/modality.ts'
import { indexPhrases, phrasesIn } from '../../annotate/phrases.ts'
import { subjectOf } from '../../annotate/subject.ts'
import { cover, type Span } from '../../text/span.ts'
import { bodyEndingAt, bodyStartingAt, isBody } from './bodies.ts'
import type { Membership } from './fact.ts'
import { isListOfStatesOrBodies, membersFrom, nameAt } from './members.ts'
import { toMembers } from './to-members.ts'

const verbs = indexPhrases(compositionVerbs.map((phrase) => [phrase, phrase] as const))

/**
 * Rule `membership/composition`: BODY comprises LIST.
 *
 *     The bloc, which groups four states: Chad, Mali, Niger and Togo, ...
 *     ++++++++        ~~~~~~              ^^^^  ^^^^  ^^^^^     ^^^^
 *
 * Verbs that tell other things too (`includes`) need the name of a body on the left, and states or bodies on the right.
 */
export function membersByComposition(
  document: Document,
  lists: readonly Coordination[],
  sentence: Sentence,
): readonly Membership[] {
  const { tokens } = document
  return phrasesIn(verbs, tokens, sentence.first, sentence.last).flatMap((verb) => {
    const members = membersFrom(document, sentence, verb.last)
    const body = members && bodyOfVerb(document, lists, sentence, verb.first)
    if (!members || !body) return []
    if (looseCompositionVerbs.has(verb.value) && !isSure(document, body.organisation, members)) return []
    const evidence = cover(tokens[body.first] ?? members, members)
    if (modalityAt(document, tokens[verb.first] ?? evidence) !== 'asserted') return []
    return toMembers({ rule: 'membership/composition', evidence, organisation: body.organisation, members })
  })
}

function isSure(document: Document, organisation: Span, members: Coordination): boolean {
  const name = nameAt(document, organisation)
  return name !== undefined && isBody(document, name) && isListOfStatesOrBodies(document, members)
}

const relatives: ReadonlySet<string> = new Set(['which', 'that'])

/** The body left of a composition verb: its subject, what a relative pronoun means, or the noun before a participle. */
function bodyOfVerb(
  document: Document,
  lists: readonly Coordination[],
  sentence: Sentence,
  verb: number,
): { readonly organisation: Span; readonly first: number } | undefined {
  const { tokens } = document
  const start = beforeAuxiliaries(tokens, sentence, verb)
  const token = tokens[start - 1]
  if (start === sentence.first || !token) return undefined
  if (relatives.has(token.lower)) return bodyEndingAt(document, sentence, beforeComma(tokens, start - 1))
  return (
    bodyEndingAt(document, sentence, beforeComma(tokens, start)) ??
    bodyStartingSentence(document, sentence, start) ??
    subjectBody(document, lists, sentence, verb)
  )
}

function beforeAuxiliaries(tokens: readonly Token[], sentence: Sentence, verb: number): number {
  let start = verb
  while (start > sentence.first && (tokens[start - 1]?.upos === 'AUX' || tokens[start - 1]?.upos === 'ADV')) start--
  return start
}

function beforeComma(tokens: readonly Token[], last: number): number {
  return tokens[last - 1]?.form === ',' ? last - 1 : last
}

/** `The six-member council brings together`: a phrase from the sentence's first word to its verb. */
function bodyStartingSentence(document: Document, sentence: Sentence, verb: number) {
  const body = bodyStartingAt(document, sentence, sentence.first)
  return body?.last === verb ? body : undefined
}

function subjectBody(document: Document, lists: readonly Coordination[], sentence: Sentence, verb: number) {
  const subject = subjectOf(document, lists, sentence, verb)
  const [only, ...others] = subject?.items ?? []
  const name = only && others.length === 0 ? nameAt(document, only) : undefined
  return name && isBody(document, name) ? { organisation: name, first: name.first } : undefined
}
