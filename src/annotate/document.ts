import type { Article } from '../text/article.ts'
import type { Span } from '../text/span.ts'

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** One word or mark, a span of the text: nothing is normalised. Possessive `'s` and `n't` are tokens of their own. */
export interface Token extends Span {
  /** Place in `document.tokens`. */
  readonly index: number
  /** The characters as written. */
  readonly form: string
  readonly lower: string
  readonly upos: Upos
  /** Penn Treebank tag: `VBD`, `NNS`, ... */
  readonly penn: string
}

/** A sentence: tokens `first` to `last` (exclusive). Never crosses a paragraph. */
export interface Sentence extends Span {
  readonly index: number
  readonly first: number
  readonly last: number
  /** Place in `document.paragraphs`. */
  readonly paragraph: number
}

/**
 * A block between line breaks. `headline`: the first line, where a blank line follows; `byline` and `date`: short
 * lines before the body that hold nothing but an author or a day; `heading`: a short line without an end mark in the body.
 */
export interface Paragraph extends Span {
  readonly index: number
  readonly kind: 'headline' | 'byline' | 'date' | 'heading' | 'body'
  /** Where a dateline such as `HANOI, Oct 21 (Agency) -` ends and the report begins; `start` if there is none. */
  readonly bodyStart: number
}

/** Words between one pair of quotation marks. */
export interface Quotation extends Span {
  /** The words, marks left out; for an unclosed quotation up to the paragraph's end. */
  readonly content: Span
  readonly mark: 'double' | 'single' | 'guillemet'
  /** False where the closing mark is missing: the speech goes on in the next paragraph, or the mark was forgotten. */
  readonly isClosed: boolean
  /** 0 for an outer quotation, 1 for one inside it. */
  readonly depth: number
  /** True where it re-opens the speech that the paragraph before left unclosed. */
  readonly isContinuation: boolean
}

/** A proper name, as the labelling guide counts them: longest, no honorific, no possessive. */
export interface Name extends Span {
  readonly index: number
  readonly type: 'PER' | 'ORG' | 'LOC' | 'MISC'
  /** Tokens `first` to `last` (exclusive). */
  readonly first: number
  readonly last: number
}

/** Words that point to a time, with their value counted from the article's date. */
export interface DateMention extends Span {
  /** EDTF: `2018`, `2018-11`, `2019-10-21`, `2013/2018`, `2018/..`. Undefined where it needs a date that the article lacks. */
  readonly edtf: string | undefined
  /** What it is: a point or interval (`in 2018`), or a length of time (`five years`), which is no date by itself. */
  readonly kind: 'date' | 'duration'
  /** True for `last year`, `this month`: the value was computed from the article's date. */
  readonly isRelative: boolean
  /** The arithmetic of a relative value, such as `year(2019-10-21) + 0 = 2019`. */
  readonly arithmetic?: string
  /** How long, ISO 8601 (`P5Y`), where the words say so: `five years`, `the past five years`. */
  readonly duration?: string
  /** The two dates of a range that the words tell apart: `2013` and `2018` of `2013 to 2018`. */
  readonly ends?: readonly [DateMention, DateMention]
}

/** An article and the layers read out of it, each in text order. A value: no stage changes it. */
export interface Document {
  readonly article: Article
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly paragraphs: readonly Paragraph[]
  readonly quotations: readonly Quotation[]
  readonly names: readonly Name[]
  readonly dates: readonly DateMention[]
}

/** The last item of a list in text order that starts at or before `offset`; undefined if none does. */
export function lastStartingBefore<T extends Span>(items: readonly T[], offset: number): T | undefined {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (Number(items[middle]?.start) <= offset) low = middle + 1
    else high = middle
  }
  return items[low - 1]
}

/** The token that covers the character at `offset`; undefined on white space. */
export function tokenAt(document: Document, offset: number): Token | undefined {
  const token = lastStartingBefore(document.tokens, offset)
  return token && offset < token.end ? token : undefined
}

/** The sentence that covers the character at `offset`. */
export function sentenceAt(document: Document, offset: number): Sentence | undefined {
  const sentence = lastStartingBefore(document.sentences, offset)
  return sentence && offset < sentence.end ? sentence : undefined
}

/** The paragraph that covers the character at `offset`. */
export function paragraphAt(document: Document, offset: number): Paragraph | undefined {
  const paragraph = lastStartingBefore(document.paragraphs, offset)
  return paragraph && offset < paragraph.end ? paragraph : undefined
}

/** The items of a list in text order that lie wholly inside `span`. */
export function within<T extends Span>(items: readonly T[], span: Span): readonly T[] {
  return items.filter((item) => span.start <= item.start && item.end <= span.end)
}
