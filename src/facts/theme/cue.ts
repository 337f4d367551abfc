import type { Token } from '../../annotate/document.ts'

/** A place in a sentence where a list of subjects may start, and why. */
export interface ThemeCue {
  readonly rule: string
  /** Token of the word that leads to the list. */
  readonly cue: number
  /** Token where the list starts. */
  readonly first: number
  /** Token before which it ends, where a word behind it tells; else the list may go on to the end of the sentence. */
  readonly limit?: number
  readonly need: Need
}

/**
 * What passes for a list behind a cue.
 *
 * - `list`: two subjects or more with a conjunction, or a long row with commas alone; behind work in common a named field too
 * - `row`: three with commas alone too
 * - `topic`: that, and a single well-known field
 * - `one`: a list, or a single well-known field or relation
 * - `known`: a list with a well-known field in it
 * - `fields`: a list of which half or more, two at least, are well-known fields
 * - `activities`: a list of which half or more are things practised
 * - `long`: a list with a well-known field in it or of three
 * - `pair`: whatever stands from `first` to `cue`
 * - `any`: one subject of whatever kind
 */
export type Need = 'list' | 'row' | 'topic' | 'one' | 'known' | 'fields' | 'activities' | 'long' | 'pair' | 'any'

/** Finds the cue at a token of the sentence of tokens `from` to `to`; undefined if there is none. */
export type ReadCue = (tokens: readonly Token[], at: number, from: number, to: number) => ThemeCue | undefined

/** The words, lower case, at which a cue may stand, and how it is read there. */
export interface CueReader {
  readonly words: Iterable<string>
  readonly read: ReadCue
}

/** Whether one of the words stands among tokens `from` to `to`. */
export function hasWord(tokens: readonly Token[], from: number, to: number, words: ReadonlySet<string>): boolean {
  return tokens.slice(from, to).some(({ lower }) => words.has(lower))
}
