import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Request, Response } from '../../src/serve/ask.ts'
import type { GraphSource, GraphThread } from '../../src/serve/graph-thread.ts'
import { defaultServeOptions } from '../../src/serve/serve-options.ts'
import { ThreadPool } from '../../src/serve/thread-pool.ts'

const source: GraphSource = { texts: ['first'], format: 'application/n-quads', answerLimit: 1000 }

/** A query named for its milliseconds. */
const query = (milliseconds: number): Request => ({
  kind: 'query',
  sparql: String(milliseconds),
  rowType: 'text/csv',
  tripleType: undefined,
  defaultGraphs: [],
  namedGraphs: [],
})
const change: Request = { kind: 'update', sparql: '10' }

/** What happened, in order. */
let log: string[] = []

/** Stands in for a thread: it answers after as many milliseconds as are asked for, with the graph that it holds. */
function startFake({ texts }: GraphSource): Promise<GraphThread> {
  let [held = ''] = texts
  log.push(`started with ${held}`)
  return Promise.resolve({
    respond: ({ kind, sparql }) =>
      new Promise<Response>((resolve) =>
        setTimeout(() => {
          if (kind === 'update') held += ' changed'
          resolve(
            kind === 'update' ? { kind: 'changed', quads: held } : { kind: 'answer', type: 'text/csv', body: held },
          )
        }, Number(sparql)),
      ),
    end: async () => void log.push(`ended with ${held}`),
  })
}

function note(name: string, response: Promise<Response>): void {
  void response.then((given) => log.push(`${name}: ${given.kind === 'answer' ? given.body : given.kind}`))
}

async function startPool(start = startFake, threadLimit = 2): Promise<ThreadPool> {
  const pool = new ThreadPool(source, { ...defaultServeOptions, threadLimit }, start)
  await pool.grow()
  return pool
}

beforeEach(() => {
  vi.useFakeTimers()
  log = []
})
afterEach(() => vi.useRealTimers())

describe('the threads of a graph', () => {
  it('are one while requests are quick', async () => {
    const pool = await startPool()
    for (const name of ['a', 'b', 'c']) note(name, pool.respond(query(20)))
    await vi.advanceTimersByTimeAsync(1000)
    expect(log).toEqual(['started with first', 'a: first', 'b: first', 'c: first'])
  })

  it('are more when a request has waited a while, and no more than may be', async () => {
    const pool = await startPool()
    for (const name of ['slow', 'also slow', 'waits']) note(name, pool.respond(query(1000)))
    await vi.advanceTimersByTimeAsync(3000)
    expect(log).toEqual(['started with first', 'started with first', 'slow: first', 'also slow: first', 'waits: first'])
  })

  it('end when nobody has needed them for a minute, all but one', async () => {
    const pool = await startPool()
    for (const name of ['a', 'b']) note(name, pool.respond(query(500)))
    await vi.advanceTimersByTimeAsync(59_000)
    note('c', pool.respond(query(10)))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(log.slice(2)).toEqual(['a: first', 'b: first', 'c: first', 'ended with first'])
    await vi.advanceTimersByTimeAsync(200_000)
    note('d', pool.respond(query(10)))
    await vi.advanceTimersByTimeAsync(100)
    expect(log.slice(6)).toEqual(['d: first'])
  })

  it('start anew from a changed graph, those at work after their request', async () => {
    const pool = await startPool()
    note('slow', pool.respond(query(1000)))
    note('change', pool.respond(change))
    await vi.advanceTimersByTimeAsync(500)
    note('query', pool.respond(query(10)))
    await vi.advanceTimersByTimeAsync(1000)
    expect(log).toEqual([
      'started with first',
      'started with first',
      'change: changed',
      'query: first changed',
      'ended with first',
      'slow: first',
    ])
  })

  it('end at once where they are idle while another changes the graph', async () => {
    const pool = await startPool()
    for (const name of ['a', 'b']) note(name, pool.respond(query(150)))
    await vi.advanceTimersByTimeAsync(500)
    note('change', pool.respond(change))
    await vi.advanceTimersByTimeAsync(500)
    expect(log.slice(2)).toEqual(['a: first', 'b: first', 'ended with first', 'change: changed'])
  })

  it('change the graph one after the other', async () => {
    const pool = await startPool()
    note('slow', pool.respond(query(150)))
    note('waits', pool.respond(query(150)))
    await vi.advanceTimersByTimeAsync(500)
    for (const name of ['one', 'two']) note(name, pool.respond(change))
    await vi.advanceTimersByTimeAsync(500)
    note('query', pool.respond(query(10)))
    await vi.advanceTimersByTimeAsync(500)
    expect(log.at(-1)).toBe('query: first changed changed')
  })

  it('turn requests away while none can be loaded, and are tried again for the next', async () => {
    let isFull = false
    const pool = await startPool((given) => (isFull ? Promise.reject(new Error('full')) : startFake(given)))
    isFull = true
    note('endless', pool.respond(query(60_000)))
    note('waits', pool.respond(query(10)))
    await vi.advanceTimersByTimeAsync(20_000)
    isFull = false
    note('next', pool.respond(query(10)))
    await vi.advanceTimersByTimeAsync(100)
    expect(log).toEqual([
      'started with first',
      'ended with first',
      'endless: fault',
      'waits: fault',
      'started with first',
      'next: first',
    ])
  })

  it('end when they are closed, also one that was about to start', async () => {
    const pool = await startPool()
    note('slow', pool.respond(query(1000)))
    const growing = pool.grow()
    await pool.close()
    await growing
    note('after', pool.respond(query(10)))
    await vi.advanceTimersByTimeAsync(2000)
    expect(log).toEqual([
      'started with first',
      'started with first',
      'ended with first',
      'ended with first',
      'after: fault',
      'ended with first',
      'slow: first',
    ])
  })
})
