import { type Chunk, isDemonymChunk } from './chunks.ts'
import { isCapital, isPossessive } from './noun-phrase.ts'
import { statusOf } from './title-head.ts'

/** Last words of names of places and bodies that the layer of names may miss. */
const bodyEnds: ReadonlySet<string> = new Set(['county', 'university', 'college', 'institute', 'museum', 'guild'])

/**
 * The first chunk of an unmarked name of a place or body that ends at the chunk `last`; undefined if none does.
 *
 *     Salt County District Attorney        Salt County Sheriff's Office Deputy        not: University President
 *     ^^^^^^^^^^^                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function startOfBody(chunks: readonly Chunk[], last: number): number | undefined {
  const noun = chunks[last]
  if (!noun || noun.name || !isCapital(noun)) return undefined
  if (!bodyEnds.has(noun.lower) && !(noun.lower === 'office' && isPossessive(chunks[last - 1]))) return undefined
  let first = last
  while (isPartOfBody(chunks[first - 1])) first--
  return first < last ? first : undefined
}

/** Parts of speech that the words of a name are taken for. */
const nameTags: ReadonlySet<string> = new Set(['PROPN', 'NOUN'])

/** Whether a chunk may be part of the name of a body, before its last word. */
function isPartOfBody(chunk: Chunk | undefined): boolean {
  if (!chunk || isDemonymChunk(chunk)) return false
  if (chunk.name) return chunk.name.type !== 'PER'
  return isPossessive(chunk) || (isCapital(chunk) && nameTags.has(chunk.upos) && statusOf(chunk) === undefined)
}
