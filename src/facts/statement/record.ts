import { toCodePoints } from '../../text/code-points.ts'
import { contains, wordsOf } from '../../text/span.ts'
import { factsOf, type Reading } from '../reading.ts'
import type { Statement } from './fact.ts'

/** One statement in the JSON record of an article; offsets in Unicode code points, end exclusive. */
export interface StatementRecord {
  /** The fullest name of whom it is attributed to, or the noun phrase as written. */
  readonly speaker: string
  readonly kind: Statement['form']
  readonly start: number
  readonly end: number
  readonly cue: string | undefined
  /** The name of the event at which it was said. */
  readonly event: string | undefined
  /** True for speech inside speech. */
  readonly nested?: true
}

/** The statements of an article that are reported as made, in text order; open questions and possible speech are left out. */
export function recordStatements(reading: Reading): readonly StatementRecord[] {
  const { text } = reading.document
  const toCodePoint = toCodePoints(text)
  const made = factsOf(reading, 'statement').filter(({ stance }) => stance === 'said' || stance === 'denied')
  return made.map((statement) => {
    const { words, form, cue } = statement
    const isNested = made.some((other) => other !== statement && contains(other.words, words))
    return {
      speaker: speakerOf(reading, statement),
      kind: form,
      start: toCodePoint(words.start),
      end: toCodePoint(words.end),
      cue: cue && wordsOf(text, cue),
      event: eventOf(reading, statement),
      ...(isNested && { nested: true }),
    }
  })
}

function speakerOf({ document, resolution }: Reading, { speaker }: Statement): string {
  return resolution.entityAt(speaker)?.name ?? wordsOf(document.text, speaker)
}

/** The event that the attribution names. */
function eventOf(reading: Reading, { attribution }: Statement): string | undefined {
  const event = factsOf(reading, 'event').find(({ mentions }) =>
    mentions.some((mention) => contains(attribution, mention)),
  )
  return event && wordsOf(reading.document.text, event.name)
}
