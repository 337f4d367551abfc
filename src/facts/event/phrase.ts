import type { Document, Token } from '../../annotate/document.ts'
import { isPossessive } from '../../annotate/token-kinds.ts'
import { acronymBehind, titleBefore, titleBehind } from './behind-name.ts'
import { nameStart } from './name-start.ts'
import { nameEndingAt } from './names-at.ts'
import { phraseEnd } from './phrase-end.ts'
import { phraseStart } from './phrase-start.ts'
import type { TokenSpan } from './token-span.ts'

/**
 * The noun phrase around a head noun, in tokens; `first` to `last` is the name.
 *
 *     at this year’s annual Baku Energy Forum on Gas Transit (BEF) in Baku
 *        ---- ------ ~~~~~~ ################################  ***
 *     - outset to start, ~ start to first, # first to last, * acronym
 */
export interface Phrase extends TokenSpan {
  readonly head: number
  /** Article or owner, where one stands; else as `start`. */
  readonly outset: number
  /** The first word that describes the head, passing ones among them. */
  readonly start: number
  /** First token after the name and the acronym behind it. */
  readonly end: number
  /** The article, pronoun or number word right before the phrase, lower case. */
  readonly determiner: string | undefined
  /** Whoever stands in the possessive before it (`Apple’s conference`), the mark left out. */
  readonly owner: TokenSpan | undefined
  /** Acronym of the gathering in brackets behind its name. */
  readonly acronym: number | undefined
  /** True where the name is a title behind `titled` and the like. */
  readonly isTitled: boolean
}

/** Reads outward from a head noun as far as its phrase goes inside tokens `from` to `to` of one sentence. */
export function readPhrase(document: Document, head: number, from: number, to: number): Phrase {
  const { tokens } = document
  const start = phraseStart(document, head, from)
  const owner = start > from && isPossessive(tokens[start - 1]) ? ownerBefore(document, start - 1, from) : undefined
  const determiner = start > from ? determinerOf(tokens[start - 1]) : undefined
  const outset = owner ? articleBefore(tokens, owner.first, from) : start - (determiner === undefined ? 0 : 1)
  const beside = { head, outset, start, determiner, owner }

  const first = nameStart(tokens, start, head)
  const last = phraseEnd(document, first, head, to)
  const title = titleBehind(document, last, to) ?? titleBefore(document, head)
  if (title) return { ...beside, ...title, acronym: undefined, isTitled: true }
  const acronym = acronymBehind(tokens, { first, head, last })
  if (acronym === undefined) return { ...beside, first, last, end: last, acronym, isTitled: false }
  return { ...beside, first, last: acronym - 1, end: acronym + 2, acronym, isTitled: false }
}

function determinerOf(token: Token | undefined): string | undefined {
  return token?.upos === 'DET' || token?.upos === 'PRON' ? token.lower : undefined
}

/** The words in the possessive before a phrase: a name, or one noun (`the company`). */
function ownerBefore(document: Document, mark: number, from: number): TokenSpan {
  const name = nameEndingAt(document, mark)
  return { first: Math.max(from, name?.first ?? mark - 1), last: mark }
}

function articleBefore(tokens: readonly Token[], start: number, from: number): number {
  return start > from && determinerOf(tokens[start - 1]) !== undefined ? start - 1 : start
}
