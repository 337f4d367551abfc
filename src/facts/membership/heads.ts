import type { Document, Sentence, Token } from '../../annotate/document.ts'
import { linkVerbs, memberNouns, standingNouns, stateNouns } from '../../annotate/lexicon/membership-words.ts'
import { formAt, lowerAt } from '../../annotate/token-access.ts'
import { isInnerHyphen, isPossessive } from '../../annotate/token-kinds.ts'
import { contains, type Span } from '../../text/span.ts'
import { type BodyReference, bodyBefore, bodyEndingAt, bodyInSentence, bodyStartingAt } from './bodies.ts'
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
  /** Whether persons may be meant: `members of the Hill Club`; not `member states` nor `its members`. */
  readonly mayBePersons: boolean
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

/** The words that such a phrase has for its noun, or for the first word of it. */
const headNouns: ReadonlySet<string> = new Set([...standingNouns.keys(), ...memberNouns, ...stateNouns])

/** First token after the head noun that starts here, such as `member states`; `at` itself if none does. */
function nounEndAt(document: Document, at: number): number {
  const { tokens } = document
  const noun = lowerAt(tokens, at)
  if (!headNouns.has(noun)) return at
  const next = lowerAt(tokens, at + 1)
  const isVerb = tokens[at]?.upos === 'VERB' && !memberNouns.has(next) && !stateNouns.has(next) // `has been associated`
  const isStanding = standingNouns.has(noun) && standingNouns.get(noun) !== 'former' && !isVerb
  if (isStanding && (memberNouns.has(next) || next === 'status')) return at + 2
  const isJoined = isInnerHyphen(tokens, at + 1) && stateNouns.has(lowerAt(tokens, at + 2)) // `member-states`
  if ((isStanding || memberNouns.has(noun)) && isJoined) return at + 3
  if (isStanding || memberNouns.has(noun)) return stateNouns.has(next) ? at + 2 : at + 1
  return stateNouns.has(noun) && isNameBefore(document, at) ? at + 1 : at
}

function isNameBefore(document: Document, at: number): boolean {
  return document.names.some((name) => name.last === at && name.type !== 'LOC')
}

function headAt(document: Document, sentence: Sentence, noun: number, nounEnd: number): MemberHead | undefined {
  const { tokens } = document
  const first = descriptionStart(document, sentence, noun)
  if (isMerePartner(tokens, first, noun, nounEnd)) return undefined
  const head = { standing: standingIn(tokens, first, nounEnd), first, nounEnd }
  const mayBePersons = memberNouns.has(lowerAt(tokens, nounEnd - 1))
  const after = bodyAfter(document, sentence, nounEnd)
  if (after) {
    const isNamed = contains(after, after.organisation)
    return {
      ...head,
      organisation: after.organisation,
      last: after.last,
      start: first,
      mayBePersons: mayBePersons && isNamed,
    }
  }
  const before = possessorOf(document, sentence, first)
  if (before) return { ...head, ...before, last: nounEnd, mayBePersons: mayBePersons && before.isNamed }
  const isBare = head.standing === 'member' && !isDefinite(tokens, sentence, first, nounEnd)
  const organisation = isBare ? undefined : bodyBefore(document, sentence, first)
  return organisation && { ...head, organisation, last: nounEnd, start: first, mayBePersons: false }
}

/** Words that make a partner one with a standing in a body. */
const kindsOfPartners: ReadonlySet<string> = new Set([
  'associate',
  'cooperation',
  'development',
  'dialogue',
  'sectoral',
])

/** `a partner of the Union`, `regional partners`; not `a dialogue partner of the Union`, `partner states`. */
function isMerePartner(tokens: readonly Token[], first: number, noun: number, nounEnd: number): boolean {
  if (!lowerAt(tokens, noun).startsWith('partner') || nounEnd > noun + 1) return false
  return !tokens.slice(first, noun).some(({ lower }) => kindsOfPartners.has(lower))
}

/** `The member states`, `all members`: of the body spoken of. */
function isDefinite(tokens: readonly Token[], sentence: Sentence, first: number, nounEnd: number): boolean {
  if (!lowerAt(tokens, nounEnd - 1).endsWith('s')) return false
  return first === sentence.first || allOfThem.has(lowerAt(tokens, first - 1)) || lowerAt(tokens, first) === 'other'
}

