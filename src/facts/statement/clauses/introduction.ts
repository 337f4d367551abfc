import { isFiniteAt, type SpeechText } from '../speech-text.ts'
import { startsClause, subordinators, type TokenRange } from './clause.ts'

/** `Commenting on the plan`, `Since the war began`: what leads up to the attribution, no clause of its own. */
export function isIntroduction(text: SpeechText, { first, last }: TokenRange): boolean {
  const opener = text.token(first)
  const isLead =
    opener.penn === 'VBG' || opener.penn === 'VBN' || subordinators.has(opener.lower) || askedForms.has(opener.lower)
  if (!isLead || (opener.penn === 'VBG' && isGerundSubject(text, first, last))) return false
  for (let at = first; at < last; at++) {
    if (text.token(at).form === ',' && startsClause(text, at + 1, last)) return false
  }
  return true
}

/** Participles of who is asked, whatever the tagger makes of them. Own list. */
const askedForms: ReadonlySet<string> = new Set(['asked', 'pressed', 'queried', 'questioned', 'quizzed'])

/** `Raising wages could cost billions`: a verb whose subject is the gerund; no word between them opens another clause. */
function isGerundSubject(text: SpeechText, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) {
    const { form, penn, lower } = text.token(at)
    if (form === ',' || subordinators.has(lower) || lower === 'that' || penn.startsWith('W')) return false
    if (isFiniteAt(text, at)) return true
  }
  return false
}
