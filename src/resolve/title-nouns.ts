import { type Document, within } from '../annotate/document.ts'
import { countryOf } from '../annotate/lexicon/countries.ts'
import { statusWords } from '../annotate/lexicon/title-parts.ts'
import { titleClassOf } from '../annotate/lexicon/titles.ts'
import { contains, type Span, wordsOf } from '../text/span.ts'
import type { Definite } from './definite.ts'
import type { PlacedMention } from './look-up.ts'
import type { Entity, RoleHint } from './resolution.ts'
import { fold } from './slug.ts'

/** A title that the text ties to a person, taken apart. */
export interface HeldTitle {
  readonly person: Entity
  /** Folded words of the title: `foreign`, `minister`. */
  readonly words: readonly string[]
  /** Its noun: `minister`. */
  readonly noun: string
  readonly of: Entity | undefined
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
    return [{ person, words, noun: longRank(noun.slice(noun.lastIndexOf(' ') + 1)), of: role.of && entityAt(role.of) }]
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
  const { noun } = definite
  if (titleClassOf(noun) === undefined || vagueTitles.has(noun)) return []
  const names = within(document.names, definite)
  const words = definite.tokens
    .filter((token) => !statusWords.has(token.lower) && !names.some((name) => contains(name, token)))
    .map((token) => token.lower)
  const holders = titles.filter(
    (title) =>
      title.noun === noun &&
      words.every((word) => title.words.includes(word)) &&
      words.includes('prime') === title.words.includes('prime') &&
      isSameOwner(
        names.map((name) => wordsOf(document.text, name)),
        title,
      ),
  )
  return [...new Set(holders.map((title) => title.person))]
}

/** Whether the names in a phrase are no other owner than the title has: `the French president`. */
function isSameOwner(names: readonly string[], title: HeldTitle): boolean {
  return names.every((name) => title.of === undefined || isNameOf(name, title.of))
}

/** Whether words are a name of an entity, or the adjective of the same state. */
function isNameOf(words: string, entity: Entity): boolean {
  const country = countryOf(words)
  if (country) return entity.slug === country.code
  return entity.name === words || entity.otherNames.includes(words)
}
