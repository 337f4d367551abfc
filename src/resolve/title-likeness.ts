import { listedSet } from '../annotate/lexicon/listed.ts'

/** Nouns for whoever holds one of several titles; a title of several words counts by all of them. Own list; lower case. */
const wider: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.entries({
    attorney: 'lawyer',
    boss: 'coach, manager',
    ceo: 'chief executive',
    diplomat: 'ambassador, envoy, foreign minister, foreign secretary, minister foreign affairs, secretary state',
    lawmaker:
      'congressman, congresswoman, legislator, mep, mla, mna, mp, msp, parliamentarian, representative, senator',
    lawyer: 'attorney, barrister, counsel, solicitor',
    legislator: 'congressman, congresswoman, lawmaker, mla, mna, mp, senator',
    parliamentarian: 'lawmaker, legislator, mep, mla, mna, mp, msp, senator',
    pm: 'premier, prime minister',
    premier: 'pm, prime minister',
    skipper: 'captain',
    spokesman: 'press secretary, publicity secretary, spokesperson',
    spokesperson: 'press secretary, publicity secretary, spokesman, spokeswoman',
    spokeswoman: 'press secretary, publicity secretary, spokesperson',
  }).map(([noun, titles]) => [noun, Array.from(listedSet(titles), (title) => title.split(' '))]),
)

/** Nouns for anybody with some title in a body or state that is named: `the Acme leader`. Own list; lower case. */
const anyPosts: ReadonlySet<string> = listedSet('lawmaker, leader, politician')

/** Initials of a title. Matches `CS`, `CEO`; not `Cs`, `C`. */
const initials = /^\p{Lu}{2,4}$/u

/** Small words that initials leave out. Own list. */
const smallWords: ReadonlySet<string> = listedSet('and, for, of, the')

/** A title in folded words, and its noun: `foreign minister`, `minister`. */
interface Title {
  readonly words: readonly string[]
  readonly noun: string
}

/**
 * Whether a noun can stand for whoever holds a title.
 *
 *     the lawmaker: Senator     the spokesperson: press secretary     the CS: Trade Cabinet Secretary
 *
 * @param form The noun as written.
 */
export function canMean(form: string, title: Title): boolean {
  const noun = form.toLowerCase()
  if (title.noun === noun) return true
  const isWider = wider.get(noun)?.some((words) => words.every((word) => title.words.includes(word)))
  return isWider || (isInitials(form) && firstLetters(title).endsWith(noun))
}

/** Whether a noun can stand for whoever holds some title in the body or state named before it. */
export function canMeanAny(noun: string): boolean {
  return anyPosts.has(noun)
}

/** Whether a word may be the first letters of a title. */
export function isInitials(form: string): boolean {
  return initials.test(form)
}

function firstLetters({ words }: Title): string {
  return words
    .filter((word) => !smallWords.has(word))
    .map((word) => word.charAt(0))
    .join('')
}
