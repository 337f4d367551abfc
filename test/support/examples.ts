import { expect, it } from 'vitest'

/** A marked text, and exactly what is read in it, one line for each fact. */
export interface Example {
  readonly text: string
  readonly found: readonly string[]
}

/** A marked text in which nothing is to be found, and why. */
export interface CounterExample {
  readonly why: string
  readonly text: string
}

/** Reads a marked text and shows each fact as a line, its stretches by the words that they cover. */
type Read = (text: string) => readonly string[]

/**
 * A test for each example: all that is found is what it says.
 *
 * @param what What the examples are about: `the edition`.
 */
export function itReads(what: string, examples: readonly Example[], read: Read): void {
  it.each(examples)(`reads ${what} in: $text`, ({ text, found }) => {
    expect(read(text)).toEqual(found)
  })
}

/** A test for each counter-example: nothing is found. */
export function itStaysSilent(counterExamples: readonly CounterExample[], read: Read): void {
  it.each(counterExamples)('stays silent when $why', ({ text }) => {
    expect(read(text)).toEqual([])
  })
}
