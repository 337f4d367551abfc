/** The place in a message of the engine. Matches `error at 2:17: expected`; not `The service <…> is not supported`. */
const place = /^error at (\d+):(\d+): (.*)/s

/** Characters of a message that are shown; lists of what could stand there can be very long. */
const longestMessage = 300

/**
 * A message of the engine with the line it is about:
 *
 *     The query is not well formed, line 2, column 17: expected one of HAVING, VALUES
 *     ORDER BY ?since LIMT 5
 *                     ^
 */
export function explainFault(request: { readonly kind: string; readonly sparql: string }, error: unknown): string {
  const said = error instanceof Error ? error.message : String(error)
  const [, line, column, expected = ''] = place.exec(said) ?? []
  if (line === undefined) return `The ${request.kind} cannot be answered: ${shorten(said)}`
  const text = request.sparql.split('\n')[Number(line) - 1] ?? ''
  const marker = `${' '.repeat(Number(column) - 1)}^`
  return `The ${request.kind} is not well formed, line ${line}, column ${column}: ${shorten(expected)}\n${text}\n${marker}`
}

function shorten(message: string): string {
  return message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message
}
