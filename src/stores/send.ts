import type { Authorization } from './authorization.ts'
import type { Call } from './call.ts'

/** Characters of a server's answer that a message shows. */
const shownOfAnswer = 300

/** White space inside an answer. Matches the line end of `a\nb`. */
const blanks = /\s+/g

/** A piece of markup in an answer meant for a browser. Matches `<h1>`; not `a < b`. */
const tag = /<[^<>]*>/g

/**
 * Makes one call and reads its answer.
 *
 * @param seconds Time limit for the whole exchange.
 * @returns The text of the answer.
 * @throws Error with what the server said and the next step, if it does not answer with success.
 */
export async function send(call: Call, authorization: Authorization, seconds: number): Promise<string> {
  const first = await exchange(call, authorization, seconds)
  const isRefused = first.status === 401 && authorization.learn(first.challenge)
  const { status, text } = isRefused ? await exchange(call, authorization, seconds) : first
  if (status >= 200 && status < 300) return text
  const said = text.replace(tag, ' ').replace(blanks, ' ').trim().slice(0, shownOfAnswer)
  throw new Error(`${call.method} ${call.url}: HTTP ${status}${said && `: ${said}`}; ${nextStep(status)}`)
}

async function exchange(call: Call, authorization: Authorization, seconds: number) {
  const { method, url, contentType, body } = call
  const header = authorization.headerFor(call)
  try {
    const response = await fetch(url, {
      method,
      headers: { 'content-type': `${contentType};charset=utf-8`, ...(header && { authorization: header }) },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(seconds * 1000),
    })
    const { status, headers } = response
    return { status, challenge: headers.get('www-authenticate'), text: await response.text() }
  } catch (error) {
    // fetch rejects with such an error, whatever went wrong.
    throw new Error(`${method} ${url}: ${reasonOf(error as FetchFailure, seconds)}`, { cause: error })
  }
}

/** What fetch rejects with; the reason is in its cause, but for a time limit. */
interface FetchFailure {
  readonly name: string
  readonly cause: { readonly code?: string; readonly message: string }
}

/** Why there was no answer. */
function reasonOf({ name, cause }: FetchFailure, seconds: number): string {
  if (name === 'TimeoutError') return `no answer within ${seconds} s; allow more with --timeout`
  const { code = cause.message } = cause
  if (unreached.has(code)) return `no server there (${code}); start it, or correct --endpoint`
  return `the connection broke (${code}); see the log of the server`
}

/** Codes of Node for a server that was never reached. */
const unreached: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH'])

function nextStep(status: number): string {
  if (status === 401 || status === 403) return 'check --user and the password in NEWSFACTS_PASSWORD'
  if (status === 404 || status === 405)
    return 'check --endpoint: is the data set, repository, namespace or database there?'
  if (status === 413) return 'let the server accept larger bodies'
  if (status >= 300 && status < 400) return 'give the address that it moved to as --endpoint'
  return status >= 500 ? 'see the log of the server' : 'check --store and --endpoint'
}
