import type { Span } from './text/span.ts'

/**
 * What an article leaves unsure, or what is wrong with a graph. A value that a stage returns beside its result;
 * never thrown.
 */
export interface Problem {
  /** `doubt`: the graph is written, the reader should look. `error`: the graph is not fit to be used. */
  readonly severity: 'doubt' | 'error'
  /** The file of the article, as given. */
  readonly file: string
  /** Where in the text, UTF-16 units; absent where the whole article is meant. */
  readonly span: Span | undefined
  /** What found it: `kind/rule`, such as `person/homonym` or `shapes/ClaimShape`. */
  readonly rule: string
  /** What is doubtful and what to do about it, in one sentence. */
  readonly message: string
}

/**
 * A problem as one line: `file:line:column  rule  message`. Line and column count from 1, the column in UTF-16 units,
 * in the article's text (front matter is not counted); both are left out where the whole file is meant.
 *
 * @param text The text of the article; undefined where the file is a graph.
 */
export function formatProblem({ file, span, rule, message }: Problem, text: string | undefined): string {
  if (!span || text === undefined) return `${file}  ${rule}  ${message}`
  const before = text.slice(0, span.start)
  const line = before.split('\n').length
  const column = span.start - before.lastIndexOf('\n')
  return `${file}:${line}:${column}  ${rule}  ${message}`
}
