/**
 * Measures dates on texts whose dates are marked.
 *
 * A line of a file: `{"id", "text", "anchor": "2008-03-01", "expressions": [{"start", "end", "value", "type"}]}`. The
 * anchor is given to the reader as the article's date. Values are compared as first and last day:
 *
 * - `2008-Q3` is its three months, `2008-W09` its Monday to Sunday, `2008-W09-WE` its weekend, `2008-SU` June to August,
 *   `199` the 1990s, `FY2008` the year; an EDTF value is its bounds, so `1930-01-01/1939-12-31` equals `193X`.
 * - A range that the files mark as two dates counts as its two ends.
 *
 * In scope are expressions of the type DATE whose value names days of the calendar. Out of scope are times of day
 * (`T14:00`), rates (SET), lengths of time (DURATION, `P5Y`), `PAST_REF` and its like, and values without a year
 * (`--07`, `XXXX-XX-XX`): what is found there counts neither way. The figures for all expressions count them too: a
 * length of time is right where its ISO 8601 duration is, `PAST_REF` where an interval without a start is read, up to
 * the article (`recent years`), and `FUTURE_REF` where one without an end is.
 */
import { readFileSync } from 'node:fs'
import { annotate } from '../src/annotate/annotate.ts'
import type { DateMention } from '../src/annotate/document.ts'
import { boundsOf } from '../src/rdf/edtf.ts'
import { toArticle } from '../src/text/article.ts'
import { overlaps, type Span, wordsOf } from '../src/text/span.ts'

interface Expression extends Span {
  readonly value: string
  readonly type: string
}

interface Sample {
  readonly id: string
  readonly text: string
  readonly anchor: string
  readonly expressions: readonly Expression[]
}

/** Counts of what is right, what was found and what was to be found. */
interface Tally {
  right: number
  found: number
  wanted: number
}

