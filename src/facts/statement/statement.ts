import type { Quotation } from '../../annotate/document.ts'
import { contains, type Span, wordsOf } from '../../text/span.ts'
import type { Statement } from './fact.ts'
import { isLabel } from './quotations/label.ts'
import type { Speaker } from './speakers/speaker.ts'
import type { SpeechText } from './speech-text.ts'

/** What a rule found; the rest of a statement follows from it. */
export interface Found {
  readonly rule: string
  readonly words: Span
  readonly speaker: Speaker
  /** Tokens `first` to `last` (exclusive); undefined where only the layout attributes. */
  readonly cue: { readonly first: number; readonly last: number } | undefined
  /** Where the attribution ends, as a token, exclusive; the end of speaker and cue if undefined. */
  readonly attributionLast?: number
  readonly stance?: Statement['stance']
  /** The quotation whose words they are, for direct speech. */
  readonly quotation?: Quotation
}

/** A statement out of what a rule found. */
export function toStatement(text: SpeechText, found: Found): Statement {
  const { rule, words, speaker, quotation } = found
  const cue = found.cue && tokenSpan(text, found.cue.first, found.cue.last)
  const first = Math.min(speaker.first, found.cue?.first ?? speaker.first)
  const last = Math.max(speaker.last, found.cue?.last ?? speaker.last, found.attributionLast ?? 0)
  const attribution = tokenSpan(text, first, last)
  const quoted = quotation ? [quotation.content] : quotedIn(text, words)
  return {
    kind: 'statement',
    rule,
    form: quotation ? 'direct' : quoted.length > 0 ? 'mixed' : 'indirect',
    words,
    speaker: speaker.mention,
    cue,
    attribution,
    stance: found.stance ?? 'said',
    quoted,
    evidence: {
      start: Math.min(attribution.start, quotation?.start ?? words.start),
      end: Math.max(attribution.end, quotation?.end ?? words.end),
    },
  }
}

/** The stretch of text under tokens `first` to `last` (exclusive). */
export function tokenSpan(text: SpeechText, first: number, last: number): Span {
  const start = text.token(first).start
  return { start, end: text.token(last - 1).end }
}

/** The quoted stretches inside a clause that are its speaker's own words: two words or more, and no title. */
function quotedIn(text: SpeechText, words: Span): readonly Span[] {
  const { document } = text
  return document.quotations
    .filter((quotation) => contains(words, quotation.content))
    .map(({ content }) => content)
    .filter((content) => !isLabel(wordsOf(document.text, content)))
}
