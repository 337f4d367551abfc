import type { Document, Name, Sentence, Token } from '../../annotate/document.ts'
import { bodyOf } from '../../annotate/lexicon/bodies.ts'
import { countryOf } from '../../annotate/lexicon/countries.ts'
import { bodyNouns, bodyWords, stateNouns } from '../../annotate/lexicon/membership-words.ts'
import { formAt, lowerAt, spanOfTokens } from '../../annotate/token-access.ts'
import { capitalsOf } from '../../text/capitals.ts'
import { type Span, wordsOf } from '../../text/span.ts'

/** A body as the text refers to it, and the words that do. */
export interface BodyReference extends Span {
  /** The name of the body; for `the bloc`, its name elsewhere. */
  readonly organisation: Span
  /** Tokens of the reference itself, `first` to `last` (exclusive), article left out. */
  readonly first: number
  readonly last: number
}

/** Matches `ECOWAS`, `AU`; not `Unesco` or `A`. */
const acronym = /^\p{Lu}[\p{Lu}\d&+-]+$/u

/** Whether a name is one of a body with members: a well-known one, one with a word such as `Community`, or an acronym. */
export function isBody(document: Document, name: Name): boolean {
  const words = wordsOf(document.text, name)
  if (countryOf(words)) return false
  if (bodyOf(words) || (acronym.test(words) && name.type !== 'LOC')) return true // `NIAMEY -` opens a dispatch
  const lower = words.toLowerCase().split(' ')
  const isBodyWord = (word: string) => bodyWords.has(word)
  if (lower.slice(-1).some(isBodyWord) || (lower[1] === 'of' && lower.slice(0, 1).some(isBodyWord))) return true
  return (name.type === 'ORG' || name.type === 'MISC') && lower.some(isBodyWord)
}

/** How many words may stand between an article and the body: `the older South Asian regional body`. */
const longestDescription = 5

/**
 * The body that a phrase starting at a token refers to.
 *
 *     a member of the ten-nation bloc, ...        part of the rival Gulf Council
 *                     ^^^^^^^^^^^^^^^ tied                           ^^^^^^^^^^^^ named
 */
export function bodyStartingAt(document: Document, sentence: Sentence, first: number): BodyReference | undefined {
  const { tokens } = document
  const limit = Math.min(sentence.last, first + longestDescription + 1)
  let noun: Token | undefined
  let at = first
  for (const token of tokens.slice(first, limit)) {
    if (token.index < at) continue
    const name = nameCovering(document, at)
    if (name?.first === at && isOrganisation(document, name)) return toReference(document, name, at, name.last)
    if (!name && !describes(token)) break
    if (!name && bodyNouns.has(token.lower)) noun = token
    at = name ? name.last : at + 1
  }
  if (!noun || !definite.has(lowerAt(tokens, first))) return undefined
  return toReference(document, antecedent(document, first, noun.lower), first, noun.index + 1)
}

/** Words before a noun that stands for a body named before: `of the bloc`; not `form a bloc`, `form energy alliances`. */
const definite: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'both'])

function describes(token: Token): boolean {
  const { upos } = token
  return upos === 'NOUN' || upos === 'ADJ' || upos === 'NUM' || upos === 'DET' || token.form === '-'
}

function toReference(
  { tokens }: Document,
  organisation: Span | undefined,
  first: number,
  last: number,
): BodyReference | undefined {
  return organisation && { ...spanOfTokens(tokens, first, last), organisation, first, last }
}

/** The body that a phrase ending before a token refers to: a name (`Alliance countries`), or a noun such as `bloc`. */
export function bodyEndingAt(document: Document, sentence: Sentence, last: number): BodyReference | undefined {
  const { tokens } = document
  const end = afterBracketsLeft(tokens, stateNouns.has(lowerAt(tokens, last - 1)) ? last - 1 : last)
  if (end <= sentence.first) return undefined
  const name = nameCovering(document, end - 1)
  if (name) return isOrganisation(document, name) ? toReference(document, name, name.first, last) : undefined
  const unnamed = unnamedBodyBefore(document, sentence, end)
  if (unnamed < end) return toReference(document, spanOfTokens(tokens, unnamed, end), unnamed, last)
  const noun = lowerAt(tokens, end - 1)
  const short = bodyNouns.has(noun) ? acronymBefore(document, sentence, end - 1) : undefined
  if (short) return toReference(document, spanOfTokens(tokens, short.index, short.index + 1), short.index, last)
  const organisation = bodyNouns.has(noun) ? antecedent(document, end - 1, noun) : undefined
  const isNew = isIndefinite(tokens, end - 1) && organisation && organisation.start < sentence.start
  return isNew ? undefined : toReference(document, organisation, end - 1, last)
}

