import type { Cue, Speech } from '../cues/cues.ts'
import type { Scope } from '../scope.ts'
import { isAgent, isDocument } from '../speakers/source.ts'
import type { Speaker } from '../speakers/speaker.ts'
import { hasFinite, isAdverb, type SpeechText } from '../speech-text.ts'
import type { Found } from '../statement.ts'
import { clauseSpan } from './clause.ts'
import { clauseEnd } from './clause-end.ts'

/** Words before `as` that only compare: `twice as much as they say`. Own list. */
const compared: ReadonlySet<string> = new Set(['far', 'few', 'good', 'little', 'long', 'many', 'much', 'soon', 'well'])

/** Whether somebody may put something so: a person, body or paper, where `as` compares nothing. */
function canPutIt(text: SpeechText, speaker: Speaker, as: number): boolean {
  return !compared.has(text.token(as - 1).lower) && (isAgent(text, speaker) || isDocument(text, speaker))
}

/** `As Ms Tan noted, prices fell.` and `Prices fell, as Ms Tan noted.` */
export function readAs(
  text: Speech,
  cue: Cue,
  speaker: Speaker,
  scope: Scope,
  as: number,
  end: number,
): Found | undefined {
  if (!canPutIt(text, speaker, as)) return undefined
  const isLeading = as === scope.first || isAdverb(text.token(as - 1)) || text.token(as).form === 'As'
  if (isLeading && text.token(end).form !== ',') return undefined
  const range = isLeading
    ? { first: end + 1, last: clauseEnd(text, cue, speaker, end + 1, scope.last) }
    : { first: scope.first, last: as }
  if (text.quotationAt(range.first)?.start === text.token(range.first).start) return undefined
  if (!hasFinite(text, range.first, range.last)) return undefined
  const words = clauseSpan(text, range)
  const withAs = { ...speaker, first: as }
  return { rule: 'statement/as-clause', words, speaker: withAs, cue, stance: cue.stance, attributionLast: end }
}
