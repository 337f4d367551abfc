import { months } from '../lexicon/calendar.ts'
import { countedWords, countingWords, decades, numberedNouns, seasons } from '../lexicon/time-words.ts'
import { ordinalValue } from '../phrases/numerals.ts'
import type { Word } from '../segments/tokens.ts'
import { fullYear, isCapital, isGlued, lowerAt, type Reader, skip, yearNumber } from './reader.ts'
import { calendar, seasonOf, type When } from './when.ts'

/** Before a figure these make it a year even where it is round: `in 1800`; but 1800 troops. Own list. */
const yearPrepositions: ReadonlySet<string> = new Set(
  'in since by until till to during from between before after of year circa c. ca. ( the a an this and or'.split(' '),
)

/** Amounts are mostly round and years mostly not. */
const roundTo = 50

/** News seldom tells of earlier years without a preposition: more often they are house numbers, pages and amounts. */
const firstPlainYear = 1600

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
  const next = lowerAt(words, first + 1)
  const isCounting = countingWords.has(before) && !isNearYear(before, year, next) && !startsYears(words, first)
  if (isCounting || countedWords.has(next)) return undefined
  if (year < firstPlainYear && !yearPrepositions.has(before)) return undefined
  if (year % roundTo === 0 && countsThings.test(next) && !yearPrepositions.has(before)) return undefined
  if (isInCode(words, first) || isNumbered(words, first)) return undefined
  return { first, last: first + 1, when: calendar(year) }
}

/** Before a year of two figures these stand, besides months: `in ’98`, `the summer of ’69`, `late ’98`. Own list. */
const shortYearWords: ReadonlySet<string> = new Set(
  'in of since by until till from to early late mid back and'.split(' '),
)

/** `’98`, `'05`: two figures behind an apostrophe, behind a preposition or a month; not `in '24 Hours'`. */
export const readShortYear: Reader = (words, first) => {
  const figures = lowerAt(words, first + 1)
  const before = lowerAt(words, first - 1)
  if (!/^\d\d$/.test(figures) || !isGlued(words, first + 1) || isCapital(words, first + 2)) return undefined
  if (!shortYearWords.has(before) && !months.has(before)) return undefined
  return { first, last: first + 2, when: calendar(fullYear(Number(figures))) }
}

/** Matches plurals that a round number may count: `troops`, `people`; not `war`. */
const countsThings = /^(?:[a-z]+s|people|men|women|children)$/

/** `over 2000-2050`; not `over 2000-year-old`. */
function startsYears(words: readonly Word[], index: number): boolean {
  return /^[-–—]$/.test(lowerAt(words, index + 1)) && yearNumber(lowerAt(words, index + 2)) !== undefined
}

/** `around 2005`; but `around 2000` and `about 1985 troops` are amounts. */
function isNearYear(before: string, year: number, next: string): boolean {
  return (before === 'around' || before === 'about') && year % roundTo !== 0 && !countsThings.test(next)
}

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

const yearWords: ReadonlySet<string> = new Set(['year', 'fiscal', 'calendar', 'fy'])

/** `fiscal year 2008`, `fiscal 2008`, `FY 2008`, `FY2008`, `year 2030`. */
export const readFiscalYear: Reader = (words, first) => {
  const word = lowerAt(words, first)
  const glued = word.startsWith('fy') ? yearNumber(word.slice(2)) : undefined
  if (glued !== undefined) return { first, last: first + 1, when: calendar(glued) }
  if (!yearWords.has(word)) return undefined
  const yearAt = skip(words, skip(words, first + 1, '-'), 'year')
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
  if (figures) return { first, last: first + 1, when: { kind: 'fixed', edtf: hundredOrTen(figures) } }
  const short = shortDecade.exec(form)?.[1]
  if (short)
    return { first, last: first + 1, when: { kind: 'fixed', edtf: `${Number(short) < 2 ? '20' : '19'}${short}X` } }
  const isPossessive = /^[12]\d{2}0$/.test(form) && /^['’]s$/.test(lowerAt(words, first + 1))
  if (!isPossessive || !/^(?:the|early|late|mid)$/.test(lowerAt(words, first - 1))) return undefined
  return { first, last: first + 2, when: { kind: 'fixed', edtf: hundredOrTen(form.slice(0, 3)) } }
}

/** `the 1800s` are mostly a century, `the 2000s` ten years. `figures` is `180`. */
function hundredOrTen(figures: string): string {
  return figures.endsWith('0') && figures < '200' ? `${figures.slice(0, 2)}XX` : `${figures}X`
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
export const firstQuarterCode = 33
export const firstHalfCode = 40

/** `first quarter of 2019`, `second half of the year`, `third quarter`: the year may be left out of a quarter. */
export const readPartOfYear: Reader = (words, first) => {
  const number = ordinalValue(lowerAt(words, first))
  const nounAt = skip(words, first + 1, '-')
  const noun = lowerAt(words, nounAt)
  if (number === undefined || !(noun === 'quarter' ? number <= 4 : noun === 'half' && number <= 2)) return undefined
  const code = number - 1 + (noun === 'quarter' ? firstQuarterCode : firstHalfCode)
  const { year, last } = yearOfPart(words, nounAt + 1)
  if (year === undefined && noun === 'half') return undefined
  return { first, last, when: partOf(code, year) }
}

/** Reads `Q3`, `Q3 2019`, `Q3 of 2019`, `1H 2019`; `code` is the EDTF code of that quarter or half. */
export function partSignReader(code: number): Reader {
  return (words, first) => {
    const { year, last } = yearOfPart(words, first + 1)
    const isSaid = year !== undefined || (code < firstHalfCode && /^q/.test(lowerAt(words, first)))
    return isSaid && words[first]?.form !== lowerAt(words, first)
      ? { first, last, when: partOf(code, year) }
      : undefined
  }
}

/** A quarter or half by its code, of a year told in figures, of one that is counted (a step from this year), or of none. */
function partOf(code: number, year: When | undefined): When {
  if (year?.kind === 'calendar') return seasonOf(year.year, code)
  return year ? { kind: 'ofYear', part: { kind: 'season', code, direction: 'open' }, year } : seasonOf(undefined, code)
}

/** Words for a year counted from the article's. */
const yearSteps: ReadonlyMap<string, number> = new Map([
  ['the', 0],
  ['this', 0],
  ['last', -1],
  ['next', 1],
])

/** The year after `quarter`: `of 2019`, `2019`, `of the year`, `of last year`, `of fiscal year 2019`; `index` if there is none. */
function yearOfPart(words: readonly Word[], index: number): { year: When | undefined; last: number } {
  const at = skip(words, index, 'of', 'in')
  const figuresAt = skip(words, skip(words, skip(words, at, 'the'), 'fiscal', 'financial'), 'year')
  const figures = yearNumber(lowerAt(words, figuresAt))
  if (figures !== undefined) return { year: calendar(figures), last: figuresAt + 1 }
  const step = yearSteps.get(lowerAt(words, at))
  const yearAt = skip(words, at + 1, 'fiscal', 'financial')
  const isCounted = step !== undefined && (at > index || step < 0) && lowerAt(words, yearAt) === 'year'
  return isCounted
    ? { year: { kind: 'shift', unit: 'year', count: step }, last: yearAt + 1 }
    : { year: undefined, last: index }
}
