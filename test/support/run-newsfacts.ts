import { execFile } from 'node:child_process'

/** What a run of the command printed, and its exit code. */
export interface Printed {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command from source while this process goes on: a server of the same test can answer it. */
export function runNewsfacts(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Printed> {
  const command = ['node_modules/tsx/dist/cli.mjs', 'src/cli.ts', ...args]
  return new Promise((done) => {
    execFile(process.execPath, command, { env, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      done({ code: Number(error?.code ?? 0), stdout, stderr })
    })
  })
}
