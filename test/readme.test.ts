import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { commandsOf, print } from './support/readme-commands.ts'

const commands = commandsOf(readFileSync('README.md', 'utf8'))

// The commands are written for a POSIX shell, whose quotes the shell of Windows does not know.
describe.skipIf(process.platform === 'win32')('README.md', () => {
  it('has commands with their outputs', () => {
    expect(commands.length).toBeGreaterThan(3)
  })

  it.each(commands)('shows what "$line" prints', ({ line, output }) => {
    expect(print(line)).toBe(output)
  })
})
