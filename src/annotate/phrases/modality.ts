import type { Span } from '../../text/span.ts'
import { type Document, type Sentence, sentenceAt, type Token } from '../document.ts'
import { listed } from '../lexicon/listed.ts'
import { governingCues, type Modality, modifierCues, passiveCues, predicateCues } from '../lexicon/modality-cues.ts'
import { indexFrom, lowerAt } from '../token-access.ts'
import { indexPhrases, type PhraseIndex, phrasesIn } from './phrases.ts'

export type { Modality } from '../lexicon/modality-cues.ts'

/**
 * Whether the clause around a stretch of text asserts it, denies it, plans it, ...
 *
 *     The ministers denied that | an alliance between A and B | had been formed.
 *                   ^^^^^^ cue    ---------------------------- span: negated
 *
 * Only words of the same clause count, and the verb or noun that governs it (`denied that`, `if`).
 *
 * @param span Any stretch inside one sentence, such as a noun phrase or a verb phrase.
 * @returns `asserted` where no cue is found, and outside every sentence.
 */
export function modalityAt(document: Document, span: Span): Modality {
  const sentence = sentenceAt(document, span.start)
  if (!sentence) return 'asserted'
  const { tokens } = document
  if (endsWithQuestion(tokens, sentence)) return 'asked'
  const first = firstTokenOf(document, span.start)
  const last = Math.min(sentence.last, firstTokenOf(document, span.end - 1) + 1)
  const start = clauseStart(tokens, sentence, first)
  return (
    modalityOfPhrase(document, span) ??
    findCue(tokens, start, last, byPhrase.predicate) ??
    findCue(tokens, start, first, byPhrase.governing) ??
    modalityBehind(tokens, sentence, first, last) ??
    governorOf(tokens, sentence, start) ??
    conditionOf(tokens, sentence, start) ??
    'asserted'
  )
}

/** What the verb behind a noun says of it; a verb has its own words before it. */
function modalityBehind(
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
  last: number,
): Modality | undefined {
  const isVerb = relatives.has(lowerAt(tokens, first - 1)) || tokens.slice(first, last).some(isFiniteVerb)
  if (isVerb) return undefined
  const end = clauseEnd(tokens, sentence, last)
  return findCue(tokens, last, verbGroupEnd(tokens, last, end), byPhrase.predicate) ?? passiveAfter(tokens, last, end)
}

/** The modality that a noun phrase has by itself, by an adjective in or before it: `a proposed alliance`. */
export function modalityOfPhrase(document: Document, span: Span): Modality | undefined {
  const first = firstTokenOf(document, span.start)
  const last = firstTokenOf(document, span.end - 1) + 1
  const { first: sentenceStart } = sentenceAt(document, span.start) ?? { first }
  return findCue(document.tokens, Math.max(sentenceStart, first - modifierReach), last, byPhrase.modifier)
}

/** How far before a noun phrase an adjective may stand that belongs to it, in tokens. */
const modifierReach = 3

function firstTokenOf(document: Document, offset: number): number {
  return indexFrom(document.tokens, offset + 1) - 1
}

function endsWithQuestion(tokens: readonly Token[], sentence: Sentence): boolean {
  const lastTwo = tokens.slice(Math.max(sentence.first, sentence.last - 2), sentence.last)
  return lastTwo.some((token) => token.form === '?')
}

/** Words that open a clause of their own. Own list. */
const clauseOpeners: ReadonlySet<string> = new Set([
  ...listed('that, which, who, whom, whose, where, when, while, although, though, because, since, after'),
  ...listed('before, whereas, but, so, saying, adding, noting'),
])

const hardMarks: ReadonlySet<string> = new Set([';', ':', '—', '–', '“', '”', '"', '(', ')'])

/** First token of the clause that reaches up to `first`: after a mark, a subordinator, or a comma with a verb behind it. */
function clauseStart(tokens: readonly Token[], sentence: Sentence, first: number): number {
  let hasVerb = false
  for (const token of tokens.slice(sentence.first, first).reverse()) {
    if (opensClause(tokens, token) || (token.form === ',' && hasVerb)) return token.index + 1
    hasVerb ||= isFiniteVerb(token)
  }
  return sentence.first
}

