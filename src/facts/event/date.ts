import type { DateMention, Document, Sentence, Token } from '../../annotate/document.ts'
import { openingVerbs, sayingWords } from '../../annotate/lexicon/event-heads.ts'
import { lowerAt, spanOfTokens } from '../../annotate/token-access.ts'
import { contains, type Span } from '../../text/span.ts'
import { dateOver } from './day-words.ts'
import type { EventFact } from './fact.ts'
import type { Phrase } from './phrase.ts'
import { firstTied } from './tied.ts'

/**
 * When a gathering is held: the most exact of what stands in the phrase, behind it, or in a sentence that speaks `at` it.
 *
 *     the 2016 summit in Bonn on 3 March    On Monday she said at the forum    On 3 May, the forum
 *         ----                   ^^^^^^^       ^^^^^^                               ^^^^^
 */
export function dateOf(document: Document, sentence: Sentence, phrase: Phrase): EventFact['date'] {
  const own = spanOfTokens(document.tokens, phrase.outset, phrase.end)
  const inside = document.dates.filter((date) => contains(own, date)).map(dated)
  const behind = firstTied(document, sentence, phrase, (at) => dateBehind(document, at))
  return mostExact([
    ...inside,
    behind,
    dateInFront(document, sentence, phrase),
    dayOfSentence(document, sentence, phrase, own),
  ])
}

/** The date told to the day, else to the month, else to the year; the first of equals, a stretch before its days. */
export function mostExact(dates: readonly EventFact['date'][]): EventFact['date'] {
  let best: EventFact['date']
  for (const date of dates) if (date && (exactness(date) > exactness(best) || lastsOver(date, best))) best = date
  return best
}

/** Whether a date is a stretch of days around a single day: `from 16 to 23 August` around `16 August`. */
function lastsOver({ edtf }: NonNullable<EventFact['date']>, day: EventFact['date']): boolean {
  const [first = '', last] = edtf.split('/')
  if (last === undefined || !day || day.edtf.length !== dayLength) return false
  return first.length === dayLength && first <= day.edtf && day.edtf <= last
}

/** Length of the first date in EDTF: 4 for a year, 7 for a month, 10 for a day; 0 for none. */
function exactness(date: EventFact['date']): number {
  return date?.edtf.split('/')[0]?.length ?? 0
}

/** Matches `1995/2005`; not `2019-05-01/2019-05-04`. */
const manyYears = /^(\d{4}).*\/(?!\1)/

/** A date with its value; undefined for a length of time, for one without a value and for one of many years. */
function dated(date: DateMention): EventFact['date'] {
  if (date.edtf === undefined || date.kind !== 'date' || manyYears.test(date.edtf)) return undefined
  return { words: { start: date.start, end: date.end }, edtf: date.edtf }
}

const datePrepositions: ReadonlySet<string> = new Set(['at', 'between', 'for', 'from', 'in', 'on'])

function dateBehind(document: Document, at: number): EventFact['date'] {
  const date = dateOver(document, datePrepositions.has(lowerAt(document.tokens, at)) ? at + 1 : at)
  const day = date && dated(date)
  return day && (untilLast(document, day) ?? day)
}

const lastingVerbs: ReadonlySet<string> = new Set([
  'continue',
  'continues',
  'last',
  'lasts',
  'run',
  'runs',
  'until',
  'till',
  'through',
  'to',
])

/** `on Aug. 10 and run until August 17`: the stretch from a day to the one that is told with it. */
function untilLast({ dates, tokens }: Document, day: NonNullable<EventFact['date']>): EventFact['date'] {
  const and = tokens.findIndex(({ start }) => start >= day.words.end)
  const end = dates.find(({ start }) => start > day.words.end)
  const between = tokens.slice(
    and + 1,
    tokens.findIndex(({ start }) => start === end?.start),
  )
  const isJoined = lowerAt(tokens, and) === 'and' && between.length > 1 && between.length <= 3
  const last = end && dated(end)
  if (!last || !isJoined || !between.every(({ lower }) => lower === 'will' || lastingVerbs.has(lower))) return undefined
  if (exactness(day) !== dayLength || exactness(last) !== dayLength || last.edtf <= day.edtf) return undefined
  return { words: { start: day.words.start, end: last.words.end }, edtf: `${day.edtf}/${last.edtf}` }
}

/** The date that opens the sentence of which the gathering is the subject: `On 3 May, a meeting was held`. */
function dateInFront(document: Document, { first }: Sentence, { outset }: Phrase): EventFact['date'] {
  const { tokens } = document
  const date = dateOver(document, datePrepositions.has(lowerAt(tokens, first)) ? first + 1 : first)
  const last = date && afterDay(tokens, date)
  const subject = last !== undefined && lowerAt(tokens, last) === ',' ? last + 1 : last
  return date && subject === outset ? dated(date) : undefined
}

const partsOfDay: ReadonlySet<string> = new Set(['afternoon', 'evening', 'morning', 'night'])

/** First token after a date and the part of the day behind it: `On Monday morning`. */
function afterDay(tokens: readonly Token[], date: DateMention): number {
  const last = tokens.findIndex(({ start }) => start >= date.end)
  return partsOfDay.has(lowerAt(tokens, last)) ? last + 1 : last
}

const sceneWords: ReadonlySet<string> = new Set(['at', 'during', 'in'])

/** Length of a day in EDTF: `2019-10-21`. */
const dayLength = 10

/** The one day that a sentence names in which something is done `at` the gathering, or the gathering is opened. */
function dayOfSentence(document: Document, sentence: Sentence, phrase: Phrase, own: Span): EventFact['date'] {
  const lead = lowerAt(document.tokens, phrase.outset - 1)
  const isTold = document.tokens.slice(sentence.first, sentence.last).some(({ lower }) => sayingWords.has(lower))
  if (!sceneWords.has(lead) && (isTold || !openingVerbs.has(lead))) return undefined
  const others = document.dates.filter((date) => contains(sentence, date) && !contains(own, date))
  const days = others.map(dated).filter((date) => exactness(date) === dayLength)
  return days.every((day) => day?.edtf === days[0]?.edtf) ? days[0] : undefined
}
