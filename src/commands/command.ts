import { type Command, Option } from 'commander'

/** What a command ends with: all is well; the graph is doubtful or invalid; the command was used wrongly. */
export const exitCodes = { fine: 0, doubtful: 1, wrongUse: 2 } as const

/** One of {@link exitCodes}. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** Adds one command, with its options and its example, to the program. */
export type AddCommand = (program: Command) => void

/** A command's action that keeps the exit code which it gives. */
export const run =
  <A extends readonly unknown[]>(action: (...args: A) => ExitCode | Promise<ExitCode>) =>
  async (...args: A): Promise<void> => {
    process.exitCode = await action(...args)
  }

/** A comma between the values of an option: `turtle,jsonld`. */
const comma = ','

/** An option whose value is a list out of a few words; all of them if it is not given. */
export function listOption<T extends string>(flags: string, description: string, words: readonly T[]): Option {
  const parse = (value: string) => {
    const values = value.split(comma)
    const unknown = values.find((word) => !words.some((known) => known === word))
    if (unknown !== undefined) throw new Error(`${flags}: "${unknown}" is none of ${words.join(', ')}`)
    return values
  }
  return new Option(flags, `${description}: ${words.join(', ')}`).default(words, words.join(comma)).argParser(parse)
}

/** An option whose value is one word out of a few; the first if it is not given. */
export const choiceOption = (flags: string, description: string, words: readonly [string, ...string[]]): Option =>
  new Option(flags, description).choices(words).default(words[0])

/** An option whose value is one word out of a few, and that must be given. */
export const mandatoryChoice = (flags: string, description: string, words: readonly string[]): Option =>
  new Option(flags, description).choices(words).makeOptionMandatory()

/** The option of the commands that ask a graph. */
export const graphOption = (file = 'output/graph.ttl'): Option =>
  new Option('--graph <file>', 'the graph to ask: .ttl, .nq or .jsonld').default(file)

/** A whole number that is not negative. Matches `0`, `3030`; not `-1`, `1.5`, `ten`. */
const digits = /^\d+$/

/** An option whose value is a whole number, not less than the least. */
export function wholeNumber(flags: string, description: string, value: number, least = 0): Option {
  const parse = (text: string) => {
    if (digits.test(text) && Number(text) >= least) return Number(text)
    throw new Error(`${flags}: "${text}" is no whole number from ${least}`)
  }
  return new Option(flags, description).default(value).argParser(parse)
}

/** A flag that stands for a value of another option: `--rdf12` for `--format rdf12`. */
export const flagFor = (flag: string, option: string, value: string): Option =>
  new Option(flag, `the same as --${option} ${value}`).implies({ [option]: value })
