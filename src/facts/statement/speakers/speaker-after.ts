import { documentNouns } from '../../../annotate/lexicon/speech-nouns.ts'
import { titleClassOf } from '../../../annotate/lexicon/titles.ts'
import type { NounPhrase } from '../../../annotate/phrases/chunks.ts'
import { isAdverb, isAttaching, relating, type SpeechText } from '../speech-text.ts'
import { mentionOf, type Speaker } from './speaker.ts'

/** The subject that follows a verb (`said Ann Tan, the minister`), up to `limit`. */
export function speakerAfter(text: SpeechText, from: number, limit: number): Speaker | undefined {
  const at = isAdverb(text.token(from)) ? from + 1 : from
  const whole = text.phraseAt(at)
  if (!whole || whole.kind === 'time' || (whole.first < at && whole.first < from - 1)) return undefined
  const phrase = whole.first === at ? whole : { ...whole, first: at, start: text.token(at).start }
  const last = attachedLast(text, phrase, limit)
  if (phrase.kind === 'pronoun' || phrase.name?.type === 'PER') {
    const end = phrase.kind === 'pronoun' ? phrase.last : appositionLast(text, phrase.last, limit)
    return { mention: mentionOf(text, phrase, phrase.last), first: at, last: end }
  }
  const person = mayBePerson(text, phrase) ? appositePerson(text, phrase, limit) : undefined
  if (person) return { mention: mentionOf(text, person, person.last), first: at, last: person.last }
  return { mention: mentionOf(text, phrase, last), first: at, last }
}

/** Where a phrase ends with what hangs on it: `a spokesman | for the ministry in Lima`. */
function attachedLast(text: SpeechText, phrase: NounPhrase, limit: number): number {
  let last = phrase.last
  while (last < limit) {
    const at = isAttaching(text.token(last))
      ? last + 1
      : text.token(last).penn === 'VBN' && isAttaching(text.token(last + 1))
        ? last + 2
        : text.token(last).penn === 'VBG' && relating.has(text.token(last).lower)
          ? last + 1
          : last
    const next = at > last ? text.phraseAt(at) : undefined
    if (!next || next.first !== at || next.kind === 'time' || next.kind === 'pronoun' || next.last > limit) break
    last = next.last
  }
  return last
}

/** Whether a phrase can describe one person: no paper, no more than one, with an article or a title for its noun. */
function mayBePerson(text: SpeechText, phrase: NounPhrase): boolean {
  const head = text.token(phrase.last - 1)
  if (titleClassOf(head.lower) !== undefined && head.penn !== 'NNS') return true
  const isOther = documentNouns.has(head.lower) || head.penn === 'NNS' || phrase.kind === 'name'
  return !isOther && head.form === head.lower && openers.has(text.token(phrase.first).penn)
}

/** Tags of what opens a phrase about one person: `the head of the agency`, `his aide`, `Peruvian politician`. */
const openers: ReadonlySet<string> = new Set(['DT', 'JJ', 'NNP', 'PRP$'])

/** The person whom a title or description before names: `the head of the agency, Li Wei`; before any verb or `who`. */
function appositePerson(text: SpeechText, phrase: NounPhrase, limit: number): NounPhrase | undefined {
  for (let at = phrase.last; at < limit; at++) {
    const token = text.token(at)
    const next = text.phraseAt(at)
    if (next && next.first === at) {
      const before = text.token(at - 1)
      const isApposed = before.form === ',' || text.phraseAt(at - 1) !== undefined
      if (next.name?.type === 'PER' && isApposed) return next
      if (next.kind === 'pronoun' || next.kind === 'time') return undefined
      at = next.last - 1
    } else if (!(token.form === ',' || token.lower === 'and' || isAttaching(token) || token.form === '-'))
      return undefined
  }
  return undefined
}

/** The end of a description between commas after a name: `Ann Tan, the minister of trade`. */
function appositionLast(text: SpeechText, last: number, limit: number): number {
  if (text.token(last).form !== ',') return last
  const next = text.phraseAt(last + 1)
  if (!next || next.first !== last + 1 || next.kind === 'pronoun' || next.kind === 'time') return last
  const end = attachedLast(text, next, limit)
  return end >= limit || [',', '.'].includes(text.token(end).form) ? end : last
}
