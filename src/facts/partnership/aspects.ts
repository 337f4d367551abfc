import type { Document } from '../../annotate/document.ts'
import { verbGroupStart } from '../../annotate/phrases/subject.ts'
import { indexFrom, lowerAt, spanOfTokens } from '../../annotate/token-access.ts'
import { cover, type Span } from '../../text/span.ts'
import { anniversaryBefore, anniversaryBehind, anniversaryByAge } from './anniversaries.ts'
import { durationOf } from './dating.ts'
import { isTold } from './existence.ts'
import type { PartnershipAspect } from './fact.ts'
import { fieldsAfter, fieldsBefore, fieldsOfBasis } from './fields.ts'
import { raisingVerb } from './raised.ts'
import type { RelationMention } from './relations.ts'

/** Words before a relation that point to one told already. */
export const pointing: ReadonlySet<string> = new Set(['this', 'that', 'the', 'such', 'its', 'our'])

/**
 * What a place that tells of a relation says of it: an anniversary, a level with its dates, fields.
 *
 * @param evidence The label with the parties, where it names them.
 * @param hasParties Whether the place tells the relation, and so its level too; else the level counts only where it is news.
 */
export function aspectsOf(
  document: Document,
  mention: RelationMention,
  evidence: Span,
  hasParties: boolean,
): readonly PartnershipAspect[] {
  const { tokens } = document
  const last = Math.max(mention.last, indexFrom(tokens, evidence.end))
  const anniversary =
    anniversaryBefore(document, mention, evidence.end) ??
    anniversaryBehind(document, mention, last) ??
    anniversaryByAge(document, mention, last)
  const level = levelOf(document, mention, evidence, hasParties && !anniversary)
  const isPointing = pointing.has(lowerAt(tokens, mention.first - 1))
  const clause = isPointing ? cover(evidence, spanOfTokens(tokens, mention.first - 1, mention.last)) : evidence
  const fields = [
    ...fieldsBefore(document, mention),
    ...fieldsOfBasis(document, mention, last),
    ...fieldsAfter(document, mention, last, clause.start),
  ]
  return [anniversary, level, ...fields].filter((aspect) => aspect !== undefined)
}

/** Rules `partnership/level` and `partnership/raised`. */
function levelOf(
  document: Document,
  mention: RelationMention,
  evidence: Span,
  hasParties: boolean,
): PartnershipAspect | undefined {
  const { since, until } = durationOf(document, mention)
  const verb = raisingVerb(document, mention)
  const isNews = verb !== undefined || since !== undefined || until !== undefined
  if (!hasParties && !(isNews && isTold(document, mention, false))) return undefined
  const dates = [since, until].filter((date) => date !== undefined)
  const clause = verb === undefined || hasParties ? evidence : verbClause(document, mention, verb)
  return {
    kind: 'level',
    rule: verb === undefined ? 'partnership/level' : 'partnership/raised',
    level: mention.level,
    words: mention.label,
    since,
    until,
    evidence: cover(clause, ...dates),
  }
}

/** From the first auxiliary to the label: `has risen to the level of alliance`. */
function verbClause({ tokens }: Document, mention: RelationMention, verb: number): Span {
  return spanOfTokens(tokens, verbGroupStart(tokens, mention.sentence, verb), mention.last)
}
