import { execSync } from 'node:child_process'

/** A fenced block of commands and what they print: ```console … ```; a block of another language is not run. */
const consoleBlock = /^```console\n([\s\S]*?)^```$/gm

/** A command of the README, and what stands below it. */
export interface ReadmeCommand {
  readonly line: string
  readonly output: string
}

/** `$ command` with the lines below it, up to the next `$ `. */
export function commandsOf(markdown: string): readonly ReadmeCommand[] {
  return Array.from(markdown.matchAll(consoleBlock), ([, block = '']) => block).flatMap(commandsIn)
}

/** The same text with each output as its command prints it now. */
export function withOutputs(markdown: string): string {
  return markdown.replace(consoleBlock, (_, block: string) => {
    const commands = commandsIn(block).map(({ line }) => `$ ${line}\n${print(line)}\n`)
    return `\`\`\`console\n${commands.join('')}\`\`\``
  })
}

/** What a command prints, without the blanks that end its lines. */
export function print(line: string): string {
  const printed = execSync(line, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  return printed.replace(/[ \t]+$/gm, '').trimEnd()
}

function commandsIn(block: string): readonly ReadmeCommand[] {
  const parts = block.split(/^\$ /m).slice(1)
  return parts.map((text) => {
    const [line = '', ...output] = text.trimEnd().split('\n')
    return { line, output: output.join('\n') }
  })
}
