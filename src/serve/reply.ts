/** What the server answers, before it is sent: handlers are functions that give one of these. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}

/** A text of a media type, in UTF-8. */
export function reply(status: number, type: string, body: string, headers: Reply['headers'] = {}): Reply {
  return { status, headers: { 'content-type': `${type}; charset=utf-8`, ...headers }, body }
}

/** A message for whoever has to change the request: what is wrong, and what to do. Plain text, its last line ended. */
export function fault(status: number, message: string, headers: Reply['headers'] = {}): Reply {
  return reply(status, 'text/plain', `${message}\n`, headers)
}

/** An answer without a body that sends the client elsewhere. */
export function seeOther(location: string, headers: Reply['headers'] = {}): Reply {
  return { status: 303, headers: { location, ...headers }, body: '' }
}
