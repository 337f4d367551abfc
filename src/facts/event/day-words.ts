import type { DateMention, Document, Token } from '../../annotate/document.ts'
import { months, weekdays } from '../../annotate/lexicon/calendar.ts'
import { isCapital, startAt } from '../../annotate/token-kinds.ts'

const dayNouns: ReadonlySet<string> = new Set([
  ...['hour', 'day', 'week', 'weekend', 'month', 'year', 'minute'].flatMap((word) => [word, `${word}s`]),
  ...['afternoon', 'evening', 'morning', 'night', 'today', 'tomorrow', 'tonight', 'yesterday'],
])

/** Whether a token is a weekday, a month or a word for a stretch of time; a lower-case `may` or `march` is none. */
export function isDayWord(token: Token | undefined): boolean {
  const word = token?.lower ?? ''
  return dayNouns.has(word) || (isCapital(token) && (months.has(word) || weekdays.has(word)))
}

/** Matches `2016`; not `16`, `1800`. */
const yearForm = /^(?:19|20)\d\d$/

/** Whether a token is the figure of a year. */
export function isYear(token: Token | undefined): boolean {
  return token !== undefined && yearForm.test(token.form)
}

/** The date or length of time that covers the start of a token. */
export function dateOver({ dates, tokens }: Document, at: number): DateMention | undefined {
  const start = startAt(tokens, at)
  return dates.find((date) => date.start <= start && start < date.end)
}
