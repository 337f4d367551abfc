import { execSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** A fenced block of commands and what they print: ```console … ```; a block of another language is not run. */
const consoleBlock = /^```console\n([\s\S]*?)^```$/gm

/** Commands that this very run is part of, or that need a registry. */
const notRunHere = ['npm ci', 'npm test', 'npm run build-graph', 'git clone']

interface Command {
  readonly line: string
  readonly output: string
}

/** `$ command` with the lines printed below it, up to the next `$ `. */
function commandsOf(markdown: string): readonly Command[] {
  return Array.from(markdown.matchAll(consoleBlock), ([, block = '']) => block.split(/^\$ /m).slice(1))
    .flat()
    .map((text) => {
      const [line = '', ...output] = text.trimEnd().split('\n')
      return { line, output: output.join('\n') }
    })
}

const commands = commandsOf(readFileSync('README.md', 'utf8'))

describe('README.md', () => {
  it('has commands with their outputs', () => {
    expect(commands.length).toBeGreaterThan(3)
  })

  const run = commands.filter(({ line }) => !notRunHere.some((start) => line.startsWith(start)))
  it.each(run)('shows what "$line" prints', ({ line, output }) => {
    const printed = execSync(line, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
    expect(printed.trimEnd()).toBe(output)
  })
})
