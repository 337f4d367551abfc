import type { Ask, Row } from '../ask.ts'
import { threadPolicy } from '../settings.ts'
import type { Asked, Said } from './thread-message.ts'

/** Milliseconds that one query may take: as many as the server of the pages gives it. */
const timeLimit = 10_000

/** The file of the thread, beside the page. */
const threadFile = 'graph-thread.js'

/**
 * Loads a Turtle file into a store in a thread of its own, so that the page can be read and left meanwhile. Queries are
 * answered one after the other. One that takes too long ends with its thread; the next thread loads the file again.
 *
 * @throws Error if the file is not there or is not well formed.
 */
export async function openFile(file: string): Promise<Ask> {
  let thread = await startThread(file)
  let last: Promise<unknown> = Promise.resolve()

  async function ask(sparql: string): Promise<readonly Row[]> {
    const rows = await within(timeLimit, send(thread, { kind: 'query', sparql }))
    if (rows !== undefined) return rows
    thread.terminate()
    thread = await startThread(file)
    throw new Error(`Stopped after ${timeLimit / 1000} s, the time that a query may take; ask for less`)
  }

  return (sparql) => {
    const rows = last.then(() => ask(sparql))
    last = rows.catch(() => undefined)
    return rows
  }
}

/** A thread that has loaded a graph. */
async function startThread(file: string): Promise<Worker> {
  const thread = new Worker(threadAddress(), { type: 'module' })
  await send(thread, { kind: 'load', file })
  return thread
}

/** What a thread says to what it is asked. */
function send(thread: Worker, asked: Asked): Promise<readonly Row[]> {
  return new Promise((resolve, reject) => {
    thread.onmessage = ({ data }: MessageEvent<Said>) =>
      'fault' in data ? reject(new Error(data.fault)) : resolve(data.rows)
    thread.onerror = () => reject(new Error(`${threadFile} cannot be run`))
    thread.postMessage(asked)
  })
}

/** The value of a promise; `undefined` if it takes longer than so many milliseconds. */
function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds, undefined)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** Makes addresses of scripts that a page may run, in browsers that guard them; the types of the DOM lack it. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(text: string): string }
}

/** The one policy of the page: whatever it is given, it gives the address of the thread. */
const policy = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(threadPolicy, {
  createScriptURL: () => threadFile,
})

const threadAddress = (): string => policy?.createScriptURL('') ?? threadFile