/** How many of the dates of a file are found; shares in points of 100. */
export interface DateRow {
  readonly measure: string
  readonly wanted: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** The figures of one file, and each miss and invention in words. */
export interface DateFigures {
  readonly texts: number
  readonly rows: readonly DateRow[]
  readonly errors: readonly string[]
}

/** Reads every text of a file, with its anchor as the article's date, and compares. */
export function measureDates(path: string): DateFigures {
  const lines = readFileSync(path, 'utf8').trim().split('\n')
  // The files are made by `../shared`; their form is the one above.
  const samples = lines.map((line) => JSON.parse(line) as Sample)
  const tallies = new Map<string, Tally>()
  const errors = samples.flatMap((sample) => {
    const article = toArticle(sample.id, path, sample.text, { published: sample.anchor, language: 'en' })
    const found = annotate(article).dates.flatMap((mention) => asMarked(mention, sample.expressions))
    return compare(tallies, sample, found)
  })
  return { texts: samples.length, rows: [...tallies].map(toRow), errors }
}

function toRow([measure, { right, found, wanted }]: readonly [string, Tally]): DateRow {
  const [precision, recall] = [right / found, right / wanted]
  const f1 = (2 * precision * recall) / (precision + recall)
  return { measure, wanted, precision: points(precision), recall: points(recall), f1: points(f1) }
}

/** A range as its two ends, unless the file marks it whole. */
function asMarked(mention: DateMention, expressions: readonly Expression[]): readonly DateMention[] {
  const { ends } = mention
  if (!ends) return [mention]
  const isWhole = expressions.some((expression) => ends.every((end) => overlaps(end, expression)))
  return isWhole ? [mention] : ends
}

/** Counts one text, and lists its errors in scope. */
function compare(tallies: Map<string, Tally>, sample: Sample, mentions: readonly DateMention[]): readonly string[] {
  const { expressions } = sample
  const inScope = expressions.filter(isInScope)
  const outOfScope = expressions.filter((expression) => !isInScope(expression))
  const dates = mentions.filter(({ kind, edtf }) => kind === 'date' && edtf !== undefined)
  const judged = dates.filter((date) => !outOfScope.some((expression) => overlaps(date, expression)))
  const valued = mentions.filter(({ edtf, duration }) => edtf !== undefined || duration !== undefined)

  count(tallies, 'in scope, exact span and value', inScope, judged, (a, b) => isExact(a, b) && isSameValue(a, b))
  count(tallies, 'in scope, overlap and value', inScope, judged, (a, b) => overlaps(a, b) && isSameValue(a, b))
  count(tallies, 'in scope, exact span', inScope, judged, isExact)
  count(tallies, 'all, exact span and value', expressions, valued, (a, b) => isExact(a, b) && isSameValue(a, b))
  count(tallies, 'all, overlap and value', expressions, valued, (a, b) => overlaps(a, b) && isSameValue(a, b))

  return [...missed(inScope, judged, sample), ...invented(inScope, judged, sample)]
}

function missed(
  wanted: readonly Expression[],
  dates: readonly DateMention[],
  { text, anchor }: Sample,
): readonly string[] {
  return wanted.flatMap((expression) => {
    if (dates.some((date) => isExact(date, expression) && isSameValue(expression, date))) return []
    const near = dates.filter((date) => overlaps(date, expression))
    const found = near.map((date) => `${wordsOf(text, date)} = ${date.edtf}`).join(', ')
    return [`missed ${inContext(text, expression)} = ${expression.value}; found: ${found} (${anchor})`]
  })
}

function invented(wanted: readonly Expression[], dates: readonly DateMention[], { text }: Sample): readonly string[] {
  const alone = dates.filter((date) => !wanted.some((expression) => overlaps(date, expression)))
  return alone.map((date) => `invented ${inContext(text, date)} = ${date.edtf}`)
}

/** How much of the text before a date is shown with it. Units: UTF-16. */
const shownBefore = 40

function inContext(text: string, span: Span): string {
  return `${text.slice(Math.max(0, span.start - shownBefore), span.start)}[${wordsOf(text, span)}]`.replaceAll(
    '\n',
    ' ',
  )
}

function isExact(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

function count(
  tallies: Map<string, Tally>,
  name: string,
  wanted: readonly Expression[],
  found: readonly DateMention[],
  isRight: (expression: Expression, mention: DateMention) => boolean,
): void {
  const tally = tallies.get(name) ?? { right: 0, found: 0, wanted: 0 }
  tallies.set(name, tally)
  tally.wanted += wanted.length
  tally.found += found.length
  tally.right += wanted.filter((expression) => found.some((mention) => isRight(expression, mention))).length
}

/** Matches `2008`, `2008-03-01`, `2008-Q1`, `2008-W09-WE`, `199`, `../2008-03`; not `2008-03-01T14:00`, `--07`, `P5Y`. */
const calendarValue = /^(?:FY)?(?:\d{2,4}|\.\.)(?:$|[-/][^T]*$)/

function isInScope({ type, value }: Expression): boolean {
  return type === 'DATE' && calendarValue.test(value) && !/XX|_REF/.test(value)
}

function isSameValue({ value }: Expression, { edtf, duration }: DateMention): boolean {
  if (duration !== undefined && duration === value) return true
  if (value === 'PAST_REF') return edtf?.startsWith('../') === true
  if (value === 'FUTURE_REF') return edtf?.endsWith('/..') === true
  return edtf !== undefined && bounds(fromTimex(value)) === bounds(edtf)
}

/** First and last day, as one string; the value itself where it has none. */
function bounds(edtf: string): string {
  const season = /^(\d{4})-(2[1-4])$/.exec(edtf)
  if (season) return seasonBounds(Number(season[1]), Number(season[2]))
  const found = boundsOf(edtf)
  return found ? `${found.first}/${found.last}` : edtf
}

/** Spring from March, and so on; the months of the northern half of the world, as in the files. */
function seasonBounds(year: number, code: number): string {
  const start = 3 * (code - 20)
  const first = new Date(Date.UTC(year, start - 1, 1)).toISOString().slice(0, 10)
  const last = new Date(Date.UTC(year, start + 2, 0)).toISOString().slice(0, 10)
  return `${first}/${last}`
}

const seasonCodes = ['SP', 'SU', 'FA', 'WI']
const millisecondsADay = 86_400_000

/** A TIMEX3 value as EDTF. */
function fromTimex(value: string): string {
  const plain = value.replace(/^FY/, '')
  if (/^\d{2,3}$/.test(plain)) return plain.padEnd(4, 'X')
  const quarter = /^(\d{4})-Q([1-4])$/.exec(plain)
  if (quarter) return `${quarter[1]}-${32 + Number(quarter[2])}`
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(plain)
  if (season) return `${season[1]}-${21 + seasonCodes.indexOf(season[2] ?? '')}`
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(plain)
  return week ? weekDays(Number(week[1]), Number(week[2]), week[3] !== undefined) : plain
}

/** The days of an ISO week, or of its weekend: week 1 holds 4 January. */
function weekDays(year: number, week: number, isWeekend: boolean): string {
  const fourth = new Date(Date.UTC(year, 0, 4))
  const monday =
    fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * millisecondsADay + (week - 1) * 7 * millisecondsADay
  const dayAfter = (days: number) => new Date(monday + days * millisecondsADay).toISOString().slice(0, 10)
  return `${dayAfter(isWeekend ? 5 : 0)}/${dayAfter(6)}`
}

/** A share in points of 100, one decimal. */
function points(share: number): number {
  return Math.round(1000 * share) / 10
}
