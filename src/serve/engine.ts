import type { GraphFormat } from '../graph/query.ts'
import type { Request, Response } from './ask.ts'
import type { ServeOptions } from './serve-options.ts'
import { ThreadPool } from './thread-pool.ts'

/** A graph that answers several requests at once, each within limits. */
export interface Engine {
  /** `isWanted` is asked when its turn comes: whoever asked may have left. */
  readonly respond: (request: Request, isWanted?: () => boolean) => Promise<Response>
  readonly close: () => Promise<void>
}

/**
 * Starts the first of the threads that hold a graph.
 *
 * @throws Error where the graph is not well formed.
 */
export async function startEngine(
  texts: readonly string[],
  format: GraphFormat,
  options: ServeOptions,
): Promise<Engine> {
  const pool = new ThreadPool({ texts, format, answerLimit: options.answerLimit }, options)
  await pool.grow()
  return pool
}
