import type { Token } from '../../annotate/document.ts'
import type { Span } from '../../text/span.ts'
import { hasFinite, isAdverb, isFiniteAt, type SpeechText, subjectBefore } from './speech-text.ts'

/** Tokens `first` to `last` (exclusive). */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** Marks that quote; they are no part of a clause's grammar. */
const quotationMarks: ReadonlySet<string> = new Set(['"', "'", '“', '”', "''", '``', '‘', '«', '»', '„'])

export function isQuotationMark(form: string | undefined): boolean {
  return form !== undefined && quotationMarks.has(form)
}

/** Words that open a clause that depends on another one. Own list. */
export const subordinators: ReadonlySet<string> = new Set(
  'after although as because before despite during even given if once since though unless unlike until when whenever while'.split(
    ' ',
  ),
)

/** Words that only count: `more than 4 billion`, `at least ten`. Own list. */
const quantifiers: ReadonlySet<string> = new Set(
  'about almost around as at fewer just least less many more most much nearly only over some than to under up'.split(
    ' ',
  ),
)

/**
 * Whether a finite clause starts at a token: a noun phrase and its verb, perhaps after `if ...,`.
 */
export function startsClause(text: SpeechText, first: number, limit: number): boolean {
  if (subordinators.has(text.token(first).lower)) return opensSubordinate(text, first, limit)
  let at = text.token(first).penn === 'PDT' ? first + 1 : first
  while (at < limit && (isAdverb(text.token(at)) || isQuotationMark(text.token(at).form))) at++
  at = insideMarks(text, at)
  const token = text.token(at)
  if (at >= limit) return false
  if (token.lower === 'what') return isFiniteAt(text, at + 1) && countFinite(text, at, limit) > 1
  if (token.lower === 'according') return text.tokens.slice(at, limit).some(({ form }) => form === ',')
  if (subordinators.has(token.lower)) return opensSubordinate(text, at, limit)
  const gerund = token.penn === 'VBG' ? (text.phraseAt(at + 1) ?? text.phraseAt(afterLink(text, at + 1))) : undefined
  if (gerund) return verbFollows(text, gerund.last, limit)
  const subject = text.phraseAt(afterQuantifiers(text, at))
  if (!subject || subject.first > at + longestQuantifier || subject.first < at || subject.kind === 'time') return false
  return verbFollows(text, subject.last, limit)
}

/** After a preposition: `returning | to | the moon`. */
function afterLink(text: SpeechText, at: number): number {
  return ['IN', 'TO'].includes(text.token(at).penn) ? at + 1 : at
}

/** Words in `up to as much as 4 billion` before the figure, at most. */
const longestQuantifier = 6

function afterQuantifiers(text: SpeechText, first: number): number {
  let at = first
  while (at < first + longestQuantifier && quantifiers.has(text.token(at).lower)) at++
  return text.token(at).penn === 'CD' || text.token(at).penn === '$' ? at : first
}

/** `if prices fall, wages will`: a clause, a comma, and another clause; without the comma two finite verbs. */
function opensSubordinate(text: SpeechText, at: number, limit: number): boolean {
  return opensAfterComma(text, at, limit) || (!ofTime.has(text.token(at).lower) && countFinite(text, at, limit) > 1)
}

/** Whether a clause starts behind one of the commas that follow. */
function opensAfterComma(text: SpeechText, at: number, limit: number): boolean {
  for (let comma = at + 1; comma < limit; comma++) {
    if (text.token(comma).form === ',' && startsClause(text, comma + 1, limit)) return true
  }
  return false
}

/** Words that open a clause of when: without a comma after it, it tells when something was said. Own list. */
const ofTime: ReadonlySet<string> = new Set('after before during since until when whenever while'.split(' '))

/** The noun in marks that starts at a token, perhaps behind its article: `the “total lack`; else the token itself. */
function insideMarks(text: SpeechText, at: number): number {
  const mark = ['DT', 'JJ'].includes(text.token(at).penn) ? at + 1 : at
  return isQuotationMark(text.token(mark).form) ? mark + 1 : at
}

function countFinite(text: SpeechText, first: number, limit: number): number {
  let count = 0
  for (let at = first; at < limit; at++) if (isFiniteAt(text, at)) count++
  return count
}

/** Whether a finite verb follows a subject, over what hangs on it (`of Lima`, `(PAG)`, `, the minister,`). */
function verbFollows(text: SpeechText, after: number, limit: number): boolean {
  let at = after
  for (let steps = 0; steps < longestSubject && at < limit; steps++) {
    const token = text.token(at)
    if (isFiniteAt(text, at) || opensPredicate(text, at)) return true
    if (token.penn === 'WP' || token.penn === 'WP$') return countFinite(text, at, limit) > 1
    const isBehind = subjectBefore(text, at) !== undefined || text.token(at - 1).form === ','
    if (token.penn === 'VBN' && isBehind && !hasFinite(text, at, limit)) return true
    const next = subjectPartEnd(text, at, limit)
    if (next === at) return false
    at = next
  }
  return false
}

/** `Peru “truly trusts” them`: quoted words in small letters right behind a subject. */
function opensPredicate(text: SpeechText, at: number): boolean {
  const quotation = isQuotationMark(text.token(at).form) ? text.quotationAt(at) : undefined
  if (!quotation || quotation.start !== text.token(at).start) return false
  return /^\p{Ll}[^\s]*\s/u.test(text.document.text.slice(quotation.content.start, quotation.content.end))
}

/** Pieces that may hang on a subject before its verb. */
const longestSubject = 12

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

/** Words behind a subject that stress it: `the panel itself`. */
const reflexive: ReadonlySet<string> = new Set(['herself', 'himself', 'itself', 'themselves'])

/** Words that tie another noun phrase to a subject: `of`, `across`, `and`; not `that`. */
function isLink({ lower, penn, form }: Token): boolean {
  return (penn === 'IN' && lower !== 'that') || penn === 'TO' || lower === 'and' || lower === 'or' || form === '/'
}

/** The end of the noun phrase that holds a token; the token itself where none does. */
export function objectEnd(text: SpeechText, at: number): number {
  return text.phraseAt(at)?.last ?? at
}

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

const dashes: ReadonlySet<string> = new Set(['–', '—', '--', '-'])

/** After `– Acme, Bestco and Corp –`: right behind the second dash if a finite verb stands there. */
function afterSubjectDash(text: SpeechText, dash: number, limit: number): number {
  let at = dash + 1
  while (at < limit && !dashes.has(text.token(at).form)) at++
  return isFiniteAt(text, at + 1) ? at + 1 : dash
}

/** After the bracket that closes one at a token; the limit where none does. */
export function closing(text: SpeechText, open: number, limit: number): number {
  let at = open
  while (at < limit && text.token(at).form !== ')') at++
  return at + 1
}

/** Marks that end a clause and are no part of it. Matches `.`, `,`, `;`; not the mark of `five?”`. */
export const clauseEdges: ReadonlySet<string> = new Set(['.', ',', ';', ':', '–', '—', '-', '!', '?', '...', '…', '--'])

/** The words of a clause without the marks at its edges; never empty. */
export function clauseSpan(text: SpeechText, { first, last }: TokenRange): Span {
  let from = first
  let to = last
  while (from < to && clauseEdges.has(text.token(from).form)) from++
  while (to > from && clauseEdges.has(text.token(to - 1).form)) to--
  return { start: text.token(from).start, end: text.token(to - 1).end }
}
