import { extname } from 'node:path'

/** What to give to `new Worker`: the file of a thread, or code that loads it. */
export interface WorkerFile {
  readonly code: string | URL
  readonly isCode: boolean
}

/**
 * The module `worker` beside a module of this room, in the same language: the JavaScript of the published package runs
 * as it stands; from source the thread first loads tsx, which threads do not inherit.
 */
export function workerFile(besides: string): WorkerFile {
  const extension = extname(besides)
  const url = new URL(`./worker${extension}`, besides)
  if (extension === '.js') return { code: url, isCode: false }
  return { code: `import('tsx/esm/api').then(({ tsImport }) => tsImport('${url}', '${url}'))`, isCode: true }
}
