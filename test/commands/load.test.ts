import { afterEach, describe, expect, it } from 'vitest'
import { answer, type Handler, type InTestServer, startServer } from '../stores/in-test-server.ts'
import { type Printed, runNewsfacts } from '../support/run-newsfacts.ts'

/** Runs the command with this password in its environment, and no other. */
function newsfacts(args: readonly string[], password?: string): Promise<Printed> {
  const { NEWSFACTS_PASSWORD: _, ...rest } = process.env
  return runNewsfacts(args, password === undefined ? rest : { ...rest, NEWSFACTS_PASSWORD: password })
}

let server: InTestServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

const start = async (handler: Handler) => {
  server = await startServer(handler)
  return server.endpoint
}

describe('newsfacts load', () => {
  it('puts each graph of a build, shows how far it is, and says what it did', async () => {
    const endpoint = await start((_, response) => answer(response, 204))
    const { code, stdout, stderr } = await newsfacts(['load', '--store', 'oxigraph', '--endpoint', endpoint])
    expect(stderr).toMatch(/^\d0 %: \d+ of \d+ triples, \d graphs\n(?:.*\n)*100 %: (\d+) of \1 triples, 8 graphs\n$/)
    expect(stdout).toBe(`output/graph.nq: ${/100 %: (\d+)/.exec(stderr)?.[1]} triples in 8 graphs at ${endpoint}\n`)
    expect(server?.received).toHaveLength(8)
    expect(code).toBe(0)
  })

  it('reads the password from the environment, and never prints it', async () => {
    const endpoint = await start((_, response) => answer(response, 401, 'no'))
    const args = ['load', '--store', 'graphdb', '--endpoint', endpoint, '--user', 'ada']
    const { code, stdout, stderr } = await newsfacts(args, 'geheim')
    expect(server?.received[0]?.authorization).toBe(`Basic ${Buffer.from('ada:geheim').toString('base64')}`)
    expect(stderr).toMatch(
      /^newsfacts: graph 1 of 8.*HTTP 401: no; check --user and the password in NEWSFACTS_PASSWORD/,
    )
    expect(stdout + stderr).not.toContain('geheim')
    expect(code).toBe(2)
  })

  it('takes a token without a user', async () => {
    const endpoint = await start((_, response) => answer(response, 200))
    await newsfacts(['load', '--store', 'qlever', '--endpoint', endpoint], 't0k')
    expect(server?.received[0]?.authorization).toBe('Bearer t0k')
  })

  it('prints the calls, and makes none', async () => {
    const endpoint = await start((_, response) => answer(response, 204))
    const args = ['load', '--store', 'virtuoso', '--user', 'dba', '--endpoint', endpoint, '--print']
    const { stdout } = await newsfacts(args, 'geheim')
    expect(stdout.match(/^curl .* --digest --user 'dba:'"\$NEWSFACTS_PASSWORD" -X PUT /gm)).toHaveLength(8)
    expect(stdout).not.toContain('geheim')
    expect(server?.received).toEqual([])
  })

  it.each([
    [
      'a user without a password',
      ['--store', 'fuseki', '--endpoint', 'http://h/x', '--user', 'ada'],
      /--user ada: no password; set NEWSFACTS_PASSWORD/,
    ],
    [
      'an unknown store',
      ['--store', 'access', '--endpoint', 'http://h'],
      /Allowed choices are oxigraph, fuseki, virtuoso/,
    ],
    [
      'no time',
      ['--store', 'fuseki', '--endpoint', 'http://h', '--timeout', 'long'],
      /--timeout <seconds>: "long" is no whole number/,
    ],
    [
      'a file without graphs',
      ['output/graph.ttl', '--store', 'fuseki', '--endpoint', 'http://h'],
      /output\/graph\.ttl: has no named graphs; give one of \.nq, \.trig/,
    ],
  ])('ends with 2 and the next step on %s', async (_, args, message) => {
    const { code, stderr } = await newsfacts(['load', ...args])
    expect(stderr).toMatch(message)
    expect(code).toBe(2)
  })
})
