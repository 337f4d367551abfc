import type { SpeechText } from '../speech-text.ts'

/** The end of an attribution: up to the next comma or the end of the sentence. */
export function attributionEnd(text: SpeechText, from: number, limit: number): number {
  let at = from
  while (at < limit && ![',', '.', ';', ':', '!', '?'].includes(text.token(at).form) && !text.quotationAt(at)) at++
  return at
}
