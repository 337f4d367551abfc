import type { NounPhrase } from '../../../annotate/phrases/chunks.ts'
import { segmentStart } from '../clauses/comma-segments.ts'
import { hasFinite, isAdverb, type SpeechText } from '../speech-text.ts'
import { isRelative } from './whole-subject.ts'

/** Whether a segment is an aside: `of Lima`, `42`, `October 25`, `speaking in Lima`, `a firm which has filed for protection`. */
export function isAside(text: SpeechText, first: number, last: number): boolean {
  const opener = text.token(first)
  const phrase = text.phraseAt(first)
  if (phrase?.kind === 'time' && phrase.last === last) return true
  if (
    (isAdverb(opener) && !focusing.has(opener.lower)) ||
    (asideTags.has(opener.penn) && !isLongNumber(text, first, last))
  )
    return true
  for (let at = first; at < last; at++) if (isRelative(text, at)) return hasFinite(text, at, last)
  return false
}

/** Tags of what opens an aside between commas: `of Lima`, `42`, `speaking in Lima`, `who was there`. */
const asideTags: ReadonlySet<string> = new Set(['CC', 'CD', 'IN', 'TO', 'VBG', 'VBN'])

/** Adverbs that belong to the noun behind them: `even the unions`. Own list. */
const focusing: ReadonlySet<string> = new Set(['even', 'just', 'not', 'only'])

/** Whether a number opens an aside by itself: `, 42,`; not `One clerk in Lima`. */
function isLongNumber(text: SpeechText, first: number, last: number): boolean {
  return text.token(first).penn === 'CD' && last - first > 2
}

/** Whether a segment is the second half of a place, or a party and state: `from Salem, | Oregon |`, `Ann Lee, | D-Ohio |`. */
export function isPlaceAside(text: SpeechText, phrase: NounPhrase | undefined, first: number, floor: number): boolean {
  if (partyTag.test(text.document.text.slice(text.token(first).start))) return true
  if (phrase?.name?.type !== 'LOC' || phrase.first !== first || first - 1 <= floor) return false
  return ['from', 'in', 'near', 'of'].includes(text.token(segmentStart(text, first - 1, floor)).lower)
}

/** A party and where somebody was elected. Matches `R-Ky.`, `D-Mass`; not `R-rated`. */
const partyTag = /^[DIR]-\p{Lu}/u
