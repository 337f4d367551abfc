import { defaultRdfSettings, type RdfSettings } from '../rdf/settings.ts'

/** How the server behaves; all but `writable` are limits. */
export interface ServeOptions extends RdfSettings {
  /** Whether SPARQL Update is answered. Changes live in memory: the file is never written. */
  readonly isWritable: boolean
  /** Origins whose pages may read answers, as `Access-Control-Allow-Origin` has it: `*` or one origin; `undefined` for none. */
  readonly cors: string | undefined
  /** Milliseconds that one query or update may take. */
  readonly timeLimit: number
  /** Bytes that the body of a request may have. */
  readonly bodyLimit: number
  /** Characters that an answer may have. */
  readonly answerLimit: number
  /** Bytes by which the memory of the process may grow while it answers. */
  readonly memoryLimit: number
  /** Requests that may be answered at once, from 1: each takes a thread, and each thread the memory of a graph. */
  readonly threadLimit: number
  /** Requests that may wait while others are answered. */
  readonly queueLimit: number
}

/** Limits that a laptop bears, for the graph of some thousand articles. */
export const defaultServeOptions: ServeOptions = {
  ...defaultRdfSettings,
  isWritable: false,
  cors: undefined,
  timeLimit: 10_000,
  bodyLimit: 1_000_000,
  answerLimit: 50_000_000,
  memoryLimit: 1_000_000_000,
  threadLimit: 3,
  queueLimit: 64,
}
