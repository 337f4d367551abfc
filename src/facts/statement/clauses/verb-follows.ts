import type { Token } from '../../../annotate/document.ts'
import { wordsOf } from '../../../text/span.ts'
import { areSeveral, startsSmall } from '../quotations/quoted-words.ts'
import { hasFinite, isAdverb, isFiniteAt, type SpeechText, subjectBefore } from '../speech-text.ts'
import { closing, countFinite, insideMarks, isQuotationMark, objectEnd } from './phrase-end.ts'

/** Whether a finite verb follows a subject, over what hangs on it (`of Lima`, `(PAG)`, `, the minister,`). */
export function verbFollows(text: SpeechText, after: number, limit: number): boolean {
  let at = after
  for (let steps = 0; steps < longestSubject && at < limit; steps++) {
    const token = text.token(at)
    if (isFiniteAt(text, at) || opensPredicate(text, at)) return true
    if (token.penn === 'WP' || token.penn === 'WP$') return countFinite(text, at, limit) > 1
    const isBehind = subjectBefore(text, at) !== undefined || text.token(at - 1).form === ','
    if (token.penn === 'VBN' && isBehind && !describing.has(token.lower) && !hasFinite(text, at, limit)) return true
    const next = subjectPartEnd(text, at, limit)
    if (next === at) return false
    at = next
  }
  return false
}

/** Participles that say more of the noun before them and hardly ever carry a tense: `a plan designed to`. Own list. */
const describing: ReadonlySet<string> = new Set(
  'aimed based called dedicated designed dubbed entitled intended known located made meant named titled used'.split(
    ' ',
  ),
)

/** Pieces that may hang on a subject before its verb. */
const longestSubject = 12

/** `Peru “truly trusts” them`: quoted words in small letters right behind a subject. */
function opensPredicate(text: SpeechText, at: number): boolean {
  const quotation = isQuotationMark(text.token(at).form) ? text.quotationAt(at) : undefined
  if (!quotation || quotation.start !== text.token(at).start) return false
  const words = wordsOf(text.document.text, quotation.content)
  return startsSmall(words) && areSeveral(words)
}

function subjectPartEnd(text: SpeechText, at: number, limit: number): number {
  const token = text.token(at)
  if (isAdverb(token) || isQuotationMark(token.form) || reflexive.has(token.lower)) return at + 1
  if (token.form === '(') return closing(text, at, limit)
  if (token.penn === 'TO' && text.token(at + 1).penn === 'VB') return objectEnd(text, at + 2)
  if (isLink(token)) {
    const first = insideMarks(text, at + 1)
    if (text.token(first).penn === 'VBG') return objectEnd(text, first + 1)
    return text.phraseAt(first)?.last ?? at
  }
  if (token.form === ',') return afterSubjectComma(text, at, limit)
  if (dashes.has(token.form)) return afterSubjectDash(text, at, limit)
  if (token.penn === 'VBN' || token.penn === 'JJ') return at + 1
  if (token.penn === 'VBG') return objectEnd(text, at + 1)
  const phrase = text.phraseAt(at)
  return phrase?.first === at && phrase.kind === 'time' ? phrase.last : at
}

/** Words that tie another noun phrase to a subject: `of`, `across`, `and`; not `that`. */
function isLink({ lower, penn, form }: Token): boolean {
  return (penn === 'IN' && lower !== 'that') || penn === 'TO' || lower === 'and' || lower === 'or' || form === '/'
}

/** Words behind a subject that stress it: `the panel itself`. */
const reflexive: ReadonlySet<string> = new Set(['herself', 'himself', 'itself', 'themselves'])

/** After `, who was there,` or `, the minister,`: right behind the second comma if a finite verb stands there. */
function afterSubjectComma(text: SpeechText, comma: number, limit: number): number {
  const listed = afterList(text, comma)
  if (listed !== undefined) return listed
  const isRelative = ['WDT', 'WP', 'WP$', 'WRB', 'IN'].includes(text.token(comma + 1).penn)
  for (let at = comma + 1; at < limit; at++) {
    if (!isRelative && isFiniteAt(text, at)) return comma
    if (text.token(at).form !== ',') continue
    if (
      isFiniteAt(text, at + 1) ||
      (!isRelative && text.token(at + 1).penn === 'VBN') ||
      text.token(at + 1).lower === 'and'
    )
      return at + 1
  }
  return comma
}

/** After the rest of a list of small nouns that is part of the subject: `, roads and public safety | depend on it`. */
function afterList(text: SpeechText, comma: number): number | undefined {
  let at = comma
  while (text.token(at).form === ',' && isNounAt(text, at + 1)) at = objectEnd(text, at + 1)
  if (at === comma || text.token(at).lower !== 'and' || !isNounAt(text, at + 1)) return undefined
  const end = objectEnd(text, at + 1)
  return isFiniteAt(text, end) ? end : undefined
}

function isNounAt(text: SpeechText, at: number): boolean {
  const phrase = text.phraseAt(at)
  return phrase?.first === at && phrase.kind === 'noun' && text.token(at).form === text.token(at).lower
}

const dashes: ReadonlySet<string> = new Set(['–', '—', '--'])

/** After `– Acme, Bestco and Corp –`: right behind the second dash if a finite verb stands there. */
function afterSubjectDash(text: SpeechText, dash: number, limit: number): number {
  let at = dash + 1
  while (at < limit && text.token(at).form !== text.token(dash).form) at++
  return isFiniteAt(text, at + 1) ? at + 1 : dash
}
