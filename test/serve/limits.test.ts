import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Response } from '../../src/serve/ask.ts'
import { createWatch } from '../../src/serve/limits.ts'

const answer: Response = { kind: 'answer', type: 'text/csv', body: '1' }

/** Bytes of the process, as a test sets them. */
let memory = 0
const watchOver = () => createWatch({ timeLimit: 1000, memoryLimit: 100 }, () => memory)

/** A response that never comes. */
const never = () => new Promise<Response>(() => undefined)

/** What became of requests, by name, in the order of their ends. */
let ends: string[] = []
const note = (name: string, response: Promise<Response>) =>
  response.then((given) => ends.push(`${name}: ${given.kind === 'fault' ? given.reason : given.kind}`))

/** Lets time pass while the memory changes. */
async function pass(milliseconds: number, bytes: number): Promise<void> {
  memory = bytes
  await vi.advanceTimersByTimeAsync(milliseconds)
}

beforeEach(() => {
  vi.useFakeTimers()
  memory = 1000
  ends = []
})
afterEach(() => vi.useRealTimers())

describe('a watch over requests', () => {
  it('gives the response of a request within its limits, and looks no more', async () => {
    expect(await watchOver().within(Promise.resolve(answer))).toBe(answer)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('stops what takes too long, each by its own beginning', async () => {
    const watch = watchOver()
    void note('first', watch.within(never()))
    await pass(600, 1000)
    void note('second', watch.within(never()))
    await pass(500, 1000)
    expect(ends).toEqual(['first: late'])
    await pass(600, 1000)
    expect(ends).toEqual(['first: late', 'second: late'])
  })

  it('stops what takes too much memory', async () => {
    void note('greedy', watchOver().within(never()))
    await pass(50, 1100)
    expect(ends).toEqual([])
    await pass(50, 1101)
    expect(ends).toEqual(['greedy: greedy'])
  })

  it('stops the one under which memory grew, not the one that ran before', async () => {
    const watch = watchOver()
    void note('slow', watch.within(never()))
    await pass(300, 1000)
    void note('greedy', watch.within(never()))
    await pass(50, 1150)
    expect(ends).toEqual(['greedy: greedy'])
    await pass(300, 1000)
    expect(ends).toEqual(['greedy: greedy'])
  })

  it('does not stop those that come while another grows', async () => {
    const watch = watchOver()
    void note('greedy', watch.within(never()))
    await pass(50, 1080)
    void note('quick', watch.within(never()))
    await pass(50, 1110)
    expect(ends).toEqual(['greedy: greedy'])
  })

  it('charges nobody for a graph that is loaded meanwhile', async () => {
    const watch = watchOver()
    void note('modest', watch.within(never()))
    const load = new Promise((resolve) => setTimeout(resolve, 100))
    const loading = watch.apart(load)
    await pass(100, 1500)
    await loading
    await pass(100, 1550)
    expect(ends).toEqual([])
  })
})
