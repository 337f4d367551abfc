import type { Quotation } from '../../../annotate/document.ts'
import type { SpeechText } from '../speech-text.ts'

/** A quotation with the tokens around it that may attribute it. */
export interface Quoted {
  readonly quotation: Quotation
  /** The stretch before, from the start of its sentence or the end of the quotation before: tokens, end exclusive. */
  readonly before: { readonly first: number; readonly last: number }
  /** The stretch after, to the end of its sentence or the next quotation. */
  readonly after: { readonly first: number; readonly last: number }
}

/** The stretches around a quotation; where it starts its paragraph after a colon, the one before is the last sentence above. */
export function surround(text: SpeechText, quotation: Quotation): Quoted {
  const { document } = text
  const place = text.outer.indexOf(quotation)
  const first = text.tokenFrom(quotation.start)
  const last = text.tokenFrom(quotation.end)
  const previous = text.tokenFrom(text.outer[place - 1]?.end ?? 0)
  const next = text.tokenFrom(text.outer[place + 1]?.start ?? document.text.length)
  const opensParagraph = paragraphFirst(text, first) === first
  const isLinked = [':', ','].includes(text.token(first - 1).form)
  const floor =
    opensParagraph && !isLinked ? first : Math.max(opensParagraph ? 0 : paragraphFirst(text, first), previous)
  return {
    quotation,
    before: { first: Math.min(first, Math.max(floor, sentenceFirst(text, first))), last: first },
    after: { first: last, last: Math.min(paragraphLast(text, last - 1), next, text.sentenceOf(last).last) },
  }
}

/** The first token of the paragraph that holds a token. */
export function paragraphFirst(text: SpeechText, token: number): number {
  const { paragraph } = text.sentenceOf(token)
  let { first } = text.sentenceOf(token)
  while (text.sentenceOf(first - 1).paragraph === paragraph) first = text.sentenceOf(first - 1).first
  return first
}

/** The end of the paragraph that holds a token, as a token, exclusive. */
export function paragraphLast(text: SpeechText, token: number): number {
  const { paragraph } = text.sentenceOf(token)
  let { last } = text.sentenceOf(token)
  while (text.sentenceOf(last).paragraph === paragraph) last = text.sentenceOf(last).last
  return last
}

/** First token of the sentence that a quotation starting at `first` goes on with; `first` where a sentence ended before. */
function sentenceFirst(text: SpeechText, first: number): number {
  const sentence = text.sentenceOf(first - 1)
  const before = text.token(first - 1)
  const hasEnded = ['.', '!', '?', '...', '…'].includes(before.form)
  return hasEnded ? first : sentence.first
}
