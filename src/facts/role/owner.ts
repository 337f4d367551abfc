import { countryOf } from '../../annotate/lexicon/countries.ts'
import { peoples } from '../../annotate/lexicon/peoples.ts'
import { outsideTitle, type Status } from '../../annotate/lexicon/title-parts.ts'
import { isClergy } from '../../annotate/lexicon/titles.ts'
import type { Span } from '../../text/span.ts'
import { type Chunk, isBodyNoun, isBodyOrState, isDemonymChunk, wordAt } from './chunks.ts'
import { isPossessive } from './noun-phrase.ts'
import { readHead, statusOf, type TitleHead } from './title-head.ts'
import { startOfBody } from './unmarked-body.ts'

/** What stands before a title: whom it belongs to, its article, and where the whole phrase begins. */
export interface Owner {
  readonly of: Span | undefined
  readonly status: Status | undefined
  readonly article: 'definite' | 'indefinite' | 'none'
  /** Place of the first chunk. */
  readonly first: number
}

const definite: ReadonlySet<string> = new Set([
  'the',
  'this',
  'that',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'your',
  'whose',
])
const indefinite: ReadonlySet<string> = new Set(['a', 'an', 'another', 'one'])

/**
 * Reads what stands before a title whose words begin at the chunk `titleFirst`.
 *
 *     the former Russian | foreign minister        the Afghan team's | coach        Uralsib | analyst
 *                -------                               -----------                  -------            - of
 */
export function readOwner(chunks: readonly Chunk[], titleFirst: number, head: TitleHead): Owner {
  const inBrackets = beforeBrackets(chunks, titleFirst, head)
  if (inBrackets !== titleFirst) return readOwner(chunks, inBrackets, head)
  let [start, status]: [number, Status | undefined] = [titleFirst, undefined]
  for (; isBetween(chunks[start - 1]); start--) status ??= statusOf(chunks[start - 1])
  const owner =
    possessor(chunks, titleFirst) ??
    nameBefore(chunks, titleFirst, head) ??
    (start < titleFirst ? possessor(chunks, start) : undefined)
  let first = owner?.first ?? titleFirst
  for (; isBetween(chunks[first - 1]); first--) status ??= statusOf(chunks[first - 1])
  const article = wordAt(chunks, first - 1)
  if (definite.has(article)) return { of: owner?.of, status, article: 'definite', first: first - 1 }
  if (indefinite.has(article)) return { of: owner?.of, status, article: 'indefinite', first: first - 1 }
  return { of: owner?.of, status, article: owner?.isPossessor ? 'definite' : 'none', first }
}

/** The place before the short form of a body's name: `the Acme Guild (AG) | chairman`; `titleFirst` where none stands there. */
function beforeBrackets(chunks: readonly Chunk[], titleFirst: number, head: TitleHead): number {
  const isShort = wordAt(chunks, titleFirst - 1) === ')' && wordAt(chunks, titleFirst - 3) === '('
  const isOfBody = isShort && chunks[titleFirst - 4]?.name?.type === 'ORG' && head.titleClass !== 'rank'
  return isOfBody ? titleFirst - 3 : titleFirst
}

/** An ordinal in figures. Matches `46th`, `1st`; not `A46`. */
const figures = /^\d/

/** Adjectives before an owner that tell how high its title is: `a senior Acme official`. Own list. */
const highs: ReadonlySet<string> = new Set(['key', 'leading', 'senior', 'top', 'veteran'])

/** Words between an article and an owner or title that belong to neither. */
function isBetween(chunk: Chunk | undefined): boolean {
  if (!chunk || chunk.name) return false
  if (statusOf(chunk) !== undefined || figures.test(chunk.form) || highs.has(chunk.lower)) return true
  return chunk.upos === 'ADJ' && outsideTitle.has(chunk.lower)
}

/** Adjectives of peoples, creeds and parties without a state: `Kurdish`, `Tory`. */
const peopleWords: ReadonlySet<string> = new Set(peoples)

interface Found {
  readonly of: Span | undefined
  readonly first: number
  readonly isPossessor: boolean
}

/** The noun phrase or name before `'s`. */
function possessor(chunks: readonly Chunk[], titleFirst: number): Found | undefined {
  const end = chunks[titleFirst - 2]
  if (!isPossessive(chunks[titleFirst - 1]) || !end) return undefined
  let first = titleFirst - 2
  while (!end.name && isPossessorWord(chunks[first - 1], chunks[first])) first--
  const start = chunks[first]
  return start && { of: { start: start.start, end: end.end }, first, isPossessor: true }
}

