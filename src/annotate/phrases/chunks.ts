import type { Span } from '../../text/span.ts'
import type { Document, Name, Token } from '../document.ts'
import { itemAt } from '../item-at.ts'
import { months, weekdays } from '../lexicon/calendar.ts'
import { namesByToken } from '../names/name-spans.ts'
import { lowerAt } from '../token-access.ts'

/** A noun with what stands before it, or a pronoun: no phrase inside it, nothing after its head (`of Peru`, `, 42,`). */
export interface NounPhrase extends Span {
  /** Tokens `first` to `last` (exclusive). */
  readonly first: number
  readonly last: number
  /** `time`: weekdays, months and words such as `today`, which stand beside a sentence rather than in it. */
  readonly kind: 'name' | 'pronoun' | 'noun' | 'time'
  /** The proper name at its end, where one is. */
  readonly name: Name | undefined
}

/**
 * The noun phrases of a document, read off its tags and names; a light stand-in for a parser.
 *
 *     On Friday the country's new trade minister Ann Tan told them a deal was near.
 *        ------ ---------------------------------------- ^       ---- ------
 *        time   name                                      `told`  pronoun  noun
 *
 * A name is never cut; a possessor and titles belong to the phrase. Two names side by side part where the first is a
 * body or place and the second a person (`told Reuters Tan was out`).
 *
 * @returns In text order, none overlapping another.
 */
export function findNounPhrases(document: Document): readonly NounPhrase[] {
  const phrases: NounPhrase[] = []
  const nameAt = namesByToken(document.tokens, document.names)
  for (const sentence of document.sentences) {
    let at = sentence.first
    while (at < sentence.last) {
      const last = phraseEnd(document.tokens, nameAt, at, sentence.last)
      if (last > at) phrases.push(toPhrase(document.tokens, nameAt, at, last))
      at = Math.max(last, at + 1)
    }
  }
  return phrases
}

/** For each token the name that it is part of. */
type NamesByToken = readonly (Name | undefined)[]

// What a tag can be in a phrase, as bits: one look-up tells all of them.
/** Stands alone as a phrase: `she`, `there`. */
const PRONOUN = 1
/** Opens a phrase before its noun: `all`, `the`, `their`. */
const DETERMINER = 2
/** Can be the head. */
const HEAD = 4
/** Can stand between determiner and head. */
const MODIFIER = 8
/** Modifies only with a noun after it: `rising prices`, `elected leader`, `very old`. */
const LOOSE = 16
/** May stand for a noun behind a determiner: `the poor`, `the injured`. */
const NOUNLIKE = 32

const tagsOfPart: readonly (readonly [part: number, tags: readonly string[]])[] = [
  [PRONOUN, ['PRP', 'EX']],
  [DETERMINER, ['PDT', 'DT', 'PRP$']],
  [HEAD, ['NN', 'NNS', 'NNP', 'NNPS', 'CD', 'FW', 'ADD']],
  [MODIFIER, ['JJ', 'JJR', 'JJS', 'POS', 'HYPH', '$', 'AFX', 'SYM']],
  [LOOSE, ['VBG', 'VBN', 'RB', 'RBR', 'RBS']],
  [NOUNLIKE, ['JJ', 'JJR', 'JJS', 'VBN', 'VBD', 'VBG']],
]

const partsOfTag = new Map<string, number>()
for (const [part, tags] of tagsOfPart) for (const tag of tags) partsOfTag.set(tag, (partsOfTag.get(tag) ?? 0) | part)

/** What the tag of a token can be in a phrase; nothing beyond the ends of the document. */
function partsAt(tokens: readonly Token[], at: number): number {
  return partsOfTag.get(tokens[at]?.penn ?? '') ?? 0
}

/** They are no phrase without a noun, as `this` and `some` are. */
const articles: ReadonlySet<string> = new Set(['a', 'an', 'the'])

/** Where the phrase that starts at token `first` ends; `first` itself where none starts there. */
function phraseEnd(tokens: readonly Token[], nameAt: NamesByToken, first: number, limit: number): number {
  if (partsAt(tokens, first) & PRONOUN) return first + 1
  let at = first
  let isArticle = false
  for (; partsAt(tokens, at) & DETERMINER; at++) isArticle ||= articles.has(lowerAt(tokens, at))
  const isDetermined = at > first
  let end = isArticle ? first : at
  let hasHead = false
  for (let token = tokens[at]; token && at < limit; token = tokens[at]) {
    const name = nameAt[at]
    const parts = partsAt(tokens, at)
    if (name && at > first && partsFromBefore(nameAt, at, name)) break
    if (name || parts & HEAD) {
      if (hasHead && isTime(token) && partsAt(tokens, at - 1) & HEAD) break
      end = name ? name.last : at + 1
      hasHead = true
      at = end
      if (end - first === 1 && isTime(token) && !staysOpen(tokens[at])) break
    } else if (parts & MODIFIER || token.form === '&' || isLooseModifier(tokens, at, first, isDetermined)) {
      at++
      if (!hasHead && isDetermined && parts & NOUNLIKE) end = at
    } else break
  }
  return end
}

/** A participle or adverb before a noun; right behind a determiner whatever the tagger takes for a verb (`the continued`). */
function isLooseModifier(tokens: readonly Token[], at: number, first: number, isDetermined: boolean): boolean {
  if (isDetermined && articles.has(lowerAt(tokens, at - 1)) && tokens[at]?.penn.startsWith('VB')) return true
  return at > first && (partsAt(tokens, at) & LOOSE) !== 0 && !(partsAt(tokens, at - 1) & HEAD)
}

/** A person's name after the name of a body or place starts a phrase of its own. */
function partsFromBefore(nameAt: NamesByToken, at: number, name: Name): boolean {
  const before = nameAt[at - 1]
  return name.type === 'PER' && (before?.type === 'ORG' || before?.type === 'LOC') && before.last === at
}

/** Words for days that stand beside a sentence. Own list. */
const dayWords: ReadonlySet<string> = new Set(['today', 'yesterday', 'tomorrow', 'tonight'])

function isTime(token: Token): boolean {
  const isCapital = token.form !== token.lower
  return dayWords.has(token.lower) || (isCapital && (weekdays.has(token.lower) || months.has(token.lower)))
}

/** A time word goes on as a phrase in `Friday evening`, `March 11`, `Sunday's vote`. */
function staysOpen(next: Token | undefined): boolean {
  return next !== undefined && (next.penn === 'POS' || next.penn === 'CD' || partsOfDay.has(next.lower))
}

/** Own list. */
const partsOfDay: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night', 'midnight', 'noon'])

function toPhrase(tokens: readonly Token[], nameAt: NamesByToken, first: number, last: number): NounPhrase {
  const { start } = itemAt(tokens, first)
  const { end } = itemAt(tokens, last - 1)
  const name = nameAt[last - 1]
  if (name?.last === last) return { start, end, first, last, kind: 'name', name }
  return { start, end, first, last, kind: kindOf(tokens.slice(first, last)), name: undefined }
}

function kindOf(inside: readonly Token[]): NounPhrase['kind'] {
  if (partsAt(inside, 0) & PRONOUN) return 'pronoun'
  return isDay(inside) && !inside.some(({ penn }) => penn === 'POS') ? 'time' : 'noun'
}

/** `next Friday`, `Friday evening`. */
function isDay(inside: readonly Token[]): boolean {
  const first = inside[0]
  const last = inside.at(-1)
  return last !== undefined && (isTime(last) || (first !== undefined && isTime(first) && staysOpen(inside[1])))
}
