import type { Document, Sentence, Token } from '../../annotate/document.ts'
import type { Coordination } from '../../annotate/phrases/coordination.ts'
import { namesakeEndingAt } from '../../annotate/phrases/namesakes.ts'
import { subjectOf, verbGroupStart } from '../../annotate/phrases/subject.ts'
import { formAt, lowerAt } from '../../annotate/token-access.ts'
import { isPossessive } from '../../annotate/token-kinds.ts'
import { readParties } from './party-lists.ts'
import {
  areMostlyPersons,
  isLongEnough,
  linkAfter,
  type Parties,
  type Surroundings,
  single,
  verbBefore,
} from './surroundings.ts'

/**
 * Rules `partnership/with` and `partnership/with-all`.
 *
 *     Chad has signed a pact with Mali and Niger.        Chad’s pact with Mali
 *     ~~~~                        ^^^^     ^^^^^         ~~~~             ^^^^
 *
 * Each that follows `with` is a relation of its own, but in a coalition and after `in partnership with`, where all
 * act together; `Chad and Togo have agreements with Mali` are two.
 */
export function withParties(around: Surroundings): Parties | undefined {
  const { document, mention } = around
  const { tokens } = document
  if (mention.form === 'partner') return undefined
  const at = linkAfter(tokens, mention, withWords, withReach)
  const others = at === undefined ? undefined : readParties(document, at + 1, mention.sentence.last)
  if (!others || areMostlyPersons(document, others.items)) return undefined
  const owners = ownersOf(around)
  if (!owners || areMostlyPersons(document, owners.items)) return undefined
  const evidence = { start: owners.start, end: others.end }
  // `a pact with Acme, the regional body`: two with a comma alone are one, told twice
  const partners = isLongEnough(others) ? others.items : others.items.slice(0, 1)
  const isJoint = mention.before === 'in' || mention.form === 'verb' || jointLevels.has(mention.level)
  if (isJoint) return single('partnership/with-all', [...owners.items, ...partners], evidence)
  const isOneEach = owners.items.length > 1 && lowerAt(tokens, mention.last - 1).endsWith('s')
  const sides = isOneEach ? owners.items.map((owner) => [owner]) : [owners.items]
  const groups = sides.flatMap((side) => partners.map((other) => [...side, other]))
  return { rule: 'partnership/with', groups, evidence }
}

/** Relations that all enter together. */
export const jointLevels: ReadonlySet<string> = new Set([
  'coalition',
  'consortium',
  'joint-venture',
  'alliance',
  'strategic-alliance',
])

const withWords: ReadonlySet<string> = new Set(['with'])
/** How far behind the label: `an agreement on cooperation in farming with`. */
const withReach = 8

/** Who has the relation: a possessor, or the subject of the clause. */
function ownersOf({
  document,
  lists,
  mention,
}: Surroundings): Pick<Coordination, 'items' | 'start' | 'end'> | undefined {
  if (isPossessive(document.tokens[mention.first - 1])) {
    const owner = document.names.find((name) => name.last === mention.first - 1)
    const span = owner ?? namesakeEndingAt(document, mention.first - 1)
    return span && { items: [span], start: span.start, end: span.end }
  }
  const owner = document.names.find(
    (name) => name.last === mention.first && name.type !== 'PER' && name.type !== 'MISC',
  )
  if (owner) return { items: [owner], start: owner.start, end: owner.end } // `the United States | partnership with`
  const aside = mention.before === 'in' ? lists.find(({ last }) => last === mention.first - 2) : undefined
  if (aside && formAt(document.tokens, aside.last) === ',') return aside
  const verb = verbBefore(document.tokens, mention)
  return verb === undefined ? undefined : ownSubject(document, lists, mention.sentence, verb)
}

/** The subject of a verb; for `it`, that of the verb of saying before: `Acme said | it had signed`. */
function ownSubject(
  document: Document,
  lists: readonly Coordination[],
  sentence: Sentence,
  verb: number,
): Coordination | undefined {
  const { tokens } = document
  const pronoun = verbGroupStart(tokens, sentence, verb) - 1
  if (lowerAt(tokens, pronoun) !== 'it') return subjectOf(document, lists, sentence, verb)
  const saying = tokens.slice(sentence.first, Math.max(sentence.first, pronoun)).findLast(isTold)
  return saying && subjectOf(document, lists, sentence, saying.index)
}

function isTold({ penn }: Token): boolean {
  return penn === 'VBD' || penn === 'VBZ'
}
