import type { Span } from '../../text/span.ts'
import { wordsOf } from '../../text/span.ts'
import { factsOf, type Reading } from '../reading.ts'

/** One event as plain JSON; places and organisers by their fullest name in the text. */
export interface EventRecord {
  readonly name: string
  readonly edition: number | null
  readonly acronym: string | null
  readonly organiser: string | null
  readonly place: string | null
  /** EDTF. */
  readonly date: string | null
}

/** Lists the events of an article, in the order of first mention. `null` is JSON's word for absent. */
export function recordEvents(reading: Reading): readonly EventRecord[] {
  const { text } = reading.document
  const nameOf = (span: Span | undefined) =>
    span ? (reading.resolution.entityAt(span)?.name ?? wordsOf(text, span)) : null
  return factsOf(reading, 'event').map((event) => ({
    name: wordsOf(text, event.name),
    edition: event.edition?.number ?? null,
    acronym: event.acronym ? wordsOf(text, event.acronym) : null,
    organiser: nameOf(event.organiser?.words),
    place: event.place ? wordsOf(text, event.place) : null,
    date: event.date?.edtf ?? null,
  }))
}
