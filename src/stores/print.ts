import type { AuthScheme, Call, NamedGraph, StoreKind } from './call.ts'

/** The line that ends a body in the script; no line of N-Triples, SPARQL or JSON of ours is one. */
const bodyEnd = 'END_OF_GRAPH'

/**
 * The calls of a load as a script for a POSIX shell with curl, for a machine that reaches the store. The password stays
 * a variable of the environment.
 */
export function* printScript(
  graphs: readonly NamedGraph[],
  store: StoreKind,
  endpoint: string,
  user: string | undefined,
): Generator<string> {
  yield '#!/bin/sh\nset -e\n'
  const options = authOptions(store.auth, user)
  for (const call of store.prepare(endpoint)) yield toCurl(call, options)
  for (const graph of graphs) {
    yield `\n# ${graph.iri}, ${graph.quads.length} triples\n`
    for (const call of store.put(endpoint, graph)) yield toCurl(call, options)
  }
}

function toCurl({ method, url, contentType, body }: Call, options: string): string {
  const line = `curl -sS --fail -o /dev/null${options} -X ${method} -H ${quoted(`Content-Type: ${contentType}`)}`
  return `${line} --data-binary @- ${quoted(url)} <<'${bodyEnd}'\n${body}${body.endsWith('\n') ? '' : '\n'}${bodyEnd}\n`
}

function authOptions(scheme: AuthScheme, user: string | undefined): string {
  if (scheme === 'bearer') return ' -H "Authorization: Bearer $NEWSFACTS_PASSWORD"'
  if (user === undefined) return ''
  return `${scheme === 'digest' ? ' --digest' : ''} --user ${quoted(`${user}:`)}"$NEWSFACTS_PASSWORD"`
}

/** Between single quotes, as a shell takes it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
