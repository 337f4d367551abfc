import type { AuthScheme, Call, Credentials } from './call.ts'
import { answerChallenge, type Challenge, readChallenge } from './digest.ts'

/** Proves who calls, for all calls of one load. */
export interface Authorization {
  /** The header `Authorization` for a call; undefined while there is nothing to prove, or nothing to prove it by. */
  readonly headerFor: (call: Call) => string | undefined
  /** Takes note of a refusal. @returns Whether the same call may now succeed. */
  readonly learn: (wwwAuthenticate: string | null) => boolean
}

/** A scheme that has nothing more to say after a refusal. */
const nothingLearnt = () => false

/** Authorization by one scheme. Basic and token go with each call; Digest waits for the server's challenge. */
export function createAuthorization(scheme: AuthScheme, credentials: Credentials | undefined): Authorization {
  if (!credentials) return { headerFor: () => undefined, learn: nothingLearnt }
  const { user, password } = credentials
  switch (scheme) {
    case 'bearer':
      return { headerFor: () => `Bearer ${password}`, learn: nothingLearnt }
    case 'basic': {
      const header = `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`
      return { headerFor: () => header, learn: nothingLearnt }
    }
    case 'digest':
      return createDigest(credentials)
  }
}

/** One challenge serves many calls, which are counted; a server that tires of it sends a new one. */
function createDigest(credentials: Credentials): Authorization {
  let challenge: Challenge | undefined
  let count = 0
  return {
    headerFor: ({ method, url }) => {
      if (!challenge) return undefined
      const { pathname, search } = new URL(url)
      count++
      return answerChallenge(challenge, credentials, method, pathname + search, count)
    },
    learn: (header) => {
      challenge = header === null ? undefined : readChallenge(header)
      count = 0
      return challenge !== undefined
    },
  }
}
