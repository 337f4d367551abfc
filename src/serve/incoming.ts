/** A request as handlers see it: a value, already read. */
export interface Incoming {
  readonly method: string
  /** The path as it was sent, still percent-encoded. */
  readonly path: string
  readonly parameters: URLSearchParams
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: Uint8Array
  /** Whether the client still waits for the answer. */
  readonly isWaiting: () => boolean
}

/** Reads UTF-8; a byte order mark is left out. */
const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The body as text; `undefined` if it is not UTF-8. */
export function textOf({ body }: Incoming): string | undefined {
  try {
    return utf8.decode(body)
  } catch {
    return undefined
  }
}
