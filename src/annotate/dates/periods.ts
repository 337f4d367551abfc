import { countedWords, countingWords, decades, numberedNouns, seasons } from '../lexicon/time-words.ts'
import { ordinalValue } from '../numerals.ts'
import type { Word } from '../tokens.ts'
import { isCapital, isGlued, lowerAt, type Reader, skip, yearNumber } from './reader.ts'
import { calendar, seasonOf } from './when.ts'

/** Before a figure these make it a year even where it is round: `in 1800`; but 1800 troops. Own list. */
const yearPrepositions: ReadonlySet<string> = new Set(
  'in since by until till to during from between before after of year circa ( the a an this and or'.split(' '),
)

/** Amounts are mostly round and years mostly not. */
const roundTo = 50

/**
 * A year, alone or with `fiscal`.
 *
 *     since 2018     the 2014 protests     fiscal year 2008     about 2000 people
 *           ====         ====              ================
 */
export const readYear: Reader = (words, first) => {
  const form = lowerAt(words, first)
  const year = yearNumber(form)
  if (year === undefined) return undefined
  const before = lowerAt(words, first - 1)
  if (countingWords.has(before) || countedWords.has(lowerAt(words, first + 1))) return undefined
  if (year % roundTo === 0 && countsThings.test(lowerAt(words, first + 1)) && !yearPrepositions.has(before))
    return undefined
  if (isInCode(words, first) || isNumbered(words, first)) return undefined
  return { first, last: first + 1, when: calendar(year) }
}

/** Matches plurals that a round number may count: `troops`, `people`; not `war`. */
const countsThings = /^(?:[a-z]+s|people|men|women|children)$/

/** Whether a hyphen ties the figures to a code: `A-2010`, `12-2010`; not `2009-2010`, `late-2010`. */
function isInCode(words: readonly Word[], index: number): boolean {
  const isTied = lowerAt(words, index - 1) === '-' && isGlued(words, index) && isGlued(words, index - 1)
  const isWord = /^[a-z]{3,}$/.test(lowerAt(words, index - 2)) && !isCapital(words, index - 2)
  return isTied && !isWord && yearNumber(lowerAt(words, index - 2)) === undefined
}

/** Whether a noun counts by the figures: `Resolutions 1973 and 2118`, `Flight 1549`. */
function isNumbered(words: readonly Word[], index: number): boolean {
  let before = index - 1
  while (listMarks.has(lowerAt(words, before)) && /^\d{4}$/.test(lowerAt(words, before - 1))) before -= 2
  return numberedNouns.has(lowerAt(words, before))
}

const listMarks: ReadonlySet<string> = new Set(['and', 'or', ','])

/** `fiscal year 2008`, `fiscal 2008`. */
export const readFiscalYear: Reader = (words, first) => {
  const yearAt = skip(words, first + 1, 'year')
  const year = yearNumber(lowerAt(words, yearAt))
  return year === undefined ? undefined : { first, last: yearAt + 1, when: calendar(year) }
}

/** Matches `1990s`; not `1995s`. */
const decadeFigures = /^([12]\d{2})0s$/
/** Matches `’90s`, `'60s`; not `90`. */
const shortDecade = /^['’](\d)0s$/

/** `1990s`, `1990’s`, `’90s`: a decade in figures. A short one is of the twentieth century from the twenties on. */
export const readDecade: Reader = (words, first) => {
  const form = lowerAt(words, first)
  const figures = decadeFigures.exec(form)?.[1]
  if (figures) return { first, last: first + 1, when: { kind: 'fixed', edtf: `${figures}X` } }
  const short = shortDecade.exec(form)?.[1]
  if (short)
    return { first, last: first + 1, when: { kind: 'fixed', edtf: `${Number(short) < 2 ? '20' : '19'}${short}X` } }
  const isPossessive = /^[12]\d{2}0$/.test(form) && /^['’]s$/.test(lowerAt(words, first + 1))
  if (!isPossessive || lowerAt(words, first - 1) !== 'the') return undefined
  return { first, last: first + 2, when: { kind: 'fixed', edtf: `${form.slice(0, 3)}X` } }
}

/** `the sixties`; without `the` they are sixty-year-olds or temperatures. */
export const readDecadeName: Reader = (words, first) => {
  const edtf = decades.get(lowerAt(words, first + 1))
  return edtf === undefined ? undefined : { first, last: first + 2, when: { kind: 'fixed', edtf } }
}

/** `20th century`, `nineteenth-century`. */
export const readCentury: Reader = (words, first) => {
  const number = ordinalValue(lowerAt(words, first))
  const last = skip(words, first + 1, '-') + 1
  if (number === undefined || !/^centur(?:y|ies)$/.test(lowerAt(words, last - 1))) return undefined
  return { first, last, when: { kind: 'fixed', edtf: `${String(number - 1).padStart(2, '0')}XX` } }
}

/** A season is read only where words tie it to a year: `summer 2019`, `the winter of 1962`. */
export const readSeason: Reader = (words, first) => {
  const code = seasons.get(lowerAt(words, first))
  const yearAt = skip(words, first + 1, 'of', ',')
  const year = yearNumber(lowerAt(words, yearAt))
  if (code === undefined || year === undefined) return undefined
  return { first, last: yearAt + 1, when: seasonOf(year, code) }
}

/** EDTF codes of the first quarter and of the first half of a year. */
const firstQuarterCode = 33
const firstHalfCode = 40

/** `first quarter of 2019`, `second half of the year`, `third quarter`: the year may be left out of a quarter. */
export const readPartOfYear: Reader = (words, first) => {
  const number = ordinalValue(lowerAt(words, first))
  const nounAt = skip(words, first + 1, '-')
  const noun = lowerAt(words, nounAt)
  if (number === undefined || !(noun === 'quarter' ? number <= 4 : noun === 'half' && number <= 2)) return undefined
  const code = number - 1 + (noun === 'quarter' ? firstQuarterCode : firstHalfCode)
  const { year, last, isThisYear } = yearOfPart(words, nounAt + 1)
  const isBare = year === undefined && !isThisYear
  if (isBare && noun === 'half') return undefined
  return { first, last, when: seasonOf(year, code, isThisYear ? 'this' : 'open') }
}

/** Reads `Q3`, `Q3 2019`, `Q3 of 2019`; `number` is that of the quarter. */
export function quarterSignReader(number: number): Reader {
  return (words, first) => {
    if (!isCapital(words, first)) return undefined
    const { year, last } = yearOfPart(words, first + 1)
    return { first, last, when: seasonOf(year, number - 1 + firstQuarterCode) }
  }
}

/** The year after `quarter`: `of 2019`, `2019`, `of the year`, `of this year`. */
function yearOfPart(
  words: readonly Word[],
  index: number,
): { year: number | undefined; last: number; isThisYear: boolean } {
  const at = skip(words, index, 'of', 'in')
  const year = yearNumber(lowerAt(words, at))
  if (year !== undefined) return { year, last: at + 1, isThisYear: false }
  const isThisYear = at > index && /^(?:the|this)$/.test(lowerAt(words, at)) && lowerAt(words, at + 1) === 'year'
  return isThisYear ? { year: undefined, last: at + 2, isThisYear } : { year: undefined, last: index, isThisYear }
}
