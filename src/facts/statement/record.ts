import { type Document, within } from '../../annotate/document.ts'
import { toCodePoints } from '../../text/code-points.ts'
import { contains, wordsOf } from '../../text/span.ts'
import { factsOf, type Reading } from '../reading.ts'
import type { Statement } from './fact.ts'
import { nounPhraseRule } from './noun-phrase.ts'

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
  return made.flatMap((statement, place) => {
    const { words, form, cue, rule } = statement
    const isNested = made.some((other) => other !== statement && contains(other.words, words))
    if (rule === nounPhraseRule && !isNested) return []
    return {
      speaker: speakerOf(reading, statement, made.slice(0, place)),
      kind: form,
      start: toCodePoint(words.start),
      end: toCodePoint(words.end),
      cue: cue && wordsOf(text, cue),
      event: eventOf(reading, statement),
      ...(isNested && { nested: true }),
    }
  })
}

function speakerOf({ document, resolution }: Reading, { speaker }: Statement, before: readonly Statement[]): string {
  const people = within(document.names, speaker).filter(({ type }) => type === 'PER')
  if (people.length > 1)
    return people.map((person) => resolution.entityAt(person)?.name ?? wordsOf(document.text, person)).join(' and ')
  const words = wordsOf(document.text, speaker)
  return resolution.entityAt(speaker)?.name ?? fullerForm(document, words, before) ?? words
}

/** What an earlier statement called the same unnamed speaker: `release` after `Defense Department news release`. */
function fullerForm({ text }: Document, words: string, before: readonly Statement[]): string | undefined {
  if (words.includes(' ')) return undefined
  const earlier = before.map(({ speaker }) => wordsOf(text, speaker))
  return earlier.find((form) => form.endsWith(` ${words}`))
}

/** The event that the attribution names. */
function eventOf(reading: Reading, { attribution }: Statement): string | undefined {
  const event = factsOf(reading, 'event').find(({ mentions }) =>
    mentions.some((mention) => contains(attribution, mention)),
  )
  return event && wordsOf(reading.document.text, event.name)
}
