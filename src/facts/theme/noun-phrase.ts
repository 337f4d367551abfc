import type { Token } from '../../annotate/document.ts'
import { knownFields, weighingWords } from '../../annotate/lexicon/theme-heads.ts'
import { lowerAt } from '../../annotate/token-access.ts'
import { isInnerHyphen, isNominal, isPossessive } from '../../annotate/token-kinds.ts'

const determiners: ReadonlySet<string> = new Set([
  ...['a', 'all', 'an', 'both', 'some', 'that', 'the', 'these', 'this', 'those'],
  ...['her', 'his', 'its', 'my', 'our', 'their'],
])

/** First token after an article; `first` itself where none stands there. */
export function afterArticle(tokens: readonly Token[], first: number): number {
  return determiners.has(lowerAt(tokens, first)) ? first + 1 : first
}

/** First token after an article and words that only weigh the subject: `the ongoing` of `the ongoing crisis`. */
export function afterOpeners(tokens: readonly Token[], first: number): number {
  let start = afterArticle(tokens, first)
  while (weighingWords.has(lowerAt(tokens, start)) && isPhraseWord(tokens, start + 1, start)) start++
  return start
}

/** First token after a noun phrase, or after two adjectives and their one noun (`humanitarian and refugee crises`). */
export function phraseEnd(tokens: readonly Token[], first: number, limit: number): number {
  const last = wordsEnd(tokens, first, limit)
  const isJoined = lowerAt(tokens, last) === 'and' || lowerAt(tokens, last) === 'or'
  if (!isJoined || last === first || !describes(tokens, last - 1, last + 1)) return last
  const end = wordsEnd(tokens, last + 1, limit)
  return end > last + 1 && tokens[end - 1]?.upos !== 'ADJ' ? end : last
}

/** An adjective, or a participle with another adjective behind `and`: `pending or new cases`. */
function describes(tokens: readonly Token[], at: number, other: number): boolean {
  const isParticiple = tokens[at]?.penn === 'VBG' && tokens[other]?.upos === 'ADJ'
  return tokens[at]?.upos === 'ADJ' || isParticiple
}

/** A participle behind its noun (`the threat posed by`) stays outside. */
function wordsEnd(tokens: readonly Token[], first: number, limit: number): number {
  let last = first
  while (last < limit && isPhraseWord(tokens, last, first)) last++
  const isLed = tokens[last]?.upos === 'ADP' || lowerAt(tokens, last) === 'to'
  const isBehind = last - first > 1 && tokens[last - 1]?.penn === 'VBN' && isLed
  return isBehind ? last - 1 : last
}

/** Participles that open something else than a subject. */
export const linkingParticiples: ReadonlySet<string> = new Set([
  ...['according', 'concerning', 'following', 'including', 'regarding', 'related'],
])

function isPhraseWord(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at]
  if (lowerAt(tokens, at) === 'such' && lowerAt(tokens, at + 1) === 'as') return false
  if (at === first && linkingParticiples.has(lowerAt(tokens, at))) return false
  if (isNominal(token) || token?.upos === 'NUM' || knownFields.has(lowerAt(tokens, at))) return true
  if (token?.penn === 'VBG' || token?.penn === 'VBN') return !linkingParticiples.has(token.lower)
  if (lowerAt(tokens, at) === 'mine' && tokens[at + 1]?.upos === 'NOUN') return true // `mine clearance`: tagged a pronoun
  const isInside = isInnerHyphen(tokens, at) || isInnerHyphen(tokens, at - 1) || isPossessive(token)
  return isInside && at > first
}
