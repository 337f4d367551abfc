import { paragraphAt, sentenceAt, within } from '../../annotate/document.ts'
import { nameNouns } from '../../annotate/lexicon/body-nouns.ts'
import { documentNouns } from '../../annotate/lexicon/speech-nouns.ts'
import { toCodePoints } from '../../text/code-points.ts'
import { contains, wordsOf } from '../../text/span.ts'
import { factsOf, type Reading } from '../reading.ts'
import { nounPhraseRules } from './clauses/noun-phrase.ts'
import type { Statement } from './fact.ts'
import { pluralSubjectBefore } from './speakers/plural-subject.ts'

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
  const records: StatementRecord[] = []
  const named: Named[] = []
  for (const statement of made) {
    const { words, form, cue, rule } = statement
    const isNested = made.some((other) => other !== statement && contains(other.words, words))
    if (nounPhraseRules.has(rule) && !isNested) continue
    const speaker = speakerOf(reading, statement, named)
    const event = eventOf(reading, statement) ?? eventCarried(reading, statement, speaker, named)
    named.push({ statement, speaker, event })
    records.push({
      speaker,
      kind: form,
      start: toCodePoint(words.start),
      end: toCodePoint(words.end),
      cue: cue && wordsOf(text, cue),
      event,
      ...(isNested && { nested: true }),
    })
  }
  return records
}

/** A statement with the names found for its speaker and event. */
interface Named {
  readonly statement: Statement
  readonly speaker: string
  readonly event: string | undefined
}

function speakerOf({ document, resolution }: Reading, { speaker }: Statement, before: readonly Named[]): string {
  const people = within(document.names, speaker).filter(({ type }) => type === 'PER')
  if (people.length > 1) {
    return people.map((person) => resolution.entityAt(person)?.name ?? wordsOf(document.text, person)).join(' and ')
  }
  const words = wordsOf(document.text, speaker)
  const isOpen = ({ statement }: Named) => resolution.entityAt(statement.speaker) === undefined
  const goesOn = personPronouns.has(words.toLowerCase()) ? before.slice(-1).find(isOpen)?.speaker : undefined
  const known = resolution.entityAt(speaker)?.name ?? goesOn ?? fullerForm(document.text, words, before.filter(isOpen))
  const several = words.toLowerCase() === 'they' ? pluralSubjectBefore(document, speaker.start) : undefined
  return known ?? several ?? words
}

/** What an earlier statement called the same unnamed speaker: `release` after `Defense Department news release`; `they`. */
function fullerForm(text: string, words: string, before: readonly Named[]): string | undefined {
  const earlier = before.map(({ statement }) => wordsOf(text, statement.speaker))
  if (words.toLowerCase() === 'they') return earlier.findLast((form) => pluralPattern.test(form))
  if (words.toLowerCase() === 'it') return bodyBefore(earlier)
  return words.includes(' ') ? undefined : earlier.find((form) => form.endsWith(` ${words}`))
}

/** Pronouns for one person; without a link they go on with whoever spoke last and has no name. */
const personPronouns: ReadonlySet<string> = new Set(['he', 'she'])

/** The body without a name that spoke last, papers left out: `US army` for `it`. */
function bodyBefore(earlier: readonly string[]): string | undefined {
  const noun = (form: string) => form.slice(form.lastIndexOf(' ') + 1).toLowerCase()
  const last = earlier.findLast((form) => !documentNouns.has(noun(form)))
  return last !== undefined && nameNouns.has(noun(last)) ? last : undefined
}

/** Ends in a plural. Matches `Scientology officials`, `scientists`; not `the press`. */
const pluralPattern = /[^s]s$/

/** The event whose mention stands in the sentence of the attribution, outside the words themselves. */
function eventOf(reading: Reading, { attribution, words }: Statement): string | undefined {
  const sentence = sentenceAt(reading.document, attribution.start) ?? attribution
  const event = factsOf(reading, 'event').find(({ mentions }) =>
    mentions.some((mention) => contains(sentence, mention) && !contains(words, mention)),
  )
  return event && wordsOf(reading.document.text, event.name)
}

/** The event of what the same speaker said before in the paragraph. */
function eventCarried(
  reading: Reading,
  statement: Statement,
  speaker: string,
  before: readonly Named[],
): string | undefined {
  const last = before.at(-1)
  if (last?.speaker !== speaker) return undefined
  const paragraph = paragraphAt(reading.document, statement.attribution.start)
  return paragraph === paragraphAt(reading.document, last.statement.attribution.start) ? last.event : undefined
}
