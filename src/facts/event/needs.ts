import type { Token } from '../../annotate/document.ts'
import {
  attendingWords,
  hostingVerbs,
  kindsOf,
  numberedHeads,
  roundsOf,
  seasons,
  talkHeads,
} from '../../annotate/lexicon/event-heads.ts'
import { lowerAt } from '../../annotate/token-access.ts'
import { isCapital } from '../../annotate/token-kinds.ts'
import type { Candidate } from './candidate.ts'
import { isYear } from './day-words.ts'
import { singularOf } from './singular.ts'

/**
 * Whether what a head needs beside it, so that it can be a gathering, stands there.
 *
 *     Gulf energy talks      the 19th session      in talks, a session
 *     ~~~~ ~~~~~~ -----          ~~~~ -------         -----    -------      - head, ~ what it needs
 */
export function meetsNeed(tokens: readonly Token[], candidate: Candidate): boolean {
  const { phrase, head, headWord, isNamed, edition } = candidate
  const isCapitalName = isNamed && isCapital(tokens[phrase.head])
  if (head.isPlural && !isCapitalName && !seasons.has(lowerAt(tokens, phrase.head - 1))) return false
  if (talkHeads.has(headWord) && !isTalk(tokens, candidate)) return false
  switch (head.need) {
    case 'free':
      return true
    case 'named':
      return (
        isCapitalName ||
        hasKind(tokens, candidate) ||
        isOfYear(tokens, candidate) ||
        (edition !== undefined && numberedHeads.has(headWord))
      )
    case 'kind':
      return (
        isCapitalName ||
        hasKind(tokens, candidate) ||
        isBoundSession(tokens, candidate) ||
        isDatedHearing(candidate) ||
        isHeldReception(tokens, candidate) ||
        (headWord === 'exercise' && isNamed)
      )
    case 'numbered':
      return isCapitalName && edition !== undefined
    case 'edition':
      return edition !== undefined && isNamed && lowerAt(tokens, phrase.head + 1) === 'of'
  }
}

/** `a round of talks`, not `a round of golf`; not `in talks`, not `after negotiations`. */
function isTalk(tokens: readonly Token[], { phrase, headWord, isNamed, place }: Candidate): boolean {
  if (headWord === 'round') return tokens.slice(phrase.head + 1, phrase.last).some(({ lower }) => roundsOf.has(lower))
  if (headWord === 'talks') return lowerAt(tokens, phrase.start - 1) !== 'in'
  return headWord !== 'negotiations' || isNamed || place !== undefined || phrase.determiner !== undefined
}

/** `trade talks`, `a charity event`: a word before the head says of which kind it is. */
function hasKind(tokens: readonly Token[], { phrase, headWord }: Candidate): boolean {
  const kinds = kindsOf.get(singularOf(headWord))
  return tokens.slice(phrase.start, phrase.head).some(({ lower }) => kinds?.has(lower))
}

/** `the 5 September hearing`, `a hearing in Oslo`. */
function isDatedHearing({ headWord, date, place }: Candidate): boolean {
  return headWord === 'hearing' && (date !== undefined || place !== undefined)
}

/** `Expo 2020`, `the 2030 Expo` */
function isOfYear(tokens: readonly Token[], { phrase }: Candidate): boolean {
  return isCapital(tokens[phrase.head]) && tokens.slice(phrase.start, phrase.last).some(isYear)
}

/** `hosted a reception`, `at a reception in Lima`; not `a warm reception in Lima`, `at reception`. */
function isHeldReception(tokens: readonly Token[], { phrase, headWord, lead }: Candidate): boolean {
  const isHeld = hostingVerbs.has(lowerAt(tokens, phrase.outset - 1)) || attendingWords.has(lead)
  return headWord === 'reception' && isHeld && phrase.determiner !== undefined
}

/** `the 19th session`, `the session of the Council`, `the session in Oslo`; not `the session`, `scored in second session`. */
function isBoundSession(tokens: readonly Token[], { phrase, headWord, edition, place }: Candidate): boolean {
  if (headWord !== 'session' || (edition && phrase.outset === phrase.start)) return false
  return edition !== undefined || place !== undefined || tokens.slice(phrase.head + 1, phrase.last).some(isCapital)
}
