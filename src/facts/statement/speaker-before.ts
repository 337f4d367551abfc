import type { NounPhrase } from '../../annotate/chunks.ts'
import { speechVerbs } from '../../annotate/lexicon/speech-verbs.ts'
import { subordinators } from './clause.ts'
import { isBreak, segmentStart, titleStart } from './comma-segments.ts'
import { timeNouns } from './complement.ts'
import { mentionOf, type Speaker, withoutArticle } from './speaker.ts'
import { hasFinite, isAdverb, isAttaching, isFiniteAt, type SpeechText } from './speech-text.ts'
import { groupBefore } from './verb-group.ts'

/**
 * The subject that ends before a verb group, with titles and appositions.
 *
 *     After the talks, the minister for trade, Ann Tan, has said
 *                      ----------------------  ^^^^^^^  verb group
 *
 * @param group First token of the verb group.
 * @param floor First token that can belong to the clause.
 */
export function speakerBefore(text: SpeechText, group: number, floor: number): Speaker | undefined {
  const last = beforeBrackets(text, beforeAdjunct(text, group, floor), floor)
  if (isBreak(text, last - 1)) return speakerBeforeComma(text, last - 1, floor)
  const phrase = phraseEndingAt(text, last, floor)
  if (phrase) return toSpeaker(text, phrase, group, floor)
  if (last - 1 === floor && quantities.has(text.token(floor).lower)) return soleWord(text, floor)
  if (text.token(last - 1).lower === 'whom' && text.token(last - 2).lower === 'of' && last - 3 > floor)
    return antecedent(text, last - 3, floor)
  return isRelative(text, last - 1) ? antecedent(text, last - 1, floor) : undefined
}

/** Words for people not told apart, as a whole subject. Own list. */
const quantities: ReadonlySet<string> = new Set(['many', 'most', 'others', 'several', 'some'])

function soleWord(text: SpeechText, at: number): Speaker {
  const { start, end } = text.token(at)
  return { mention: { start, end }, first: at, last: at + 1 }
}

/** The place before a time between subject and verb, auxiliaries before it included: `Ann Tan | has over the past year | said`. */
function beforeAdjunct(text: SpeechText, group: number, floor: number): number {
  const quantifier = afterSubject.has(text.token(group - 1).lower) && group - 1 > floor ? group - 1 : group
  const last = beforeTime(text, quantifier, floor)
  return last < quantifier ? Math.max(floor, groupBefore(text, last).first) : last
}

/** Words that may stand between subject and verb: `they | all | said`. Own list. */
const afterSubject: ReadonlySet<string> = new Set('all both each herself himself itself themselves'.split(' '))

/** The place before a time that stands between subject and verb: `Ann Tan | on Friday | said`. */
function beforeTime(text: SpeechText, last: number, floor: number): number {
  const phrase = text.phraseAt(last - 1)
  if (!phrase || phrase.last !== last || phrase.first <= floor || !isTime(text, phrase)) return last
  const hasPreposition = timeLinks.has(text.token(phrase.first - 1).lower)
  return hasPreposition ? phrase.first - 1 : phrase.first
}

/** `on Friday`, `this week`. */
function isTime(text: SpeechText, { kind, first, last }: NounPhrase): boolean {
  return kind === 'time' || (pointing.has(text.token(first).lower) && timeNouns.has(text.token(last - 1).lower))
}

/** Words before a noun of time that make it a point in time. Own list. */
const pointing: ReadonlySet<string> = new Set(['earlier', 'last', 'next', 'that', 'this'])

/** Prepositions before a time. Own list. */
const timeLinks: ReadonlySet<string> = new Set('after at before during for from in on over since within'.split(' '))

const relativePronouns: ReadonlySet<string> = new Set(['who', 'which', 'that'])

export function isRelative(text: SpeechText, token: number): boolean {
  const { lower, penn } = text.token(token)
  return relativePronouns.has(lower) && (penn === 'WP' || penn === 'WDT')
}

