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
import { isCapital, lowerAt } from '../../annotate/token-kinds.ts'
import type { Span } from '../../text/span.ts'
import { type Details, readDetails } from './details.ts'
import { type Phrase, readPhrase } from './phrase.ts'
import { ruleOf } from './rules.ts'

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

/** One place where the text names a gathering. */
export interface EventMention extends Candidate {
  readonly rule: string
}

/**
 * Finds every place where a gathering is named, later mentions among them.
 *
 *     The 12th Gulf Summit opened in Muscat. Ministers at the summit, unlike at other meetings, ...
 *         ################                                    ######
 *
 * @returns In text order, none inside another.
 */
export function findMentions(document: Document): readonly EventMention[] {
  const mentions: EventMention[] = []
  for (const sentence of document.sentences) {
    let free = sentence.first
    for (let at = sentence.first; at < sentence.last; at++) {
      if (at < free) continue
      const candidate = candidateAt(document, sentence, at, free)
      const rule = candidate && ruleOf(document, candidate)
      if (!rule) continue
      mentions.push({ ...candidate, rule })
      free = candidate.phrase.end
    }
  }
  return mentions
}

/** Matches `COP29`, `COP-29`; not `COPE`. */
const numberedCop = /^COP-?\d+$/

const ownHead: EventHead = { family: 'contest', need: 'free', isPlural: false }

/** The candidate whose head is the token at `at`; tokens before `free` belong to another one. */
function candidateAt(document: Document, sentence: Sentence, at: number, free: number): Candidate | undefined {
  const token = document.tokens[at]
  if (!token) return undefined
  const isOwnName = isCapital(token) && (ownNames.has(token.lower) || numberedCop.test(token.form))
  const headWord = token.lower.slice(token.lower.lastIndexOf('-') + 1)
  const head = isOwnName ? ownHead : eventHeads.get(headWord)
  const isNoun = token.upos === 'NOUN' || token.upos === 'PROPN' || pureNouns.has(headWord)
  if (!head || !isNoun) return undefined

  const phrase = readPhrase(document, at, free, sentence.last)
  const isNamed = isOwnName || hasName(document.tokens, sentence, phrase)
  const details = readDetails(document, sentence, phrase)
  return {
    ...spanOf(document.tokens, phrase, token),
    ...details,
    ...{ phrase, head, headWord, isNamed, isOwnName },
    isBare: !isNamed && !details.edition && isTakenUp(token, headWord, phrase),
    lead: lowerAt(document.tokens, phrase.outset - 1),
  }
}

function spanOf(tokens: readonly Token[], { first, last }: Phrase, head: Token): Span {
  return { start: tokens[first]?.start ?? head.start, end: tokens[last - 1]?.end ?? head.end }
}

/**
 * Whether a phrase takes up a gathering named elsewhere: `the meeting`, `their first face-to-face meeting`; not `its own
 * conference`, `a mini-summit`.
 */
function isTakenUp(token: Token, headWord: string, { first, last, head, determiner, owner }: Phrase): boolean {
  if (owner || token.lower !== headWord || last > head + 1) return false
  if (personalDeterminers.has(determiner ?? '')) return talkHeads.has(headWord)
  return first === head && (determiner === undefined || plainDeterminers.has(determiner))
}

function hasName(tokens: readonly Token[], sentence: Sentence, phrase: Phrase): boolean {
  for (let at = phrase.first; at < phrase.last; at++) {
    if (at !== phrase.head && at !== sentence.first && isCapital(tokens[at])) return true
  }
  return false
}
