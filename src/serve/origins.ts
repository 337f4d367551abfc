import { isIPv4 } from 'node:net'
import type { ServeOptions } from './serve-options.ts'

type Headers = Readonly<Record<string, string | undefined>>

/** The port at the end of a `Host` header. Matches `:3030` of `[::1]:3030`; not the end of `[::1]`. */
const port = /:\d+$/

/** Whether a name or address stands for this machine alone. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || host === '::1' || (isIPv4(host) && host.startsWith('127.'))
}

/**
 * Whether a request that came over the loopback asks for a name that is not this machine's: a page elsewhere made its
 * own name point here, to read what only this machine may read.
 */
export function isRebound({ host = '' }: Headers, boundTo: string): boolean {
  return isLoopback(boundTo) && !isLoopback(host.replace(port, ''))
}

/** Whether a page of an origin that is neither our own nor allowed sent this. Programs send no origin. */
export function isFromElsewhere({ origin, host }: Headers, { cors }: ServeOptions): boolean {
  return origin !== undefined && origin !== `http://${host}` && origin !== cors
}

/** The headers that let pages of other origins read an answer; none where that is not allowed. */
export function corsHeaders({ cors }: ServeOptions): Readonly<Record<string, string>> {
  if (cors === undefined) return { 'cross-origin-resource-policy': 'same-origin' }
  return {
    'access-control-allow-origin': cors,
    'access-control-expose-headers': 'content-location, link',
    'cross-origin-resource-policy': 'cross-origin',
  }
}

/** What a browser asks before a page of another origin may send a query with headers of its own. */
export const preflightHeaders: Readonly<Record<string, string>> = {
  'access-control-allow-methods': 'GET, HEAD, POST',
  'access-control-allow-headers': 'accept, content-type',
  'access-control-max-age': '86400',
}
