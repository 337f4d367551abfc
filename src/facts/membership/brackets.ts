import type { Document, Sentence, Token } from '../../annotate/document.ts'
import { bodyNouns, foundingVerbs, stateNouns } from '../../annotate/lexicon/membership-words.ts'
import { readList } from '../../annotate/phrases/coordination.ts'
import { modalityAt } from '../../annotate/phrases/modality.ts'
import { readName } from '../../annotate/phrases/name-lists.ts'
import { formAt, isGlued, lowerAt } from '../../annotate/token-access.ts'
import { cover, type Span } from '../../text/span.ts'
import { type BodyReference, bodyBefore, bodyEndingAt } from './bodies.ts'
import type { Membership } from './fact.ts'
import { isListOfStatesOrBodies } from './members.ts'
import { toMembers } from './to-members.ts'

/** A bracket with fewer names is more often a place or a short form. */
const fewestInBrackets = 3

/**
 * Rules `membership/brackets`, `membership/founded-by` and `membership/grouping-of`.
 *
 *     the bloc (Chad, Mali and Niger) said          Trio, a grouping of Chad, Mali and Niger, said
 *     ++++++++  ^^^^  ^^^^     ^^^^^                ++++    --------    ^^^^  ^^^^     ^^^^^
 *     The bloc was founded by three states: Chad, Mali and Niger.
 *     ++++++++     ~~~~~~~ ~~       ~~~~~~  ^^^^  ^^^^     ^^^^^
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

const openings: ReadonlySet<string> = new Set(['(', ':', '–', '—', '-'])

function constructionAt(document: Document, sentence: Sentence, at: number): Construction | undefined {
  const { tokens } = document
  const form = formAt(tokens, at)
  if (form === 'of') {
    if (!bodyNouns.has(lowerAt(tokens, at - 1))) return undefined
    const body = bodyEndingAt(document, sentence, separatorBefore(tokens, sentence, at - 1))
    return body && { rule: 'membership/grouping-of', body, fewest: 2 }
  }
  if (!openings.has(form)) return undefined
  if (isGlued(tokens, at)) return form === ':' ? foundedBefore(document, sentence, at) : undefined
  const body = bodyEndingAt(document, sentence, at)
  if (!body) return foundedBefore(document, sentence, at)
  return { rule: 'membership/brackets', body, fewest: fewestInBrackets }
}

/** How far the verb may stand before the list: `was established in Rome in May 1981 by the six states of the south –`. */
const foundingReach = 14

/** The body before `was founded by three states:`. */
function foundedBefore(document: Document, sentence: Sentence, at: number): Construction | undefined {
  const words = document.tokens.slice(Math.max(sentence.first, at - foundingReach), at)
  const verb = words.find((token) => foundingVerbs.has(token.lower))
  const isCounted = words.some((token) => token.upos === 'NUM' && token.penn === 'CD')
  const hasStates = stateNouns.has(lowerAt(document.tokens, at - 1))
  if (!verb || !isCounted || !hasStates || !words.some((token) => token.lower === 'by')) return undefined
  const organisation = bodyBefore(document, sentence, verb.index)
  if (!organisation || modalityAt(document, verb) !== 'asserted') return undefined
  const isHere = organisation.start >= sentence.start
  const body = { ...(isHere ? cover(organisation, verb) : cover(verb)), organisation }
  return { rule: 'membership/founded-by', body, fewest: fewestInBrackets }
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
