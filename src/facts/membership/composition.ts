import type { DateMention, Document, Sentence, Token } from '../../annotate/document.ts'
import { compositionVerbs, looseCompositionVerbs } from '../../annotate/lexicon/membership-words.ts'
import type { Coordination } from '../../annotate/phrases/coordination.ts'
import { modalityAt } from '../../annotate/phrases/modality.ts'
import { indexPhrases, phrasesIn } from '../../annotate/phrases/phrases.ts'
import { subjectOf } from '../../annotate/phrases/subject.ts'
import { formAt, lowerAt } from '../../annotate/token-access.ts'
import { cover, type Span } from '../../text/span.ts'
import { type BodyReference, bodyEndingAt, isBody } from './bodies.ts'
import type { Membership } from './fact.ts'
import { isListOfPersons, isListOfStatesOrBodies, listFrom, nameAt } from './members.ts'
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
    const members = listFrom(document, sentence, verb.last)
    const body = members && bodyOfVerb(document, lists, sentence, verb.first)
    if (!members || !body || isListOfPersons(document, members)) return []
    if (looseCompositionVerbs.has(verb.value) && !isSure(document, body.organisation, members)) return []
    if (!isGranted(tokens, verb.first) && modalityAt(document, verb) !== 'asserted') return []
    const until = endAfter(document, members)
    const evidence = cover(body, until ?? members)
    const facts = { rule: 'membership/composition', evidence, organisation: body.organisation, members }
    return toMembers(until ? { ...facts, standing: 'former', until } : facts)
  })
}

/** `a meeting of the bloc, consisting of Chad and Mali, has not been held`: whatever the clause says of the meeting. */
export function isGranted(tokens: readonly Token[], verb: number): boolean {
  const tag = tokens[verb]?.penn
  return formAt(tokens, verb - 1) === ',' && (tag === 'VBG' || tag === 'VBN')
}

/** The date in `included Chad and Mali until 2006`. */
function endAfter({ dates, tokens }: Document, { last }: Coordination): DateMention | undefined {
  if (lowerAt(tokens, last) !== 'until') return undefined
  return dates.find(({ start }) => start === tokens[last + 1]?.start)
}

function isSure(document: Document, organisation: Span, members: Coordination): boolean {
  const name = nameAt(document, organisation)
  const goesOn = lowerAt(document.tokens, members.last) === 'in' // `includes Chad and Mali in its list`
  return name !== undefined && isBody(document, name) && !goesOn && isListOfStatesOrBodies(document, members)
}

const relatives: ReadonlySet<string> = new Set(['which', 'that'])

/** The body left of a composition verb: its subject, what a relative pronoun means, or the noun before a participle. */
function bodyOfVerb(
  document: Document,
  lists: readonly Coordination[],
  sentence: Sentence,
  verb: number,
): Omit<BodyReference, 'last'> | undefined {
  const { tokens } = document
  const start = beforeAuxiliaries(tokens, sentence, verb)
  if (relatives.has(lowerAt(tokens, start - 1))) {
    return bodyEndingAt(document, sentence, beforeComma(tokens, start - 1))
  }
  const isAfterComma = formAt(tokens, start - 1) === ','
  const body =
    bodyEndingAt(document, sentence, beforeComma(tokens, start)) ?? subjectBody(document, lists, sentence, verb)
  return body && (isAfterComma || !isComplement(tokens, body.first)) ? body : undefined
}

/** `Friends of the bloc include`: the subject is not the body. */
function isComplement(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.upos === 'DET' ? tokens[first - 2] : tokens[first - 1]
  return before?.upos === 'ADP'
}

function beforeAuxiliaries(tokens: readonly Token[], sentence: Sentence, verb: number): number {
  let start = verb
  while (start > sentence.first && (tokens[start - 1]?.upos === 'AUX' || tokens[start - 1]?.upos === 'ADV')) start--
  return start
}

function beforeComma(tokens: readonly Token[], last: number): number {
  return formAt(tokens, last - 1) === ',' ? last - 1 : last
}

/** The subject of the verb, if it is one name: a list of several has no name of its own span. */
function subjectBody(
  document: Document,
  lists: readonly Coordination[],
  sentence: Sentence,
  verb: number,
): Omit<BodyReference, 'last'> | undefined {
  const subject = subjectOf(document, lists, sentence, verb)
  const name = subject && nameAt(document, subject)
  if (!name || !isBody(document, name)) return undefined
  const { start, end, first } = name
  return { start, end, first, organisation: name }
}
