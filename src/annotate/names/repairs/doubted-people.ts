import type { Name, Token } from '../../document.ts'
import { genderOfFirstName } from '../../lexicon/given-names.ts'
import { listedSet } from '../../lexicon/listed.ts'
import { bodyOpeners, organisationHeads, placeOpeners, surePlaceHeads, surnameHeads } from '../../lexicon/name-heads.ts'
import { formAt, lowerAt } from '../../token-access.ts'
import { isNominal, isPossessive } from '../../token-kinds.ts'
import { wordsOfTokens } from '../name-spans.ts'

/**
 * Names labelled as people that their words or the words before them deny.
 *
 *     the Polaroid was; Polaroid sold     fighting in Wadi Barada     Douglas Aircraft     the Tan government
 *         PER#####      PER#####                      PER########     PER#############         PER            labels
 *         MISC####      MISC####                      LOC########     ORG#############         PER            settled
 *
 * So is a name of a few capitals that is labelled as a body elsewhere: `BJP`.
 *
 * What the article calls by a longer name elsewhere stays a person, unless its own words tell.
 */
export function denyPeople(tokens: readonly Token[], names: readonly Name[]): readonly Name[] {
  const bodies = bodiesInCapitals(tokens, names)
  const wordsOfPeople = new Set<string>()
  const typesInstead = new Map<string, Name['type']>()
  for (const name of names) {
    if (name.type !== 'PER') continue
    const type = typeInstead(tokens, name) ?? (bodies.has(wordsOf(tokens, name)) ? 'ORG' : undefined)
    if (type) typesInstead.set(wordsOf(tokens, name), type)
    else if (name.last - name.first > 1) addWords(tokens, name, wordsOfPeople)
  }
  if (typesInstead.size === 0) return names
  return names.map((name) => {
    const type = name.type === 'PER' ? typesInstead.get(wordsOf(tokens, name)) : undefined
    const isSure = typeByWords(tokens, name) !== undefined || !wordsOfPeople.has(formAt(tokens, name.first))
    return type && isSure ? { ...name, type } : name
  })
}

/** Names of a few capitals that are labelled as bodies somewhere: `BJP`, which names no person elsewhere. */
function bodiesInCapitals(tokens: readonly Token[], names: readonly Name[]): ReadonlySet<string> {
  const bodies = names.filter(({ type, first, last }) => type === 'ORG' && last - first === 1)
  return new Set(bodies.map((name) => wordsOf(tokens, name)).filter((words) => capitals.test(words)))
}

/** Matches `BJP`; not `TANAKA`, `Tan`. */
const capitals = /^[A-Z]{2,5}$/

function wordsOf(tokens: readonly Token[], { first, last }: Name): string {
  return wordsOfTokens(tokens, first, last)
}

function addWords(tokens: readonly Token[], { first, last }: Name, words: Set<string>): void {
  for (const { form } of tokens.slice(first, last)) words.add(form)
}

/** What the first and last of several words tell: `Wadi Barada`, `Douglas Aircraft`; not `Ann Church`. */
function typeByWords(tokens: readonly Token[], { first, last }: Name): Name['type'] | undefined {
  const head = lowerAt(tokens, last - 1)
  if (last - first === 1 || surnameHeads.has(head)) return undefined
  const opener = lowerAt(tokens, first)
  if (surePlaceHeads.has(head) || sites.has(head) || placeOpeners.has(opener)) return 'LOC'
  return bodyOpeners.has(opener) || organisationHeads.has(head) || trades.has(head) || firmForms.has(head)
    ? 'ORG'
    : undefined
}

/** Nouns for places that are in the names of sites and seats: `Otto Tan Drive`. Own list; lower case. */
const sites: ReadonlySet<string> = listedSet(
  'complex, compound, constituency, drive, garrison, hypermarket, residences',
)

/** Forms of a firm that end its name: `Windy Limited`. Own list; lower case. */
const firmForms: ReadonlySet<string> = listedSet(
  'limited, ltd, ltd., inc, inc., corp, corp., plc, llc, gmbh, s.a., s.a, apparels, ventures',
)

/** What firms make or deal in, where it ends their names: `Douglas Aircraft`. Left out are surnames (Steel). Own list; lower case. */
const trades: ReadonlySet<string> = listedSet(
  `adventures, aircraft, automotive, aviation, breweries, cement, chemicals, electric, electronics, energy, engineering,
  entertainment, foods, insurance, logistics, motor, oil, petroleum, pharma, pharmaceutical, pharmaceuticals, pictures,
  shipping, software, telecommunications, textiles`,
)

/** What else a name labelled as a person is; undefined where nothing denies the label. */
function typeInstead(tokens: readonly Token[], name: Name): Name['type'] | undefined {
  const { first, last } = name
  const told = typeByWords(tokens, name)
  if (told) return told
  const opener = lowerAt(tokens, first)
  if (last - first > 1 && surnameHeads.has(lowerAt(tokens, last - 1))) return undefined
  if (isSite(tokens, name)) return 'LOC'
  if (genderOfFirstName(opener) || belongsToNext(tokens, last)) return undefined
  const before = lowerAt(tokens, first - 1)
  if (articles.has(before) || isQuoted(tokens, name)) return 'MISC'
  const isSpanish = last - first > 1 && spanishArticles.has(opener) && !isGiven(lowerAt(tokens, first + 1))
  return before === 'in' || isSpanish ? 'LOC' : undefined
}

/** Articles that begin names of places, papers and songs: `La Araucanía`. */
const spanishArticles: ReadonlySet<string> = listedSet('el, la, las, los')

/** Whether a noun for places, and no more nouns, follow a name: `in Hira Nagar | prison`; not `Tan prison letters`. */
function isSite(tokens: readonly Token[], { first, last }: Name): boolean {
  const isPlace = last - first > 1 && placesAfter.has(formAt(tokens, last)) && !isNominal(tokens[last + 1])
  return isPlace && !isPossessive(tokens[last + 1])
}

/** Nouns, without a capital, that tell that what stands right before is a place. Own list. */
const placesAfter: ReadonlySet<string> = listedSet(
  `airport, area, beach, bridge, district, districts, forest, hills, highway, hospital, island, neighborhood,
  neighbourhood, port, prison, province, railroad, railway, region, station, stations, street, suburb, town, village,
  villages`,
)

/** Whether a word is a given name, or an honour that men have as one: `El Hadji Tan`. */
function isGiven(word: string): boolean {
  return genderOfFirstName(word) !== undefined || word === 'hadj' || word === 'hadji'
}

/** Whether marks of quotation stand right around a name, as around titles; not around nicknames: `known as “Otter”`. */
function isQuoted(tokens: readonly Token[], { first, last }: Name): boolean {
  const end = formAt(tokens, last) === ',' ? last + 1 : last
  const isInside = opening.has(formAt(tokens, first - 1)) && closing.has(formAt(tokens, end))
  return isInside && !calling.has(lowerAt(tokens, first - 2))
}

/** Words before a nickname. */
const calling: ReadonlySet<string> = listedSet('as, called, dubbed, nicknamed')

const opening: ReadonlySet<string> = new Set(['“', '"', '‘', "'"])
const closing: ReadonlySet<string> = new Set(['”', '"', '’', "'"])

/** Articles, which people’s names lack unless more follows: `the Tan government`. */
const articles: ReadonlySet<string> = listedSet('the, a, an')

/** Whether a name stands before what is its own: `the Tan | government`, `in Tan | ’s view`. */
function belongsToNext(tokens: readonly Token[], last: number): boolean {
  return isNominal(tokens[last]) || isPossessive(tokens[last])
}
