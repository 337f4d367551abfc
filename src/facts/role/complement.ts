import { months } from '../../annotate/lexicon/calendar.ts'
import { honorifics } from '../../annotate/lexicon/honorifics.ts'
import { electedPosts, fieldPosts, ministerPosts } from '../../annotate/lexicon/title-parts.ts'
import type { Span } from '../../text/span.ts'
import { type Chunk, isPerson, wordAt } from './chunks.ts'
import { isCapital, isPossessive, type NounPhrase, readNounPhrase } from './noun-phrase.ts'
import { isAnd, isCapitalBody, isOfTitle, readFields, readRegion } from './title-fields.ts'
import { readHead, type TitleHead } from './title-head.ts'

/** What follows the noun of a title. */
export interface Complement {
  /** Where the title itself ends, UTF-16 units. */
  readonly titleEnd: number
  readonly of: Span | undefined
  /** Fields of a ministry, articles left out. */
  readonly fields: readonly Span[]
  /** Place of the first chunk after all of it. */
  readonly after: number
}

/** Prepositions after which a title names whom it serves, whatever the title. */
const ownerPrepositions: ReadonlySet<string> = new Set(['of', 'at', 'for', 'with'])

/**
 * Reads what a title is of, from the chunk after its noun on; the noun ends at `nounEnd`, UTF-16 units.
 *
 *     Minister for Youth, Education and Sports of the Kingdom of Cambodia, ...
 *              +++++++++++++++++++++++++++++++        -------------------    + in the title, - of
 */
export function readComplement(chunks: readonly Chunk[], head: TitleHead, from: number, nounEnd: number): Complement {
  let after = from
  let titleEnd = nounEnd
  const fields: Span[] = []
  for (;;) {
    const preposition = wordAt(chunks, after)
    const person = ['of', 'for', 'to'].includes(preposition) ? personAt(chunks, after + 1, preposition) : undefined
    if (person) return { titleEnd, of: person, fields, after: person.after }
    const phrase = readNounPhrase(chunks, after + 1)
    if (!phrase || (phrase.isTitle && !isOtherHolder(chunks, preposition, phrase)))
      return { titleEnd, of: undefined, fields, after }
    const region = readRegion(chunks, head, preposition, phrase)
    if (region) {
      titleEnd = region.end
      after = region.after
    } else if (isOfTitle(head, preposition, phrase) && !isCapitalBody(chunks, head, after, phrase)) {
      const { listed, last } = readFields(chunks, phrase)
      if (ministerPosts.has(head.word)) fields.push(...listed.filter((field) => !field.isState))
      titleEnd = last.end
      after = last.after
    } else if (isOwner(head, preposition, phrase)) {
      const owner = withOwnOwner(chunks, withSecondHalf(chunks, bareName(chunks, phrase)))
      const end = skipBrackets(chunks, owner.after)
      const country =
        wordAt(chunks, end) === 'to' && fieldPosts.has(head.word) ? readNounPhrase(chunks, end + 1) : undefined
      const of = { start: owner.start, end: owner.end }
      return { titleEnd, of, fields, after: afterPlace(chunks, country?.after ?? end) }
    } else return { titleEnd, of: undefined, fields, after: afterPlace(chunks, after) }
  }
}

/** The place after where somebody works, before a comma: `the delegate | in Lima |,`, `the leader | in the House (LH) |,`. */
function afterPlace(chunks: readonly Chunk[], index: number): number {
  const place = wordAt(chunks, index) === 'in' ? readNounPhrase(chunks, index + 1) : undefined
  const after = skipBrackets(chunks, place?.after ?? index)
  const isPlace = place === undefined || place.isCapital || place.isDefinite
  return isPlace && wordAt(chunks, after) === ',' ? after : index
}

/** The name of a body without the small words for its kind before it: `the chip maker | Acme`. */
function bareName(chunks: readonly Chunk[], phrase: NounPhrase): NounPhrase {
  const [kind, name] = chunks.slice(phrase.after - 2, phrase.after)
  const isKind = kind?.upos === 'NOUN' && !kind.name && !isCapital(kind) && kind.start >= phrase.start
  return isKind && name?.name?.type === 'ORG' ? { ...phrase, start: name.start } : phrase
}

function isOwner(head: TitleHead, preposition: string, phrase: NounPhrase): boolean {
  if (preposition === 'from') return electedPosts.has(head.word)
  if (!ownerPrepositions.has(preposition)) return false
  return preposition !== 'with' || phrase.isNamed
}

/** Whether a title is of another holder's: `press secretary of the president`. */
function isOtherHolder(chunks: readonly Chunk[], preposition: string, phrase: NounPhrase): boolean {
  return phrase.isDefinite && ['of', 'to', 'for'].includes(preposition) && !isAnd(chunks[phrase.after])
}

function isTitleAt(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index]
  return chunk !== undefined && readHead(chunk) !== undefined
}

/** A person with a title whom another serves: `adviser to President Park`, `aide to Ohio Sen. Park`. */
function personAt(chunks: readonly Chunk[], from: number, preposition: string) {
  for (let index = from; ; index++) {
    const chunk = chunks[index]
    if (!chunk) return undefined
    const isTitled = index === from || honorifics.has(wordAt(chunks, index - 1)) || isTitleAt(chunks, index - 1)
    if (isPossessive(chunks[index + 1])) return undefined
    if (isPerson(chunk)) return isTitled ? { start: chunk.start, end: chunk.end, after: index + 1 } : undefined
    const isOwner = chunk.name && preposition === 'to' && isTitleAt(chunks, index + 1)
    if (!isCapital(chunk) || (chunk.name && !isOwner)) return undefined
    if (preposition === 'of' && !isTitleAt(chunks, index) && !honorifics.has(chunk.lower)) return undefined
  }
}

/** Parts of bodies by kind. */
const sections: ReadonlySet<string> = new Set(['section', 'division', 'unit', 'directorate', 'branch'])

/** The whole name of a body that an `and` parts: `the Food and Water Commission`. */
function withSecondHalf(chunks: readonly Chunk[], phrase: NounPhrase): NounPhrase {
  if (phrase.isBody || !phrase.isCapital || !isAnd(chunks[phrase.after])) return phrase
  const half = readNounPhrase(chunks, phrase.after + 1)
  if (!half?.isCapital || half.isDefinite) return phrase
  return half.isBody || sections.has(wordAt(chunks, half.after - 1)) ? { ...half, start: phrase.start } : phrase
}

/** The owner with its own, and its fields: `the Dallas chapter of the Council`, `the Agency for Water`. */
function withOwnOwner(chunks: readonly Chunk[], phrase: NounPhrase): NounPhrase {
  const preposition = wordAt(chunks, phrase.after)
  const next = ['of', 'for', 'on'].includes(preposition) ? readNounPhrase(chunks, phrase.after + 1) : undefined
  if (!next || (next.isTitle && !next.isDefinite) || months.has(wordAt(chunks, phrase.after + 1))) return phrase
  if (preposition !== 'of' && !(phrase.isCapital && next.isCapital)) return phrase
  const whole = withOwnOwner(chunks, next)
  return { ...phrase, end: whole.end, after: whole.after }
}

/** The chunk after an acronym in brackets: `the State Property Agency (SPA)`. */
function skipBrackets(chunks: readonly Chunk[], after: number): number {
  return wordAt(chunks, after) === '(' && wordAt(chunks, after + 2) === ')' ? after + 3 : after
}
