import type { Span } from '../../text/span.ts'
import type { Cue } from './cues.ts'
import { hasFinite, isAdverb, isAttaching, isFiniteAt, type SpeechText } from './speech-text.ts'

/** Tokens `first` to `last` (exclusive). */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** The reported clause after a cue, and where the attribution before it ends. */
export interface Complement extends TokenRange {
  readonly hasThat: boolean
}

/** Marks that quote; they are no part of a clause's grammar. */
const quotationMarks: ReadonlySet<string> = new Set(['"', "'", '“', '”', "''", '``', '‘', '«', '»', '„'])

export function isQuotationMark(form: string | undefined): boolean {
  return form !== undefined && quotationMarks.has(form)
}

/**
 * Where the clause that a cue reports begins.
 *
 *     The firm told Reuters on Friday that the plant would close
 *              ++++ hearer  adjunct        ^ (hasThat)
 *
 * @param limit End of the sentence, as a token.
 * @returns Undefined where no finite clause follows: an infinitive, a noun, a question, a quotation.
 */
export function complementStart(
  text: SpeechText,
  cue: Cue,
  limit: number,
): { at: number; hasThat: boolean } | undefined {
  if (cue.verb.clause === 'never') return undefined
  let at = cue.last
  if (text.tokens[at]?.form === ',') at = afterAside(text, at, limit)
  if (cue.verb.hasHearer) at = afterHearer(text, cue, at, limit)
  for (let steps = 0; steps < longestAdjunct && at < limit; steps++) {
    if (isThat(text, cue, at, limit)) {
      return isWholeQuotation(text, at + 1) ? undefined : { at: at + 1, hasThat: true }
    }
    if (isWholeQuotation(text, at) || (steps === 0 && isTopic(text, cue, at))) return undefined
    const next = adjunctEnd(text, at, limit)
    if (
      cue.verb.clause === 'bare' &&
      (startsClause(text, at, limit) || (next > at && opensWithAdjunct(text, next, limit)))
    ) {
      return { at, hasThat: false }
    }
    if (next === at) return undefined
    at = next
  }
  return undefined
}

/** Prepositions that name what is spoken of. Own list. */
const topicLinks: ReadonlySet<string> = new Set(['about', 'against', 'for', 'of', 'over', 'with'])

/** Verbs after which `on` names what is spoken of, not where or when. Own list. */
const topicVerbs: ReadonlySet<string> = new Set(
  'advise agree comment elaborate insist reflect report speculate'.split(' '),
)

/** `speculated on the role that`, `complained about the noise that`: what is spoken of, not when. */
function isTopic(text: SpeechText, cue: Cue, at: number): boolean {
  const link = text.tokens[at]?.lower ?? ''
  if (text.phraseAt(at + 1)?.kind === 'time' || cue.verb.base === 'say') return false
  return topicLinks.has(link) || (link === 'on' && topicVerbs.has(cue.verb.base))
}

/** `that` before a clause: a verb follows, or it stands right behind the cue and is tagged as a conjunction. */
function isThat(text: SpeechText, cue: Cue, at: number, limit: number): boolean {
  const token = text.tokens[at]
  if (token?.lower !== 'that') return false
  const fewestWords = 3
  return hasFinite(text, at + 1, limit) || (at === cue.last && token.penn === 'IN' && limit - at > fewestWords)
}

/** `estimated | by 2050, demand would rise`: an adjunct with a comma that belongs to the clause. */
function opensWithAdjunct(text: SpeechText, next: number, limit: number): boolean {
  return text.tokens[next]?.form === ',' && startsClause(text, next + 1, limit)
}

/** Whether a quotation starts here that is all that is reported: nothing of its sentence goes on behind it. */
export function isWholeQuotation(text: SpeechText, at: number): boolean {
  const quotation = text.quotationAt(at)
  if (!quotation || quotation.start !== text.tokens[at]?.start) return false
  const after = text.tokens[text.tokenFrom(quotation.end)]
  const isLinked = /[,.?!…]$/.test(text.document.text.slice(quotation.content.start, quotation.content.end))
  return !after || isLinked || edgeMarks.has(after.form) || after.penn === 'CC'
}

