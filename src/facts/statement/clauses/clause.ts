import type { Span } from '../../../text/span.ts'
import { isAdverb, isFiniteAt, type SpeechText } from '../speech-text.ts'
import { countFinite, insideMarks, isQuotationMark } from './phrase-end.ts'
import { verbFollows } from './verb-follows.ts'

/** Tokens `first` to `last` (exclusive). */
export interface TokenRange {
  readonly first: number
  readonly last: number
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
  let at = first
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
