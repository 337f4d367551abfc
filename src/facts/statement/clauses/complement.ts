import { speechVerbs } from '../../../annotate/lexicon/speech-verbs.ts'
import type { NounPhrase } from '../../../annotate/phrases/chunks.ts'
import { wordsOf } from '../../../text/span.ts'
import type { Cue } from '../cues/cues.ts'
import { isLabel } from '../quotations/label.ts'
import { hasFinite, isAdverb, isFiniteAt, type SpeechText } from '../speech-text.ts'
import { clauseEdges, startsClause } from './clause.ts'
import { closing } from './phrase-end.ts'

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
  if (text.token(at).form === ',') at = afterAside(text, at, limit)
  if (cue.verb.hasHearer) at = afterHearer(text, cue, at, limit)
  let isNear = true
  for (let steps = 0; steps < longestAdjunct && at < limit; steps++) {
    if (cue.verb.clause === 'bare' && at === cue.last && isSubjectThat(text, at)) return { at, hasThat: false }
    if (isThat(text, cue, at, limit)) {
      return isWholeQuotation(text, at + 1) ? undefined : { at: at + 1, hasThat: true }
    }
    if (isWholeQuotation(text, at) || (isNear && isTopic(text, cue, at)) || opensOther(text, cue, at)) return undefined
    isNear &&= isAdverb(text.token(at))
    const next = adjunctEnd(text, at, limit)
    const isWhen = cue.verb.hasHearer && at > cue.last && timeLinks.has(text.token(at).lower)
    const mayStart = cue.verb.clause === 'bare' && !isWhen
    if (mayStart && (startsClause(text, at, limit) || opensWithAdjunct(text, at, next, limit))) {
      return { at, hasThat: false }
    }
    if (next === at) return undefined
    at = next
  }
  return undefined
}

/** Words that tell when it was said where a hearer stands before them: `told the press | after the talks`. Own list. */
const timeLinks: ReadonlySet<string> = new Set('after before during following since'.split(' '))

/** Whether another verb of speech begins behind the first: `said | adding`. */
function opensOther(text: SpeechText, cue: Cue, at: number): boolean {
  return at === cue.last && joining.has(text.token(at).lower)
}

/** Verbs of speech that go on with what another one began. Own list. */
const joining: ReadonlySet<string> = new Set('adding noting saying stating stressing warning'.split(' '))

/** Prepositions that name what is spoken of. Own list. */
const topicLinks: ReadonlySet<string> = new Set(['about', 'against', 'for', 'of', 'over', 'with'])

/** Verbs after which `on` names what is spoken of, not where or when. Own list. */
const topicVerbs: ReadonlySet<string> = new Set(
  'advise agree comment elaborate insist reflect report speculate'.split(' '),
)

/** `speculated on the role that`, `complained about the noise that`: what is spoken of, not when. */
function isTopic(text: SpeechText, cue: Cue, at: number): boolean {
  const link = text.token(at).lower
  const object = text.phraseAt(at + 1)
  if (object?.kind === 'time' || (object && timeNouns.has(text.token(object.last - 1).lower))) return false
  if (cue.verb.base === 'say') return link === 'of'
  if (['alert', 'respond'].includes(cue.verb.base) && link === 'to') return true
  return topicLinks.has(link) || (link === 'on' && topicVerbs.has(cue.verb.base))
}

/** `said | that would help`: a `that` with its own verb. */
function isSubjectThat(text: SpeechText, at: number): boolean {
  return text.token(at).lower === 'that' && pronounVerbs.has(text.token(at + 1).lower)
}

/** Verbs right behind a `that` that is their subject: `believes that is so`. Own list. */
const pronounVerbs: ReadonlySet<string> = new Set(['could', 'has', 'is', 'was', 'will', 'would'])

/** A clause without a verb that the tagger knows is longer than this, `that` included: `that prices fall` is too short. */
const fewestAfterThat = 3

/** `that` before a clause: a verb follows, or it stands right behind the cue and is tagged as a conjunction. */
function isThat(text: SpeechText, cue: Cue, at: number, limit: number): boolean {
  const token = text.token(at)
  if (token.lower !== 'that' || isSubjectThat(text, at)) return false
  return hasFinite(text, at + 1, limit) || (at === cue.last && token.penn === 'IN' && limit - at > fewestAfterThat)
}

/** `estimated | by 2050, demand would rise`: an adjunct with a comma that belongs to the clause. */
function opensWithAdjunct(text: SpeechText, at: number, next: number, limit: number): boolean {
  const isCue = speechVerbs.get(text.token(next + 1).lower)?.form === 'gerund'
  return !isCue && text.token(at).penn === 'IN' && text.token(next).form === ',' && startsClause(text, next + 1, limit)
}

/** Matches the end of `We agree,`; not of `old guard`. */
const closingMark = /[,.?!…]$/

