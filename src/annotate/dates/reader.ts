import type { Word } from '../segments/tokens.ts'
import type { When } from './when.ts'

/** A date that was read: words up to `last` (exclusive), and what they say. */
export interface Reading {
  readonly first: number
  readonly last: number
  readonly when: When
  /** The two dates of a range that are told apart: `2004` and `2009` of `2004 to 2009`. */
  readonly ends?: readonly [Reading, Reading]
}

/** Tries to read a date that starts with word `first`; undefined if there is none of its kind. */
export type Reader = (words: readonly Word[], first: number) => Reading | undefined

/** The word at `index` in lower case; empty before the first and after the last one. */
export function lowerAt(words: readonly Word[], index: number): string {
  return words[index]?.lower ?? ''
}

/** Whether the word at `index` begins with a capital. */
export function isCapital(words: readonly Word[], index: number): boolean {
  const word = words[index]
  return word !== undefined && word.form.charAt(0) !== word.lower.charAt(0)
}

/** Whether nothing, not even a space, stands between the word at `index` and the one before it. */
export function isGlued(words: readonly Word[], index: number): boolean {
  return words[index]?.start === words[index - 1]?.end
}

/** The index after the word at `index` where that is one of `lowers`; otherwise `index`. */
export function skip(words: readonly Word[], index: number, ...lowers: readonly string[]): number {
  return lowers.includes(lowerAt(words, index)) ? index + 1 : index
}

/** Matches `1` and `21`; not `021` or `121`. */
const shortNumber = /^\d{1,2}$/
/** Matches `1st`, `21st`; not `20ths`. */
const shortOrdinal = /^(\d{1,2})(?:st|nd|rd|th)$/
/** Matches `1648`, `2019`; not `0987` or `3019`. */
const year = /^[12]\d{3}$/

const lastDayOfMonths = 31
/** Plans and forecasts seldom name a later one; a greater number counts something else. */
const lastYear = 2199

/** The day of a month that a word names: `21`, `21st`; undefined for anything else. */
export function dayNumber(word: string): number | undefined {
  const figures = shortNumber.test(word) ? word : shortOrdinal.exec(word)?.[1]
  const day = Number(figures ?? 0)
  return day >= 1 && day <= lastDayOfMonths ? day : undefined
}

/** The year that two figures stand for: 1950 to 2049. */
export function fullYear(figures: number): number {
  return figures < 50 ? 2000 + figures : 1900 + figures
}

/** The year from 1000 to 2199 that a word of four figures could name. */
export function yearNumber(word: string): number | undefined {
  return year.test(word) && Number(word) <= lastYear ? Number(word) : undefined
}
