import { afterTitle, outsideTitle, type Status, titleOpeners } from '../../annotate/lexicon/title-parts.ts'
import { isBeforeGeneral, isRank, isRankPart, isRankStart } from '../../annotate/lexicon/titles.ts'
import type { Span } from '../../text/span.ts'
import { type Chunk, isBodyNoun, isBodyOrState, isDemonymChunk, wordAt } from './chunks.ts'
import { readComplement } from './complement.ts'
import { isCapital } from './noun-phrase.ts'
import { readOwner } from './owner.ts'
import { formerPrefixLength, readHead, readWorkBefore, statusOf, type TitleHead } from './title-head.ts'

/** A title phrase: a noun for an office, rank or work, and what goes with it. */
export interface Title {
  readonly head: TitleHead
  /** The title as written, articles and owners left out. */
  readonly title: Span
  readonly of: Span | undefined
  readonly fields: readonly Span[]
  /** Whether the title goes on after its noun: `professor of law`. */
  readonly hasField: boolean
  readonly status: Status
  /** Chunks `first` to `after` (exclusive) are the whole phrase, its article, owner and complement included. */
  readonly first: number
  readonly after: number
  readonly article: 'definite' | 'indefinite' | 'none'
}

/**
 * Reads the title whose noun is the chunk at `index`.
 *
 *     the former Russian foreign minister
 *                ======= ++++++++++++++++    + title, = of
 *
 * @returns Undefined if the chunk is no title, or a later one is the noun of the same title (`chief` of `chief executive`).
 */
export function readTitle(chunks: readonly Chunk[], index: number): Title | undefined {
  const chunk = chunks[index]
  const head = headAt(chunks, index)
  if (!chunk || !head || isInsideTitle(chunks, index)) return undefined

  const end = endOfPostpositives(chunks, index + 1)
  const { titleFirst, status, skip } = readModifiers(chunks, index, head)
  const owner = readOwner(chunks, titleFirst, head)
  const complement = readComplement(chunks, head, end)
  return {
    head,
    title: { start: (chunks[titleFirst]?.start ?? chunk.start) + skip, end: complement.titleEnd },
    of: owner.of ?? complement.of,
    fields: complement.fields,
    hasField: complement.titleEnd > (chunks[end - 1]?.end ?? 0),
    status: head.status ?? afterTitle.get(wordAt(chunks, index + 1)) ?? status ?? owner.status ?? 'current',
    first: owner.first,
    after: complement.after,
    article: owner.article,
  }
}

/** The noun of a title at a chunk; `General` after `Attorney` is no rank. */
function headAt(chunks: readonly Chunk[], index: number): TitleHead | undefined {
  const [before, chunk, next] = [chunks[index - 1], chunks[index], chunks[index + 1]]
  if (!chunk) return undefined
  const head = readHead(chunk) ?? readWorkBefore(chunk, next)
  const isOffice = head?.word === 'general' && isBeforeGeneral(before?.lower ?? '')
  return head && isOffice ? { ...head, titleClass: 'post' } : head
}

/** The chunk after `emeritus`, `extraordinary and plenipotentiary` and the like. */
function endOfPostpositives(chunks: readonly Chunk[], from: number): number {
  if (!afterTitle.has(wordAt(chunks, from))) return from
  const isPair = wordAt(chunks, from + 1) === 'and' && afterTitle.has(wordAt(chunks, from + 2))
  return isPair ? from + 3 : from + 1
}

/** How many words may stand between two nouns of one title: `chief technical and scientific officer`. */
const longestGap = 3

/** Whether a later noun makes one title with this one: `chief executive`, `Lt. Gen.`, but not `commander Gen.`. */
function isInsideTitle(chunks: readonly Chunk[], index: number): boolean {
  for (let next = index + 1; next <= index + 1 + longestGap; next++) {
    const chunk = chunks[next]
    const head = chunk && readHead(chunk)
    if (head) return continues(chunks, index, next)
    if (!chunk || statusOf(chunk) || !isWordOfTitle(chunk)) return false
  }
  return false
}

/** Whether the noun at `next` goes on with the title whose noun stands at `index`: a rank begins a title of its own. */
function continues(chunks: readonly Chunk[], index: number, next: number): boolean {
  const [chunk, later] = [chunks[index], chunks[next]]
  if (!chunk || !later) return false
  if (!isRank(later.lower)) return true
  if (isRankStart(chunk.lower)) return isCapital(chunk) || !isCapital(later)
  return later.lower === 'general' ? isBeforeGeneral(chunk.lower) : !isCapital(later)
}

/**
 * The words before the noun that belong to the title; a status word at their start does not.
 *
 *     Georgia's former deputy prime minister
 *               ====== ^^^^^^^^^^^^               ^ modifiers, = status
 */
function readModifiers(chunks: readonly Chunk[], index: number, head: TitleHead) {
  let titleFirst = index
  while (isModifier(chunks, titleFirst - 1, head)) titleFirst--
  if (head.titleClass === 'post') titleFirst = readListedFields(chunks, titleFirst)
  let status: Status | undefined
  while (titleFirst < index && statusOf(chunks[titleFirst])) status = statusOf(chunks[titleFirst++]) ?? status
  const skip = formerPrefixLength(chunks[titleFirst])
  return { titleFirst, status: skip > 0 ? 'former' : status, skip } as const
}

/** Parts of speech of words before the noun of a title. */
const modifierTags: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM'])

function isModifier(chunks: readonly Chunk[], index: number, head: TitleHead): boolean {
  const chunk = chunks[index]
  if (!chunk || !isWordOfTitle(chunk)) return false
  return head.titleClass !== 'rank' || (isRankPart(chunk.lower) && isCapital(chunk))
}

/** Whether a chunk is a word that may stand before the noun of a title and belong to it. */
function isWordOfTitle(chunk: Chunk): boolean {
  if (isBodyOrState(chunk) || isBodyNoun(chunk) || isDemonymChunk(chunk) || outsideTitle.has(chunk.lower)) return false
  if (chunk.name || !isWord(chunk)) return false
  return modifierTags.has(chunk.upos) || titleOpeners.has(chunk.lower) || statusOf(chunk) !== undefined
}

/** Whether a chunk has a letter in it. */
function isWord(chunk: Chunk): boolean {
  return chunk.lower !== chunk.form.toUpperCase()
}

/**
 * Goes back over fields listed before a minister's title.
 *
 *     said Trade, Industry and Energy Minister Kim
 *          ^^^^^^^^^^^^^^^^^^^
 */
function readListedFields(chunks: readonly Chunk[], first: number): number {
  const [field, and, next] = [chunks[first - 2], chunks[first - 1], chunks[first]]
  const isList = and && ['and', '&'].includes(and.lower) && isFieldWord(field) && isFieldWord(next)
  if (!isList) return first
  let start = first - 2
  while (isFieldWord(chunks[start - 1])) start--
  while (wordAt(chunks, start - 1) === ',' && isFieldWord(chunks[start - 2])) start -= 2
  return start
}

/** Whether a chunk is a capital noun that is no name and no title. */
function isFieldWord(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && !chunk.name && isCapital(chunk) && modifierTags.has(chunk.upos) && !readHead(chunk)
}
