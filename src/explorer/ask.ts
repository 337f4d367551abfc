/** One term of an answer, as SPARQL 1.1 JSON writes it. */
export interface Term {
  readonly type: 'uri' | 'bnode' | 'literal'
  readonly value: string
}

/** One row of an answer: the variables that are bound. */
export type Row = Readonly<Record<string, Term | undefined>>

/** Asks the graph, wherever it is: at an endpoint, or in the browser itself. */
export type Ask = (sparql: string) => Promise<readonly Row[]>

/** The value of a variable in a row; empty where it is not bound. */
export const cell = (row: Row, variable: string): string => row[variable]?.value ?? ''
