import { months, weekdays } from '../lexicon/calendar.ts'
import { holidays } from '../lexicon/holidays.ts'
import { seasons } from '../lexicon/time-words.ts'
import type { Word } from '../segments/tokens.ts'
import { readDayAlone, readDayFirst, readDayOf, readHoliday, readMonthFirst } from './calendar-dates.ts'
import { dayShifts, dayWordReader, readDayBeyond } from './day-words.ts'
import { readDuration } from './durations.ts'
import { edgeReaders, midPrefix } from './edges.ts'
import { readFigures } from './figure-dates.ts'
import { readFollowing, readLater } from './following-dates.ts'
import {
  firstHalfCode,
  firstQuarterCode,
  partSignReader,
  readCentury,
  readDecade,
  readDecadeName,
  readFiscalYear,
  readPartOfYear,
  readSeason,
  readShortYear,
  readYear,
} from './periods.ts'
import { lowerAt, type Reader, type Reading } from './reader.ts'
import { readAgo, readDirected, readUnitOfEdge, readWeekend, readYearEnd } from './relative-dates.ts'
import { readWeekday } from './weekday-dates.ts'

const { readEarly, readEnd, readMid } = edgeReaders(readDateAt)

/** Readers of what starts with a figure: `21 October`, `2019`, `1990s`, `20th century`, `2 years ago`. */
const figureReaders: readonly Reader[] = [
  readDayFirst,
  readFigures,
  readYear,
  readDecade,
  readCentury,
  readPartOfYear,
  readAgo,
  readLater,
  readDuration,
]

/** Words that start a count of units: `two years ago`. Longer numbers are seldom written out before a unit. */
const numberWords = `a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
  sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
  several some many few couple`.split(/\s+/)

/** Words that start a century, quarter or half. */
const ordinalWords = `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first`.split(/\s+/)

/** `’90s` and `'90s`. */
const shortDecades = [2, 3, 4, 5, 6, 7, 8, 9, 0, 1].flatMap((decade) => [`’${decade}0s`, `'${decade}0s`])

/** Readers by the word with which they start, lower case. A word that is not here starts no date. */
const readersByWord: ReadonlyMap<string, readonly Reader[]> = table()

/** The longest date that starts with word `first`; undefined if none does. */
export function readDateAt(words: readonly Word[], first: number): Reading | undefined {
  let longest: Reading | undefined
  for (const reader of readersFor(lowerAt(words, first))) {
    const reading = reader(words, first)
    if (reading && reading.last > (longest?.last ?? 0)) longest = reading
  }
  return longest
}

function readersFor(word: string): readonly Reader[] {
  const known = readersByWord.get(word)
  if (known) return known
  const code = word.charCodeAt(0)
  if (code >= 0x30 && code <= 0x39) return figureReaders
  if (word.startsWith(midPrefix)) return midReaders
  return word.startsWith('fy') && gluedYear.test(word) ? fiscalReaders : noReaders
}

const midReaders: readonly Reader[] = [readMid]
const fiscalReaders: readonly Reader[] = [readFiscalYear]
const noReaders: readonly Reader[] = []

/** Matches `fy2009`; not `fy`. */
const gluedYear = /^fy\d{4}$/

/** `the` belongs to the words of these: `the 20th century`. */
function withArticle(reader: Reader): Reader {
  return (words, first) => {
    const reading = reader(words, first + 1)
    return reading && { ...reading, first }
  }
}

function table(): ReadonlyMap<string, readonly Reader[]> {
  const readers = new Map<string, Reader[]>()
  const add = (words: Iterable<string>, ...added: readonly Reader[]) => {
    for (const word of words) readers.set(word, [...(readers.get(word) ?? []), ...added])
  }
  add(weekdays.keys(), readWeekday)
  add(months.keys(), readMonthFirst)
  add(seasons.keys(), readSeason)
  add(['last', 'past', 'previous', 'recent', 'this', 'current', 'next', 'coming', 'upcoming'], readDirected)
  for (const [word, count] of dayShifts) add([word], dayWordReader(count))
  add(['fiscal', 'fy', 'calendar', 'year'], readFiscalYear)
  for (const number of [1, 2, 3, 4]) add([`q${number}`, `${number}q`], partSignReader(firstQuarterCode - 1 + number))
  for (const number of [1, 2]) add([`h${number}`, `${number}h`], partSignReader(firstHalfCode - 1 + number))
  add(numberWords, readAgo, readLater, readDuration)
  add(['that'], readFollowing)
  add(['year'], readYearEnd)
  add(new Set(holidays.flatMap(([words]) => words.split(' ').slice(0, 1))), readHoliday)
  add(ordinalWords, readCentury, readPartOfYear, readEnd)
  add(['last', 'final'], readEnd)
  add(shortDecades, readDecade)
  add(['’', "'"], readShortYear)
  add(['early', 'late', 'mid'], readEarly)
  add(['end', 'beginning', 'start', 'middle', 'close'], readEnd)
  add(
    ['the'],
    readDirected,
    readDayAlone,
    readDayBeyond,
    readFollowing,
    readDecadeName,
    readUnitOfEdge,
    readWeekend,
    withArticle(readCentury),
    withArticle(readFiscalYear),
    withArticle(readDayOf),
    withArticle(readPartOfYear),
    withArticle(readSeason),
    readEnd,
  )
  return readers
}
