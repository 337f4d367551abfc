import type { Document, Sentence, Token } from '../../annotate/document.ts'
import { bodyNouns } from '../../annotate/lexicon/membership-words.ts'
import { readList } from '../../annotate/phrases/coordination.ts'
import { readName } from '../../annotate/phrases/name-lists.ts'
import { formAt, isGlued, lowerAt } from '../../annotate/token-access.ts'
import { cover, type Span } from '../../text/span.ts'
import { type BodyReference, bodyEndingAt } from './bodies.ts'
import type { Membership } from './fact.ts'
import { isListOfStatesOrBodies } from './members.ts'
import { toMembers } from './to-members.ts'

/** A bracket with fewer names is more often a place or a short form. */
const fewestInBrackets = 3

/**
 * Rules `membership/brackets` and `membership/grouping-of`.
 *
 *     the bloc (Chad, Mali and Niger) said          Trio, a grouping of Chad, Mali and Niger, said
 *     ++++++++  ^^^^  ^^^^     ^^^^^                ++++    --------    ^^^^  ^^^^     ^^^^^
 *
 * Dashes do as brackets, `Trio is a grouping of` as the comma. What stands in brackets is taken for granted, whatever
 * the clause says.
 */
export function membersByApposition(document: Document, sentence: Sentence): readonly Membership[] {
  const facts: Membership[] = []
  for (let at = sentence.first + 1; at < sentence.last; at++) {
    const construction = constructionAt(document, sentence, at)
    if (!construction) continue
    const members = readList(document, at + 1, sentence.last, readName)
    if (!members || members.items.length < construction.fewest || !isListOfStatesOrBodies(document, members)) continue
    const { body, rule } = construction
    facts.push(...toMembers({ rule, evidence: cover(body, members), organisation: body.organisation, members }))
  }
  return facts
}

/** What stands before a list of members. */
interface Construction {
  readonly rule: string
  readonly body: Span & Pick<BodyReference, 'organisation'>
  readonly fewest: number
}

const openings: ReadonlySet<string> = new Set(['(', '–', '—', '-'])

function constructionAt(document: Document, sentence: Sentence, at: number): Construction | undefined {
  const { tokens } = document
  const form = formAt(tokens, at)
  if (form === 'of') {
    if (!bodyNouns.has(lowerAt(tokens, at - 1))) return undefined
    const body = bodyEndingAt(document, sentence, separatorBefore(tokens, sentence, at - 1))
    return body && { rule: 'membership/grouping-of', body, fewest: 2 }
  }
  if (!openings.has(form)) return undefined
  if (isGlued(tokens, at)) return undefined
  const body = bodyEndingAt(document, sentence, at) ?? describedBefore(document, sentence, at)
  return body && { rule: 'membership/brackets', body, fewest: fewestInBrackets }
}

/** How far the description may reach: `the alliance of seven rich industrial democracies (`. In tokens. */
const descriptionReach = 8

/** The body that a noun before the bracket describes: `Trio, the alliance of rich states (`. */
function describedBefore(document: Document, sentence: Sentence, at: number): BodyReference | undefined {
  const { tokens } = document
  const words = tokens.slice(Math.max(sentence.first, at - descriptionReach), at)
  const noun = words.findLast(({ lower, index }) => bodyNouns.has(lower) && lowerAt(tokens, index + 1) === 'of')
  const comma = noun && separatorBefore(tokens, sentence, noun.index)
  return comma !== undefined && formAt(tokens, comma) === ',' ? bodyEndingAt(document, sentence, comma) : undefined
}

/** How many words may describe a grouping: `a loose regional grouping of`. */
const longestDescription = 5
const separators: ReadonlySet<string> = new Set([',', '–', '—', '-', 'is', 'was'])

/** The comma, dash or verb before `a loose grouping`; the sentence's start, where no body ends, if there is none. */
function separatorBefore(tokens: readonly Token[], sentence: Sentence, noun: number): number {
  for (let at = noun - 1; at >= Math.max(sentence.first, noun - longestDescription); at--) {
    if (separators.has(lowerAt(tokens, at))) return at
  }
  return sentence.first
}
