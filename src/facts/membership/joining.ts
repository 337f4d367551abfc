import type { DateMention, Document, Sentence } from '../../annotate/document.ts'
import { countryOf } from '../../annotate/lexicon/countries.ts'
import {
  bodyWords,
  joiningPhrases,
  leavingPhrases,
  looseJoiningPhrases,
} from '../../annotate/lexicon/membership-words.ts'
import { type Coordination, readList } from '../../annotate/phrases/coordination.ts'
import { modalityAt } from '../../annotate/phrases/modality.ts'
import { readName } from '../../annotate/phrases/name-lists.ts'
import { type FoundPhrase, indexPhrases, phrasesIn } from '../../annotate/phrases/phrases.ts'
import { subjectOf } from '../../annotate/phrases/subject.ts'
import { formAt, lowerAt, spanOfTokens } from '../../annotate/token-access.ts'
import { cover, wordsOf } from '../../text/span.ts'
import { type BodyReference, bodyBefore, bodyStartingAt, isBody } from './bodies.ts'
import type { Membership } from './fact.ts'
import { isListOfStatesOrBodies, listFrom, nameAt } from './members.ts'
import { toMembers } from './to-members.ts'

const verbs = indexPhrases([
  ...joiningPhrases.map((phrase) => [phrase, 'joins'] as const),
  ...leavingPhrases.map((phrase) => [phrase, 'leaves'] as const),
  ['admitted', 'admits'] as const,
])

/**
 * Rules `membership/joined`, `membership/left`, `membership/admitted`.
 *
 *     Chad joined the bloc in 2016.   Mali left the bloc in 1996.   The bloc admitted Togo.
 *     ^^^^ ~~~~~~ ++++++++    ----    ^^^^ ~~~~ ++++++++    ----    ++++++++ ~~~~~~~~ ^^^^
 */
export function membersByJoining(
  document: Document,
  lists: readonly Coordination[],
  sentence: Sentence,
): readonly Membership[] {
  return phrasesIn(verbs, document.tokens, sentence.first, sentence.last).flatMap((verb) => {
    const subject = subjectOf(document, lists, sentence, verb.first) ?? announcedBelow(document, sentence, verb)
    if (!subject || modalityAt(document, verb) !== 'asserted') return []
    if (verb.value === 'admits') return admitted(document, sentence, subject, verb.last)
    const body = bodyStartingAt(document, sentence, verb.last)
    if (!body && verb.value === 'leaves') return leavers(document, sentence, subject, verb)
    if (!body || !isCertainBody(document, body) || !isListOfStatesOrBodies(document, subject)) return []
    if (isLoose(document, verb) && !mayBelong(document, verb, subject, body)) return []
    const date = dateAfter(document, sentence, body)
    const evidence = date ? cover(subject, body, date) : cover(subject, body)
    const facts = { organisation: body.organisation, members: subject, evidence }
    return verb.value === 'joins'
      ? toMembers({ ...facts, rule: 'membership/joined', since: date })
      : toMembers({ ...facts, rule: 'membership/left', standing: 'former', until: date })
  })
}

/** `The following states belong to the bloc: Chad and Mali.` */
function announcedBelow(document: Document, sentence: Sentence, verb: FoundVerb): Coordination | undefined {
  const body = verb.value === 'joins' ? bodyStartingAt(document, sentence, verb.last) : undefined
  const hasColon = body && formAt(document.tokens, body.last) === ':'
  return hasColon ? listFrom(document, sentence, body.last + 1) : undefined
}

type FoundVerb = FoundPhrase<'joins' | 'leaves' | 'admits'>

/** Rule `membership/left-it`: `Chad left in 2016`, of the body spoken of. */
function leavers(
  document: Document,
  sentence: Sentence,
  subject: Coordination,
  verb: FoundVerb,
): readonly Membership[] {
  const { dates, tokens } = document
  const until = dates.find(({ start }) => start === tokens[verb.last + 1]?.start)
  const organisation = bodyBefore(document, sentence, verb.first)
  const isOfStates = subject.items.every((item) => countryOf(wordsOf(document.text, item)))
  if (lowerAt(tokens, verb.last) !== 'in' || !until || !organisation || !isOfStates) return []
  const evidence = cover(subject, until)
  return toMembers({ rule: 'membership/left-it', organisation, members: subject, standing: 'former', until, evidence })
}

function admitted(
  document: Document,
  sentence: Sentence,
  subject: Coordination,
  object: number,
): readonly Membership[] {
  const organisation = nameAt(document, subject)
  const members = readList(document, object, sentence.last, readName)
  if (!organisation || !isBody(document, organisation) || !members) return []
  return toMembers({ rule: 'membership/admitted', organisation, members, evidence: cover(subject, members) })
}

/** Whether the verb also tells of owners and parts: `belongs to`, `form`; not `joined`. */
function isLoose({ text, tokens }: Document, verb: FoundVerb): boolean {
  const phrase = wordsOf(text, spanOfTokens(tokens, verb.first, verb.last)).toLowerCase()
  return looseJoiningPhrases.has(phrase)
}

/** States belong to bodies; others to one that is called so, as firms and towns also belong to owners and regions. */
function mayBelong(
  document: Document,
  verb: FoundVerb,
  subject: Coordination,
  { organisation }: BodyReference,
): boolean {
  if (lowerAt(document.tokens, verb.first - 1) === 'to') return false // `merged with Mesa to form the Valley Area`
  if (subject.items.every((item) => countryOf(wordsOf(document.text, item)))) return true
  const name = wordsOf(document.text, organisation).toLowerCase().split(' ')
  return nameAt(document, organisation)?.type !== 'LOC' && name.some((word) => bodyWords.has(word))
}

function isCertainBody(document: Document, body: BodyReference): boolean {
  const name = nameAt(document, body.organisation)
  return name !== undefined && isBody(document, name)
}

/** How many tokens behind the body its date may stand: `the bloc as its fifth member in 2016`. */
const dateReach = 8

/** The date that the clause gives, up to the next comma. */
function dateAfter({ dates, tokens }: Document, sentence: Sentence, body: BodyReference): DateMention | undefined {
  const limit = Math.min(sentence.last, body.last + dateReach)
  const rest = tokens.slice(body.last, limit)
  const comma = rest.findIndex((token) => token.form === ',' || token.form === ';')
  const clause = comma < 0 ? rest : rest.slice(0, comma)
  return dates.find((date) => date.kind === 'date' && clause.some((token) => token.start === date.start))
}
