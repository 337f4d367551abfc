import type { TokenRange } from './clauses/clause.ts'
import type { SpeechText } from './speech-text.ts'

/** Where a cue may look for its subject and clause: its sentence, or the part of it inside or outside a quotation. */
export type Scope = TokenRange

/** The scope of a token: its sentence, cut at the edges of the quotation around it. */
export function scopeOf(text: SpeechText, token: number): Scope {
  const { first, last } = text.sentenceOf(token)
  const own = text.quotationAt(token)
  if (!own) return { first, last }
  const { start, end } = own.content
  return { first: Math.max(first, text.tokenFrom(start)), last: Math.min(last, text.tokenFrom(end)) }
}
