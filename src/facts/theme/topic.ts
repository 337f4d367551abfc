import type { Item } from '../../annotate/coordination.ts'
import type { Document, Token } from '../../annotate/document.ts'
import { relationalHeads, weighingWords } from '../../annotate/lexicon/theme-heads.ts'
import { isInnerHyphen, isNominal, isPossessive, lowerAt, spanOfTokens } from '../../annotate/token-kinds.ts'

/**
 * Reads one subject of a list: nouns with what describes them, a gerund with its object, two adjectives with one noun, and
 * complements. Articles and words that only weigh it (`key`, `ongoing`) stay outside.
 *
 *     the ongoing crisis in Mali    fighting drug crime    humanitarian and refugee crises    efforts to curb piracy
 *                 ^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^
 */
export function readTopic({ tokens }: Document, first: number, limit: number): Item | undefined {
  const start = afterOpeners(tokens, first)
  let last = phraseEnd(tokens, start, limit)
  if (last === start) return undefined
  for (;;) {
    const end = complementEnd(tokens, last, limit)
    if (end <= last) break
    last = end
  }
  return { words: spanOfTokens(tokens, start, last), last }
}

const determiners: ReadonlySet<string> = new Set([
  'a',
  'an',
  'both',
  'her',
  'his',
  'its',
  'our',
  'some',
  'the',
  'their',
])

/** First token after an article and words that only weigh the subject. */
function afterOpeners(tokens: readonly Token[], first: number): number {
  let start = determiners.has(lowerAt(tokens, first)) ? first + 1 : first
  while (weighingWords.has(lowerAt(tokens, start)) && isPhraseWord(tokens, start + 1, start)) start++
  return start
}

/** Prepositions whose noun phrase belongs to the subject before it: after any noun, or only after a relational one. */
const freeComplements: ReadonlySet<string> = new Set(['against', 'of'])
const boundComplements: ReadonlySet<string> = new Set(['among', 'between', 'for', 'from', 'in', 'on', 'to', 'with'])

/** First token after the complement at `at`: `of water`, `in Peru` behind `crisis`; `at` itself where none stands. */
function complementEnd(tokens: readonly Token[], at: number, limit: number): number {
  const [head, word] = [lowerAt(tokens, at - 1), lowerAt(tokens, at)]
  if (at >= limit) return at
  if (word === 'to' && tokens[at + 1]?.upos === 'VERB')
    return head.startsWith('effort') ? purposeEnd(tokens, at + 2, limit) : at
  const isBound = boundComplements.has(word) && relationalHeads.has(head)
  if (!isBound && !freeComplements.has(word)) return at
  const start = determiners.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1
  const end = phraseEnd(tokens, start, limit)
  return end > start ? end : at
}

/** First token after what efforts are made for: `curb and end piracy`. */
function purposeEnd(tokens: readonly Token[], at: number, limit: number): number {
  const object = lowerAt(tokens, at) === 'and' && tokens[at + 1]?.upos === 'VERB' ? at + 2 : at
  return Math.max(object, phraseEnd(tokens, afterOpeners(tokens, object), limit))
}

/** First token after a noun phrase, or after two adjectives and their one noun (`humanitarian and refugee crises`). */
function phraseEnd(tokens: readonly Token[], first: number, limit: number): number {
  const last = wordsEnd(tokens, first, limit)
  const isJoined = lowerAt(tokens, last) === 'and' || lowerAt(tokens, last) === 'or'
  if (!isJoined || last === first || tokens[last - 1]?.upos !== 'ADJ') return last
  const end = wordsEnd(tokens, last + 1, limit)
  return end > last + 1 ? end : last
}

function wordsEnd(tokens: readonly Token[], first: number, limit: number): number {
  let last = first
  while (last < limit && isPhraseWord(tokens, last, first)) last++
  return last
}

/** Participles that open something else than a subject. */
const linkingParticiples: ReadonlySet<string> = new Set([
  'according',
  'concerning',
  'following',
  'including',
  'regarding',
])

function isPhraseWord(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at]
  if (isNominal(token) || token?.upos === 'NUM') return true
  if (token?.penn === 'VBG' || token?.penn === 'VBN') return !linkingParticiples.has(token.lower)
  const isInside = isInnerHyphen(tokens, at) || isInnerHyphen(tokens, at - 1) || isPossessive(token)
  return isInside && at > first
}
