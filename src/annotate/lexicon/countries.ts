import { countryRows } from './countries-list.ts'
import { listed } from './listed.ts'

/** A state or territory, and every way in which English news names it. */
export interface Country {
  /** ISO 3166-1 alpha-2, lower case; `xk` for Kosovo, which ISO leaves to users. */
  readonly code: string
  /** Its everyday name: `Russia`. */
  readonly name: string
  /** Other names in use, past ones among them: `Russian Federation`, `Burma`. */
  readonly otherNames: readonly string[]
  /** Adjectives and words for its people, singular and plural: `Cambodian`, `Cambodians`. */
  readonly demonyms: readonly string[]
}

/** Endings of demonyms that take no s: Japanese, British, French, Swiss, Frenchman. */
const invariableEndings = ['ese', 'ish', 'ch', 's', 'man', 'men']

/** Names up to this long (`US`, `CAR`) are words too when a whole line stands in capitals. Units: characters. */
const longestAmbiguous = 3

/** States, then the usual territories. */
export const countries: readonly Country[] = countryRows.map(([code, name, demonyms, otherNames]) => ({
  code,
  name,
  otherNames: listed(otherNames),
  // The Philippines are no plural of Philippine.
  demonyms: listed(demonyms)
    .flatMap(singularAndPlural)
    .filter((form) => form !== name),
}))

const byForm = new Map<string, Country>()
const byCapitals = new Map<string, Country>()
const demonyms = new Set<string>()
for (const country of countries) {
  for (const form of [country.name, ...country.otherNames, ...country.demonyms]) {
    byForm.set(form, country)
    if (form.length > longestAmbiguous) byCapitals.set(form.toUpperCase(), country)
  }
  for (const form of country.demonyms) demonyms.add(form)
}

/**
 * The state that words name by any name or demonym, with or without `the`; undefined if none.
 *
 * @param words As written; case counts (`us` is no state), but for longer names all in capitals (`RUSSIA`).
 */
export function countryOf(words: string): Country | undefined {
  const form = withoutArticle(words).replace('’', "'")
  return byForm.get(form) ?? byCapitals.get(form)
}

/** Whether words are an adjective or a word for the people of a state (`Cambodian`, `Filipinos`); case counts. */
export function isDemonym(words: string): boolean {
  return demonyms.has(words)
}

function withoutArticle(words: string): string {
  return words[3] === ' ' && /^the /i.test(words) ? words.slice('the '.length) : words
}

function singularAndPlural(demonym: string): readonly string[] {
  const isInvariable = invariableEndings.some((ending) => demonym.endsWith(ending))
  return isInvariable ? [demonym] : [demonym, `${demonym}s`]
}
