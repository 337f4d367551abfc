import type { NounPhrase } from '../../../annotate/phrases/chunks.ts'
import { isAttaching, relating, type SpeechText } from '../speech-text.ts'

/** The noun phrase that ends before a token, or the part of one. */
export function phraseEndingAt(text: SpeechText, last: number, floor: number): NounPhrase | undefined {
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

/** Longest stretch in brackets behind a name, in tokens: `(the Union of Workers in Ports and Yards)`. */
const longestBracket = 12

/** The place before `(…)` where brackets close just before `last`; else `last`. */
export function beforeBrackets(text: SpeechText, last: number, floor: number): number {
  if (text.token(last - 1).form !== ')') return last
  for (let at = last - 2; at >= floor && at > last - longestBracket; at--) if (text.token(at).form === '(') return at
  return last
}

/** The leftmost phrase that a chain of `of`, `for`, `released by` leads back to. */
export function headOf(text: SpeechText, phrase: NounPhrase, floor: number): NounPhrase {
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
  if (relating.has(text.token(first - 1).lower)) return 1
  if (!isAttaching(text.token(first - 1))) return 0
  return penn === 'VBN' || beforeLink.has(lower) ? 2 : 1
}
