import { createServer, type IncomingMessage, type Server } from 'node:http'
import { answer } from './answer.ts'
import type { Incoming } from './incoming.ts'
import { safetyHeaders } from './policies.ts'
import { fault, type Reply } from './reply.ts'
import type { Site } from './site.ts'

/** What only requests need: the host is told apart from the path by the URL parser. */
const anyHost = 'http://host'

/**
 * A server that answers from a site; it has to be told to listen.
 *
 * @param boundTo The name or address that it will listen on.
 */
export function createSiteServer(site: Site, boundTo: string): Server {
  return createServer(async (request, response) => {
    const { status, headers, body } = await toReply(request, site, boundTo, () => !response.destroyed)
    const length = typeof body === 'string' ? Buffer.byteLength(body) : body.length
    // 204 is without a body, and says nothing of its length (RFC 9110, 8.6).
    response.writeHead(status, status === 204 ? headers : { ...headers, 'content-length': length })
    response.end(request.method === 'HEAD' ? undefined : body)
  })
}

async function toReply(
  request: IncomingMessage,
  site: Site,
  boundTo: string,
  isWaiting: () => boolean,
): Promise<Reply> {
  const body = await readBody(request, site.options.bodyLimit)
  if (body === undefined) {
    const message = `The body has more than the ${site.options.bodyLimit} bytes that are allowed`
    return fault(413, message, { ...safetyHeaders, connection: 'close' })
  }
  const { url = '' } = request
  if (!URL.canParse(url, anyHost)) return fault(400, 'The address is not well formed', safetyHeaders)
  try {
    return await answer(toIncoming(request, body, isWaiting), site, boundTo)
  } catch (error) {
    console.error(error)
    return fault(500, 'Something went wrong here; the log of the server says what', safetyHeaders)
  }
}

/** The body of a request; `undefined` as soon as it is longer than the limit. */
async function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request) {
    length += chunk.length
    if (length > limit) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function toIncoming(
  { method = '', url = '', headers }: IncomingMessage,
  body: Uint8Array,
  isWaiting: () => boolean,
): Incoming {
  const { pathname, searchParams } = new URL(url, anyHost)
  const { accept, host, origin } = headers
  return {
    method,
    path: pathname,
    parameters: searchParams,
    headers: { accept, host, origin, 'content-type': headers['content-type'] },
    body,
    isWaiting,
  }
}
