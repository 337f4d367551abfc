import type { Answer, AnswerTerm, Rows } from './query.ts'

/** How an answer can be written: for people, for spreadsheets, for programs. */
export type AnswerForm = 'table' | 'csv' | 'json'

/** Characters of a cell in a table; longer ones are cut with `…`. The other forms have all. */
const widestCell = 72

/** White space and line ends inside a cell. Matches the line feed of `a\nb`. */
const blanks = /\s+/g

/** Characters that make a CSV field need quotes (RFC 4180). Matches the comma of `a,b`; not a blank. */
const needsQuotes = /[",\r\n]/

/**
 * An answer as text, its last line ended. Triples are Turtle in every form.
 *
 * @param prefixes Namespaces by prefix, to shorten IRIs in a table.
 */
export function formatAnswer(answer: Answer, form: AnswerForm, prefixes: ReadonlyMap<string, string>): string {
  switch (answer.kind) {
    case 'triples':
      return answer.turtle
    case 'boolean':
      return form === 'json' ? `${JSON.stringify({ head: {}, boolean: answer.value })}\n` : `${answer.value}\n`
    case 'rows':
      if (form === 'json') return toSparqlJson(answer)
      return form === 'csv' ? toCsv(answer) : toTable(answer, prefixes)
  }
}

/** SPARQL 1.1 Query Results JSON. */
function toSparqlJson({ variables, rows }: Rows): string {
  return `${JSON.stringify({ head: { vars: variables }, results: { bindings: rows } }, undefined, 1)}\n`
}

/** SPARQL 1.1 Query Results CSV: values without types, lines ended by CR and LF. */
function toCsv({ variables, rows }: Rows): string {
  const lines = [variables, ...rows.map((row) => variables.map((variable) => row[variable]?.value ?? ''))]
  return lines.map((fields) => `${fields.map(toCsvField).join(',')}\r\n`).join('')
}

/** A field of CSV, between quotation marks where it needs them. */
export function toCsvField(value: string): string {
  return needsQuotes.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}

/** Columns side by side, IRIs shortened, long cells cut; the number of rows below. */
function toTable({ variables, rows }: Rows, prefixes: ReadonlyMap<string, string>): string {
  const columns = variables.map((variable) => {
    const cells = rows.map((row) => toCell(row[variable], prefixes))
    const width = cells.reduce((widest, cell) => Math.max(widest, cell.length), variable.length)
    return [variable, '-'.repeat(width), ...cells].map((cell) => cell.padEnd(width))
  })
  const lines = Array.from({ length: rows.length + 2 }, (_, line) => columns.map((column) => column[line]).join('  '))
  const count = rows.length === 1 ? '(1 row)' : `(${rows.length} rows)`
  return [...lines, count].map((line) => `${line.trimEnd()}\n`).join('')
}

function toCell(term: AnswerTerm | undefined, prefixes: ReadonlyMap<string, string>): string {
  if (!term) return ''
  const text = term.type === 'uri' ? shorten(term.value, prefixes) : term.value.replace(blanks, ' ')
  return text.length > widestCell ? `${text.slice(0, widestCell - 1)}…` : text
}

/** `country:ru` for `…/id/country/ru`; for people to read, not for a parser. */
function shorten(iri: string, prefixes: ReadonlyMap<string, string>): string {
  let [best, namespace] = ['', '']
  for (const [prefix, candidate] of prefixes) {
    if (iri.startsWith(candidate) && candidate.length > namespace.length) [best, namespace] = [prefix, candidate]
  }
  return namespace === '' ? iri : `${best}:${iri.slice(namespace.length)}`
}