/** After whoever is told, which `tell` always needs and `warn`, `promise` only where it can be a person. */
function afterHearer(text: SpeechText, cue: Cue, at: number, limit: number): number {
  const phrase = text.phraseAt(at)
  if (!phrase || phrase.first !== at || phrase.kind === 'time') return at
  const isPlural = text.tokens[phrase.last - 1]?.penn === 'NNS' || text.tokens[phrase.last - 1]?.penn === 'NNPS'
  const canHear = phrase.kind !== 'noun' || isPlural
  if (cue.verb.base === 'tell') return hearerEnd(text, at, limit)
  return canHear && !startsClause(text, at, limit) ? hearerEnd(text, at, limit) : at
}

/** Adjuncts that may stand between cue and clause (`on Friday`, `in a statement`, `at a meeting`); more are no attribution. */
const longestAdjunct = 9

/** The hearer with what hangs on it: `the agency in Lima`, `state television`. */
function hearerEnd(text: SpeechText, at: number, limit: number): number {
  const phrase = text.phraseAt(at)
  if (!phrase) return at
  const isJoined =
    text.tokens[phrase.last]?.lower === 'and' && text.phraseAt(phrase.last + 1)?.first === phrase.last + 1
  const joined = isJoined ? text.phraseAt(phrase.last + 1) : undefined
  return Math.min(limit, joined && !isFiniteAt(text, joined.last) ? joined.last : phrase.last)
}

/** A prepositional phrase, a time, an adverb or an aside between commas that starts here; `at` where none does. */
export function adjunctEnd(text: SpeechText, at: number, limit: number): number {
  const token = text.tokens[at]
  if (!token) return at
  if (token.form === ',') return afterAside(text, at, limit)
  const phrase = text.phraseAt(at)
  if (phrase?.first === at && phrase.kind === 'time') return phrase.last
  if (phrase?.first === at && timeNouns.has(text.tokens[phrase.last - 1]?.lower ?? '')) return phrase.last
  if (isAdverb(token)) return at + 1
  if (token.penn !== 'IN' && token.penn !== 'TO' && token.penn !== 'VBG') return at
  let end = at + 1
  while (text.tokens[end]?.penn === 'IN' && end < at + 3) end++
  const object = text.phraseAt(end)
  if (object?.first !== end) return at
  end = object.last
  if (text.tokens[end]?.form === ',' && text.tokens[end + 1]?.penn === 'CD') end += 2
  return Math.min(end, limit)
}

/** Nouns of time that stand without a preposition: `this week`, `last month`. Own list. */
const timeNouns: ReadonlySet<string> = new Set(
  'afternoon ago day days evening hours later month months morning night time week weekend weeks year years'.split(' '),
)

/** After an aside of few words between commas: `, however,`; the comma's own place where there is none. */
function afterAside(text: SpeechText, comma: number, limit: number): number {
  const longestAside = 12
  for (let at = comma + 1; at < Math.min(limit, comma + longestAside); at++) {
    if (text.quotationAt(at) || isFiniteAt(text, at)) return comma
    if (text.tokens[at]?.form === ',') return at + 1
    if (text.tokens[at]?.lower === 'that' && text.tokens[at]?.penn === 'IN') return at
  }
  return comma
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
  if (subordinators.has(text.tokens[first]?.lower ?? '')) return opensSubordinate(text, first, limit)
  let at = first
  while (at < limit && (isAdverb(text.tokens[at]) || isQuotationMark(text.tokens[at]?.form))) at++
  const token = text.tokens[at]
  if (!token || at >= limit) return false
  if (token.lower === 'what') return isFiniteAt(text, at + 1) && countFinite(text, at, limit) > 1
  if (token.lower === 'according') return true
  if (subordinators.has(token.lower)) return opensSubordinate(text, at, limit)
  const gerund = token.penn === 'VBG' ? text.phraseAt(at + 1) : undefined
  if (gerund) return verbFollows(text, gerund.last, limit)
  const subject = text.phraseAt(afterQuantifiers(text, at))
  if (!subject || subject.first > at + longestQuantifier || subject.first < at || subject.kind === 'time') return false
  return verbFollows(text, subject.last, limit)
}

/** Words in `up to as much as 4 billion` before the figure, at most. */
const longestQuantifier = 6

