import { advisingPosts, fieldPosts, ministerPosts } from '../../annotate/lexicon/title-parts.ts'
import { type Chunk, wordAt } from './chunks.ts'
import { isCapital, type NounPhrase, readNounPhrase } from './noun-phrase.ts'
import type { TitleHead } from './title-head.ts'

/** Whether a phrase after a preposition belongs to the title: `of State`, `for the Middle East`, `in English`. */
export function isOfTitle(head: TitleHead, preposition: string, phrase: NounPhrase): boolean {
  if (!titlePrepositions.has(preposition) || serving.has(head.word)) return false
  const hasFields = fieldPosts.has(head.word)
  const isStudied = head.titleClass === 'profession' && !phrase.isDefinite && !phrase.endsInName && !phrase.isBody
  if (preposition === 'of') {
    if (isStudied) return true
    return !phrase.isNamed && (!phrase.isDefinite || (ministerPosts.has(head.word) && phrase.isCapital))
  }
  if (preposition === 'for')
    return hasFields && (ministerPosts.has(head.word) || head.word === 'envoy' || !phrase.isDefinite)
  if (preposition === 'to') return hasFields
  if (preposition === 'on') return advisingPosts.has(head.word)
  return !phrase.isNamed && !phrase.isDefinite && head.titleClass === 'profession'
}

/** Prepositions after which the title itself may go on. */
const titlePrepositions: ReadonlySet<string> = new Set(['of', 'for', 'to', 'on', 'in'])

/** Titles whose `for` and `with` are of the employer, never of a field: `spokesman for the ministry`. */
const serving: ReadonlySet<string> = new Set([
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'lawyer',
  'attorney',
  'analyst',
  'reporter',
  'player',
  'correspondent',
])

/**
 * What is dealt with before the body itself: regions, and programmes with capitals.
 *
 *     director for the Middle East and North Africa at Acme        head of Advanced Programmes at Acme
 *                  --------------------------------                        -------------------
 */
export function readRegion(
  chunks: readonly Chunk[],
  head: TitleHead,
  preposition: string,
  phrase: NounPhrase,
): NounPhrase | undefined {
  const isUnmarked = preposition === 'of' && !phrase.isDefinite
  if (!isUnmarked && (preposition !== 'for' || !fieldPosts.has(head.word))) return undefined
  const second = isAnd(chunks[phrase.after]) ? readNounPhrase(chunks, phrase.after + 1) : undefined
  const whole = second ? { ...second, start: phrase.start } : phrase
  const body = wordAt(chunks, whole.after) === 'at' ? readNounPhrase(chunks, whole.after + 1) : undefined
  return body?.isBody ? whole : undefined
}

/** Whether a small title has a capital after `of` that is no field but an unmarked name: `founder of WikiLeaks`. */
export function isCapitalBody(chunks: readonly Chunk[], head: TitleHead, after: number, phrase: NounPhrase): boolean {
  const noun = chunks[after - 1]
  if (!noun || isCapital(noun) || !phrase.isCapital || wordAt(chunks, after) !== 'of') return false
  return postsOfBodies.has(head.word)
}

/** Posts in or over something with a name, never a field. */
const postsOfBodies: ReadonlySet<string> = new Set([
  'founder',
  'co-founder',
  'cofounder',
  'editor',
  'owner',
  'co-owner',
  'creator',
  'ceo',
  'boss',
  'governor',
  'mayor',
  'captain',
])

/**
 * The fields that a title lists: commas go on only up to an `and`, and small words only for ministers.
 *
 *     Minister of Foreign Affairs and Trade        professor of law and Tom Hill
 *                 ^^^^^^^^^^^^^^^     ^^^^^                     ^^^
 */
export function readFields(chunks: readonly Chunk[], first: NounPhrase) {
  const listed = [first]
  let last = first
  for (;;) {
    const isComma = wordAt(chunks, last.after) === ','
    const isEnd = isAnd(chunks[last.after + (isComma ? 1 : 0)])
    const next = readNounPhrase(chunks, last.after + Number(isComma) + Number(isEnd))
    if (!(isComma || isEnd) || !next || next.isTitle || next.isNamed || next.isCapital !== first.isCapital)
      return { listed: [first], last: first }
    listed.push(next)
    last = next
    if (isEnd) return { listed, last }
  }
}

/** Whether a chunk joins two others. */
export function isAnd(chunk: Chunk | undefined): boolean {
  return chunk?.lower === 'and' || chunk?.form === '&'
}
