import type { Document, Token } from '../../annotate/document.ts'
import type { Coordination } from '../../annotate/phrases/coordination.ts'
import { subjectOf } from '../../annotate/phrases/subject.ts'
import { formAt, lowerAt } from '../../annotate/token-access.ts'
import { readParties } from './party-lists.ts'
import type { RelationMention } from './relations.ts'
import {
  areMostlyPersons,
  isListOfParties,
  isRelationVerb,
  type Parties,
  type Surroundings,
  single,
  verbBefore,
} from './surroundings.ts'

/**
 * Rule `partnership/partner-of`: Y is a partner of X.
 *
 *     Chad became a strategic partner of Mali.      Chad, an ally of Mali, ...
 *     ^^^^                               ^^^^       ^^^^             ^^^^
 */
export function partnerOf({ document, lists, mention }: Surroundings): Parties | undefined {
  const { tokens } = document
  const preposition = lowerAt(tokens, mention.last)
  if (mention.form !== 'partner' || (preposition !== 'of' && preposition !== 'to')) return undefined
  const others = readParties(document, mention.last + 1, mention.sentence.last)
  if (!others || areMostlyPersons(document, others.items)) return undefined
  const subject = apposed(lists, tokens, mention) ?? copulaSubject(document, lists, mention)
  if (!subject || areMostlyPersons(document, subject.items)) return undefined
  const groups = subject.items.flatMap((one) => others.items.map((other) => [one, other]))
  return { rule: 'partnership/partner-of', groups, evidence: { start: subject.start, end: others.end } }
}

/** The name before `, a partner of`. */
function apposed(
  lists: readonly Coordination[],
  tokens: readonly Token[],
  mention: RelationMention,
): Coordination | undefined {
  const hasArticle = mention.before === 'a' || mention.before === 'an' || mention.before === 'the'
  const comma = hasArticle ? mention.first - 2 : mention.first - 1
  return formAt(tokens, comma) === ',' ? lists.find((list) => list.last === comma) : undefined
}

function copulaSubject(
  document: Document,
  lists: readonly Coordination[],
  mention: RelationMention,
): Coordination | undefined {
  const verb = verbBefore(document.tokens, mention)
  return verb === undefined ? undefined : subjectOf(document, lists, mention.sentence, verb)
}

/** Rule `partnership/partner-of`: `Chad and Mali, strategic partners since 2018, met.` */
export function apposedPartners({ document, lists, mention }: Surroundings): Parties | undefined {
  if (mention.form !== 'partner' || !lowerAt(document.tokens, mention.last - 1).endsWith('s')) return undefined
  const pair = apposed(lists, document.tokens, mention)
  return pair && isListOfParties(document, pair) ? single('partnership/partner-of', pair.items, pair) : undefined
}

/**
 * Rule `partnership/subject`: two or more names before the verb whose object or predicate the relation is.
 *
 *     Chad and Mali have signed a pact.      Chad and Mali are sister cities.
 */
export function pluralSubject({ document, lists, mention }: Surroundings): Parties | undefined {
  const verb = verbBefore(document.tokens, mention)
  if (verb === undefined || !isRelationVerb(document.tokens, verb, mention)) return undefined
  if (mention.form !== 'verb' && lowerAt(document.tokens, mention.last) === 'with') return undefined // each with a third
  const subject = subjectOf(document, lists, mention.sentence, verb)
  return subject && isListOfParties(document, subject)
    ? single('partnership/subject', subject.items, subject)
    : undefined
}
