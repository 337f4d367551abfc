import type { Document, Sentence, Token } from '../../annotate/document.ts'
import { memberNouns, standingNouns, stateNouns } from '../../annotate/lexicon/membership-words.ts'
import type { Span } from '../../text/span.ts'
import { bodyBefore, bodyEndingAt, bodyStartingAt } from './bodies.ts'
import type { Membership } from './fact.ts'

/**
 * A noun phrase that means members of a body.
 *
 *     the four founding members of the bloc          Coalition nations          its associate states
 *         #~~~~~~~~~~~~ -------    ++++++++          +++++++++ -------          +++ ~~~~~~~~~ ------
 *
 * `-` head, `+` body, `~` description.
 */
export interface MemberHead {
  readonly organisation: Span
  readonly standing: Membership['standing']
  /** Tokens of the phrase, determiner and possessor left out, `of` and the body put in. */
  readonly first: number
  readonly last: number
  /** Start of the possessor, where there is one; else of the phrase. */
  readonly start: number
  /** First token after the head noun. */
  readonly nounEnd: number
}

/** How many words may describe the members: `the other seven full and founding members`. */
const longestDescription = 6

/** The phrases of a sentence that mean members of a body. */
export function memberHeads(document: Document, sentence: Sentence): readonly MemberHead[] {
  const heads: MemberHead[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    const nounEnd = nounEndAt(document, at)
    const head = nounEnd > at ? headAt(document, sentence, at, nounEnd) : undefined
    if (!head) continue
    heads.push(head)
    at = head.last - 1
  }
  return heads
}

/** First token after the head noun that starts here, such as `member states`; `at` itself if none does. */
function nounEndAt(document: Document, at: number): number {
  const token = document.tokens[at]
  const next = document.tokens[at + 1]
  if (!token) return at
  if (memberNouns.has(token.lower)) return next && stateNouns.has(next.lower) ? at + 2 : at + 1
  const standing = standingNouns.get(token.lower)
  if (standing === undefined || standing === 'former')
    return stateNouns.has(token.lower) && isNameBefore(document, at) ? at + 1 : at
  if (next && (memberNouns.has(next.lower) || next.lower === 'status')) return at + 2
  return next && stateNouns.has(next.lower) ? at + 2 : at + 1
}

function isNameBefore(document: Document, at: number): boolean {
  return document.names.some((name) => name.last === at && name.type !== 'LOC')
}

function headAt(document: Document, sentence: Sentence, noun: number, nounEnd: number): MemberHead | undefined {
  const { tokens } = document
  const first = descriptionStart(document, sentence, noun)
  const standing = standingIn(tokens, first, nounEnd)
  const after = bodyAfter(document, sentence, nounEnd)
  if (after) return { organisation: after.organisation, standing, first, last: after.last, start: first, nounEnd }
  const before = possessorOf(document, sentence, first)
  if (before) return { ...before, standing, first, last: nounEnd, nounEnd }
  const isBare = standing === 'member' && !isDefinite(tokens, sentence, first, nounEnd)
  const organisation = isBare ? undefined : bodyBefore(document, sentence, first)
  return organisation && { organisation, standing, first, last: nounEnd, start: first, nounEnd }
}

/** `The member states`, `all members`: of the body spoken of. */
function isDefinite(tokens: readonly Token[], sentence: Sentence, first: number, nounEnd: number): boolean {
  const isPlural = tokens[nounEnd - 1]?.lower.endsWith('s') === true
  const before = tokens[first - 1]?.lower ?? ''
  return (
    isPlural && (first === sentence.first || before === 'the' || before === 'all' || tokens[first]?.lower === 'other')
  )
}

/** Leftward over adjectives, numbers and nouns. */
function descriptionStart(document: Document, sentence: Sentence, noun: number): number {
  let first = noun
  while (first > sentence.first && noun - first < longestDescription) {
    const token = document.tokens[first - 1]
    const isName = document.names.some((name) => name.last === first)
    if (!token || isName || !describes(token)) break
    first--
  }
  return first
}

function describes(token: Token): boolean {
  const { upos } = token
  return upos === 'ADJ' || upos === 'NUM' || upos === 'NOUN' || upos === 'VERB'
    ? token.penn !== 'VBZ' && token.penn !== 'VBD' && token.penn !== 'VBP'
    : token.form === '-'
}

function standingIn(tokens: readonly Token[], first: number, last: number): Membership['standing'] {
  const isPartnerState = tokens[last - 2]?.lower === 'partner' && tokens[last - 1]?.lower === 'states'
  if (isPartnerState) return 'member' // what the East African Community calls its members
  for (const token of tokens.slice(first, last)) {
    const standing = standingNouns.get(token.lower)
    if (standing !== undefined) return standing
  }
  return 'member'
}

const bodyPrepositions: ReadonlySet<string> = new Set(['of', 'in', 'to', 'at', 'with', 'within'])

function bodyAfter(document: Document, sentence: Sentence, nounEnd: number) {
  const preposition = document.tokens[nounEnd]?.lower ?? ''
  return bodyPrepositions.has(preposition) ? bodyStartingAt(document, sentence, nounEnd + 1) : undefined
}

const possessives: ReadonlySet<string> = new Set(['its', 'their', 'whose'])

/** Whoever has the members: `the bloc’s`, `its`, or a name right before (`Coalition nations`). */
function possessorOf(document: Document, sentence: Sentence, first: number) {
  const { tokens } = document
  const token = tokens[first - 1]
  if (!token || first === sentence.first) return undefined
  if (possessives.has(token.lower)) {
    const organisation = bodyBefore(document, sentence, first - 1)
    return organisation && { organisation, start: first - 1 }
  }
  const isMark = token.form === "'s" || token.form === '’s' || token.form === "'" || token.form === '’'
  const body = bodyEndingAt(document, sentence, isMark ? first - 1 : first)
  return body && { organisation: body.organisation, start: body.first }
}
