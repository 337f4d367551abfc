import { nameNouns } from '../../annotate/lexicon/body-nouns.ts'
import { outsideTitle, stateForms } from '../../annotate/lexicon/title-parts.ts'
import { isRank, isRankStart } from '../../annotate/lexicon/titles.ts'
import type { Span } from '../../text/span.ts'
import { type Chunk, isDemonymChunk, wordAt } from './chunks.ts'
import { readHead } from './title-head.ts'

/** A noun phrase after a preposition: the name, body or field that a title is of. */
export interface NounPhrase extends Span {
  /** Place of the first chunk after it. */
  readonly after: number
  /** Whether `the` or a possessive stands before it. */
  readonly isDefinite: boolean
  /** Whether it names a state, place or body, demonyms before a small noun apart (`American history`). */
  readonly isNamed: boolean
  /** Whether it ends in a name: `the history of Peru`, not `Peruvian history` nor `Middle East history`. */
  readonly endsInName: boolean
  /** Whether its last word is a body, by name or by kind (`Northgate University`). */
  readonly isBody: boolean
  /** Whether it is `State`, which tells a rank and no field: `Secretary of State`. */
  readonly isState: boolean
  /** Whether its first word has a capital. */
  readonly isCapital: boolean
  /** Whether its last word is a title: `the council president`. */
  readonly isTitle: boolean
}

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our'])

/** Parts of speech inside a noun phrase, before its end. */
const inside: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM'])

/**
 * Reads a noun phrase from a chunk on, its article left out of the span.
 *
 *     spokesman for [the Russian defence ministry] in Moscow
 *                        ^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * @returns Undefined if no noun phrase starts there. Never holds a person's name but as owner (`Smith's firm`).
 */
export function readNounPhrase(chunks: readonly Chunk[], from: number): NounPhrase | undefined {
  const isDefinite = articles.has(wordAt(chunks, from))
  const first = isDefinite ? from + 1 : from
  const after = endOfWords(chunks, first)
  const start = chunks[first]
  const end = chunks[after - 1]
  if (!start || !end || after === first) return undefined
  return {
    start: start.start,
    end: end.end,
    after,
    isDefinite: isDefinite && !['a', 'an'].includes(wordAt(chunks, from)),
    isNamed: isNamed(chunks.slice(first, after)),
    endsInName: end.name !== undefined,
    isBody: end.name?.type === 'ORG' || (isCapital(end) && nameNouns.has(end.lower)),
    isState: start === end && start.form === 'State',
    isCapital: isCapital(start),
    isTitle: readHead(end) !== undefined,
  }
}

/** The chunk after the nouns, adjectives and names that start at `first`. */
function endOfWords(chunks: readonly Chunk[], first: number): number {
  let after = first
  for (const [index, chunk] of chunks.entries()) {
    if (index < first || isBetweenAdjectives(chunks, index, after > first)) continue
    if (!belongs(chunk, index === first ? chunks[index + 1] : undefined)) break
    if (index === first ? isPossessive(chunk) : isTitleHere(chunk, chunks[index + 1])) break
    after = isNounEnd(chunk) ? index + 1 : after
  }
  return after
}

/** Whether an `and` stands between two adjectives of one noun: `chemical and civil engineering`. */
function isBetweenAdjectives(chunks: readonly Chunk[], index: number, hasNoun: boolean): boolean {
  const [before, and, next, noun] = chunks.slice(Math.max(0, index - 1), index + 3)
  if (hasNoun || and?.lower !== 'and' || before?.upos !== 'ADJ' || next?.upos !== 'ADJ') return false
  return noun !== undefined && isNounEnd(noun)
}

/** Whether a title of its own begins: `Chief of Staff of the Army General Hill`, `leader of the Movement Imam Hill`. */
function isTitleHere(chunk: Chunk, next: Chunk | undefined): boolean {
  if (!isCapital(chunk)) return false
  const isStaffOfOther = chunk.lower === 'staff' && next?.lower !== 'sergeant'
  if (isRankStart(chunk.lower) && next && isRank(next.lower) && !isStaffOfOther) return true
  const head = readHead(chunk)
  return head !== undefined && (head.titleClass === 'rank' || next?.name?.type === 'PER')
}

function belongs(chunk: Chunk, next: Chunk | undefined): boolean {
  if (chunk.name) return chunk.name.type !== 'PER' || isPossessive(next)
  if (isCapital(chunk) && chunk.penn === 'VBG') return true
  const isDescribing = chunk.upos === 'VERB' && chunk.form.includes('-')
  return isPossessive(chunk) || ((inside.has(chunk.upos) || isDescribing) && !outsideTitle.has(chunk.lower))
}

/** Whether a noun phrase may end with this chunk. */
function isNounEnd(chunk: Chunk): boolean {
  if (chunk.name) return chunk.name.type !== 'PER'
  return chunk.upos === 'NOUN' || chunk.upos === 'PROPN'
}

/** Matches `’s`, `'`; not `is`. */
const possessiveMark = /^['’]s?$/

/** Whether a chunk is a possessive mark; false where there is none. */
export function isPossessive(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && possessiveMark.test(chunk.form)
}

/** Nouns after the name of a part of a state: `Salta province`. */
const regionNouns: ReadonlySet<string> = new Set(['province', 'prefecture', 'county', 'district', 'region', 'oblast'])

function isNamed(chunks: readonly Chunk[]): boolean {
  const last = chunks.at(-1)
  const [first] = chunks
  if (first && last && first !== last && isCapital(first) && regionNouns.has(last.lower)) return true
  if (last && isCapital(last) && (stateForms.has(last.lower) || nameNouns.has(last.lower))) return true
  return chunks.some((chunk) => chunk.name !== undefined && (chunk === last || !isDemonymChunk(chunk)))
}

/** Whether a chunk starts with a capital letter. */
export function isCapital(chunk: Chunk): boolean {
  return chunk.form.charAt(0) !== chunk.form.charAt(0).toLowerCase()
}
