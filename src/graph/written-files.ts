import { createHash } from 'node:crypto'

/**
 * Takes a file of a build, or the next piece of one: the pieces of a file come in their order, one after the other.
 *
 * @param path Below the output folder, with `/`.
 */
export type WriteFile = (path: string, text: string) => void

/** Size and checksum of a file, so that a copy can be checked. */
export interface WrittenFile {
  readonly bytes: number
  /** In hexadecimal. */
  readonly sha256: string
}

/** Passes files on, and counts what it passed. */
export interface CountedWriting {
  readonly write: WriteFile
  /** What was written so far by path, in the order of the first pieces. */
  readonly files: () => ReadonlyMap<string, WrittenFile>
}

/** A way to write that keeps size and checksum of each file, and nothing of its content. */
export function countWriting(write: WriteFile): CountedWriting {
  const sums = new Map<string, { hash: ReturnType<typeof createHash>; bytes: number }>()
  return {
    write: (path, text) => {
      const sum = sums.get(path) ?? { hash: createHash('sha256'), bytes: 0 }
      sums.set(path, sum)
      const bytes = Buffer.from(text, 'utf8')
      sum.hash.update(bytes)
      sum.bytes += bytes.length
      write(path, text)
    },
    // A copy of the sum is closed: more pieces may come.
    files: () =>
      new Map(Array.from(sums, ([path, { hash, bytes }]) => [path, { bytes, sha256: hash.copy().digest('hex') }])),
  }
}