/** Bodies that are named by whom they serve: `the Hill campaign`. Own list. */
const personalBodies: ReadonlySet<string> = new Set(
  'administration cabinet camp campaign foundation government organization team transition'.split(' '),
)

function isPossessorWord(chunk: Chunk | undefined, next: Chunk | undefined): boolean {
  if (!chunk || outsideTitle.has(chunk.lower)) return false
  if (chunk.name?.type === 'PER') return next !== undefined && personalBodies.has(next.lower)
  return chunk.name !== undefined || ['ADJ', 'NOUN', 'PROPN'].includes(chunk.upos)
}

/**
 * A state, body or demonym right before the title; before a kind of work a state says only where someone is from. Of
 * `Newark, New Jersey Mayor` it is the city.
 */
function nameBefore(chunks: readonly Chunk[], titleFirst: number, head: TitleHead): Found | undefined {
  const chunk = chunks[titleFirst - 1]
  if (!chunk || chunk.name?.type === 'PER') return undefined
  const region = chunks[titleFirst - 2]
  if (chunk.lower === 'state' && region?.name?.type === 'LOC' && head.titleClass === 'post')
    return { of: { start: region.start, end: chunk.end }, first: titleFirst - 2, isPossessor: false }
  const body = startOfBody(chunks, titleFirst - 1)
  const bodyStart = body === undefined ? undefined : chunks[body]
  if (body !== undefined && bodyStart)
    return { of: { start: bodyStart.start, end: chunk.end }, first: body, isPossessor: false }
  const isOfState = isDemonymChunk(chunk) || chunk.name?.type === 'LOC' || countryOf(chunk.form) !== undefined
  if (isBodyNoun(chunk)) return { of: toSpan(chunk), first: titleFirst - 1, isPossessor: false }
  if (!isBodyOrState(chunk) && !isDemonymChunk(chunk)) return undefined
  if (chunk.name?.type === 'MISC' && peopleWords.has(chunk.form) && !isDemonymChunk(chunk))
    return { of: undefined, first: titleFirst - 1, isPossessor: false }
  if (isSetting(chunk, chunks[titleFirst - 2])) return undefined
  if (isBesideOffice(head) && isOfOtherTitle(chunks, titleFirst - 1)) return undefined
  if (isDemonymChunk(chunk) && isPossessive(chunks[titleFirst - 2])) return possessor(chunks, titleFirst - 1)
  const isOwner = head.titleClass === 'profession' ? !isOfState && chunk.name?.type !== 'MISC' : true
  const before = chunks[titleFirst - 2]
  const city = before?.form === ',' && isOfState ? chunks[titleFirst - 3] : undefined
  if (city?.name?.type === 'LOC' && isOwner) return { of: toSpan(city), first: titleFirst - 3, isPossessor: false }
  const first = before && isDemonymChunk(before) ? titleFirst - 2 : titleFirst - 1
  return { of: isOwner ? toSpan(chunk) : undefined, first, isPossessor: false }
}

/** Prepositions before a place where something happens. */
const settings: ReadonlySet<string> = new Set(['in', 'at', 'from', 'near', 'outside', 'across'])

/** Whether a place is where it happens and no owner: `in Turkey Minister Hill met`; `in US President Hill's speech` it owns. */
function isSetting(chunk: Chunk, before: Chunk | undefined): boolean {
  return settings.has(before?.lower ?? '') && !isDemonymChunk(chunk) && chunk.form !== chunk.form.toUpperCase()
}

/** Whether a title is borne beside an office: a rank, or one of the clergy. */
function isBesideOffice(head: TitleHead): boolean {
  return head.titleClass === 'rank' || isClergy(head.word)
}

/** Whether a name is what an earlier title is of: `Archbishop of Salem Cardinal Hill`. */
function isOfOtherTitle(chunks: readonly Chunk[], index: number): boolean {
  let of = index - 1
  while (chunks[of]?.name || isPossessive(chunks[of]) || wordAt(chunks, of) === 'the') of--
  const noun = chunks[of - 1]
  return wordAt(chunks, of) === 'of' && noun !== undefined && readHead(noun)?.isPlural === false
}

function toSpan({ start, end }: Span): Span {
  return { start, end }
}
