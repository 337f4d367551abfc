import type { Document, Name, Sentence, Token, Upos } from '../../annotate/document.ts'
import { bodyOf } from '../../annotate/lexicon/bodies.ts'
import { countryOf, isDemonym } from '../../annotate/lexicon/countries.ts'
import { homeLandOf } from '../../annotate/lexicon/home-lands.ts'
import { titleClassOf } from '../../annotate/lexicon/titles.ts'
import { cover, type Span, wordsOf } from '../../text/span.ts'

/** A whole name, or one word with all that hyphens tie to it: what a title phrase is read over. */
export interface Chunk extends Span {
  readonly form: string
  /** Lower case, without a full stop at the end. */
  readonly lower: string
  /** The name that the chunk is; undefined for a word. */
  readonly name: Name | undefined
  /** Of the last token. */
  readonly upos: Upos
  readonly penn: string
}

/**
 * Cuts a sentence into names and words.
 *
 *     UN Secretary-General António Guterres met the London-based group
 *     == ----------------- ================ --- --- ------------ -----    = name, - word
 *
 * A name that ends in a title (`Foreign Office Minister`) is cut into words: it is no name of a body.
 */
export function toChunks(document: Document, sentence: Sentence): readonly Chunk[] {
  const names = document.names.filter((name) => sentence.first <= name.first && name.last <= sentence.last)
  const starts = new Map(names.filter((name) => isWholeName(document, name)).map((name) => [name.first, name]))
  const chunks: Chunk[] = []
  let index = sentence.first
  while (index < sentence.last) {
    const name = starts.get(index)
    const after = name ? name.last : wordEnd(document, index)
    const tokens = document.tokens.slice(index, after)
    const [first] = tokens
    const last = tokens.at(-1)
    if (!first || !last) break
    chunks.push(toChunk(document, first, last, name))
    index = after
  }
  return chunks
}

/** Whether a name stands for itself: it is no title, and no hyphen ties it to a word (`US-led`). */
function isWholeName(document: Document, name: Name): boolean {
  const words = wordsOf(document.text, name)
  const last = words.slice(words.lastIndexOf(' ') + 1).toLowerCase()
  if (name.type !== 'PER' && titleClassOf(last) !== undefined) return false
  return !isTied(document, name.last)
}

/** Whether a hyphen without blanks ties the token before `index` to one after it. */
function isTied(document: Document, index: number): boolean {
  const [before, hyphen, after] = document.tokens.slice(index - 1, index + 2)
  return before !== undefined && hyphen?.form === '-' && before.end === hyphen.start && hyphen.end === after?.start
}

/** The token after the word that starts at `index`, hyphens and what they tie included. */
function wordEnd(document: Document, index: number): number {
  let end = index + 1
  while (isTied(document, end)) end += 2
  return end
}

function toChunk(document: Document, first: Token, last: Token, name: Name | undefined): Chunk {
  const span = cover(first, last)
  const form = wordsOf(document.text, span)
  const lower = form.toLowerCase()
  const bare = lower.length > 1 && lower.endsWith('.') ? lower.slice(0, -1) : lower
  return { ...span, form, lower: bare, name, upos: last.upos, penn: last.penn }
}

/** Whether a chunk names a state's people or language, tagged as a name or not: `Russian`. */
export function isDemonymChunk(chunk: Chunk): boolean {
  return isDemonym(chunk.form) || homeLandOf(chunk.form) !== undefined
}

/** Capitals alone, of two letters or more. Matches `IMF`, `U.N.`; not `CEO's`, `A`. */
const capitals = /^(?:\p{Lu}\.?){2,}$/u

/** Whether a chunk is a state or body, named or not by the layer of names: `Portugal`, `IMF`. */
export function isBodyOrState(chunk: Chunk): boolean {
  if (chunk.name) return chunk.name.type !== 'PER'
  if (countryOf(chunk.form) || bodyOf(chunk.form)) return true
  return capitals.test(chunk.form) && titleClassOf(chunk.lower) === undefined
}

/** Whether a chunk is a noun that stands for a body before a title (`company CEO`) and is no part of the title. */
export function isBodyNoun(chunk: Chunk): boolean {
  return chunk.lower === 'company' || chunk.lower === 'firm'
}
