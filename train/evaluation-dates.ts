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
import { toArticle } from '../src/text/article.ts'
import { overlaps, type Span, wordsOf } from '../src/text/span.ts'
import { isSameDate } from './timex.ts'

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

  count(tallies, 'in scope, exact span and value', inScope, judged, (a, b) => isExact(a, b) && isSameDate(a.value, b))
  count(tallies, 'in scope, overlap and value', inScope, judged, (a, b) => overlaps(a, b) && isSameDate(a.value, b))
  count(tallies, 'in scope, exact span', inScope, judged, isExact)
  count(tallies, 'all, exact span and value', expressions, valued, (a, b) => isExact(a, b) && isSameDate(a.value, b))
  count(tallies, 'all, overlap and value', expressions, valued, (a, b) => overlaps(a, b) && isSameDate(a.value, b))

  return [...missed(inScope, judged, sample), ...invented(inScope, judged, sample)]
}

function missed(
  wanted: readonly Expression[],
  dates: readonly DateMention[],
  { text, anchor }: Sample,
): readonly string[] {
  return wanted.flatMap((expression) => {
    if (dates.some((date) => isExact(date, expression) && isSameDate(expression.value, date))) return []
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

/** A share in points of 100, one decimal. */
function points(share: number): number {
  return Math.round(1000 * share) / 10
}