/** Capital letters before a noun, where the names miss a body: `the NB8 cooperation | format`. */
function acronymBefore(document: Document, sentence: Sentence, noun: number): Token | undefined {
  const words = document.tokens.slice(Math.max(sentence.first, noun - 2), noun)
  return words.find(({ form, index }) => acronym.test(form) && !nameCovering(document, index))
}

/** `a consortium`, `an older regional bloc`: one that no sentence before has named. */
function isIndefinite(tokens: readonly Token[], noun: number): boolean {
  const before = tokens.slice(Math.max(0, noun - longestDescription), noun)
  const article = before.findLast((token) => !describes(token) || token.upos === 'DET')
  return article?.lower === 'a' || article?.lower === 'an'
}

/** First token of words with capitals that end in one such as `Network`, where the names miss a body; else `end`. */
function unnamedBodyBefore({ tokens }: Document, sentence: Sentence, end: number): number {
  if (!bodyWords.has(lowerAt(tokens, end - 1))) return end
  const other = tokens.slice(sentence.first, end).findLast((token) => !isNameWord(token))
  const first = other ? other.index + 1 : sentence.first
  return end - first > 1 ? first : end
}

const nameTags: ReadonlySet<string> = new Set(['PROPN', 'ADJ', 'NOUN'])

function isNameWord(token: Token): boolean {
  return nameTags.has(token.upos) && token.form !== token.lower
}

/** The nearest body named in the sentence before a token: `the Union, founded in Rome, | has six members`. */
export function bodyInSentence(document: Document, sentence: Sentence, index: number): BodyReference | undefined {
  const name = bodyNamedBefore(document, sentence, index)
  return name && toReference(document, name, name.first, name.last)
}

function bodyNamedBefore(document: Document, sentence: Sentence, index: number): Name | undefined {
  return document.names.findLast((name) => name.first >= sentence.first && name.last <= index && isBody(document, name))
}

/** The body that `its`, `whose` or `which` means: the nearest in the sentence, else the one most spoken of before. */
export function bodyBefore(document: Document, sentence: Sentence, index: number): Span | undefined {
  return bodyNamedBefore(document, sentence, index) ?? antecedent(document, index, 'bloc')
}

function isOrganisation(document: Document, name: Name): boolean {
  return name.type === 'ORG' ? !countryOf(wordsOf(document.text, name)) : isBody(document, name)
}

/** `Union (EAEU)` ends before its bracket. */
function afterBracketsLeft(tokens: Document['tokens'], last: number): number {
  const closes = formAt(tokens, last - 1) === ')' && formAt(tokens, last - 3) === '('
  return closes ? last - 3 : last
}

function nameCovering({ names }: Document, index: number): Name | undefined {
  return names.find(({ first, last }) => first <= index && index < last)
}

/**
 * The body that `the community` or `the bloc` stands for: one whose name has the noun, else the one named most often
 * before; among equals the latest.
 */
function antecedent(document: Document, index: number, noun: string): Span | undefined {
  const before = document.names.filter((name) => name.last <= index && isBody(document, name))
  const namesake = before.findLast((name) => wordsOf(document.text, name).toLowerCase().split(' ').includes(noun))
  if (namesake) return namesake
  const keyOf = (name: Name) => toKey(wordsOf(document.text, name))
  const counts = new Map<string, number>()
  for (const name of before) counts.set(keyOf(name), (counts.get(keyOf(name)) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return before.findLast((name) => counts.get(keyOf(name)) === most)
}

/** The same for a body’s name and its acronym: `Gulf Trade Council` and `GTC`. */
function toKey(words: string): string {
  const known = bodyOf(words)
  if (known) return known.slug
  return acronym.test(words) ? words : capitalsOf(words)
}
