import type { Span } from '../../text/span.ts'
import type { Document, Name, Token } from '../document.ts'
import { months, weekdays } from '../lexicon/calendar.ts'
import { namesByToken } from '../names/name-spans.ts'

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

/** Tags that stand alone as a phrase: `she`, `there`. */
const pronounTags: ReadonlySet<string> = new Set(['PRP', 'EX'])
/** Tags of what opens a phrase before its noun: `all`, `the`, `their`. */
const determinerTags: ReadonlySet<string> = new Set(['PDT', 'DT', 'PRP$'])
/** Tags of what can be the head. */
const headTags: ReadonlySet<string> = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'CD', 'FW', 'ADD'])
/** Tags of what can stand between determiner and head. */
const modifierTags: ReadonlySet<string> = new Set(['JJ', 'JJR', 'JJS', 'POS', 'HYPH', '$', 'AFX', 'SYM'])
/** Tags of words that modify only with a noun after them: `rising prices`, `elected leader`, `very old`. */
const looseModifierTags: ReadonlySet<string> = new Set(['VBG', 'VBN', 'RB', 'RBR', 'RBS'])

/** They are no phrase without a noun, as `this` and `some` are. */
const articles: ReadonlySet<string> = new Set(['a', 'an', 'the'])

/** The tag of a token; empty beyond the ends of the document. */
function tagAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.penn ?? ''
}

/** Where the phrase that starts at token `first` ends; `first` itself where none starts there. */
function phraseEnd(tokens: readonly Token[], nameAt: NamesByToken, first: number, limit: number): number {
  if (pronounTags.has(tagAt(tokens, first))) return first + 1
  let at = first
  while (determinerTags.has(tagAt(tokens, at))) at++
  const isDetermined = at > first
  const isArticle = isDetermined && tokens.slice(first, at).some(({ lower }) => articles.has(lower))
  let end = isArticle ? first : at
  let hasHead = false
  for (let token = tokens[at]; token && at < limit; token = tokens[at]) {
    const name = nameAt[at]
    if (name && at > first && partsFromBefore(nameAt, at, name)) break
    if (name || headTags.has(token.penn)) {
      if (hasHead && isTime(token) && headTags.has(tagAt(tokens, at - 1))) break
      end = name ? name.last : at + 1
      hasHead = true
      at = end
      if (end - first === 1 && isTime(token) && !staysOpen(tokens[at])) break
    } else if (modifierTags.has(token.penn) || token.form === '&' || isLooseModifier(tokens, at, first, isDetermined)) {
      at++
      if (!hasHead && isDetermined && nounlikeTags.has(token.penn)) end = at
    } else break
  }
  return end
}

/** Tags of what may stand for a noun behind a determiner: `the poor`, `the injured`. */
const nounlikeTags: ReadonlySet<string> = new Set(['JJ', 'JJR', 'JJS', 'VBN', 'VBD', 'VBG'])

/** A participle or adverb before a noun; right behind a determiner whatever the tagger takes for a verb (`the continued`). */
function isLooseModifier(tokens: readonly Token[], at: number, first: number, isDetermined: boolean): boolean {
  const tag = tagAt(tokens, at)
  const before = tagAt(tokens, at - 1)
  const isBehindArticle = articles.has(tokens[at - 1]?.lower ?? '')
  if (isBehindArticle && isDetermined && tag.startsWith('VB')) return true
  return at > first && looseModifierTags.has(tag) && !headTags.has(before)
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
  const inside = tokens.slice(first, last)
  let [start, end] = [-1, 0]
  for (const token of inside) {
    if (start < 0) start = token.start
    end = token.end
  }
  const name = nameAt[last - 1]
  const isName = name?.last === last
  return { start, end, first, last, kind: isName ? 'name' : kindOf(inside), name: isName ? name : undefined }
}

function kindOf(inside: readonly Token[]): NounPhrase['kind'] {
  const [opener] = inside
  if (opener && pronounTags.has(opener.penn)) return 'pronoun'
  const isPossessor = inside.some(({ penn }) => penn === 'POS')
  return isDay(inside) && !isPossessor ? 'time' : 'noun'
}

/** `next Friday`, `Friday evening`. */
function isDay(inside: readonly Token[]): boolean {
  const first = inside[0]
  const last = inside.at(-1)
  return last !== undefined && (isTime(last) || (first !== undefined && isTime(first) && staysOpen(inside[1])))
}
