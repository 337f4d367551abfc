import { listedSet } from '../../annotate/lexicon/listed.ts'
import { type Status, statusWords } from '../../annotate/lexicon/title-parts.ts'
import {
  isPluralTitle,
  isRank,
  looksLikeAgent,
  singularOf,
  type TitleClass,
  titleClassOf,
} from '../../annotate/lexicon/titles.ts'
import type { Chunk } from './chunks.ts'

/** The noun of a title, with what its own letters say of it. */
export interface TitleHead {
  /** Lower case, singular, without `ex-` and `-elect`. */
  readonly word: string
  readonly titleClass: TitleClass
  readonly isPlural: boolean
  readonly status: Status | undefined
}

/** A prefix that makes a title a former one. Matches `ex-` in `ex-minister`, `then-` in `then-President`; not `ex` in `executive`. */
const formerPrefix = /^(?:ex|then|former)-/

/** An ending of one who is yet to take office. Matches `-elect` in `president-elect`; not in `electrician`. */
const designateEnding = /-(?:elect|designate)$/

/**
 * Reads a word as the noun of a title; undefined if it is none.
 *
 * @example `Vice-Presidents` is a post in the plural; `ex-minister` a former post; `singer-songwriter` a profession.
 */
export function readHead(chunk: Chunk): TitleHead | undefined {
  if (chunk.name || (!chunk.lower.includes('-') && titleClassOf(chunk.lower) === undefined)) return undefined // most words
  if (isOtherWord(chunk)) return undefined
  const skip = formerPrefixLength(chunk)
  const word = chunk.lower.slice(skip).replace(designateEnding, '')
  const isDesignate = word.length < chunk.lower.length - skip
  const known = titleClassOf(word) === undefined ? lastPart(word) : word
  const titleClass = titleClassOf(known)
  if (titleClass === undefined) return undefined
  const status = isDesignate ? 'designate' : undefined
  return {
    word: singularOf(known),
    titleClass: rankOrPost(chunk, known, titleClass),
    isPlural: isPluralTitle(known),
    status,
  }
}

/** UTF-16 units at the start of a chunk that do not belong to the title: 3 for `ex-minister`. */
export function formerPrefixLength(chunk: Chunk): number {
  return formerPrefix.exec(chunk.lower)?.[0].length ?? 0
}

/** Reads a small noun right before a person's name as work by its end, listed or not: `lamplighter Ann Lee`. */
export function readWorkBefore(chunk: Chunk, next: Chunk | undefined): TitleHead | undefined {
  const isWork = chunk.penn === 'NN' && !chunk.name && chunk.form === chunk.lower && looksLikeAgent(chunk.lower)
  if (!isWork || next?.name?.type !== 'PER') return undefined
  return { word: chunk.lower, titleClass: 'profession', isPlural: false, status: undefined }
}

/** The last part of a word with hyphens: `songwriter` of `singer-songwriter`. */
function lastPart(word: string): string {
  return word.slice(word.lastIndexOf('-') + 1)
}

/** In small letters a rank is an office: `the commander of the fleet`. */
function rankOrPost(chunk: Chunk, word: string, titleClass: TitleClass): TitleClass {
  const isCapital = chunk.form.charAt(0) !== chunk.form.charAt(0).toLowerCase()
  return isRank(word) && !isCapital ? 'post' : titleClass
}

/** The status that a word before a title gives it; undefined for other words. */
export function statusOf(chunk: Chunk | undefined): Status | undefined {
  return chunk && statusWords.get(chunk.lower)
}

/** Ranks that in small letters are mostly adjectives: `a major programme`. */
const adjectives: ReadonlySet<string> = new Set(['major', 'private', 'lead'])

/** Titles that are no verbs whatever the tagger makes of them. Own list. */
const neverVerbs: ReadonlySet<string> = listedSet(
  `ambassador, chairman, commissioner, director, founder, governor, leader, manager, officer, president, professor,
  secretary, senator, spokesman, spokesperson, spokeswoman, treasurer`,
)

/** Titles by their first letters that in small letters are measures: `5 cm`. */
const capitalsOnly: ReadonlySet<string> = new Set(['cm', 'mna'])

/** Whether a word with the letters of a title is another part of speech here. */
function isOtherWord(chunk: Chunk): boolean {
  if (capitalsOnly.has(chunk.lower)) return chunk.form !== chunk.form.toUpperCase()
  // The tagger sees the last part of a word with hyphens alone: `elect` of `president-elect`.
  if (chunk.form.includes('-')) return false
  if (chunk.upos === 'VERB' || chunk.upos === 'AUX') return !neverVerbs.has(chunk.lower)
  return chunk.form === 'major' || (chunk.upos === 'ADJ' && adjectives.has(chunk.form))
}
