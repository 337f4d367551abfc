import { speechVerbs } from '../../../annotate/lexicon/speech-verbs.ts'
import type { NounPhrase } from '../../../annotate/phrases/chunks.ts'
import { subordinators } from '../clauses/clause.ts'
import { isBreak } from '../clauses/comma-segments.ts'
import { hasFinite, isAdverb, isAttaching, isFiniteAt, type SpeechText } from '../speech-text.ts'
import { beforeTime } from './adjunct-before.ts'
import { beforeBrackets, headOf, phraseEndingAt } from './phrase-before.ts'
import { mentionOf, type Speaker, withoutArticle } from './speaker.ts'

/** A speaker out of the phrase before a verb: what it hangs on (`a spokesman for`) and what it is joined to (`Ann Tan and`). */
export function toSpeaker(text: SpeechText, phrase: NounPhrase, last: number, floor: number): Speaker {
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

/** `Ann Tan, the envoy for Peru said`: the person before, where the second comma was left out. */
function describedPerson(text: SpeechText, head: NounPhrase, floor: number): NounPhrase | undefined {
  if (text.token(head.first - 1).form !== ',' || head.kind !== 'noun') return undefined
  const before = phraseEndingAt(text, head.first - 1, floor)
  if (before?.name?.type !== 'PER') return undefined
  const opener = text.token(before.first - 1)
  const isFree = before.first === floor || opener.form === ',' || text.phraseAt(before.first - 1) !== undefined
  return isFree ? before : undefined
}

/** `Ann Tan, chair and founder`: one person, and no other one behind the comma. */
function isDescribed(text: SpeechText, holder: NounPhrase, last: number): boolean {
  if (holder.name?.type !== 'PER' || text.token(holder.last).form !== ',') return false
  return !text.document.names.some(({ first, type }) => type === 'PER' && first >= holder.last && first < last)
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

const relativePronouns: ReadonlySet<string> = new Set(['who', 'which', 'that'])

/** Whether a token is `who`, `which` or `that` as a relative pronoun. */
export function isRelative(text: SpeechText, token: number): boolean {
  const { lower, penn } = text.token(token)
  return relativePronouns.has(lower) && (penn === 'WP' || penn === 'WDT')
}

/** What `who` or `which` stands for: the noun phrase before it. */
export function antecedent(text: SpeechText, pronoun: number, floor: number): Speaker | undefined {
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
