import { Worker } from 'node:worker_threads'
import type { GraphFormat } from '../graph/query.ts'
import type { Fault, FaultReason, Request, Response } from './ask.ts'
import type { ServeOptions } from './serve-options.ts'
import { workerFile } from './worker-file.ts'

/** What the thread that holds the graph starts with. */
export interface GraphThread {
  readonly texts: readonly string[]
  readonly format: GraphFormat
  readonly answerLimit: number
}

/** A graph that answers requests one after the other, each within limits. */
export interface Engine {
  /** `isWanted` is asked when its turn comes: whoever asked may have left. */
  readonly respond: (request: Request, isWanted?: () => boolean) => Promise<Response>
  readonly close: () => Promise<void>
}

/** A request that waits, and where its response goes. */
interface Task {
  readonly request: Request
  readonly isWanted: () => boolean
  readonly resolve: (response: Response) => void
}

/** Milliseconds between two looks at how long a request has taken and how much memory the process has. */
const watchInterval = 50

/**
 * Starts the thread that holds a graph. A request that takes too long, or too much memory, ends with its thread; the
 * next thread starts from the same graph, with all changes that were finished.
 *
 * @throws Error where the graph is not well formed.
 */
export async function startEngine(
  texts: readonly string[],
  format: GraphFormat,
  options: ServeOptions,
): Promise<Engine> {
  let source: GraphThread = { texts, format, answerLimit: options.answerLimit }
  let worker = await startWorker(source)
  const waiting: Task[] = []
  let isBusy = false

  async function work(): Promise<void> {
    isBusy = true
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      const response = task.isWanted() ? await within(options, worker, task.request) : left
      if (response.kind === 'changed') source = { ...source, texts: [response.quads], format: 'application/n-quads' }
      if (response.kind === 'fault' && endsThread.has(response.reason)) {
        await worker.terminate()
        worker = await startWorker(source)
      }
      task.resolve(response)
    }
    isBusy = false
  }

  return {
    respond: (request, isWanted = () => true) =>
      new Promise((resolve) => {
        if (waiting.length >= options.queueLimit) return resolve(busy)
        waiting.push({ request, isWanted, resolve })
        if (!isBusy) void work()
      }),
    close: async () => {
      await worker.terminate()
    },
  }
}

const busy: Fault = { kind: 'fault', reason: 'busy', message: 'Too many requests are waiting; try again in a while' }

const left: Fault = { kind: 'fault', reason: 'busy', message: 'Whoever asked has left' }

/** Faults after which a thread is of no use. */
const endsThread: ReadonlySet<FaultReason> = new Set(['late', 'greedy'])

/** A thread that has loaded its graph. */
function startWorker(source: GraphThread): Promise<Worker> {
  const { code, isCode } = workerFile(import.meta.url)
  const worker = new Worker(code, { workerData: source, eval: isCode })
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', () => {
      worker.removeAllListeners('error')
      resolve(worker)
    })
  })
}

/** The response of a thread, or the fault of the limit that it met first. */
function within(options: ServeOptions, worker: Worker, request: Request): Promise<Response> {
  const [start, memory] = [performance.now(), process.memoryUsage.rss()]
  return new Promise((resolve) => {
    const finish = (response: Response) => {
      clearInterval(watch)
      worker.removeAllListeners('message').removeAllListeners('error')
      resolve(response)
    }
    const watch = setInterval(() => {
      if (performance.now() - start > options.timeLimit) finish(late(options.timeLimit))
      else if (process.memoryUsage.rss() - memory > options.memoryLimit) finish(greedy)
    }, watchInterval)
    worker.once('message', finish)
    worker.once('error', () => finish(greedy))
    worker.postMessage(request)
  })
}

const late = (timeLimit: number): Fault => ({
  kind: 'fault',
  reason: 'late',
  message: `Stopped after ${timeLimit / 1000} s, the time that a request may take; ask for less, or begin with a name`,
})

const greedy: Fault = {
  kind: 'fault',
  reason: 'greedy',
  message: 'Stopped: it takes more memory than a request may; ask for less, or begin with a name',
}
