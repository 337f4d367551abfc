import { type Document, within } from '../annotate/document.ts'
import { countryOf } from '../annotate/lexicon/countries.ts'
import { statusWords } from '../annotate/lexicon/title-parts.ts'
import { titleClassOf } from '../annotate/lexicon/titles.ts'
import { contains, type Span, wordsOf } from '../text/span.ts'
import type { Definite } from './definite.ts'
import type { PlacedMention } from './look-up.ts'
import type { Entity, RoleHint } from './resolution.ts'
import { fold } from './slug.ts'
import { canMean, canMeanAny, isInitials } from './title-likeness.ts'

/** A title that the text ties to a person, taken apart. */
export interface HeldTitle {
  readonly person: Entity
  /** Folded words of the title: `foreign`, `minister`. */
  readonly words: readonly string[]
  /** Its noun: `minister`. */
  readonly noun: string
  readonly of: Entity | undefined
  /** Whether the text says that it is over: `former CM`, `was CM`. */
  readonly isFormer: boolean
}

/** What follows the noun of a title. Matches ` for trade` in `minister for trade`; nothing in `foreign minister`. */
const afterNoun = / (?:of|for|to|in|on|at|with) .*/s

/** Titles that too many hold for `the member` to mean one of them. Own list. */
const vagueTitles: ReadonlySet<string> = new Set(['member', 'official', 'candidate', 'player', 'expert', 'participant'])

/** Ranks as written before a name, and as a noun. Own list. */
const longRanks: ReadonlyMap<string, string> = new Map([
  ['gen', 'general'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['maj', 'major'],
  ['lt', 'lieutenant'],
  ['sgt', 'sergeant'],
  ['adm', 'admiral'],
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['prof', 'professor'],
])

/** The titles of an article's roles. */
export function toHeldTitles(
  text: string,
  roles: readonly RoleHint[],
  entityAt: (span: Span) => Entity | undefined,
): readonly HeldTitle[] {
  return roles.flatMap((role) => {
    const person = entityAt(role.person)
    if (!person) return []
    const title = wordsOf(text, role.title)
    const words = fold(title).split(' ').map(longRank)
    const noun = fold(title.replace(afterNoun, ''))
    const [last, of] = [longRank(noun.slice(noun.lastIndexOf(' ') + 1)), role.of && entityAt(role.of)]
    return [{ person, words, noun: last, of, isFormer: role.status === 'former' }]
  })
}

/** Where titles stand, owners before them included, with their holders: what a speaker's title goes back to. */
export function toTitlePlaces(
  roles: readonly RoleHint[],
  entityAt: (span: Span) => Entity | undefined,
): readonly PlacedMention[] {
  return roles.flatMap(({ person, title, of }) => {
    const entity = entityAt(person)
    const start = of ? Math.min(of.start, title.start) : title.start
    return entity ? [{ start, end: title.end, form: 'noun', entity }] : []
  })
}

function longRank(word: string): string {
  return longRanks.get(word) ?? word
}

/**
 * The people whom a definite title may mean.
 *
 *     Foreign Minister Ann Lee and ... The minister said
 *     ++++++++++++++++ -------         ++++++++            - person, + one title holds the words of the other
 *
 * `the minister` is no prime minister; `the French president` is not Iran's.
 */
export function holdersOf(document: Document, definite: Definite, titles: readonly HeldTitle[]): readonly Entity[] {
  const { noun, tokens } = definite
  const form = `${tokens.at(-1)?.form}`
  if ((titleClassOf(noun) === undefined && !isInitials(form)) || vagueTitles.has(noun)) return []
  const names = within(document.names, definite)
  const owners = names.map((name) => wordsOf(document.text, name))
  const words = tokens
    .slice(0, -1)
    .filter((token) => !praise.has(token.lower) && !statusWords.has(token.lower))
    .filter((token) => !names.some((name) => contains(name, token)))
    .map((token) => token.lower)
  const isOfState = (title: HeldTitle) => owners.every((owner) => isOfSameState(owner, title.person, titles))
  const holders = atItsTime(
    definite,
    titles.filter(
      (title) =>
        canMean(form, title) && isSameTitle(definite, words, title) && isSameOwner(owners, title) && isOfState(title),
    ),
  )
  const inBody = canMeanAny(noun) && owners.length > 0 && words.length === 0
  const others = inBody ? titles.filter((title) => leads(title, owners)) : []
  return [...new Set((holders.length > 0 ? holders : others).map((title) => title.person))]
}

/** Titles that are over where the noun says so, others where it does not; all where that tells nothing. */
function atItsTime({ tokens }: Definite, titles: readonly HeldTitle[]): readonly HeldTitle[] {
  const isFormer = tokens.some(({ lower }) => statusWords.get(lower) === 'former')
  const fitting = titles.filter((title) => title.isFormer === isFormer)
  return fitting.length > 0 ? fitting : titles
}

/** Titles of who leads a state; other posts of it lead nobody: `the Turkish leader` is no minister. Own list. */
const heads: ReadonlySet<string> = new Set([
  'chancellor',
  'emir',
  'king',
  'pm',
  'premier',
  'president',
  'queen',
  'sultan',
])

/** Whether a title is one in the bodies named, or of the head of the state named. */
function leads({ of, noun, words }: HeldTitle, owners: readonly string[]): boolean {
  if (!of || !owners.every((owner) => isNameOf(owner, of))) return false
  return of.kind !== 'country' || heads.has(noun) || words.includes('prime')
}

/** Words before a title that are no part of it: `the top diplomat`. Own list. */
const praise: ReadonlySet<string> = new Set(['key', 'leading', 'senior', 'top', 'veteran'])

/** Whether the words before a noun, and what it is for, are in a title; `the minister` is no prime minister. */
function isSameTitle({ noun, field }: Definite, words: readonly string[], title: HeldTitle): boolean {
  if (title.noun === noun && words.includes('prime') !== title.words.includes('prime')) return false
  const isForIt = field.length === 0 || title.words.length === 1 || field.some((word) => title.words.includes(word))
  return isForIt && words.every((word) => title.words.includes(word))
}

/** Whether the names in a phrase are no other owner than the title has: `the French president`. */
function isSameOwner(names: readonly string[], title: HeldTitle): boolean {
  return names.every((name) => title.of === undefined || isNameOf(name, title.of))
}

/** Whether no title of a person is of another state than the one named: `the Mexican minister` holds no office of Peru. */
function isOfSameState(name: string, person: Entity, titles: readonly HeldTitle[]): boolean {
  const state = countryOf(name)
  return (
    !state ||
    titles.every(({ person: holder, of }) => holder !== person || of?.kind !== 'country' || isNameOf(name, of))
  )
}

/** Whether words are a name of an entity, or the adjective of the same state. */
function isNameOf(words: string, entity: Entity): boolean {
  const country = countryOf(words)
  if (country) return entity.slug === country.code
  return entity.name === words || entity.otherNames.includes(words)
}
