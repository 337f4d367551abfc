import type { Document, Name, Token } from '../../annotate/document.ts'
import { eventHeads, headlineVerbs, passingWords, titlingWords } from '../../annotate/lexicon/event-heads.ts'
import { romanValue } from '../../annotate/numerals.ts'
import { isDayWord } from './day-words.ts'

/**
 * The noun phrase around a head noun.
 *
 *     at this year’s annual Baku Energy Forum on Gas Transit (BEF) in Baku
 *        ----------- ------ ################################             # name, - dropped
 */
export interface Phrase {
  readonly head: number
  /** Tokens of the name: `first` to `last` (exclusive); brackets with an acronym left out. */
  readonly first: number
  readonly last: number
  /** First token of the whole phrase, words before the name among it, its determiner left out. */
  readonly start: number
  /** First token after the phrase and the acronym behind it. */
  readonly end: number
  /** First token of all, the article or the owner among it. */
  readonly outset: number
  /** The article, pronoun or number word before the phrase, lower case; undefined where none stands. */
  readonly determiner: string | undefined
  /** Whoever stands in the possessive before it (`Apple’s conference`): tokens, the mark left out. */
  readonly owner: { readonly first: number; readonly last: number } | undefined
  /** Acronym of the gathering in brackets behind its name. */
  readonly acronym: number | undefined
}

/** Reads outward from a head noun as far as its phrase goes inside the sentence of tokens `from` to `to`. */
export function readPhrase(document: Document, head: number, from: number, to: number): Phrase {
  const { tokens } = document
  const start = phraseStart(document, head, from)
  const first = nameStart(tokens, start, head)
  const whole = phraseEnd(document, first, head, to)
  const bracket = tokens[whole - 1]?.form === ')' ? whole - 3 : whole
  const acronym = bracket > head ? acronymBehind(tokens, first, head, bracket) : undefined
  const last = acronym === undefined ? whole : bracket
  const before = tokens[start - 1]
  const isOwned = before !== undefined && start - 1 >= from && isPossessive(before)
  const title = titleBehind(document, last, to)
  const owner = isOwned ? ownerBefore(document, start - 1, from) : undefined
  const determiner = start > from ? determinerOf(before) : undefined
  const end = acronym === undefined ? last : acronym + 2
  const outset = outsetOf(tokens, owner ? owner.first : start, from)
  if (title) return { head, ...title, start, end: title.last, outset, determiner, owner, acronym: undefined }
  return { head, first, last, start, end, outset, determiner, owner, acronym }
}

