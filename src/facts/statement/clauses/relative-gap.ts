import type { Cue } from '../cues/cues.ts'
import type { Speaker } from '../speakers/speaker.ts'
import { isAdverb, isFiniteAt, type SpeechText } from '../speech-text.ts'
import { attributionEnd } from './attribution-end.ts'

const relativeTags: ReadonlySet<string> = new Set(['WDT', 'WP'])

/** `a fall, which the firm said | was due to rain`: the verb of a relative clause whose subject stands before. */
export function opensGap(text: SpeechText, cue: Cue, speaker: Speaker): boolean {
  const pronoun = text.token(speaker.first - 1)
  const isRelative = relativeTags.has(pronoun.penn) && pronoun.lower !== 'what' && cue.verb.clause === 'bare'
  const verb = isAdverb(text.token(cue.last)) ? cue.last + 1 : cue.last
  return isRelative && (isFiniteAt(text, verb) || (verb === cue.last && text.token(verb).penn === 'VBN'))
}

/** The end of a clause with a gap: the next comma or stop that is not in marks. */
export function gapEnd(text: SpeechText, first: number, limit: number): number {
  let end = attributionEnd(text, first, limit)
  while (end < limit && text.quotationAt(end)) {
    end = attributionEnd(text, text.tokenFrom(Number(text.quotationAt(end)?.end)), limit)
  }
  return end
}
