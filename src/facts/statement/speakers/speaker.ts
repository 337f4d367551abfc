import type { NounPhrase } from '../../../annotate/phrases/chunks.ts'
import type { Span } from '../../../text/span.ts'
import type { SpeechText } from '../speech-text.ts'

/** Who speaks, as found beside a cue. */
export interface Speaker {
  /** The mention: a name without its title, a pronoun, or a whole noun phrase without its article. */
  readonly mention: Span
  /** All that names the speaker, titles and appositions too: tokens `first` to `last` (exclusive). */
  readonly first: number
  readonly last: number
}

/** The mention of a phrase with what hangs on it: the name at its end, else all of it without article. */
export function mentionOf(text: SpeechText, phrase: NounPhrase, last: number): Span {
  if (phrase.name && (last === phrase.last || phrase.name.type === 'PER'))
    return { start: phrase.name.start, end: phrase.name.end }
  return withoutArticle(text, phrase.first, last)
}

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the'])

/** The stretch of tokens `first` to `last` (exclusive) without an article at its start. */
export function withoutArticle(text: SpeechText, first: number, last: number): Span {
  const start = articles.has(text.token(first).lower) && first + 1 < last ? first + 1 : first
  return { start: text.token(start).start, end: text.token(last - 1).end }
}
