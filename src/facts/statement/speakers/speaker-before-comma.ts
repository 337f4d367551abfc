import { isBreak, segmentStart, titleStart } from '../clauses/comma-segments.ts'
import { hasFinite, isAttaching, type SpeechText } from '../speech-text.ts'
import { isAside, isPlaceAside } from './asides.ts'
import { beforeBrackets, phraseEndingAt } from './phrase-before.ts'
import type { Speaker } from './speaker.ts'
import { toSpeaker } from './whole-subject.ts'

/**
 * The subject before a description or aside in commas: leftwards over the segments, a person or a bare name first, else
 * the leftmost phrase.
 */
export function speakerBeforeComma(text: SpeechText, comma: number, floor: number): Speaker | undefined {
  let found: Speaker | undefined
  let named: Speaker | undefined
  for (let last = comma; last > floor; ) {
    const first = segmentStart(text, last, floor)
    const phrase = phraseEndingAt(text, beforeBrackets(text, last, floor), first)
    const isPerson = phrase?.name?.type === 'PER' && !isAttaching(text.token(phrase.first - 1))
    if (relativeOpeners.has(text.token(first).penn)) {
      found = undefined
      named = undefined
    } else if (isAside(text, first, last) || isPlaceAside(text, phrase, first, floor)) {
      if (isPerson && phrase.first === first + 1 && found) return toSpeaker(text, phrase, comma, first)
      if (found) break
    } else {
      if (!phrase) break
      found = toSpeaker(text, phrase, comma, first)
      if (isPerson) return withTitle(text, found, first, floor)
      if (hasFinite(text, first, last)) return named ?? found
      if (phrase.kind === 'name' && phrase.first === first) named = found
    }
    if (first <= floor || !isBreak(text, first - 1)) break
    last = first - 1
  }
  return named ?? found
}

/** A person with the title or description in commas before: `the minister for trade, | Ann Tan,`. */
function withTitle(text: SpeechText, person: Speaker, first: number, floor: number): Speaker {
  if (first <= floor || !isBreak(text, first - 1)) return person
  const start = segmentStart(text, first - 1, floor)
  const phrase = phraseEndingAt(text, beforeBrackets(text, first - 1, floor), start)
  const isTitle = phrase !== undefined && !isAside(text, start, first - 1) && !hasFinite(text, start, first - 1)
  return isTitle ? { ...person, first: titleStart(text, start, floor) } : person
}

/** Tags of what opens a relative clause; a list after it belongs to it: `whose members are Chad, Mali and Niger`. */
const relativeOpeners: ReadonlySet<string> = new Set(['WDT', 'WP', 'WP$', 'WRB'])