function afterQuantifiers(text: SpeechText, first: number): number {
  let at = first
  while (at < first + longestQuantifier && quantifiers.has(text.tokens[at]?.lower ?? '')) at++
  return text.tokens[at]?.penn === 'CD' || text.tokens[at]?.penn === '$' ? at : first
}

/** `if prices fall, wages will`: a clause, a comma, and another clause; without the comma two finite verbs. */
function opensSubordinate(text: SpeechText, at: number, limit: number): boolean {
  for (let comma = at + 1; comma < limit; comma++) {
    if (text.tokens[comma]?.form === ',' && startsClause(text, comma + 1, limit)) return true
  }
  return countFinite(text, at, limit) > 1
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
    const token = text.tokens[at]
    if (!token) return false
    if (isFiniteAt(text, at) || opensPredicate(text, at)) return true
    if (token.penn === 'VBN' && steps === 0 && !hasFinite(text, at, limit)) return true
    const next = subjectPartEnd(text, at, limit)
    if (next === at) return false
    at = next
  }
  return false
}

/** `Peru “truly trusts” them`: quoted words in small letters right behind a subject. */
function opensPredicate(text: SpeechText, at: number): boolean {
  const quotation = isQuotationMark(text.tokens[at]?.form) ? text.quotationAt(at) : undefined
  if (!quotation || quotation.start !== text.tokens[at]?.start) return false
  return /^\p{Ll}[^\s]*\s/u.test(text.document.text.slice(quotation.content.start, quotation.content.end))
}

/** Pieces that may hang on a subject before its verb. */
const longestSubject = 12

function subjectPartEnd(text: SpeechText, at: number, limit: number): number {
  const token = text.tokens[at]
  if (!token) return at
  if (isAdverb(token) || isQuotationMark(token.form)) return at + 1
  if (token.form === '(') return closing(text, at, limit)
  const isLink =
    isAttaching(token) ||
    (token.penn === 'IN' && token.lower !== 'that') ||
    token.lower === 'and' ||
    token.lower === 'or' ||
    token.form === '/'
  if (isLink) {
    const next = text.phraseAt(isQuotationMark(text.tokens[at + 1]?.form) ? at + 2 : at + 1)
    if (next) return next.last
    return text.tokens[at + 1]?.penn === 'VBG' ? (text.phraseAt(at + 2)?.last ?? at + 2) : at
  }
  if (token.form === ',') return afterSubjectComma(text, at, limit)
  if (token.penn === 'VBN' || token.penn === 'JJ') return at + 1
  if (token.penn === 'TO' && text.tokens[at + 1]?.penn === 'VB') return text.phraseAt(at + 2)?.last ?? at + 2
  const phrase = text.phraseAt(at)
  return phrase?.first === at && phrase.kind === 'time' ? phrase.last : at
}

/** After `, who was there,` or `, the minister,`: right behind the second comma if a finite verb stands there. */
function afterSubjectComma(text: SpeechText, comma: number, limit: number): number {
  const isRelative = ['WDT', 'WP', 'WP$', 'WRB', 'IN'].includes(text.tokens[comma + 1]?.penn ?? '')
  for (let at = comma + 1; at < limit; at++) {
    if (!isRelative && isFiniteAt(text, at)) return comma
    if (text.tokens[at]?.form !== ',') continue
    if (isFiniteAt(text, at + 1) || text.tokens[at + 1]?.lower === 'and') return at + 1
  }
  return comma
}

function closing(text: SpeechText, open: number, limit: number): number {
  for (let at = open + 1; at < limit; at++) if (text.tokens[at]?.form === ')') return at + 1
  return open
}

/** Marks that end a clause and are no part of it. Matches `.`, `,`, `;`; not the mark of `five?”`. */
const edgeMarks: ReadonlySet<string> = new Set(['.', ',', ';', ':', '–', '—', '-', '!', '?', '...', '…', '--'])

/** The words of a clause without the marks at its edges; undefined if nothing is left. */
export function clauseSpan(text: SpeechText, { first, last }: TokenRange): Span | undefined {
  let from = first
  let to = last
  while (from < to && edgeMarks.has(text.tokens[from]?.form ?? '')) from++
  while (to > from && edgeMarks.has(text.tokens[to - 1]?.form ?? '')) to--
  const start = text.tokens[from]?.start
  const end = text.tokens[to - 1]?.end
  return start === undefined || end === undefined || from >= to ? undefined : { start, end }
}
