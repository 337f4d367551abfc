import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as the server got it. */
export interface Received {
  readonly method: string
  /** Path and query, decoded. */
  readonly path: string
  readonly type: string
  readonly authorization: string | undefined
  readonly body: string
}

/** Answers one request; the number counts from 1. */
export type Handler = (request: Received, response: ServerResponse, number: number) => void

/** A server on the loopback for one test, and the requests it got. */
export interface InTestServer {
  readonly endpoint: string
  readonly received: readonly Received[]
  readonly close: () => Promise<void>
}

/** Starts a server on a free port of the loopback. */
export async function startServer(handler: Handler): Promise<InTestServer> {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    const one = await receive(request)
    received.push(one)
    handler(one, response, received.length)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed())
      server.closeAllConnections()
    })
  return { endpoint: `http://127.0.0.1:${port}`, received, close }
}

async function receive(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return {
    method: request.method ?? '',
    path: decodeURIComponent(request.url ?? ''),
    type: request.headers['content-type'] ?? '',
    authorization: request.headers.authorization,
    body: Buffer.concat(chunks).toString('utf8'),
  }
}

/** Ends a response with a status and a text. */
export function answer(
  response: ServerResponse,
  status: number,
  text = '',
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, headers).end(text)
}