/** First token after the clause that goes on at `last`. */
function clauseEnd(tokens: readonly Token[], sentence: Sentence, last: number): number {
  let hasVerb = false
  for (const token of tokens.slice(last, sentence.last)) {
    const isRelative = token.index === last && relatives.has(token.lower)
    if (!isRelative && (opensClause(tokens, token) || (token.form === ',' && hasVerb))) return token.index
    hasVerb ||= isFiniteVerb(token)
  }
  return sentence.last
}

const relatives: ReadonlySet<string> = new Set(['which', 'that'])

function opensClause(tokens: readonly Token[], token: Token): boolean {
  return hardMarks.has(token.form) || (clauseOpeners.has(token.lower) && !isPreposition(tokens, token.index))
}

/** `since 2018`, `after talks`: a preposition with a noun, not the start of a clause. */
function isPreposition(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.upos === 'ADP' || tokens[at + 1]?.upos === 'NUM'
}

const finiteTags: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD'])

function isFiniteVerb(token: Token): boolean {
  return finiteTags.has(token.penn)
}

/** First token after the first verb group from `last` on: auxiliaries, adverbs and one full verb. */
function verbGroupEnd(tokens: readonly Token[], last: number, end: number): number {
  for (let at = last; at < end; at++) {
    const isFullVerb = tokens[at]?.upos === 'VERB'
    if (isFullVerb) return at + 1
  }
  return end
}

/** How many tokens after a form of `be` a participle may stand: `has not yet been formally proposed`. */
const passiveReach = 4

function passiveAfter(tokens: readonly Token[], last: number, end: number): Modality | undefined {
  const be = tokens.slice(last, end).find((token) => formsOfBe.has(token.lower))
  if (!be) return undefined
  return findCue(tokens, be.index + 1, Math.min(end, be.index + 1 + passiveReach), byPhrase.passive)
}

const formsOfBe: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'remains', 'remained'])

/** How many tokens before `that` its governor may stand: `denied all the reports that`. */
const governorReach = 4

/** The modality of the verb or noun whose complement the clause is: `denied that …`, `the hope that …`. */
function governorOf(tokens: readonly Token[], sentence: Sentence, start: number): Modality | undefined {
  if (tokens[start - 1]?.lower !== 'that') return undefined
  const from = Math.max(sentence.first, start - 1 - governorReach)
  return findCue(tokens, from, start, byPhrase.governing) ?? findCue(tokens, from, start, byPhrase.denial)
}

/** A condition at the head of the sentence holds its main clause too: `If approved, the pact …`. */
function conditionOf(tokens: readonly Token[], sentence: Sentence, start: number): Modality | undefined {
  if (start <= sentence.first) return undefined
  const opener = lowerAt(tokens, sentence.first)
  return opener === 'if' || opener === 'unless' || opener === 'should' ? 'conditional' : undefined
}

const byPhrase = {
  modifier: indexPhrases(modifierCues),
  predicate: indexPhrases(predicateCues),
  governing: indexPhrases(governingCues),
  passive: indexPhrases(passiveCues),
  denial: indexPhrases<Modality>([
    ['no', 'negated'],
    ['not', 'negated'],
  ]),
}

/** The modality of the first cue that stands wholly in tokens `first` to `last` (exclusive); `not only` is none. */
function findCue(
  tokens: readonly Token[],
  first: number,
  last: number,
  index: PhraseIndex<Modality>,
): Modality | undefined {
  return phrasesIn(index, tokens, first, last).find((cue) => !isEmphatic(tokens, cue.first))?.value
}

/** `not only`, `not just`, `no doubt` strengthen; a capital `May` or `Will` is a name. */
function isEmphatic(tokens: readonly Token[], at: number): boolean {
  const next = lowerAt(tokens, at + 1)
  return tokens[at]?.form === 'May' || tokens[at]?.upos === 'PROPN' || emphatics.has(next)
}

const emphatics: ReadonlySet<string> = new Set(['only', 'just', 'merely', 'simply', 'doubt', 'fewer', 'less'])
