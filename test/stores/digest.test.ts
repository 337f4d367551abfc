import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { answerChallenge, readChallenge } from '../../src/stores/digest.ts'
import { loadGraphs } from '../../src/stores/load.ts'
import { storeOf } from '../../src/stores/stores.ts'
import { threeGraphs } from './graphs.ts'
import { answer, type Handler, type InTestServer, startServer } from './in-test-server.ts'

const mufasa = { user: 'Mufasa', password: 'Circle of Life' }

/** The example of RFC 7616, section 3.9.1. */
const example =
  'Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=MD5, ' +
  'nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"'

function answerExample(header: string, client: string): string {
  const challenge = readChallenge(header)
  if (!challenge) throw new Error('no challenge')
  return answerChallenge(challenge, mufasa, 'GET', '/dir/index.html', 1, client)
}

describe('answerChallenge', () => {
  const client = 'f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ'

  it('gives the answer of RFC 7616 in MD5', () => {
    expect(answerExample(example, client)).toBe(
      'Digest username="Mufasa", realm="http-auth@example.org", ' +
        'nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", uri="/dir/index.html", algorithm=MD5, ' +
        'response="8ca523f5e9506fed4657c9700eebdbec", qop=auth, nc=00000001, ' +
        'cnonce="f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"',
    )
  })

  it('gives the answer of RFC 7616 in SHA-256', () => {
    expect(answerExample(example.replace('MD5', 'SHA-256'), client)).toContain(
      'response="753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"',
    )
  })

  it('gives the answer of RFC 2069 to a server that does not count', () => {
    const header = 'Digest realm="testrealm@host.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093"'
    const challenge = readChallenge(header)
    const secret = { user: 'Mufasa', password: 'CircleOfLife' }
    expect(challenge && answerChallenge(challenge, secret, 'GET', '/dir/index.html', 1)).toBe(
      'Digest username="Mufasa", realm="testrealm@host.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", ' +
        'uri="/dir/index.html", algorithm=MD5, response="1949323746fe6a43ef61f9606e7febea"',
    )
  })
})

describe('readChallenge', () => {
  it.each([
    ['another scheme', 'Basic realm="x"'],
    ['no nonce', 'Digest realm="x"'],
    ['a hash that is not known', 'Digest realm="x", nonce="1", algorithm=MD5-sess'],
  ])('finds none in %s', (_, header) => expect(readChallenge(header)).toBeUndefined())

  it('takes a realm that is not named as empty', () => {
    expect(readChallenge('digest nonce=1')?.realm).toBe('')
  })
})

const md5 = (text: string) => createHash('md5').update(text).digest('hex')

/** A server that lets a nonce serve some calls, and checks each answer by RFC 7616 itself. */
function digestServer(password: string, callsPerNonce: number): Handler {
  let nonce = 0
  let calls = 0
  return ({ method, authorization = '' }, response) => {
    const given = new Map(
      Array.from(authorization.matchAll(/(\w+)="?([^",]*)"?/g), ([, name = '', value = '']) => [name, value]),
    )
    const get = (name: string) => given.get(name) ?? ''
    const secret = [md5(`dba:SPARQL:${password}`), get('nonce'), get('nc'), get('cnonce'), 'auth']
    const expected = md5([...secret, md5(`${method}:${get('uri')}`)].join(':'))
    const isFresh = get('nonce') === String(nonce) && Number.parseInt(get('nc'), 16) === calls + 1
    if (isFresh && get('response') === expected && calls < callsPerNonce) {
      calls++
      return answer(response, 201)
    }
    nonce++
    calls = 0
    answer(response, 401, '', { 'www-authenticate': `Digest realm="SPARQL", nonce="${nonce}", qop="auth"` })
  }
}

describe('a load into Virtuoso', () => {
  let server: InTestServer | undefined
  afterEach(() => server?.close())

  const load = async (handler: Handler, password = 'geheim') => {
    server = await startServer(handler)
    const credentials = { user: 'dba', password }
    const target = { store: storeOf('virtuoso'), endpoint: server.endpoint, credentials, seconds: 5 }
    return loadGraphs(threeGraphs, target, () => {})
  }

  it('proves the password, and is asked once for many calls', async () => {
    expect(await load(digestServer('geheim', 100))).toEqual({ graphs: 3, triples: 3 })
    expect(server?.received).toHaveLength(4)
  })

  it('answers a new challenge when the server wants one', async () => {
    expect(await load(digestServer('geheim', 1))).toEqual({ graphs: 3, triples: 3 })
    expect(server?.received).toHaveLength(6)
  })

  it('stops at a wrong password', async () => {
    await expect(load(digestServer('geheim', 1), 'falsch')).rejects.toThrow(/HTTP 401; check --user/)
    expect(server?.received).toHaveLength(2)
  })

  it('stops at a refusal without a challenge', async () => {
    await expect(load((_, response) => answer(response, 401))).rejects.toThrow(/HTTP 401; check --user/)
  })
})
