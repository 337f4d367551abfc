import type { Fault, Response } from './ask.ts'

/** What requests may take. */
export interface Limits {
  /** Milliseconds that one request may take. */
  readonly timeLimit: number
  /** Bytes by which the memory of the process may grow while it answers. */
  readonly memoryLimit: number
}

/** Watches the requests that are being answered. */
export interface Watch {
  /** The response to come, or the fault of the limit that its request met first. */
  readonly within: (response: Promise<Response>) => Promise<Response>
  /** Does something whose memory no request answers for. */
  readonly apart: <T>(work: Promise<T>) => Promise<T>
}

/** A request that is being answered. */
interface Running {
  /** When it began, in milliseconds. */
  readonly start: number
  /** Its share of the memory that the process grew by meanwhile, in bytes. */
  grown: number
  readonly stop: (fault: Fault) => void
}

/** Milliseconds between two looks at the time and the memory that requests have taken. */
const interval = 50

/**
 * A watch over requests. Only the memory of the whole process can be measured, so what it grows by is divided among the
 * requests that run at the time; where they have grown too much together, the one with the largest share is stopped, of
 * equals the last that began.
 *
 *     time     ---------------------------------->
 *     slow     ==================================>   its share while alone: nothing
 *     greedy              ######!                    stopped
 *     quick    =  =     =   =       =    =  =
 *
 * @param readMemory Bytes that the process has now.
 */
export function createWatch({ timeLimit, memoryLimit }: Limits, readMemory = process.memoryUsage.rss): Watch {
  const running = new Set<Running>()
  let memory = 0
  let others = 0
  let timer: NodeJS.Timeout | undefined

  const look = () => {
    const now = readMemory()
    const share = others > 0 ? 0 : (now - memory) / running.size
    memory = now
    for (const request of running) request.grown = Math.max(0, request.grown + share)
    const largest = [...running].reduce((most, request) => (request.grown >= most.grown ? request : most))
    const grown = [...running].reduce((sum, request) => sum + request.grown, 0)
    if (grown > memoryLimit) largest.stop(greedy)
    const latest = performance.now() - timeLimit
    for (const request of running) if (request.start < latest) request.stop(late(timeLimit))
  }

  return {
    within: (response) =>
      new Promise((resolve) => {
        const stop = (given: Response) => {
          running.delete(request)
          if (running.size === 0) clearInterval(timer)
          resolve(given)
        }
        const request: Running = { start: performance.now(), grown: 0, stop }
        if (running.size === 0) {
          memory = readMemory()
          timer = setInterval(look, interval)
        }
        running.add(request)
        void response.then(stop)
      }),
    apart: async (work) => {
      others += 1
      try {
        return await work
      } finally {
        others -= 1
      }
    },
  }
}

const late = (timeLimit: number): Fault => ({
  kind: 'fault',
  reason: 'late',
  message: `Stopped after ${timeLimit / 1000} s, the time that a request may take; ask for less, or begin with a name`,
})

/** The fault of a request that takes too much memory. */
export const greedy: Fault = {
  kind: 'fault',
  reason: 'greedy',
  message: 'Stopped: it takes more memory than a request may; ask for less, or begin with a name',
}
