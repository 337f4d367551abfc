import type { Document, Token } from '../../annotate/document.ts'
import { speechVerbs } from '../../annotate/lexicon/speech-verbs.ts'
import { knownFields, outsideNouns } from '../../annotate/lexicon/theme-heads.ts'
import { titleClassOf } from '../../annotate/lexicon/titles.ts'
import type { Item } from '../../annotate/phrases/coordination.ts'
import { lowerAt, spanOfTokens } from '../../annotate/token-access.ts'
import { isCapital } from '../../annotate/token-kinds.ts'
import { complementEnd } from './complement.ts'
import { afterLeads } from './leads.ts'
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
  const opened = afterOpeners(tokens, afterMark(tokens, first))
  const led = afterLeads(tokens, opened)
  const start = phraseEnd(tokens, led, limit) > led ? led : opened
  if (isOffice(tokens[start]) || outsideNouns.has(lowerAt(tokens, start))) return undefined
  const phrase = Math.max(phraseEnd(tokens, start, limit), objectEnd(tokens, start, limit))
  if (phrase === start) return undefined
  const last = complementsEnd(document, first, phrase, limit)
  const joined = tokens[start]?.penn === 'VBG' ? joinedEnd(tokens, last, limit) : last
  if (opensClause(tokens, first, joined, limit) || isVerb(tokens, start, joined)) return undefined
  return { words: spanOfTokens(tokens, start, joined), last: joined }
}

/** First token after a mark before words in lower case: `highlighted "peace and trade"`; no title stands in lower case. */
function afterMark(tokens: readonly Token[], first: number): number {
  const isMark = lowerAt(tokens, first) === '"' || lowerAt(tokens, first) === '“'
  return isMark && !isCapital(tokens[first + 1]) ? first + 1 : first
}

/**
 * First token after all complements of the noun that ends at a token; a twin, and in the last subject of a list any second
 * noun, too: `, and the erosion of law and order`.
 */
function complementsEnd(document: Document, first: number, phrase: number, limit: number): number {
  const { tokens } = document
  let last = phrase
  for (;;) {
    const end = complementEnd(document, last, limit, lowerAt(tokens, first - 1) === ',')
    if (end <= last) break
    last = end
  }
  const isLast = lowerAt(tokens, first - 2) === ',' && lowerAt(tokens, first - 1) === 'and'
  const isOf = lowerAt(tokens, phrase) === 'of' && lowerAt(tokens, last) === 'and'
  const end = phraseEnd(tokens, afterArticle(tokens, last + 1), limit)
  return isOf && (isLast || isTwin(tokens, last)) ? Math.max(last, end) : last
}

/** Whether two plural nouns stand side by side: `training of athletes and coaches`; not `protection of refugees and trade`. */
function isTwin(tokens: readonly Token[], joint: number): boolean {
  return (
    tokens[joint - 1]?.penn === 'NNS' &&
    tokens[joint + 1]?.penn === 'NNS' &&
    !knownFields.has(lowerAt(tokens, joint + 1))
  )
}

/** Whether what follows a comma is no subject but who did what: `trade and aid, a spokesman said`. */
function opensClause(tokens: readonly Token[], first: number, end: number, limit: number): boolean {
  const joint = lowerAt(tokens, first - 1) === 'and' ? first - 2 : first - 1
  const verb = tokens[end]?.upos === 'ADV' ? end + 1 : end
  if (lowerAt(tokens, joint) !== ',' || verb >= limit) return false
  const penn = tokens[verb]?.penn
  const isPredicate = penn === 'VBD' || penn === 'VBZ' || penn === 'VBP' || penn === 'MD'
  return isPredicate && (joint === first - 1 || speechVerbs.has(lowerAt(tokens, verb)))
}

/** `and enabling` them, `and working` in, `and dwelt` on. */
function isVerb(tokens: readonly Token[], start: number, end: number): boolean {
  const penn = tokens[start]?.penn
  if (end - start > 1 || knownFields.has(lowerAt(tokens, start))) return false
  const next = tokens[end]?.upos
  return (penn === 'VBG' && (next === 'PRON' || next === 'ADP')) || (penn === 'VBN' && next === 'ADP')
}

/** Whether a person's title begins here: `in many areas, the Minister of Health, Water and Roads, Mary Smith, said`. */
function isOffice(token: Token | undefined): boolean {
  return token !== undefined && token.form !== token.lower && titleClassOf(token.lower) === 'post'
}

const particles: ReadonlySet<string> = new Set(['back', 'down', 'for', 'off', 'on', 'out', 'to', 'up', 'with'])

/** First token after the object of a gerund: `cutting off their funds`, `responding to the threat`; `at` where none is. */
function objectEnd(tokens: readonly Token[], at: number, limit: number): number {
  if (tokens[at]?.penn !== 'VBG' || linkingParticiples.has(lowerAt(tokens, at))) return at
  const verb = lowerAt(tokens, at + 1) === 'to' && tokens[at + 2]?.penn === 'VB' ? at + 2 : at // `helping to restore`
  const object = particles.has(lowerAt(tokens, verb + 1)) ? verb + 2 : verb + 1
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
