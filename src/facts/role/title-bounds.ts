import { honorifics } from '../../annotate/lexicon/honorifics.ts'
import { outsideTitle, titleOpeners } from '../../annotate/lexicon/title-parts.ts'
import { isAbbreviated, isBeforeGeneral, isRank, isRankStart } from '../../annotate/lexicon/titles.ts'
import { type Chunk, isBodyNoun, isBodyOrState, isDemonymChunk, wordAt } from './chunks.ts'
import { isCapital } from './noun-phrase.ts'
import { readHead, statusOf, type TitleHead } from './title-head.ts'

/** Parts of speech of words before the noun of a title. */
export const modifierTags: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM'])

/** The last word of `editor in chief`, where the noun at `index` begins it. */
export function chiefAfter(chunks: readonly Chunk[], index: number): Chunk | undefined {
  const isStart = ['editor', 'commander'].includes(wordAt(chunks, index))
  const chief = chunks[index + 2]
  return isStart && wordAt(chunks, index + 1) === 'in' && chief?.lower === 'chief' ? chief : undefined
}

/** Whether a later noun makes one title with this one: `chief executive`, `Lt. Gen.`, but not `commander Gen.` nor `envoy Deputy Minister`. */
export function isInsideTitle(chunks: readonly Chunk[], chunk: Chunk, index: number): boolean {
  if (isParted(chunks, chunk, index)) return true
  for (let next = index + 1; ; next++) {
    const later = chunks[next]
    if (!later) return false
    if (!isCapital(chunk) && isCapital(later) && !secondPosts.has(chunk.lower)) return false
    if (readHead(later)) return continues(chunk, later)
    if (statusOf(later) || !isWordOfTitle(later)) return false
  }
}

/** `chief | Peruvian | negotiator`: the state or body stands between the words of one title. */
function isParted(chunks: readonly Chunk[], chunk: Chunk, index: number): boolean {
  const [owner, noun] = chunks.slice(index + 1)
  if (!secondPosts.has(chunk.lower) || !owner || !noun || !readHead(noun)) return false
  return isDemonymChunk(owner) && !isRank(noun.lower)
}

/** Words in small letters that make one title with capitals after them: `deputy Prime Minister`. */
const secondPosts: ReadonlySet<string> = new Set(['deputy', 'assistant', 'associate', 'chief', 'fellow'])

/** Whether the noun of a title goes on with a later one: a rank begins a title of its own. */
function continues(chunk: Chunk, later: Chunk): boolean {
  if (isAbbreviated(later.lower)) return isAbbreviated(chunk.lower) || secondPosts.has(chunk.lower)
  if (!isRank(later.lower)) return true
  if (isRankStart(chunk.lower)) return isCapital(chunk) || !isCapital(later)
  return later.lower === 'general' ? isBeforeGeneral(chunk.lower) : !isCapital(later)
}

/** Whether a chunk is the noun of a title of its own before this one: `chair` of `caucus chair Sen.`. */
export function isOtherTitle(chunks: readonly Chunk[], index: number, head: TitleHead): boolean {
  const [chunk, next] = [chunks[index], chunks[index + 1]]
  if (!chunk || !next || !readHead(chunk)) return false
  if (isAbbreviated(next.lower)) return !isAbbreviated(chunk.lower) && !secondPosts.has(chunk.lower)
  return !isCapital(chunk) && isCapital(next) && !secondPosts.has(chunk.lower) && head.word !== chunk.lower
}

/** Whether a chunk is a word that may stand before the noun of a title and belong to it; a verb only where it `isField`. */
export function isWordOfTitle(chunk: Chunk, isField = false): boolean {
  if (isBodyOrState(chunk) || isBodyNoun(chunk) || isDemonymChunk(chunk) || outsideTitle.has(chunk.lower)) return false
  if (chunk.name || !isWord(chunk) || honorifics.has(chunk.lower)) return false
  return (
    modifierTags.has(chunk.upos) ||
    titleOpeners.has(chunk.lower) ||
    isField ||
    chunk.form === 'Under' ||
    statusOf(chunk) !== undefined
  )
}

/** Whether a chunk begins with a letter: `46th` of `46th president` is no part of the title. */
function isWord(chunk: Chunk): boolean {
  return chunk.lower.charAt(0) !== chunk.form.charAt(0).toUpperCase()
}
