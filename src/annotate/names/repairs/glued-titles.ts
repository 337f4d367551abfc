import type { Name, Token } from '../../document.ts'
import { ministryFields } from '../../lexicon/body-words.ts'
import { countryOf, isDemonym } from '../../lexicon/countries.ts'
import { isNameHead } from '../../lexicon/name-heads.ts'
import { cuttingTitles, openingTitles, sureOpeners, titleQualifiers } from '../../lexicon/title-words.ts'
import { lowerAt } from '../../token-access.ts'
import { nameOver, placed, wordsOfTokens } from '../name-spans.ts'

/**
 * Names cut at the titles inside them, and names that are nothing but a title taken away.
 *
 *     UN Special Envoy de Mistura     Lt. Gen. Townsend     the UN Special Envoy     the High Representative     Dr
 *     MISC#######################     PER##############         ORG#############         MISC###############     PER  labels
 *     ORG              PER#######              PER#####         ORG                                                   cut
 */
export function cutTitles(tokens: readonly Token[], names: readonly Name[]): readonly Name[] {
  return placed(
    names,
    names.flatMap((name) => cut(tokens, name)),
  )
}

function cut(tokens: readonly Token[], name: Name): readonly Name[] {
  if (isAddress(tokens, name)) return []
  const title = lastTitle(tokens, name)
  if (title < 0) return isTitle(lowerAt(tokens, name.last)) ? withoutField(tokens, name) : [name]
  const parts: Name[] = []
  let last = title
  while (last > name.first && isOfTitle(lowerAt(tokens, last - 1))) last--
  if (last > name.first && isOpener(tokens, last - 1)) last = name.first
  const land = landEnd(tokens, name.first, last)
  if (land > name.first) last = land
  if (last > name.first) parts.push(nameOver(tokens, typeBefore(tokens, name, last), name.first, last))
  if (title + 1 < name.last) parts.push(nameOver(tokens, 'PER', title + 1, name.last))
  return parts
}

/** A land or people without the minister’s field before a title: `Estonian | Transport | Minister`. */
function withoutField(tokens: readonly Token[], name: Name): readonly Name[] {
  const land = landEnd(tokens, name.first, name.last)
  const isCut = land > name.first && land < name.last
  return [isCut ? nameOver(tokens, typeBefore(tokens, name, land), name.first, land) : name]
}

/** Where the land or people ends whose minister’s field follows up to `last`: `Estonian | Transport`; `first` if none. */
function landEnd(tokens: readonly Token[], first: number, last: number): number {
  let land = last
  while (land > first && ministryFields.has(lowerAt(tokens, land - 1))) land--
  const words = wordsOfTokens(tokens, first, land)
  return isDemonym(words) || countryOf(words) ? land : first
}

/** The last title in a name that a person, or nothing, follows; -1 for none. */
function lastTitle(tokens: readonly Token[], name: Name): number {
  const { first, last } = name
  if (last - first === 1) return -1
  for (let at = last - 1; at >= first; at--) {
    const word = lowerAt(tokens, at)
    if (isTitle(word) || isLeader(tokens, at) || isCrowned(tokens, name, at)) return at
    if (!mayBePerson(word)) return -1
  }
  return openersEnd(tokens, name) - 1
}

/** Whether a word of a name that is labelled as no person stands before one: `Emperor | Minas`. */
function isCrowned(tokens: readonly Token[], { type, last }: Name, at: number): boolean {
  if ((type !== 'ORG' && type !== 'MISC') || at === last - 1) return false
  const word = lowerAt(tokens, at)
  const isNoble = openingTitles.has(word) && (lowerAt(tokens, at - 1) === 'crown' || lowerAt(tokens, at + 2) === 'bin')
  return isNoble || sureOpeners.has(word) || isLed(tokens, at)
}

/** Whether a word is the side that a person leads: leader of the `Opposition | Tan`. */
function isLed(tokens: readonly Token[], at: number): boolean {
  const isOfThe = lowerAt(tokens, at - 1) === 'the' && lowerAt(tokens, at - 2) === 'of'
  return lowerAt(tokens, at) === 'opposition' && isOfThe && lowerAt(tokens, at - 3) === 'leader'
}

/** Where a person’s name starts after the titles that begin it: `His Majesty King | Tan`; 0 where none do. */
function openersEnd(tokens: readonly Token[], { first, last, type }: Name): number {
  if (type !== 'PER') return 0
  let end = first
  while (end < last - 1 && isOpener(tokens, end)) end++
  return end > first ? end : 0
}

function isOpener(tokens: readonly Token[], at: number): boolean {
  const word = withoutStop(lowerAt(tokens, at))
  const isBefore = beforeOpeners.has(word) && openingTitles.has(lowerAt(tokens, at + 1))
  return isBefore || openingTitles.has(word) || isMalayTitle(tokens, at)
}

/** Whether a word is part of `Datuk Seri`, `Tan Sri`. */
function isMalayTitle(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at)
  if (word === 'tan') return lowerAt(tokens, at + 1) === 'sri'
  return (word === 'seri' || word === 'sri') && malayTitles.has(lowerAt(tokens, at - 1))
}

const malayTitles: ReadonlySet<string> = new Set(['datuk', 'dato', 'datin', 'tan'])

/** What belongs to a title that follows: `His | Majesty`, `the | Amir`, `Crown | Prince`. */
const beforeOpeners: ReadonlySet<string> = new Set(['his', 'her', 'their', 'the', 'crown', 'chief'])

function isTitle(word: string): boolean {
  return cuttingTitles.has(withoutStop(word).replace(formerPrefix, ''))
}

/** Whether a word is the title of who leads a part of a house: `Senate Minority | Leader`; not `Otter Leader`, a paper. */
function isLeader(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at) === 'leader' && sides.has(lowerAt(tokens, at - 1))
}

const sides: ReadonlySet<string> = new Set(['majority', 'minority', 'opposition'])

/** A prefix of a title held before. Matches `ex-` of `ex-mayor`; not `ex` of `examiner`. */
const formerPrefix = /^ex-/

function withoutStop(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word
}

function isOfTitle(word: string): boolean {
  return isTitle(word) || titleQualifiers.has(word) || sides.has(word)
}

/** Words of address that are nobody's name. Own list. */
const addresses: ReadonlySet<string> = new Set(['datin', 'dato', 'datuk', 'dr', 'hon', 'mr', 'mrs', 'ms'])

/** Whether a person's name is a mere word of address or title: `Dr` of `Dr Ann Tan`, `the Amir`. */
function isAddress(tokens: readonly Token[], { first, last, type }: Name): boolean {
  if (type !== 'PER') return false
  if (last - first > 1) return tokens.slice(first, last).every(({ index }) => isOpener(tokens, index))
  const word = withoutStop(lowerAt(tokens, first))
  return addresses.has(word) || (lowerAt(tokens, first - 1) === 'the' && openingTitles.has(word))
}

/** Whether a word after a title may be part of who bears it: not `of`, `Office`. */
function mayBePerson(word: string): boolean {
  return word !== 'of' && word !== 'for' && !isNameHead(word)
}

/** The type of what stands before a title. */
function typeBefore(tokens: readonly Token[], name: Name, last: number): Name['type'] {
  const words = wordsOfTokens(tokens, name.first, last)
  if (isDemonym(words)) return 'MISC'
  if (countryOf(words)) return 'LOC'
  return name.type === 'PER' || name.type === 'MISC' ? 'ORG' : name.type
}
