import { isDemonym } from '../annotate/lexicon/countries.ts'

/** Words that end a company's name in full and are left out later. Own list; folded. */
const companyEndings: ReadonlySet<string> = new Set(
  'inc incorporated corp corporation co company companies ltd limited llc llp plc ag sa se nv gmbh spa group holdings holding computer motor motors'.split(
    ' ',
  ),
)

/** Demonyms and capitals apart, what stands before the name of an office and is left out later. Own list; folded. */
const stateWords: ReadonlySet<string> = new Set([
  'us',
  'u s',
  'uk',
  'u k',
  'american',
  'british',
  'royal',
  'federal',
  'national',
])

/**
 * Whether one folded name of a body may be the short form of another: its beginning, with only words such as `Inc.`
 * or `Motor Company` after it, or its end, with only a state before it.
 *
 * @example `ford` for `ford motor company`, `state department` for `u s state department`; not `apple` for `apple records`.
 */
export function isShortBody(short: string, long: string): boolean {
  if (long.length <= short.length) return false
  if (long.startsWith(short) && long[short.length] === ' ')
    return long
      .slice(short.length + 1)
      .split(' ')
      .every((word) => companyEndings.has(word))
  if (!long.endsWith(short) || long[long.length - short.length - 1] !== ' ' || !short.includes(' ')) return false
  const before = long.slice(0, -short.length - 1)
  return stateWords.has(before) || isDemonym(before.charAt(0).toUpperCase() + before.slice(1))
}

/** Words that initials leave out. Own list. */
const smallWords: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'de'])

/**
 * Whether one folded name of a body is made of the initials of another, which has two words or more.
 *
 * @example `gm` for `general motors` and for `general motors corporation`; not `us` for `united`.
 */
export function isInitials(short: string, long: string): boolean {
  if (short.length < 2 || short.includes(' ') || !long.includes(' ')) return false
  const words = long.split(' ').filter((word) => !smallWords.has(word))
  const initials = words.map((word) => word.charAt(0)).join('')
  const hasEnding = companyEndings.has(long.slice(long.lastIndexOf(' ') + 1))
  return initials === short || (hasEnding && initials.slice(0, -1) === short)
}
