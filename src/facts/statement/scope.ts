import type { TokenRange } from './clause.ts'
import type { SpeechText } from './speech-text.ts'

/** Where a cue may look for its subject and clause: its sentence, or the part of it inside or outside a quotation. */
export interface Scope extends TokenRange {}

/** The scope of a token: its sentence, cut at the edges of the quotation around it or at the last one before it. */
export function scopeOf(text: SpeechText, token: number): Scope {
  const sentence = text.sentenceOf(token)
  let first = sentence?.first ?? 0
  let last = sentence?.last ?? text.tokens.length
  const own = text.quotationAt(token)
  if (own) {
    first = Math.max(first, text.tokenFrom(own.content.start))
    last = Math.min(last, text.tokenFrom(own.content.end))
  }
  return { first, last }
}
