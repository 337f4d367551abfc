import { readFacts } from './fact-record.ts'
import { columns, toRows } from './fact-row.ts'
import type { Write } from './format.ts'

/** Characters that make a field need quotes (RFC 4180). Matches the comma of `a,b`; not a blank. */
const needsQuotes = /[",\r\n]/

/** A table of facts as CSV (RFC 4180) in UTF-8, its first line the names of the columns. */
export const writeCsv: Write = ({ quads, settings }) => {
  const rows = toRows(readFacts(quads, settings)).map((row) => columns.map((column) => toField(row[column])))
  return [columns, ...rows].map((fields) => `${fields.join(',')}\r\n`).join('')
}

function toField(value: string | number | undefined): string {
  const text = value === undefined ? '' : String(value)
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
