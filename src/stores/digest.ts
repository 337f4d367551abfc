import { createHash, randomBytes } from 'node:crypto'
import type { Credentials } from './call.ts'

/** One parameter of a challenge, quoted or bare. Matches `nonce="a1"`, `algorithm=MD5`; not `Digest`. */
const parameter = /(\w+)=(?:"([^"]*)"|([^\s,]+))/g

/** Digest at the start of a header. Matches `Digest realm="x"`; not `Basic realm="x"`. */
const digestScheme = /^Digest\s/i

/** Names of the hashes that RFC 7616 knows, as Node calls them. `-sess` variants are not in use. */
const hashes: Readonly<Record<string, string>> = { MD5: 'md5', 'SHA-256': 'sha256' }

/** What a server wants proved. */
export interface Challenge {
  readonly realm: string
  readonly nonce: string
  readonly algorithm: string
  /** The algorithm as Node calls it. */
  readonly hash: string
  readonly opaque: string | undefined
  /** Whether the answer counts its calls (`qop=auth`); servers of before 1999 do not. */
  readonly isCounted: boolean
}

/**
 * Reads the challenge out of the header `WWW-Authenticate`.
 *
 * @returns `undefined` if it is no Digest challenge, or asks for a hash that is not known.
 */
export function readChallenge(header: string): Challenge | undefined {
  if (!digestScheme.test(header)) return undefined
  const values = new Map(
    Array.from(header.matchAll(parameter), ([, name = '', quoted, bare]) => [name, quoted ?? bare]),
  )
  const algorithm = values.get('algorithm') ?? 'MD5'
  const [nonce, hash] = [values.get('nonce'), hashes[algorithm]]
  if (nonce === undefined || hash === undefined) return undefined
  const isCounted = (values.get('qop') ?? '').split(',').some((one) => one.trim() === 'auth')
  return { realm: values.get('realm') ?? '', nonce, algorithm, hash, opaque: values.get('opaque'), isCounted }
}

/**
 * The header `Authorization` for one call: proof of the password without the password (RFC 7616, section 3.4).
 *
 * @param count How many calls were answered with this challenge, this one included.
 */
export function answerChallenge(
  challenge: Challenge,
  { user, password }: Credentials,
  method: string,
  uri: string,
  count: number,
  clientNonce = randomBytes(8).toString('hex'),
): string {
  const { realm, nonce, algorithm, opaque, isCounted } = challenge
  const hash = (...parts: readonly string[]) => createHash(challenge.hash).update(parts.join(':'), 'utf8').digest('hex')
  const nc = count.toString(16).padStart(8, '0')
  const secret = hash(user, realm, password)
  const request = hash(method, uri)
  const response = isCounted ? hash(secret, nonce, nc, clientNonce, 'auth', request) : hash(secret, nonce, request)
  const counted = isCounted ? `, qop=auth, nc=${nc}, cnonce="${clientNonce}"` : ''
  const echoed = opaque === undefined ? '' : `, opaque="${opaque}"`
  const named = `username="${user}", realm="${realm}", nonce="${nonce}", uri="${uri}"`
  return `Digest ${named}, algorithm=${algorithm}, response="${response}"${counted}${echoed}`
}
