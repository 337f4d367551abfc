import type { Document, Name, Sentence, Token, Upos } from '../../annotate/document.ts'
import { itemAt } from '../../annotate/item-at.ts'
import { bodyOf } from '../../annotate/lexicon/bodies.ts'
import { countryOf, isDemonym } from '../../annotate/lexicon/countries.ts'
import { homeLandOf } from '../../annotate/lexicon/home-lands.ts'
import { honorifics } from '../../annotate/lexicon/honorifics.ts'
import { isPluralTitle, titleClassOf } from '../../annotate/lexicon/titles.ts'
import { type Span, wordsOf } from '../../text/span.ts'

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

/** Whether a chunk is the name of a person. */
export function isPerson(chunk: Chunk | undefined): chunk is Chunk & { readonly name: Name } {
  return chunk?.name?.type === 'PER'
}

/**
 * Cuts a sentence into names and words.
 *
 *     UN Secretary-General António Guterres met the London-based group
 *     == ----------------- ================ --- --- ------------ -----    = name, - word
 *
 * A name that ends in a title (`Foreign Office Minister`) is cut into words: it is no name of a body, as `House of
 * Representatives` is; nor is a field (`Police Chief`, `Treasury Secretary`).
 */
export function toChunks(document: Document, sentence: Sentence): readonly Chunk[] {
  const { text, tokens } = document
  const names = namesFrom(document, sentence)
  const chunks: Chunk[] = []
  let after = sentence.first
  while (after < sentence.last) {
    const first = after
    const name = names.get(first)
    after = name ? name.last : wordEnd(tokens, first)
    chunks.push(toChunk(text, itemAt(tokens, first), itemAt(tokens, after - 1), name))
  }
  return chunks
}

/** Bodies that in front of a title tell its field. */
const fields: ReadonlySet<string> = new Set(['police', 'treasury', 'defence', 'defense', 'interior', 'justice'])

/** The names of a sentence by the token they start at. */
function namesFrom(document: Document, sentence: Sentence): ReadonlyMap<number, Name> {
  const names = new Map<number, Name>()
  for (const name of document.names) {
    if (name.first >= sentence.last) break
    if (name.first >= sentence.first && isWholeName(document, name)) names.set(name.first, name)
  }
  return names
}

/** Whether a name stands for itself: it is no title, and no hyphen ties it to a word (`US-led`). */
function isWholeName(document: Document, name: Name): boolean {
  const words = wordsOf(document.text, name)
  const last = words.slice(words.lastIndexOf(' ') + 1).toLowerCase()
  if (fields.has(words.toLowerCase())) return false
  if (name.type !== 'PER' && titleClassOf(last) !== undefined && !isPluralTitle(last)) return false
  return !isTied(document.tokens, name.last)
}

/** Whether a hyphen without blanks ties the token before `index` to one after it. */
function isTied(tokens: readonly Token[], index: number): boolean {
  const hyphen = tokens[index]
  if (hyphen?.form !== '-') return false
  return tokens[index - 1]?.end === hyphen.start && hyphen.end === tokens[index + 1]?.start
}

/** The token after the word that starts at `index`, hyphens and what they tie included. */
function wordEnd(tokens: readonly Token[], index: number): number {
  let end = index + 1
  while (isTied(tokens, end)) end += 2
  return end
}

function toChunk(text: string, first: Token, last: Token, name: Name | undefined): Chunk {
  const isOne = first === last
  const form = isOne ? first.form : text.slice(first.start, last.end)
  const lower = isOne ? first.lower : form.toLowerCase()
  const bare = lower.length > 1 && lower.endsWith('.') ? lower.slice(0, -1) : lower
  return { start: first.start, end: last.end, form, lower: bare, name, upos: last.upos, penn: last.penn }
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
  return capitals.test(chunk.form) && titleClassOf(chunk.lower) === undefined && !honorifics.has(chunk.lower)
}

/** Whether a chunk is a noun that stands for a body before a title (`company CEO`) and is no part of the title. */
export function isBodyNoun(chunk: Chunk): boolean {
  return chunk.lower === 'company' || chunk.lower === 'firm'
}

/** The word at a place, lower case, without a full stop at its end; empty beyond the sentence. */
export function wordAt(chunks: readonly Chunk[], index: number): string {
  return chunks[index]?.lower ?? ''
}
