import { speechNouns } from '../../../annotate/lexicon/speech-nouns.ts'
import { scopeOf } from '../scope.ts'
import { isFirstPerson } from '../speakers/source.ts'
import { mentionOf, type Speaker } from '../speakers/speaker.ts'
import { hasFinite, isFiniteAt, type SpeechText } from '../speech-text.ts'
import type { Found } from '../statement.ts'
import { clauseSpan, subordinators } from './clause.ts'

/**
 * The clause of a noun of saying with its owner.
 *
 *     the ministry's announcement that it would pay       a claim by the firm that it had paid
 *         --------   ++++++++++++      ^^^^^^^^^^^^         +++++        ----      ^^^^^^^^^^^
 */
export function readNounClause(text: SpeechText, noun: number): Found | undefined {
  if (!speechNouns.has(text.token(noun).lower)) return undefined
  const speaker = ownerBefore(text, noun) ?? ownerAfter(text, noun)
  if (!speaker || isFirstPerson(text, speaker)) return undefined
  const that = Math.max(noun + 1, speaker.last)
  const scope = scopeOf(text, noun)
  if (text.token(that).lower !== 'that' || !hasFinite(text, that + 1, scope.last)) return undefined
  const words = clauseSpan(text, { first: that + 1, last: clauseLast(text, noun, that + 1, scope.last) })
  return { rule: 'statement/noun-clause', words, speaker, cue: { first: noun, last: noun + 1 } }
}

/** `the ministry's`, `its`: before the noun. */
function ownerBefore(text: SpeechText, noun: number): Speaker | undefined {
  const phrase = text.phraseAt(noun)
  if (!phrase || phrase.last !== noun + 1) return undefined
  const opener = text.token(phrase.first)
  if (opener.penn === 'PRP$')
    return { mention: { start: opener.start, end: opener.end }, first: phrase.first, last: phrase.first + 1 }
  for (let mark = noun - 1; mark > phrase.first; mark--) {
    if (text.token(mark).penn !== 'POS') continue
    const name = text.document.names.find(({ last }) => last === mark)
    const skipsArticle = opener.penn === 'DT' && phrase.first + 1 < mark
    const start = name?.start ?? text.token(phrase.first + (skipsArticle ? 1 : 0)).start
    return { mention: { start, end: text.token(mark - 1).end }, first: phrase.first, last: mark }
  }
  return undefined
}

/** `by the firm`: after the noun. */
function ownerAfter(text: SpeechText, noun: number): Speaker | undefined {
  const owner = text.phraseAt(noun + 2)
  if (text.token(noun + 1).lower !== 'by' || owner?.first !== noun + 2) return undefined
  return { mention: mentionOf(text, owner, owner.last), first: owner.first, last: owner.last }
}

/**
 * The end of a clause inside a sentence: its first comma after a verb, or a dash before a quotation, else the end. Where
 * noun and clause are the subject of the sentence, its verb is the last one (`The claim that it fell | was false`).
 */
function clauseLast(text: SpeechText, noun: number, first: number, limit: number): number {
  const opener = text.token(first).form === ',' ? first + 1 : first
  let opensLesser = subordinators.has(text.token(opener).lower)
  for (let at = first + 1; at < limit; at++) {
    const isEnd = text.token(at).form === ',' && hasFinite(text, first, at)
    if (isEnd && !opensLesser) return at
    if (isEnd) opensLesser = false
    if (text.quotationAt(at + 1) && ['-', '–', '—'].includes(text.token(at).form)) return at
  }
  const verb = text.phraseAt(noun)?.first === text.sentenceOf(noun).first ? lastFinite(text, first, limit) : first
  return hasFinite(text, first, verb) ? verb : limit
}

/** The last finite verb of a range; its end where there is none. */
function lastFinite(text: SpeechText, first: number, limit: number): number {
  let at = limit - 1
  while (at >= first && !isFiniteAt(text, at)) at--
  return at
}
