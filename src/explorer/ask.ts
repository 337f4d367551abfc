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

/** The rows of SPARQL 1.1 Query Results JSON; yes and no are one row. */
export function toRows(answer: {
  readonly results?: { readonly bindings: readonly Row[] }
  readonly boolean?: boolean
}): readonly Row[] {
  return answer.results?.bindings ?? [{ answer: { type: 'literal', value: answer.boolean ? 'yes' : 'no' } }]
}
