import { type Document, lastStartingBefore, type Name, type Sentence } from '../../annotate/document.ts'
import { bodyOf } from '../../annotate/lexicon/bodies.ts'
import { countryOf } from '../../annotate/lexicon/countries.ts'
import { bodyNouns, bodyWords, stateNouns } from '../../annotate/lexicon/membership-words.ts'
import { type Span, wordsOf } from '../../text/span.ts'

/** A body as the text refers to it. */
export interface BodyReference {
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
  if (bodyOf(words) || acronym.test(words)) return true
  const lower = words.toLowerCase().split(' ')
  if (bodyWords.has(lower.at(-1) ?? '') || (bodyWords.has(lower[0] ?? '') && lower[1] === 'of')) return true
  return (name.type === 'ORG' || name.type === 'MISC') && lower.some((word) => bodyWords.has(word))
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
  let noun: { index: number; lower: string } | undefined
  for (let at = first; at < sentence.last && at - first <= longestDescription; at++) {
    const token = tokens[at]
    if (!token) break
    const name = nameCovering(document, at)
    if (name?.first === at && isOrganisation(document, name)) {
      return { organisation: name, first: at, last: name.last }
    }
    if (name) {
      at = name.last - 1
      continue
    }
    const isNoun = token.upos === 'NOUN' || token.upos === 'ADJ' || token.upos === 'NUM' || token.upos === 'DET'
    if (!isNoun && token.form !== '-') break
    if (bodyNouns.has(token.lower)) noun = { index: at, lower: token.lower }
  }
  if (!noun) return undefined
  const organisation = antecedent(document, first, noun.lower)
  return organisation && { organisation, first, last: noun.index + 1 }
}

/** The body that a phrase ending before a token refers to: a name (`Alliance countries`), or a noun such as `bloc`. */
export function bodyEndingAt(document: Document, sentence: Sentence, last: number): BodyReference | undefined {
  const { tokens } = document
  const end = afterBracketsLeft(tokens, stateNouns.has(tokens[last - 1]?.lower ?? '') ? last - 1 : last)
  const name = nameCovering(document, end - 1)
  if (name) return isOrganisation(document, name) ? { organisation: name, first: name.first, last } : undefined
  const token = tokens[end - 1]
  if (!token || end <= sentence.first || !bodyNouns.has(token.lower)) return undefined
  const organisation = antecedent(document, token.index, token.lower)
  return organisation && { organisation, first: token.index, last }
}

/** The body that `its`, `whose` or `which` means: the nearest in the sentence, else the one most spoken of before. */
export function bodyBefore(document: Document, sentence: Sentence, index: number): Span | undefined {
  const inSentence = document.names.findLast(
    (name) => name.first >= sentence.first && name.last <= index && isBody(document, name),
  )
  return inSentence ?? antecedent(document, index, 'bloc')
}

function isOrganisation(document: Document, name: Name): boolean {
  return name.type === 'ORG' ? !countryOf(wordsOf(document.text, name)) : isBody(document, name)
}

/** `Union (EAEU)` ends before its bracket. */
function afterBracketsLeft(tokens: Document['tokens'], last: number): number {
  const closes = tokens[last - 1]?.form === ')' && tokens[last - 3]?.form === '('
  return closes ? last - 3 : last
}

function nameCovering(document: Document, index: number): Name | undefined {
  const token = document.tokens[index]
  const name = token && lastStartingBefore(document.names, token.start)
  return name && index < name.last ? name : undefined
}

/**
 * The body that `the community` or `the bloc` stands for: one whose name has the noun, else the one named most often
 * before; among equals the latest.
 */
function antecedent(document: Document, index: number, noun: string): Span | undefined {
  const start = document.tokens[index]?.start ?? 0
  const before = document.names.filter((name) => name.end <= start && isBody(document, name))
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
  return acronym.test(words) ? words : words.replace(/[^\p{Lu}]/gu, '') // `GTC` of `Gulf Trade Council`
}
