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
