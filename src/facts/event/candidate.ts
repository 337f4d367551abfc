import type { Document, Sentence, Token } from '../../annotate/document.ts'
import {
  type EventHead,
  eventHeads,
  ownNames,
  personalDeterminers,
  plainDeterminers,
  pureNouns,
  talkHeads,
} from '../../annotate/lexicon/event-heads.ts'
import { lowerAt, spanOfTokens } from '../../annotate/token-access.ts'
import { isCapital } from '../../annotate/token-kinds.ts'
import { contains, type Span } from '../../text/span.ts'
import { type Details, readDetails } from './details.ts'
import { nameOver } from './names-at.ts'
import { type Phrase, readPhrase } from './phrase.ts'
import type { TokenSpan } from './token-span.ts'

/** Words that may name a gathering, with what stands beside them. */
export interface Candidate extends Span, Details {
  readonly phrase: Phrase
  readonly head: EventHead
  /** Lower case, the plural of `ceremonies` and a prefix such as `mini-` left as they are. */
  readonly headWord: string
  /** True where nothing but its article stands beside the head: `the summit`. */
  readonly isBare: boolean
  /** True where a word in capitals, other than the head and the first of the sentence, is part of the name. */
  readonly isNamed: boolean
  /** True for `the Olympics`, `COP29`. */
  readonly isOwnName: boolean
  /** The word that leads up to it, lower case: `at`, `host`; empty where none stands. */
  readonly lead: string
}

/** Matches `COP29`, `COP-29`; not `COPE`. */
const numberedCop = /^COP-?\d+$/

const ownHead: EventHead = { family: 'contest', need: 'free', isPlural: false }

/** `summit` of `summit` and `mini-summit`. */
function headWordOf({ lower }: Token): string {
  return lower.includes('-') ? lower.slice(lower.lastIndexOf('-') + 1) : lower
}

/** What is known of the head at a token; undefined where none stands. */
function headOf(token: Token, headWord: string, sentence: Sentence): EventHead | undefined {
  const head = eventHeads.get(headWord)
  if (!head) return isOwn(token) ? ownHead : undefined
  const isTagged = token.upos === 'NOUN' || token.upos === 'PROPN'
  const isName = isCapital(token) && token.index > sentence.first
  return isTagged || isName || pureNouns.has(headWord) ? head : undefined
}

function isOwn(token: Token): boolean {
  return (
    (ownNames.has(token.lower) && isCapital(token)) || (token.form.startsWith('COP') && numberedCop.test(token.form))
  )
}

/** Heads in whose name another one may stand: `the Gold Cup Invitational Football Tournament`. */
const outerHeads: ReadonlySet<string> = new Set([
  'championship',
  'championships',
  'competition',
  'conference',
  'tournament',
])

/** Whether capital words lead on from a capital head to another one. */
function isWithinName(tokens: readonly Token[], token: Token): boolean {
  let at = token.index
  while (isCapital(tokens[at])) {
    at++
    if (isCapital(tokens[at]) && outerHeads.has(lowerAt(tokens, at))) return true
  }
  return false
}

/** How many words may stand between `edition of` and the head of the name: `the 5th edition of the Opuzen Film Festival`. */
const longestName = 8

/** Whether the name behind `edition of` has a head of its own, which then tells the gathering. */
function isBeforeHead({ tokens }: Document, head: EventHead, { index }: Token): boolean {
  const name = tokens.slice(index + 1, index + longestName)
  return head.need === 'edition' && name.some((token) => isCapital(token) && eventHeads.has(token.lower))
}

/** The `Week` of `Next Week` in a headline. */
function isTime({ dates }: Document, token: Token): boolean {
  return token.lower === 'week' && dates.some((date) => contains(date, token))
}

/**
 * The words around a token that may name a gathering whose head it is.
 *
 * @param free First token that belongs to no candidate before.
 */
export function candidateAt(document: Document, sentence: Sentence, token: Token, free: number): Candidate | undefined {
  const headWord = headWordOf(token)
  const head = headOf(token, headWord, sentence)
  if (!head || isTime(document, token)) return undefined

  const isOwnName = head === ownHead
  if (isOwnName && eventHeads.has(lowerAt(document.tokens, token.index + 1))) return undefined
  if (isWithinName(document.tokens, token) || isBeforeHead(document, head, token)) return undefined
  const phrase = readPhrase(document, token.index, free, sentence.last)
  const isNamed = isOwnName || hasName(document, sentence, phrase)
  const details = readDetails(document, sentence, phrase)
  return {
    ...spanOfTokens(document.tokens, phrase.first, phrase.last),
    ...details,
    ...{ phrase, head, headWord, isNamed, isOwnName },
    isBare: !isNamed && !details.edition && isTakenUp(document.tokens, token, headWord, phrase),
    lead: lowerAt(document.tokens, phrase.outset - 1),
  }
}

/**
 * Whether a phrase takes up a gathering named elsewhere: `the meeting`, `their first face-to-face meeting`; not `its own
 * conference`, `a mini-summit`.
 */
function isTakenUp(
  tokens: readonly Token[],
  token: Token,
  headWord: string,
  { first, last, head, determiner, owner }: Phrase,
): boolean {
  if ((owner && !isThisYear(tokens, owner)) || token.lower !== headWord || last > head + 1) return false
  if (personalDeterminers.has(determiner ?? '')) return talkHeads.has(headWord)
  return first === head && (determiner === undefined || plainDeterminers.has(determiner))
}

/** Matches `UN-brokered`, `G20`; not `Peace`, `A`. */
const startsInCapitals = /^\p{Lu}[\p{Lu}\d]/u

/** `this year’s festival` */
function isThisYear(tokens: readonly Token[], owner: TokenSpan): boolean {
  return lowerAt(tokens, owner.last - 1) === 'year' && lowerAt(tokens, owner.first - 1) === 'this'
}

function hasName(document: Document, sentence: Sentence, phrase: Phrase): boolean {
  return document.tokens.slice(phrase.first, phrase.last).some((token) => {
    const isSure = token.index !== sentence.first || startsInCapitals.test(token.form)
    return token.index !== phrase.head && isCapital(token) && (isSure || nameOver(document, token.index) !== undefined)
  })
}
