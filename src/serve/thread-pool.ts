import type { Fault, FaultReason, Request, Response } from './ask.ts'
import { type GraphSource, type GraphThread, startThread } from './graph-thread.ts'
import { createWatch, type Watch } from './limits.ts'
import type { ServeOptions } from './serve-options.ts'

/** A request that waits, and where its response goes. */
interface Task {
  readonly request: Request
  readonly isWanted: () => boolean
  readonly resolve: (response: Response) => void
}

/** Milliseconds that a request waits for a thread to be free before another is started: quick ones need only one. */
const patience = 100

/** Milliseconds after which a thread that nobody needed ends, unless it is the last. */
const rest = 60_000

/** A thread that waits for a request, anew each time it does. */
interface Idle {
  readonly thread: GraphThread
}

/**
 * Threads that hold a graph each, so that a slow request does not hold up quick ones. Each takes the memory of a graph,
 * so the next is started only when a request has waited a while, and all but one end when there is nothing to do.
 *
 *     waiting  ->  idle thread  ->  watched  ->  idle again
 *                                           ->  ended: it met a limit, or holds what the graph was before a change
 *
 * Changes are made one after the other, each by one thread. Once a change is answered, each request that begins sees
 * it: the other threads end, at once or after the request that they are at, and new ones start from the changed graph.
 */
export class ThreadPool {
  /** The graph, with all changes that were finished. */
  private source: GraphSource
  private readonly options: ServeOptions
  private readonly start: typeof startThread
  private readonly watch: Watch
  /** The threads, each with the graph that it holds. */
  private readonly threads = new Map<GraphThread, GraphSource>()
  private readonly idle: Idle[] = []
  private readonly waiting: Task[] = []
  /** Threads that are loading the graph. */
  private starting = 0
  private isChanging = false
  private isClosed = false

  /** @param start Starts a thread that holds a graph. */
  constructor(source: GraphSource, options: ServeOptions, start = startThread) {
    this.source = source
    this.options = options
    this.start = start
    this.watch = createWatch(options)
  }

  /** @param isWanted Asked when its turn comes: whoever asked may have left. */
  respond(request: Request, isWanted = () => true): Promise<Response> {
    return new Promise((resolve) => {
      if (this.isClosed || this.waiting.length >= this.options.queueLimit) return resolve(busy)
      const task = { request, isWanted, resolve }
      this.waiting.push(task)
      this.assign()
      const growIfWaiting = () => this.waiting.includes(task) && this.growOrRefuse()
      if (this.size === 0) growIfWaiting()
      else setTimeout(growIfWaiting, patience).unref()
    })
  }

  /**
   * Starts a thread, unless there are as many as there may be.
   *
   * @throws Error where the graph is not well formed, or there is no memory for it.
   */
  async grow(): Promise<void> {
    const { source } = this
    if (this.size >= this.options.threadLimit || this.isClosed) return
    this.starting += 1
    const thread = await this.watch.apart(this.start(source)).finally(() => {
      this.starting -= 1
    })
    this.threads.set(thread, source)
    this.release(thread)
  }

  async close(): Promise<void> {
    this.isClosed = true
    for (const { resolve } of this.waiting.splice(0)) resolve(busy)
    await Promise.all([...this.threads.keys()].map((thread) => thread.end()))
  }

  private get size(): number {
    return this.threads.size + this.starting
  }

  /** Gives waiting requests to idle threads, in order; a change waits for the one before it. */
  private assign(): void {
    while (this.idle.length > 0) {
      const next = this.waiting.findIndex(({ request }) => request.kind === 'query' || !this.isChanging)
      const [task] = next < 0 ? [] : this.waiting.splice(next, 1)
      if (!task) return
      const idle = task.isWanted() ? this.idle.pop() : undefined
      if (idle) void this.work(idle.thread, task)
      else task.resolve(left)
    }
  }

  private async work(thread: GraphThread, { request, resolve }: Task): Promise<void> {
    const isChange = request.kind === 'update'
    this.isChanging ||= isChange
    const response = await this.watch.within(thread.respond(request))
    if (isChange) this.isChanging = false
    if (response.kind === 'changed') this.adopt(thread, response.quads)
    else if (response.kind === 'fault' && endsThread.has(response.reason)) this.threads.delete(thread)
    resolve(response)
    this.release(thread)
  }

  /** What a thread has made of the graph becomes the graph. */
  private adopt(thread: GraphThread, quads: string): void {
    this.source = { ...this.source, texts: [quads], format: 'application/n-quads' }
    this.threads.set(thread, this.source)
    for (const { thread: outdated } of this.idle.splice(0)) this.release(outdated)
  }

  /** A thread that has nothing to do waits for the next request, or ends if it does not hold the graph as it is now. */
  private release(thread: GraphThread): void {
    if (this.threads.get(thread) === this.source && !this.isClosed) {
      const idle = { thread }
      this.idle.push(idle)
      this.assign()
      if (this.threads.size > 1) setTimeout(() => this.endIfIdle(idle), rest).unref()
      return
    }
    this.threads.delete(thread)
    void thread.end()
    if (this.waiting.length > 0 || this.size === 0) this.growOrRefuse()
  }

  private endIfIdle(idle: Idle): void {
    const place = this.idle.indexOf(idle)
    if (place < 0 || this.threads.size === 1) return
    this.idle.splice(place, 1)
    this.threads.delete(idle.thread)
    void idle.thread.end()
  }

  /** Starts a thread; where that fails and there is no other, nobody waits any longer. */
  private growOrRefuse(): void {
    this.grow().catch(() => {
      if (this.size === 0) for (const { resolve } of this.waiting.splice(0)) resolve(unloaded)
    })
  }
}

/** Faults after which a thread is of no use. A change that failed has changed nothing: the engine takes it back. */
const endsThread: ReadonlySet<FaultReason> = new Set(['late', 'greedy'])

const busy: Fault = { kind: 'fault', reason: 'busy', message: 'Too many requests are waiting; try again in a while' }

const left: Fault = { kind: 'fault', reason: 'busy', message: 'Whoever asked has left' }

const unloaded: Fault = { kind: 'fault', reason: 'busy', message: 'There is no memory for the graph now' }