/** What `who` or `which` stands for: the noun phrase before it. */
function antecedent(text: SpeechText, pronoun: number, floor: number): Speaker | undefined {
  const hasComma = text.token(pronoun - 1).form === ','
  const phrase = phraseEndingAt(
    text,
    beforeBrackets(text, beforeTime(text, hasComma ? pronoun - 1 : pronoun, floor), floor),
    floor,
  )
  if (!phrase) return undefined
  const body = text.token(pronoun).lower === 'which' ? bodyBefore(text, phrase, floor) : undefined
  return body ?? toSpeaker(text, phrase, pronoun, floor)
}

/** `the head of the Water Board in Lima, | which`: the body, not who works for it and not where it is. */
function bodyBefore(text: SpeechText, phrase: NounPhrase, floor: number): Speaker | undefined {
  const isPlace = phrase.name?.type === 'LOC' && text.token(phrase.first - 1).lower === 'in'
  const body = isPlace ? phraseEndingAt(text, phrase.first - 1, floor) : phrase
  if (body?.name?.type !== 'ORG') return undefined
  return { mention: mentionOf(text, body, body.last), first: body.first, last: phrase.last }
}

/** The place before `(…)` where brackets close just before `last`; else `last`. */
function beforeBrackets(text: SpeechText, last: number, floor: number): number {
  if (text.token(last - 1).form !== ')') return last
  const longestBracket = 12
  for (let at = last - 2; at >= floor && at > last - longestBracket; at--) if (text.token(at).form === '(') return at
  return last
}

function phraseEndingAt(text: SpeechText, last: number, floor: number): NounPhrase | undefined {
  const phrase = text.phraseAt(last - 1)
  if (!phrase || phrase.first < floor || phrase.kind === 'time') return undefined
  return phrase.last === last ? phrase : cutAt(text, phrase, last)
}

/** The part of a phrase before a verb that the tagger took for its noun: `Boeing | claims`. */
function cutAt(text: SpeechText, phrase: NounPhrase, last: number): NounPhrase {
  const name = text.document.names.find((other) => other.last === last)
  const kind = name ? 'name' : 'noun'
  return { ...phrase, last, end: text.token(last - 1).end, kind, name }
}

/** A speaker out of the phrase before a verb: what it hangs on (`a spokesman for`) and what it is joined to (`Ann Tan and`). */
function toSpeaker(text: SpeechText, phrase: NounPhrase, last: number, floor: number): Speaker {
  const head = headOf(text, phrase, floor)
  const person = describedPerson(text, head, floor)
  if (person) return { mention: mentionOf(text, person, person.last), first: person.first, last }
  const pronoun = relativeAround(text, head.first, floor)
  const outer = pronoun === undefined ? undefined : antecedent(text, pronoun, floor)
  if (outer) return { ...outer, last }
  const first = joinedFirst(text, head, floor)
  const holder = text.phraseAt(first)
  if (first < head.first && holder && isDescribed(text, holder, phrase.last)) {
    return { mention: mentionOf(text, holder, holder.last), first, last }
  }
  if (first < head.first) return { mention: withoutArticle(text, first, phrase.last), first, last }
  return { mention: mentionOf(text, head, phrase.last), first: head.first, last }
}

/** `the firms which run the port | said`: the pronoun of a relative clause that ends with the phrase at a token. */
function relativeAround(text: SpeechText, first: number, floor: number): number | undefined {
  for (let at = first - 1; at > floor && !isBreak(text, at) && !subordinators.has(text.token(at).lower); at--) {
    if (!isRelative(text, at)) continue
    let verb = at + 1
    while (isAdverb(text.token(verb))) verb++
    const isSpeech = speechVerbs.has(text.token(verb).lower)
    return verb < first && isFiniteAt(text, verb) && !isSpeech ? at : undefined
  }
  return undefined
}

/** `Ann Tan, chair and founder`: one person, and no other one behind the comma. */
function isDescribed(text: SpeechText, holder: NounPhrase, last: number): boolean {
  if (holder.name?.type !== 'PER' || text.token(holder.last).form !== ',') return false
  return !text.document.names.some(({ first, type }) => type === 'PER' && first >= holder.last && first < last)
}

/** `Ann Tan, the envoy for Peru said`: the person before, where the second comma was left out. */
function describedPerson(text: SpeechText, head: NounPhrase, floor: number): NounPhrase | undefined {
  if (text.token(head.first - 1).form !== ',' || head.kind !== 'noun') return undefined
  const before = phraseEndingAt(text, head.first - 1, floor)
  if (before?.name?.type !== 'PER') return undefined
  const opener = text.token(before.first - 1)
  const isFree = before.first === floor || opener.form === ',' || text.phraseAt(before.first - 1) !== undefined
  return isFree ? before : undefined
}

