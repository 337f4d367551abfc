import { isFiniteAt, type SpeechText } from '../speech-text.ts'

/** Marks that quote; they are no part of a clause's grammar. */
const quotationMarks: ReadonlySet<string> = new Set(['"', "'", '“', '”', "''", '``', '‘', '«', '»', '„'])

/** Whether a token is a mark that quotes. */
export function isQuotationMark(form: string | undefined): boolean {
  return form !== undefined && quotationMarks.has(form)
}

/** The noun in marks that starts at a token, perhaps behind its article: `the “total lack`; else the token itself. */
export function insideMarks(text: SpeechText, at: number): number {
  const mark = ['DT', 'JJ'].includes(text.token(at).penn) ? at + 1 : at
  return isQuotationMark(text.token(mark).form) ? mark + 1 : at
}

/** The end of the noun phrase that holds a token; the token itself where none does. */
export function objectEnd(text: SpeechText, at: number): number {
  return text.phraseAt(at)?.last ?? at
}

/** After the bracket that closes one at a token; the limit where none does. */
export function closing(text: SpeechText, open: number, limit: number): number {
  let at = open
  while (at < limit && text.token(at).form !== ')') at++
  return at + 1
}

/** How many verbs with a tense stand among tokens `first` to `limit` (exclusive). */
export function countFinite(text: SpeechText, first: number, limit: number): number {
  let count = 0
  for (let at = first; at < limit; at++) if (isFiniteAt(text, at)) count++
  return count
}
