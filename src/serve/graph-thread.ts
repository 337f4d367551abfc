import { Worker } from 'node:worker_threads'
import type { GraphFormat } from '../graph/query.ts'
import type { Request, Response } from './ask.ts'
import { greedy } from './limits.ts'
import { workerFile } from './worker-file.ts'

/** The graph that a thread starts with, and how long its answers may be. */
export interface GraphSource {
  readonly texts: readonly string[]
  readonly format: GraphFormat
  readonly answerLimit: number
}

/** A thread that holds a graph and answers one request after the other. */
export interface GraphThread {
  /** One request at a time. A thread that breaks down, or is ended meanwhile, answers with a fault. */
  readonly respond: (request: Request) => Promise<Response>
  readonly end: () => Promise<void>
}

/**
 * A thread that has loaded its graph.
 *
 * @throws Error where the graph is not well formed.
 */
export function startThread(source: GraphSource): Promise<GraphThread> {
  const { code, isCode } = workerFile(import.meta.url)
  const worker = new Worker(code, { workerData: source, eval: isCode })
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', () => {
      worker.removeAllListeners('error')
      resolve({
        respond: (request) => respond(worker, request),
        end: async () => {
          await worker.terminate()
        },
      })
    })
  })
}

function respond(worker: Worker, request: Request): Promise<Response> {
  return new Promise((resolve) => {
    const finish = (response: Response) => {
      for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event)
      resolve(response)
    }
    worker.once('message', finish)
    // The engine ran out of memory, or the thread was ended.
    worker.once('error', () => finish(greedy))
    worker.once('exit', () => finish(greedy))
    worker.postMessage(request)
  })
}
