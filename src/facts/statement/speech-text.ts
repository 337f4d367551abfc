import {
  type Document,
  lastStartingBefore,
  type Quotation,
  type Sentence,
  type Token,
} from '../../annotate/document.ts'
import type { NounPhrase } from '../../annotate/phrases/chunks.ts'

/** A document with what reading speech wants to look up by token; tokens are given by their place in the document. */
export interface SpeechText {
  readonly document: Document
  readonly tokens: readonly Token[]
  /** The token at a place; an empty one beyond the ends of the document. */
  readonly token: (at: number) => Token
  /** Quotations that stand in no other one. */
  readonly outer: readonly Quotation[]
  /** The noun phrase that holds the token. */
  readonly phraseAt: (token: number) => NounPhrase | undefined
  /** The outer quotation whose marks or words hold the token. */
  readonly quotationAt: (token: number) => Quotation | undefined
  /** The first token that starts at or after an offset; the number of tokens if none does. */
  readonly tokenFrom: (offset: number) => number
  /** The sentence that holds the token; an empty one beyond the ends of the document. */
  readonly sentenceOf: (token: number) => Sentence
}

/** Prepares a document, of which the noun phrases are known, for reading speech. */
export function toSpeechText(document: Document, phrases: readonly NounPhrase[]): SpeechText {
  const { tokens, quotations, sentences } = document
  const end = document.text.length
  const beyond: Token = { index: -1, start: end, end, form: '', lower: '', upos: 'X', penn: '' }
  const nowhere: Sentence = { index: -1, start: end, end, first: tokens.length, last: tokens.length, paragraph: -1 }
  const outer = quotations.filter(({ depth }) => depth === 0)
  const phraseOf = byToken(tokens.length, phrases)
  const sentenceOf = byToken(tokens.length, sentences)
  const tokenFrom = (offset: number) => (lastStartingBefore(tokens, offset - 1)?.index ?? -1) + 1
  const quotationOf = byToken(
    tokens.length,
    outer.map((quotation) => ({ quotation, first: tokenFrom(quotation.start), last: tokenFrom(quotation.end) })),
  )
  return {
    document,
    tokens,
    token: (at) => tokens[at] ?? beyond,
    outer,
    phraseAt: (token) => phraseOf[token],
    quotationAt: (token) => quotationOf[token]?.quotation,
    tokenFrom,
    sentenceOf: (token) => sentenceOf[token] ?? nowhere,
  }
}

/** The item that holds each of so many tokens. */
function byToken<T extends { readonly first: number; readonly last: number }>(
  count: number,
  items: readonly T[],
): readonly (T | undefined)[] {
  const holding = new Array<T | undefined>(count).fill(undefined)
  for (const item of items) {
    for (let token = item.first; token < item.last; token++) holding[token] = item
  }
  return holding
}

/** Tags of verbs that carry a tense, and of modals. */
const finiteTags: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD'])

/** Pronouns before a verb that the tagger may take for a noun: `he fears`. */
const thirdPerson: ReadonlySet<string> = new Set(['he', 'it', 'she'])

/** Words that carry a tense whatever the tagger makes of them. Own list. */
const alwaysFinite: ReadonlySet<string> = new Set(['is', 'was', 'were'])

/** Past forms of verbs without a passive: behind a noun they carry a tense. Own list. */
const neverPassive: ReadonlySet<string> = new Set(
  'appeared arrived continued dropped emerged failed fell happened managed occurred remained rose seemed tended tried'.split(
    ' ',
  ),
)

/** What follows a past tense but no participle: an object, or `that`. Tags. */
const objectTags: ReadonlySet<string> = new Set(['DT', 'CD', 'PRP', 'PRP$', 'JJ', 'NN', 'NNS', 'NNP', '$'])

/**
 * Whether a verb carries a tense: `said`, `has`, `will`; not `saying`. What the tagger takes for a participle counts too
 * where it stands behind a person or pronoun, or between noun and object.
 */
export function isFiniteAt(text: SpeechText, at: number): boolean {
  const { penn, lower } = text.token(at)
  if (penn === 'NNS' && thirdPerson.has(text.token(at - 1).lower)) return true
  if (penn !== 'VBN') return finiteTags.has(penn) || alwaysFinite.has(lower)
  const subject = subjectBefore(text, at)
  if (!subject) return false
  const isAgent = subject.kind === 'pronoun' || subject.name?.type === 'PER'
  const next = isAdverb(text.token(at + 1)) ? at + 2 : at + 1
  return isAgent || objectTags.has(text.token(next).penn) || neverPassive.has(lower)
}

/** The noun phrase right before a verb, adverbs apart. */
export function subjectBefore(text: SpeechText, verb: number): NounPhrase | undefined {
  let last = verb
  while (isAdverb(text.token(last - 1))) last--
  const phrase = text.phraseAt(last - 1)
  return phrase?.last === last ? phrase : undefined
}

/** Whether a finite verb stands among tokens `first` to `last` (exclusive). */
export function hasFinite(text: SpeechText, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (isFiniteAt(text, at)) return true
  return false
}

/** Words that may stand between a subject and its verb: `also`, `not`, `n't`. */
export function isAdverb({ penn }: Token): boolean {
  return penn === 'RB' || penn === 'RBR' || penn === 'RBS'
}

/** Prepositions that tie a second noun phrase to the one before: `a spokesman for the ministry in Lima`. Own list. */
const attaching: ReadonlySet<string> = new Set(
  'about across against among around at between by for from in inside near of on outside to with within'.split(' '),
)

/** Whether a word ties the noun phrase after it to the one before. */
export function isAttaching({ lower }: Token): boolean {
  return attaching.has(lower)
}

/** Verbs that say whom somebody speaks for: `a group representing farmers`. Own list. */
export const relating: ReadonlySet<string> = new Set(['covering', 'overseeing', 'representing', 'running'])
