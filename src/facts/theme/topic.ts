import type { Item } from '../../annotate/coordination.ts'
import type { Document, Token } from '../../annotate/document.ts'
import { titleClassOf } from '../../annotate/lexicon/titles.ts'
import { lowerAt, spanOfTokens } from '../../annotate/token-kinds.ts'
import { complementEnd } from './complement.ts'
import { afterArticle, afterOpeners, linkingParticiples, phraseEnd } from './noun-phrase.ts'

/**
 * Reads one subject of a list: nouns with what describes them, a gerund with its object, two adjectives with one noun, and
 * complements. Articles and words that only weigh it (`key`, `ongoing`) stay outside.
 *
 *     the ongoing crisis in Mali    cutting off their funds    humanitarian and refugee crises    efforts to curb piracy
 *                 ^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^
 */
export function readTopic(document: Document, first: number, limit: number): Item | undefined {
  const { tokens } = document
  const start = afterOpeners(tokens, first)
  if (isOffice(tokens[start])) return undefined
  let last = Math.max(phraseEnd(tokens, start, limit), objectEnd(tokens, start, limit))
  if (last === start) return undefined
  for (;;) {
    const end = complementEnd(document, last, limit)
    if (end <= last) break
    last = end
  }
  const joined = tokens[start]?.penn === 'VBG' ? joinedEnd(tokens, last, limit) : last
  return { words: spanOfTokens(tokens, start, joined), last: joined }
}

/** Whether a person's title begins here: `in many areas, the Minister of Health, Water and Roads, Mary Smith, said`. */
function isOffice(token: Token | undefined): boolean {
  return token !== undefined && token.form !== token.lower && titleClassOf(token.lower) === 'post'
}

const particles: ReadonlySet<string> = new Set(['back', 'down', 'for', 'off', 'on', 'out', 'to', 'up', 'with'])

/** First token after the object of a gerund: `cutting off their funds`, `responding to the threat`; `at` where none is. */
function objectEnd(tokens: readonly Token[], at: number, limit: number): number {
  if (tokens[at]?.penn !== 'VBG' || linkingParticiples.has(lowerAt(tokens, at))) return at
  const object = particles.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1
  const start = afterArticle(tokens, object)
  const end = phraseEnd(tokens, start, limit)
  return end > start ? end : at
}

/** `rules and norms` in a list of gerunds: the noun behind `and` is a second object where a gerund goes on with the list. */
function joinedEnd(tokens: readonly Token[], at: number, limit: number): number {
  if (lowerAt(tokens, at) !== 'and') return at
  const end = phraseEnd(tokens, afterArticle(tokens, at + 1), limit)
  const next = lowerAt(tokens, end) === ',' ? end + 1 : end
  const verb = lowerAt(tokens, next) === 'and' ? next + 1 : next
  return next > end && verb < limit && tokens[at + 1]?.penn !== 'VBG' && tokens[verb]?.penn === 'VBG' ? end : at
}
