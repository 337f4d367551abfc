import { toCsvField } from '../graph/answer.ts'
import { readFacts } from './fact-record.ts'
import { columns, toRows } from './fact-row.ts'
import type { Write } from './format.ts'

/** A table of facts as CSV (RFC 4180) in UTF-8, its first line the names of the columns. */
export const writeCsv: Write = ({ quads, settings }) => {
  const rows = toRows(readFacts(quads, settings)).map((row) =>
    columns.map((column) => toCsvField(String(row[column] ?? ''))),
  )
  return [columns, ...rows].map((fields) => `${fields.join(',')}\r\n`).join('')
}
