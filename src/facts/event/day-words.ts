import type { Token } from '../../annotate/document.ts'
import { months, weekdays } from '../../annotate/lexicon/calendar.ts'

const spans: ReadonlySet<string> = new Set(
  ['hour', 'day', 'week', 'weekend', 'month', 'year', 'minute'].flatMap((word) => [word, `${word}s`, `${word}-long`]),
)
const relatives: ReadonlySet<string> = new Set([
  'today',
  'tomorrow',
  'yesterday',
  'tonight',
  'morning',
  'afternoon',
  'evening',
])

/** Whether a token is a weekday, a month or a word for a stretch of time; a lower-case `may` or `march` is none. */
export function isDayWord(token: Token | undefined): boolean {
  if (!token) return false
  if (spans.has(token.lower) || relatives.has(token.lower)) return true
  const stem = token.lower.replace(/\.$/, '')
  return /^\p{Lu}/u.test(token.form) && (months.has(stem) || weekdays.has(stem)) // `March`; not `march`
}
