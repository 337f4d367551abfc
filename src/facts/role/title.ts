import { afterTitle, type Status } from '../../annotate/lexicon/title-parts.ts'
import { isBeforeGeneral, isClergy, isRankPart } from '../../annotate/lexicon/titles.ts'
import type { Span } from '../../text/span.ts'
import { type Chunk, wordAt } from './chunks.ts'
import { readComplement } from './complement.ts'
import { isCapital } from './noun-phrase.ts'
import { readOwner } from './owner.ts'
import { chiefAfter, isInsideTitle, isOtherTitle, isWordOfTitle, modifierTags } from './title-bounds.ts'
import { formerPrefixLength, readHead, readWorkBefore, statusOf, type TitleHead } from './title-head.ts'
import { startOfBody } from './unmarked-body.ts'

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
  /** Whether its noun is written with a capital, and not in capitals only. */
  readonly isCapital: boolean
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
  const head = chunk && headOf(chunk, chunks[index - 1], chunks[index + 1])
  if (!head || chiefAfter(chunks, index - 2) || isInsideTitle(chunks, chunk, index)) return undefined

  const noun = withPostpositives(chunks, chunk, index)
  const { first, place, status, skip } = readModifiers(chunks, chunk, index, head)
  const owner = readOwner(chunks, place, head)
  const complement = readComplement(chunks, head, noun.after, noun.end)
  if (head.word === 'partner' && isOfLife(chunks.slice(place, index))) return undefined
  return {
    head,
    title: { start: first.start + skip, end: complement.titleEnd },
    of: owner.of ?? complement.of,
    fields: complement.fields,
    hasField: complement.titleEnd > noun.end,
    status: head.status ?? noun.status ?? status ?? owner.status ?? 'current',
    first: owner.first,
    after: complement.after,
    article: owner.article,
    isCapital: isCapital(chunk) && !isAcronym(chunk),
  }
}

/** Words that make a partner one of life, not of work. Own list. */
const ofLife: ReadonlySet<string> = new Set(
  'civil common-law domestic life long-term longterm long-time romantic then'.split(' '),
)

function isOfLife(before: readonly Chunk[]): boolean {
  return before.some(({ lower }) => ofLife.has(lower))
}

/** Capitals alone, which tell nothing of a title's rank: `CEO`. */
function isAcronym({ form }: Chunk): boolean {
  return form.length > 1 && form === form.toUpperCase()
}

/** The noun of a title at a chunk; `General` after `Attorney` is no rank. */
function headOf(chunk: Chunk, before: Chunk | undefined, next: Chunk | undefined): TitleHead | undefined {
  const head = readHead(chunk) ?? readWorkBefore(chunk, next)
  const isOffice = head?.word === 'general' && before !== undefined && isBeforeGeneral(before.lower)
  return isOffice ? { ...head, titleClass: 'post' } : head
}

/** Where the noun of a title ends with `emeritus`, `extraordinary and plenipotentiary` and the like after it. */
function withPostpositives(chunks: readonly Chunk[], noun: Chunk, index: number) {
  const chief = chiefAfter(chunks, index)
  let [after, end] = chief ? [index + 3, chief.end] : [index + 1, noun.end]
  let status: Status | undefined
  for (;;) {
    const place = after > index + 1 && wordAt(chunks, after) === 'and' ? after + 1 : after
    const word = chunks[place]
    const found = word && afterTitle.get(word.lower)
    if (!found) return { after, end, status }
    after = place + 1
    end = word.end
    status = found
  }
}

/**
 * The words before the noun that belong to the title; a status word at their start does not.
 *
 *     Georgia's former deputy prime minister
 *               ====== ^^^^^^^^^^^^               ^ modifiers, = status
 */
function readModifiers(chunks: readonly Chunk[], noun: Chunk, index: number, head: TitleHead) {
  let place = index
  while (isModifier(chunks, place - 1, head)) place--
  if (head.titleClass === 'post') place = readListedFields(chunks, place)
  let status: Status | undefined
  for (const first of chunks.slice(place, index)) {
    const found = statusOf(first)
    if (!found) return { first, place, ...statusBefore(first, status) }
    status = found
    place++
  }
  return { first: noun, place, ...statusBefore(noun, status) }
}

/** The status that `ex-` or words before it give a title, and how much of its first word is no part of it. */
function statusBefore(first: Chunk, status: Status | undefined) {
  const skip = formerPrefixLength(first)
  return { skip, status: skip > 0 ? ('former' as const) : status }
}

/** Words before a title of the clergy that belong to it. */
const clergyParts: ReadonlySet<string> = new Set(['grand', 'chief', 'auxiliary'])

function isModifier(chunks: readonly Chunk[], index: number, head: TitleHead): boolean {
  const [chunk, next] = chunks.slice(Math.max(0, index), index + 2)
  if (!chunk || !next || !isWordOfTitle(chunk, isFieldBefore(chunks, index)) || isOtherTitle(chunks, index, head))
    return false
  if (startOfBody(chunks, index) !== undefined) return false
  if (isClergy(head.word) && !clergyParts.has(chunk.lower) && statusOf(chunk) === undefined) return false
  if (chunk.lower === 'visiting' && head.titleClass === 'post') return false
  if (isState(chunks[index - 1], chunk, next) || (head.isPlural && isOutsidePlural(chunk, next))) return false
  const isStaffOfOther = chunk.lower === 'staff' && head.word !== 'sergeant'
  return head.titleClass !== 'rank' || (isRankPart(chunk.lower) && isCapital(chunk) && !isStaffOfOther)
}

/** Whether a chunk is the small `state` between a state and a title with a capital: `Salta | state | Governor`. */
function isState(state: Chunk | undefined, chunk: Chunk, next: Chunk): boolean {
  return chunk.form === 'state' && state?.name?.type === 'LOC' && isCapital(next)
}

/** Whether a word tells of several people how many or of what they are: `two | ministers`, `the reason | Senators`. */
function isOutsidePlural(chunk: Chunk, next: Chunk): boolean {
  const isSmall = chunk.upos === 'NOUN' && !isCapital(chunk)
  return chunk.upos === 'NUM' || chunk.lower === 'first' || (isSmall && isCapital(next))
}

/** Whether a verb with a capital is the last of several fields: `Information and | Broadcasting | Minister`. */
function isFieldBefore(chunks: readonly Chunk[], index: number): boolean {
  return (
    ['and', '&'].includes(wordAt(chunks, index - 1)) && isFieldWord(chunks[index]) && isFieldWord(chunks[index - 2])
  )
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
  if (!chunk || chunk.name || !isCapital(chunk) || readHead(chunk)) return false
  return modifierTags.has(chunk.upos) || chunk.penn === 'VBG'
}
