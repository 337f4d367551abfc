import { parquetWriteBuffer } from 'hyparquet-writer'
import { readFacts } from './fact-record.ts'
import { columns, isNumberColumn, toRows } from './fact-row.ts'
import type { Write } from './format.ts'

/** The same table as in CSV, as Apache Parquet: offsets as 32-bit numbers, empty cells as nulls. */
export const writeParquet: Write = ({ quads, settings, version }) => {
  const rows = toRows(readFacts(quads, settings))
  const columnData = columns.map((name) => {
    // Parquet knows a null, which stands for nothing to say; the writer asks for it.
    const data = rows.map((row) => (row[name] === '' || row[name] === undefined ? null : row[name]))
    return { name, data, type: isNumberColumn(name) ? 'INT32' : 'STRING' } as const
  })
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: `newsfacts version ${version}` }))
}
