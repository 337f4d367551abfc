import type { Cue } from '../cues/cues.ts'
import type { Scope } from '../scope.ts'
import type { SpeechText } from '../speech-text.ts'

/** Marks between a clause and the attribution after it. */
export const clauseBreaks: ReadonlySet<string> = new Set([',', '–', '—', '-', '--'])

/** `Prices fell, said Ms Tan`: a mark before the verb that starts at a token, its subject behind; `tell` never does so. */
export function canInvert(text: SpeechText, cue: Cue, start: number, scope: Scope): boolean {
  if (!clauseBreaks.has(text.token(start - 1).form) || cue.verb.base === 'tell') return false
  const opening = text.quotationAt(scope.first)
  const at = afterPlace(text, cue.last)
  return text.phraseAt(at)?.first === at && opening?.start !== text.token(scope.first).start
}

/** After where or when something was said, between verb and subject: `said | in Lima | the minister`. */
export function afterPlace(text: SpeechText, at: number): number {
  const phrase = text.phraseAt(at + 1)
  const isPlace = phrase?.first === at + 1 && (phrase.kind === 'time' || phrase.name?.type === 'LOC')
  return isPlace && ['at', 'in', 'on'].includes(text.token(at).lower) ? phrase.last : at
}

/** Where whoever passes words on is named: `..., | the agency quoted Ms Tan as saying`. */
export function quotingFirst(text: SpeechText, cue: Cue, scope: Scope): number {
  let at = cue.group
  while (at > scope.first && !clauseBreaks.has(text.token(at - 1).form)) at--
  return at
}