/** The leftmost phrase that a chain of `of`, `for`, `released by` leads back to. */
function headOf(text: SpeechText, phrase: NounPhrase, floor: number): NounPhrase {
  let head = phrase
  for (let gap = gapBefore(text, head.first); gap > 0; gap = gapBefore(text, head.first)) {
    const before = phraseEndingAt(text, head.first - gap, floor)
    if (!before || before.kind === 'pronoun') break
    head = before
  }
  return head
}

/** Words that stand between a noun and the preposition of what hangs on it: `sources close to`. Own list. */
const beforeLink: ReadonlySet<string> = new Set(['briefed', 'close', 'familiar'])

/** How many words tie a phrase to the one before: `for`, `released by`, `close to`, `such as`; 0 where none do. */
function gapBefore(text: SpeechText, first: number): number {
  const { lower, penn } = text.token(first - 2)
  if (text.token(first - 1).lower === 'as' && lower === 'such') return 2
  if (!isAttaching(text.token(first - 1))) return 0
  return penn === 'VBN' || beforeLink.has(lower) ? 2 : 1
}

/** First token of a joined subject: `Ann Tan and Li Wei`; only where no verb stands before it in the clause. */
function joinedFirst(text: SpeechText, phrase: NounPhrase, floor: number): number {
  let first = phrase.first
  while (true) {
    const isJoined =
      text.token(first - 1).lower === 'and' || (first < phrase.first && text.token(first - 1).form === ',')
    if (!isJoined) return first
    const hasComma = text.token(first - 2).form === ','
    const before = phraseEndingAt(text, beforeBrackets(text, first - (hasComma ? 2 : 1), floor), floor)
    if (!before || before.kind === 'pronoun' || hasFinite(text, floor, before.first)) return first
    const head = headOf(text, before, floor)
    if (isAttaching(text.token(head.first - 1))) return first
    first = head.first
  }
}

/** Tags of what opens an aside between commas: `of Lima`, `42`, `speaking in Lima`, `who was there`. */
const asideTags: ReadonlySet<string> = new Set(['CC', 'CD', 'IN', 'TO', 'VBG', 'VBN'])

/**
 * The subject before a description or aside in commas: leftwards over the segments, a person or a bare name first, else
 * the leftmost phrase.
 */
function speakerBeforeComma(text: SpeechText, comma: number, floor: number): Speaker | undefined {
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

/** A party and where somebody was elected. Matches `R-Ky.`, `D-Mass`; not `R-rated`. */
const partyTag = /^[DIR]-\p{Lu}/u

/** Whether a segment is the second half of a place, or a party and state: `from Salem, | Oregon |`, `Ann Lee, | D-Ohio |`. */
function isPlaceAside(text: SpeechText, phrase: NounPhrase | undefined, first: number, floor: number): boolean {
  if (partyTag.test(text.token(first).form)) return true
  if (phrase?.name?.type !== 'LOC' || phrase.first !== first || first - 1 <= floor) return false
  return ['from', 'in', 'near', 'of'].includes(text.token(segmentStart(text, first - 1, floor)).lower)
}

/** Adverbs that belong to the noun behind them: `even the unions`. Own list. */
const focusing: ReadonlySet<string> = new Set(['even', 'just', 'not', 'only'])

/** Whether a number opens an aside by itself: `, 42,`; not `One clerk in Lima`. */
function isLongNumber(text: SpeechText, first: number, last: number): boolean {
  return text.token(first).penn === 'CD' && last - first > 2
}

/** Whether a segment is an aside: `of Lima`, `42`, `speaking in Lima`, `a firm which has filed for protection`. */
function isAside(text: SpeechText, first: number, last: number): boolean {
  const opener = text.token(first)
  if (
    (isAdverb(opener) && !focusing.has(opener.lower)) ||
    (asideTags.has(opener.penn) && !isLongNumber(text, first, last))
  )
    return true
  for (let at = first; at < last; at++) if (isRelative(text, at)) return hasFinite(text, at, last)
  return false
}