/** Whether a token is a possessive mark: `’s`, `'`. */
export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /^['’]s?$/i.test(token.form) && token.upos !== 'AUX' // `’s`, `'`; not `’ll`
}

/** The title that a gathering is said to have: `an exhibition titled “Ink and Rain”`; its marks are left out. */
function titleBehind(document: Document, at: number, to: number): { first: number; last: number } | undefined {
  const { tokens } = document
  if (!titlingWords.has(tokens[at]?.lower ?? '')) return undefined
  const mark = tokens[at + 1]
  const quotation = document.quotations.find(({ start }) => start === mark?.start)
  if (quotation) {
    const last = tokens.findIndex((token) => token.start >= quotation.content.end)
    return { first: at + 2, last }
  }
  let last = at + 1
  while (last < to && (isCapital(tokens[last]) || (last > at + 1 && isCapital(tokens[last + 1])))) last++
  return last > at + 1 ? { first: at + 1, last } : undefined
}

function outsetOf(tokens: readonly Token[], start: number, from: number): number {
  return start > from && determinerOf(tokens[start - 1]) !== undefined ? start - 1 : start
}

/** Whether a token starts with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.form) // `Forum`, `É`; not `forum`, `2019`
}

function determinerOf(token: Token | undefined): string | undefined {
  return token && (token.upos === 'DET' || token.upos === 'PRON' || token.lower === 'no') ? token.lower : undefined
}

/** First token of the words that describe the head, read leftward. */
function phraseStart(document: Document, head: number, from: number): number {
  const { tokens } = document
  let start = head
  for (;;) {
    const name = nameEndingAt(document.names, start)
    if (name && name.first >= from && !isPossessive(tokens[start - 1])) {
      start = name.first
      continue
    }
    const next = joinsNames(document, start) && !isCapital(tokens[head]) ? start : stepLeft(tokens, start, from)
    if (next === start) return start
    start = next
  }
}

/** `Peru and Chile` before a lower-case head: two names, of which only the second describes it. */
function joinsNames(document: Document, start: number): boolean {
  if (document.tokens[start - 1]?.lower !== 'and') return false
  return nameEndingAt(document.names, start - 1) !== undefined && document.names.some((name) => name.first === start)
}

function nameEndingAt(names: readonly Name[], last: number): Name | undefined {
  return names.find((name) => name.last === last)
}

/** The start of the phrase one word further left; `start` itself where it ends. */
function stepLeft(tokens: readonly Token[], start: number, from: number): number {
  const token = tokens[start - 1]
  if (!token || start - 1 < from) return start
  if (isClosingMark(token)) return openingMark(tokens, start - 1, from) ?? start
  if (isPossessive(token)) return isGroupPossessive(tokens, start - 1) ? start - 2 : start
  if (describes(token)) return headlineVerbs.has(token.form) ? start : start - 1
  const before = tokens[start - 2]
  if (!before || start - 2 < from) return start
  if (isHyphen(token) && token.start === before.end) return describes(before) || isCapital(before) ? start - 2 : start
  if (token.form === ')' && isCapital(before) && tokens[start - 3]?.form === '(') return start - 3
  const joinsCapitals = isCapital(before) && isCapital(tokens[start])
  if ((token.lower === 'and' || token.form === '&') && before.upos !== 'VERB') {
    const joinsAdjectives = before.upos === 'ADJ' && tokens[start]?.upos === 'ADJ'
    return joinsCapitals || joinsAdjectives ? start - 2 : start
  }
  if (token.lower === 'of' && /^heads?$/i.test(before.form)) return start - 2 // `heads of state summit`; not `talks of a summit`
  return start
}

/** Matches the marks that close a title before its noun: `”`, `"`, `»`. */
const closingMark = /^[”"»]$/

function isClosingMark(token: Token): boolean {
  return closingMark.test(token.form)
}

/** The mark that opens the title closed at `mark`: `the “Silk Road” forum`; undefined for a long quotation. */
function openingMark(tokens: readonly Token[], mark: number, from: number): number | undefined {
  const longestTitle = 8
  for (let at = mark - 2; at >= Math.max(from, mark - longestTitle - 1); at--) {
    if (/^[“"«]$/.test(tokens[at]?.form ?? '')) return isCapital(tokens[at + 1]) ? at : undefined // `“`; not `”`
  }
  return undefined
}

function describes(token: Token): boolean {
  switch (token.upos) {
    case 'ADJ':
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
      return true
    case 'VERB':
      return token.penn === 'VBN' || token.penn === 'VBG'
    case 'ADV':
      return passingWords.has(token.lower)
    default:
      return false
  }
}

function isHyphen(token: Token): boolean {
  return token.form === '-' || token.form === '–'
}

/** Matches `ministers`, `heads`, `developers`; not `states`, `emirates`. */
const peopleOfAKind = /(?:chiefs|ees|ents|ers|eers|heads|ists|men|ors|officials|teers|ants)$/

/** `developers’ conference`, `Women’s Congress`: people of a kind, not an owner. */
function isGroupPossessive(tokens: readonly Token[], mark: number): boolean {
  const owner = tokens[mark - 1]
  if (!owner) return false
  if (/^(?:wo)?men$|^people$|^children$/.test(owner.lower)) return true // `women`; not `woman`
  return tokens[mark]?.form.length === 1 && peopleOfAKind.test(owner.lower)
}

/** First token of the name: what only tells when, how often or how great is left out at the front. */
function nameStart(tokens: readonly Token[], start: number, head: number): number {
  let first = start
  while (first < head) {
    const token = tokens[first]
    if (!token) break
    const isYear = /^(?:19|20)\d\d$/.test(token.form) // `2016`; not `1800`, `20`
    const isPassing = passingWords.has(token.lower) && !(isCapital(token) && isCapital(tokens[first + 1]))
    const isLength = token.upos === 'NUM' && isHyphen(tokens[first + 1] ?? token) && isDayWord(tokens[first + 2])
    if (isLength) first += 3
    else if (isPassing || (isDayWord(token) && !isYear) || isLooseMark(token)) first++
    else if (token.upos === 'NUM' && !isYear && isDayWord(tokens[first - 1]) && first > start) first++
    else if (isYear && first + 1 < head && isDayWord(tokens[first - 1]) && first > start) first++
    else break
  }
  return first
}

function isLooseMark(token: Token): boolean {
  return token.form === ',' || isHyphen(token)
}

/** First token after the name: number, further capitals, and what `of`, `on`, `for` add. */
function phraseEnd(document: Document, first: number, head: number, to: number): number {
  const { tokens } = document
  const covering = document.names.find((name) => name.first <= head && head < name.last)
  let last = Math.max(head + 1, covering && covering.first >= first - 1 ? Math.min(covering.last, to) : 0)
  if (last < to && isNumberOfName(tokens[last], isCapital(tokens[head]))) last++
  for (let complements = 0; complements < maximumComplements; complements++) {
    const end = complementEnd(document, last, to, isCapital(tokens[head]))
    if (end === last) break
    last = end
  }
  return last
}

/** `Summit 2016`, `Exercise Lion 16`, `Geneva Conference II`. */
function isNumberOfName(token: Token | undefined, isCapitalHead: boolean): boolean {
  if (!token) return false
  return isCapitalHead && /^(?:(?:19|20)\d\d|[IVX]{1,5})$/.test(token.form) // `2016`, `XII`; not `16.5`
}

/** How many complements a name is read with: `meeting | of the Council | of Ministers | on Trade`. */
const maximumComplements = 4
/** How many tokens one complement may take. */
const longestComplement = 12

/** First token after the complement that a preposition at `at` starts; `at` itself if none does. */
function complementEnd(document: Document, at: number, to: number, isCapitalHead: boolean): number {
  const { tokens } = document
  const preposition = tokens[at]
  if (!preposition || at >= to) return at
  const isUsual = preposition.lower === 'of' || preposition.lower === 'on'
  const isNamePart =
    isCapitalHead && (preposition.lower === 'for' || preposition.form === 'With' || preposition.lower === 'against')
  if (!isUsual && !isNamePart) return at
  const start = isArticle(tokens[at + 1]) ? at + 2 : at + 1
  if (isNamePart && !isCapital(tokens[start])) return at
  if (preposition.lower === 'on' && isTemporalOrPlace(document, start)) return at
  const limit = Math.min(to, at + longestComplement)
  let last = nounsEnd(document, start, limit)
  if (last === start) return at
  const joined =
    tokens[last]?.lower === 'and' ? nounsEnd(document, isArticle(tokens[last + 1]) ? last + 2 : last + 1, limit) : last
  const opensClause = tokens[joined]?.upos === 'VERB' || tokens[joined]?.upos === 'AUX'
  const isAnother = tokens.slice(last, joined).some((token) => eventHeads.has(token.lower))
  if (joined > last + 1 && !opensClause && !isAnother) last = joined
  return last
}

function isArticle(token: Token | undefined): boolean {
  return token?.upos === 'DET' && /^(?:the|a|an|its|their)$/.test(token.lower)
}

/** `on Monday`, `on 3 March`, `on the sidelines`: no subject. */
function isTemporalOrPlace(document: Document, at: number): boolean {
  const token = document.tokens[at]
  if (!token) return true
  if (isDayWord(token) || /^(?:sidelines|margins|fringes|eve|occasion|grounds|behalf|top|way)$/.test(token.lower))
    return true
  const isDay =
    token.upos === 'NUM' &&
    (document.dates.some((date) => date.start <= token.start && token.end <= date.end) ||
      isDayWord(document.tokens[at + 1]))
  return isDay
}

/** First token after nouns, names and what describes them. */
function nounsEnd(document: Document, start: number, limit: number): number {
  const { tokens } = document
  let last = start
  while (last < limit) {
    const name = document.names.find((candidate) => candidate.first === last)
    const token = tokens[last]
    if (name && name.last <= limit) last = name.last
    else if (token && isNounWord(token)) last++
    else if (token && last > start && isHyphen(token) && token.end === tokens[last + 1]?.start) last += 2
    else if (token && last > start && isPossessive(token)) last++
    else if (
      token?.form === '(' &&
      tokens[last + 2]?.form === ')' &&
      isCapital(tokens[last + 1]) &&
      isCapital(tokens[last - 1])
    )
      last += 3
    else break
  }
  return Math.min(last, limit)
}

function isNounWord(token: Token): boolean {
  if (romanValue(token.form) !== undefined) return true
  return (token.upos === 'ADJ' || token.upos === 'NOUN' || token.upos === 'PROPN') && !isDayWord(token)
}

/** First letters of the capital words, in capitals. */
function initialsOf(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last)
    .filter(isCapital)
    .map((token) => token.form.charAt(0))
    .join('')
}

/**
 * Token of the acronym in the brackets behind the name, such as `(WEF)`; undefined where it is that of the body in it
 * (`Summit of the Gulf Council (GC)`).
 */
function acronymBehind(tokens: readonly Token[], first: number, head: number, last: number): number | undefined {
  const acronym = tokens[last + 1]
  if (tokens[last]?.form !== '(' || tokens[last + 2]?.form !== ')') return undefined
  const letters = acronym?.form.replace(/[^\p{Lu}]/gu, '') ?? '' // keeps `WEF` of `WEF-2`
  const ofBody = initialsOf(tokens, head + 1, last)
  const isOfBody = ofBody.length > 1 && isNearlyWithin(letters, ofBody)
  const isAcronym = letters.length >= 2 && !isOfBody && isNearlyWithin(letters, initialsOf(tokens, first, last))
  return isAcronym ? last + 1 : undefined
}

/** Whether the letters, all but one at most, stand in the same order among others. */
function isNearlyWithin(letters: string, among: string): boolean {
  for (let skipped = 0; skipped < letters.length; skipped++) {
    let at = 0
    const rest = letters.slice(0, skipped) + letters.slice(skipped + 1)
    for (const letter of among) if (letter === rest[at]) at++
    if (at === rest.length) return true
  }
  return false
}

/** The words in the possessive before a phrase: a name, or a noun with its article (`the company`). */
function ownerBefore(document: Document, mark: number, from: number): { first: number; last: number } {
  const name = nameEndingAt(document.names, mark)
  return name && name.first >= from ? { first: name.first, last: name.last } : { first: mark - 1, last: mark }
}