/** `as` of `with Chad and Mali as founding members`. */
const allOfThem: ReadonlySet<string> = new Set(['the', 'all', 'as'])

/** Leftward over adjectives, numbers and nouns. */
function descriptionStart(document: Document, sentence: Sentence, noun: number): number {
  const earliest = Math.max(sentence.first, noun - longestDescription)
  const before = document.tokens.slice(earliest, noun)
  const other = before.findLast((token) => !describes(token) || isInName(document, token))
  return other ? other.index + 1 : earliest
}

function isInName({ names }: Document, { index }: Token): boolean {
  return names.some(({ first, last }) => first <= index && index < last)
}

/** Parts of speech that stand before a noun to describe it. */
const describing: ReadonlySet<string> = new Set(['ADJ', 'NUM', 'NOUN', 'VERB'])
const finiteTags: ReadonlySet<string> = new Set(['VBZ', 'VBD', 'VBP'])

function describes(token: Token): boolean {
  if (linkVerbs.has(token.lower) || finiteTags.has(token.penn)) return false
  return describing.has(token.upos) || token.form === '-'
}

function standingIn(tokens: readonly Token[], first: number, last: number): Membership['standing'] {
  const isPartnerState = lowerAt(tokens, last - 2) === 'partner' && lowerAt(tokens, last - 1) === 'states'
  if (isPartnerState) return 'member' // what the East African Community calls its members
  for (const token of tokens.slice(first, last)) {
    const standing = standingNouns.get(token.lower)
    if (standing !== undefined) return standing
  }
  return 'member'
}

const bodyPrepositions: ReadonlySet<string> = new Set(['of', 'in', 'to', 'at', 'with', 'within'])

function bodyAfter(document: Document, sentence: Sentence, nounEnd: number): BodyReference | undefined {
  const preposition = lowerAt(document.tokens, nounEnd)
  return bodyPrepositions.has(preposition) ? bodyStartingAt(document, sentence, nounEnd + 1) : undefined
}

const possessives: ReadonlySet<string> = new Set(['its', 'their', 'whose'])

const having: ReadonlySet<string> = new Set(['has', 'have', 'had', 'counts'])

/** Whoever has the members: `the bloc’s`, `its`, `the bloc has`, or a name right before (`Coalition nations`). */
function possessorOf(document: Document, sentence: Sentence, first: number): Possessor | undefined {
  const { tokens } = document
  const before = lowerAt(tokens, first - 1)
  if (possessives.has(before)) {
    const organisation =
      (before === 'whose' ? nameBeforeComma(document, first - 1) : undefined) ??
      bodyBefore(document, sentence, first - 1)
    return organisation && { organisation, start: first - 1, isNamed: false }
  }
  const whole = bodyOfWhich(document, sentence, first)
  if (whole) return { organisation: whole.organisation, start: first, isNamed: false }
  const isApart = having.has(before) || isPossessive(tokens[first - 1])
  const body =
    bodyEndingAt(document, sentence, isApart ? first - 1 : first) ??
    (having.has(before) ? bodyInSentence(document, sentence, first - 1) : undefined)
  return body && { organisation: body.organisation, start: body.first, isNamed: contains(body, body.organisation) }
}

/** `Trio, | whose members are`: whatever its name looks like. */
function nameBeforeComma({ names, tokens }: Document, whose: number): Span | undefined {
  if (formAt(tokens, whose - 1) !== ',') return undefined
  return names.find((name) => name.last === whose - 1 && name.type !== 'PER' && name.type !== 'LOC')
}

/** The bloc in `the bloc, of which Chad and Mali are members`. */
function bodyOfWhich(document: Document, sentence: Sentence, last: number): BodyReference | undefined {
  const { tokens } = document
  const which = tokens.slice(sentence.first, last).findLast(({ lower }) => lower === 'which')
  if (!which || lowerAt(tokens, which.index - 1) !== 'of') return undefined
  const end = formAt(tokens, which.index - 2) === ',' ? which.index - 2 : which.index - 1
  return bodyEndingAt(document, sentence, end)
}

interface Possessor extends Pick<MemberHead, 'organisation' | 'start'> {
  readonly isNamed: boolean
}