/** Whether a quotation starts here that is all that is reported: nothing of its sentence goes on behind it. */
export function isWholeQuotation(text: SpeechText, at: number): boolean {
  const quotation = text.quotationAt(at)
  if (!quotation || quotation.start !== text.token(at).start) return false
  const after = text.token(text.tokenFrom(quotation.end))
  const isLinked = closingMark.test(wordsOf(text.document.text, quotation.content))
  return isLinked || after.form === '' || clauseEdges.has(after.form) || after.penn === 'CC'
}

/** After whoever is told, which `tell` always needs and `warn`, `promise` only where it can be a person. */
function afterHearer(text: SpeechText, cue: Cue, at: number, limit: number): number {
  const phrase = text.phraseAt(at)
  if (!phrase || phrase.first !== at || phrase.kind === 'time') return at
  const isPlural = text.token(phrase.last - 1).penn === 'NNS' || text.token(phrase.last - 1).penn === 'NNPS'
  const canHear = phrase.kind !== 'noun' || isPlural
  const hears = cue.verb.base === 'tell' || (canHear && !startsClause(text, at, limit))
  return hears ? afterShow(text, hearerEnd(text, phrase, limit)) : at
}

/** After the title of a programme in marks that belongs to whoever is told: `told Acme's | “Talk Now” | that`. */
function afterShow(text: SpeechText, at: number): number {
  const mark = text.token(at).penn === 'POS' ? at + 1 : at
  const show = text.quotationAt(mark)
  const isShow = show?.start === text.token(mark).start && isLabel(wordsOf(text.document.text, show.content))
  return isShow ? text.tokenFrom(show.end) : at
}

/** Adjuncts that may stand between cue and clause (`on Friday`, `in a statement`, `at a meeting`); more are no attribution. */
const longestAdjunct = 9

/** The hearer with what hangs on it: `the agency in Lima`, `state television`. */
function hearerEnd(text: SpeechText, phrase: NounPhrase, limit: number): number {
  const joined = text.token(phrase.last).lower === 'and' ? text.phraseAt(phrase.last + 1) : undefined
  return Math.min(limit, joined && !isFiniteAt(text, joined.last) ? joined.last : phrase.last)
}

/** A prepositional phrase, a time, an adverb or an aside between commas that starts here; `at` where none does. */
export function adjunctEnd(text: SpeechText, at: number, limit: number): number {
  const token = text.token(at)
  if (token.form === ',') return afterAside(text, at, limit)
  if (token.form === '(') return closing(text, at, limit)
  const phrase = text.phraseAt(at)
  if (phrase?.first === at && phrase.kind === 'time') return phrase.last
  if (phrase?.first === at && timeNouns.has(text.token(phrase.last - 1).lower)) return phrase.last
  if (isAdverb(token)) return at + 1
  if (token.penn !== 'IN' && token.penn !== 'TO' && token.penn !== 'VBG') return at
  let end = at + 1
  if (text.token(end).penn === 'IN') end++
  const object = text.phraseAt(end)
  const titled = afterTitle(text, text.token(end).penn === 'PRP$' || text.token(end).penn === 'DT' ? end + 1 : end)
  if (titled !== undefined) return Math.min(titled, limit)
  if (object?.first !== end) return at
  end = object.last
  const figure = text.token(end).form === ',' && text.token(end + 1).penn === 'CD' ? text.phraseAt(end + 1) : undefined
  if (figure) end = figure.last
  return Math.min(end, limit)
}

/** Longest title in marks, in tokens, the marks included. */
const longestTitle = 8

/** After a title in marks that starts at a token: `in his “Open House programme” | that`. */
function afterTitle(text: SpeechText, at: number): number | undefined {
  const title = text.quotationAt(at)
  if (title?.start !== text.token(at).start) return undefined
  const last = text.tokenFrom(title.end)
  return last - at <= longestTitle && !closingMark.test(wordsOf(text.document.text, title.content)) ? last : undefined
}

/** Nouns of time that stand without a preposition: `this week`, `last month`. Own list. */
export const timeNouns: ReadonlySet<string> = new Set(
  'afternoon ago day days decade decades evening hours later month months morning night time week weekend weeks year years'.split(
    ' ',
  ),
)

/** Whether words behind a comma can lead up to `that`: `on Friday`; not a noun or participle that it says more of. */
function isLead(text: SpeechText, first: number): boolean {
  const phrase = text.phraseAt(first)
  return text.token(first).penn !== 'VBG' && (phrase?.first !== first || phrase.kind === 'time')
}

/** How far the comma that closes an aside stands at most behind the one that opens it, in tokens: `, she said at the fair,`. */
const longestAside = 12

/** After an aside of few words between commas: `, however,`; the comma's own place where there is none. */
function afterAside(text: SpeechText, comma: number, limit: number): number {
  for (let at = comma + 1; at < Math.min(limit, comma + longestAside); at++) {
    if (text.quotationAt(at) || isFiniteAt(text, at)) return comma
    if (text.token(at).form === ',') return at + 1
    if (text.token(at).lower === 'that') return isLead(text, comma + 1) ? at : comma
  }
  return comma
}
