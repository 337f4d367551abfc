import { describe, expect, it } from 'vitest'
import { printScript } from '../../src/stores/print.ts'
import { storeOf } from '../../src/stores/stores.ts'
import { threeGraphs } from './graphs.ts'

const script = (store: Parameters<typeof storeOf>[0], endpoint: string, user?: string) =>
  [...printScript(threeGraphs.slice(0, 1), storeOf(store), endpoint, user)].join('')

describe('printScript', () => {
  it('prints a shell script, the password left to the environment', () => {
    expect(script('virtuoso', "http://h/o'neil", "o'neil")).toBe(
      [
        '#!/bin/sh',
        'set -e',
        '',
        '# https://w3id.org/newsfacts/id/article/a1#graph, 1 triples',
        `curl -sS --fail -o /dev/null --digest --user 'o'\\''neil:'"$NEWSFACTS_PASSWORD" -X PUT` +
          ` -H 'Content-Type: text/turtle' --data-binary @-` +
          ` 'http://h/o'\\''neil/sparql-graph-crud-auth?graph-uri=https%3A%2F%2Fw3id.org%2Fnewsfacts%2Fid%2Farticle%2Fa1%23graph'` +
          ` <<'END_OF_GRAPH'`,
        '<urn:a1> <urn:says> "once" .',
        'END_OF_GRAPH',
        '',
      ].join('\n'),
    )
  })

  it.each([
    ['nothing for no user', 'fuseki', undefined, / \/dev\/null -X PUT/],
    ['HTTP Basic', 'fuseki', 'ada', / --user 'ada:'"\$NEWSFACTS_PASSWORD" -X PUT/],
    ['a token', 'qlever', undefined, / -H "Authorization: Bearer \$NEWSFACTS_PASSWORD" -X POST/],
  ] as const)('proves by %s', (_, store, user, expected) => {
    expect(script(store, 'http://h', user)).toMatch(expected)
  })

  it('prints what comes before the first graph, and ends each body on a line of its own', () => {
    const lines = script('neo4j', 'http://h').split('\n')
    expect(lines.filter((line) => line.startsWith('curl'))).toHaveLength(3)
    expect(lines.filter((line) => line === 'END_OF_GRAPH')).toHaveLength(3)
  })
})
