import { silentSources } from '../../../annotate/lexicon/speech-nouns.ts'
import { attributionEnd } from '../clauses/attribution-end.ts'
import type { SpeechText } from '../speech-text.ts'
import { headNoun, isFirstPerson } from './source.ts'
import type { Speaker } from './speaker.ts'
import { speakerAfter } from './speaker-after.ts'

/** Phrases after which a source is named. */
const sourcePhrases: readonly (readonly string[])[] = [
  ['according', 'to'],
  ...['by', 'in', 'on'].flatMap((link) => ['reported', 'stated', 'quoted', 'cited'].map((verb) => ['as', verb, link])),
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['in', 'the', 'view', 'of'],
]

/** First words of what may name a source. */
export const sourceOpeners: ReadonlySet<string> = new Set(sourcePhrases.flatMap((words) => words.slice(0, 1)))

/** Whether a source may be named from a token on. */
export function opensSource(text: SpeechText, at: number): boolean {
  return sourceOpeners.has(text.token(at).lower)
}

/** `according to` and its like at a token: where the source starts. */
export function sourceStart(text: SpeechText, at: number): number | undefined {
  if (!opensSource(text, at)) return undefined
  const phrase = sourcePhrases.find((words) => words.every((word, place) => text.token(at + place).lower === word))
  return phrase && at + phrase.length
}

/** Possessors and nouns of `in his words`, `in the minister's opinion`. */
const viewNouns: ReadonlySet<string> = new Set(['words', 'opinion', 'view', 'estimation', 'assessment'])

/** Who is named after `according to` at a token; undefined where it is no speaker (`according to plan`). */
export function sourceAt(text: SpeechText, at: number, limit: number): Speaker | undefined {
  const start = sourceStart(text, at)
  if (start === undefined) return viewOwner(text, at)
  const speaker = speakerAfter(text, nounAfter(text, start), limit)
  if (!speaker || silentSources.has(headNoun(text, speaker)) || isFirstPerson(text, speaker)) return undefined
  if (pointers.has(text.token(start).lower) && text.token(start + 1).lower === 'of') return undefined
  return quotedSource(text, speaker, limit) ?? issuer(text, speaker) ?? speaker
}

/** Words that stand for a thing just told, which is no source: `named according to | that | of the father`. */
const pointers: ReadonlySet<string> = new Set(['that', 'those'])

/** Words that the tagger takes for verbs after `to`, at most: `according to | exit | polls`. */
const longestSlip = 3

/** The first noun phrase behind words that the tagger takes for verbs. */
function nounAfter(text: SpeechText, start: number): number {
  let at = start
  while (at < start + longestSlip && !text.phraseAt(at) && ['VB', 'JJ'].includes(text.token(at).penn)) at++
  return text.phraseAt(at)?.first === at ? at : start
}

/** `In his words`, `in Ms Tan's opinion`: the possessor. */
function viewOwner(text: SpeechText, at: number): Speaker | undefined {
  if (text.token(at).lower !== 'in') return undefined
  const phrase = text.phraseAt(at + 1)
  if (phrase?.first !== at + 1 || !viewNouns.has(text.token(phrase.last - 1).lower)) return undefined
  const isPronoun =
    text.token(phrase.first).penn === 'PRP$' && !['my', 'our', 'your'].includes(text.token(phrase.first).lower)
  const owner = isPronoun ? phrase.first + 1 : possessiveMark(text, phrase.first, phrase.last)
  if (owner === undefined) return undefined
  const name = text.document.names.find(({ last }) => last === owner)
  const hasArticle = text.token(phrase.first).penn === 'DT' && !isPronoun
  const start = name?.start ?? text.token(phrase.first + (hasArticle ? 1 : 0)).start
  return { mention: { start, end: text.token(owner - 1).end }, first: at, last: phrase.last }
}

function possessiveMark(text: SpeechText, first: number, last: number): number | undefined {
  for (let at = first + 1; at < last; at++) if (text.token(at).penn === 'POS') return at
  return undefined
}

/** `according to one agency, quoting another,`: the one quoted. */
function quotedSource(text: SpeechText, speaker: Speaker, limit: number): Speaker | undefined {
  const at = text.token(speaker.last).form === ',' ? speaker.last + 1 : speaker.last
  const isQuoting = ['quoting', 'citing'].includes(text.token(at).lower)
  const quoted = isQuoting ? speakerAfter(text, at + 1, limit) : undefined
  const isNamed = quoted !== undefined && text.phraseAt(quoted.last - 1)?.kind !== 'noun'
  return isNamed ? { ...quoted, first: speaker.first } : undefined
}

/** Nouns for figures and papers that are named by who gave them out. Own list. */
const issued: ReadonlySet<string> = new Set('data estimates figures numbers report reports statistics story'.split(' '))

/** `figures released by the bureau`, `a report in the Herald`: the bureau, the Herald. */
function issuer(text: SpeechText, speaker: Speaker): Speaker | undefined {
  const phrase = text.phraseAt(speaker.first)
  if (!phrase || !issued.has(text.token(phrase.last - 1).lower)) return undefined
  const limit = attributionEnd(text, phrase.last, phrase.last + longestIssue)
  for (let at = phrase.last; at < limit; at++) {
    const source = text.phraseAt(at + 1)
    const isLink = ['by', 'from', 'in'].includes(text.token(at).lower)
    if (!isLink || source?.first !== at + 1 || source.name?.type !== 'ORG') continue
    const { start, end } = source.name
    return { mention: { start, end }, first: speaker.first, last: Math.max(speaker.last, source.last) }
  }
  return undefined
}

/** Tokens between `figures` and the name of who gave them out, at most. */
const longestIssue = 10
