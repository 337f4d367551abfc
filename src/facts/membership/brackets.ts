import { type Coordination, readList, readName } from '../../annotate/coordination.ts'
import type { Document, Sentence, Token } from '../../annotate/document.ts'
import { bodyNouns } from '../../annotate/lexicon/membership-words.ts'
import { modalityAt } from '../../annotate/modality.ts'
import { cover } from '../../text/span.ts'
import { bodyEndingAt } from './bodies.ts'
import type { Membership } from './fact.ts'
import { isListOfStatesOrBodies } from './members.ts'
import { toMembers } from './to-members.ts'

const openings: ReadonlySet<string> = new Set(['(', '–', '—', '-'])

/** A bracket with fewer names is more often a place or a short form. */
const fewestInBrackets = 3

/**
 * Rules `membership/brackets` and `membership/grouping-of`.
 *
 *     the bloc (Chad, Mali and Niger) said          Trio, a grouping of Chad, Mali and Niger, said
 *     ++++++++  ^^^^  ^^^^     ^^^^^                ++++    --------    ^^^^  ^^^^     ^^^^^
 *
 * Dashes do as brackets, `Trio is a grouping of` as the comma.
 */
export function membersByApposition(document: Document, sentence: Sentence): readonly Membership[] {
  const { tokens } = document
  const facts: Membership[] = []
  for (let at = sentence.first + 1; at < sentence.last; at++) {
    const isBracket = openings.has(tokens[at]?.form ?? '') && isApart(tokens, at)
    const isGroupingOf = tokens[at]?.lower === 'of' && bodyNouns.has(tokens[at - 1]?.lower ?? '')
    if (!isBracket && !isGroupingOf) continue
    const members = readList(document, at + 1, sentence.last, readName)
    if (!members || !isListOfStatesOrBodies(document, members)) continue
    if (isBracket ? members.items.length < fewestInBrackets : members.items.length < 2) continue
    const bodyEnd = isBracket ? at : commaBefore(document, sentence, at - 1)
    const rule = isBracket ? 'membership/brackets' : 'membership/grouping-of'
    facts.push(...toFacts(document, sentence, bodyEnd, members, rule))
  }
  return facts
}

/** Whether a mark stands alone: a hyphen inside a word does not. */
function isApart(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.start !== tokens[at - 1]?.end
}

function toFacts(
  document: Document,
  sentence: Sentence,
  bodyEnd: number,
  members: Coordination,
  rule: string,
): readonly Membership[] {
  const body = bodyEndingAt(document, sentence, bodyEnd)
  if (!body) return []
  const evidence = cover(document.tokens[body.first] ?? members, members)
  if (modalityAt(document, evidence) !== 'asserted') return []
  return toMembers({ rule, evidence, organisation: body.organisation, members })
}

/** How many words may describe a grouping: `a loose regional grouping of`. */
const longestDescription = 5

/** The comma, dash or verb before `a loose grouping`; the sentence's start, where no body ends, if there is none. */
function commaBefore(document: Document, sentence: Sentence, noun: number): number {
  for (let at = noun - 1; at >= Math.max(sentence.first, noun - longestDescription); at--) {
    const token = document.tokens[at]
    if (token && (separators.has(token.form) || token.lower === 'is' || token.lower === 'was')) return at
  }
  return sentence.first
}

const separators: ReadonlySet<string> = new Set([',', '–', '—', '-'])
