import type { Document, Name } from '../annotate/document.ts'
import { bodyOf } from '../annotate/lexicon/bodies.ts'
import { countryOf, isDemonym } from '../annotate/lexicon/countries.ts'
import { homeLandOf } from '../annotate/lexicon/home-lands.ts'
import { compareSpans, contains, type Span, wordsOf } from '../text/span.ts'
import { type Acronym, findAcronyms } from './acronyms.ts'
import { type Cluster, distinct } from './cluster.ts'
import type { EntityKind, Merge } from './resolution.ts'
import { isInitials, isShortBody } from './short-bodies.ts'
import { fold, isNameable } from './slug.ts'
import { type Thing, toThingCluster } from './thing-cluster.ts'

/** Keys that stand for another key, and why. */
type Aliases = ReadonlyMap<string, { readonly key: string; readonly acronym: Acronym | undefined }>

const kindOfType = { ORG: 'organisation', LOC: 'place', MISC: 'other' } as const

/**
 * Tells which names of countries, places, bodies and other things stand for one: equal ones, names and demonyms of one
 * country, acronyms and their long forms, `Ford` and `Ford Motor Company`.
 *
 *     The European Union (EU) and Russia met. The EU said Russian ...
 *         -------------- --       ++++++          --      +++++++      - one body, + one country
 *
 * @returns In the order of first mention.
 */
export function clusterThings(document: Document, personal: ReadonlySet<Name>): readonly Cluster[] {
  const acronyms = findAcronyms(document).filter((acronym) => isNamed(document, acronym))
  const things = findThings(document, personal, acronyms)
  const aliases = findAliases(document.text, things, acronyms)
  const groups = new Map<string, Thing[]>()
  for (const thing of things) {
    const key = lastKey(aliases, thing.key)
    const group = groups.get(key)
    if (group) group.push(thing)
    else groups.set(key, [thing])
  }
  return [...groups.values()].map((group) => toThingCluster(group, mergesOf(document.text, group, aliases)))
}

/** Whether an acronym belongs to a name: it or its long form is one, or stands in one. */
function isNamed(document: Document, { short, long }: Acronym): boolean {
  return document.names.some((name) => contains(name, short) || contains(name, long))
}

/** The names that are no person's, and the acronyms and long forms that are hidden in them. */
function findThings(document: Document, personal: ReadonlySet<Name>, acronyms: readonly Acronym[]): readonly Thing[] {
  const seen = new Map<string, Thing>()
  const things = document.names.flatMap((name): Thing[] => {
    if (personal.has(name) || name.type === 'PER' || !isNameable(wordsOf(document.text, name))) return []
    const words = `${name.type} ${wordsOf(document.text, name)}`
    const alike = seen.get(words)
    if (alike) return [moved(alike, name)]
    const thing = toThing(document.text, name, kindOfType[name.type])
    seen.set(words, thing)
    return [thing]
  })
  const starts = new Set(document.names.map((name) => name.start))
  for (const { short, long } of acronyms) {
    const known = things.find((thing) => thing.start === long.start || thing.start === short.start)
    for (const span of [short, long]) {
      if (!starts.has(span.start)) things.push(toThing(document.text, span, known?.kind ?? 'organisation'))
    }
  }
  return things.sort(compareSpans)
}

/** The same thing at another place. */
function moved({ words, kind, key, slug, land, isAdjective }: Thing, { start, end }: Span): Thing {
  return { start, end, words, kind, key, slug, land, isAdjective }
}

function toThing(text: string, { start, end }: Span, kind: EntityKind): Thing {
  const words = text.slice(start, end)
  const country = countryOf(words)
  if (country) {
    const { code: slug, name: land } = country
    return { start, end, words, kind: 'country', key: `country:${slug}`, slug, land, isAdjective: isDemonym(words) }
  }
  const slug = bodyOf(words)?.slug
  if (slug !== undefined)
    return { start, end, words, kind: 'organisation', key: `body:${slug}`, slug, land: undefined, isAdjective: false }
  const land = homeLandOf(words)
  return land === undefined
    ? { start, end, words, kind, key: fold(words), slug, land, isAdjective: false }
    : { start, end, words, kind: 'place', key: fold(land), slug, land, isAdjective: true }
}

/** Acronyms for their long forms, and short names of bodies for the one long name they fit. */
function findAliases(text: string, things: readonly Thing[], acronyms: readonly Acronym[]): Aliases {
  const aliases = new Map<string, { key: string; acronym: Acronym | undefined }>()
  for (const acronym of acronyms) {
    const short = toThing(text, acronym.short, 'organisation').key
    const { key } = toThing(text, acronym.long, 'organisation')
    if (short !== key && !isListed(short)) aliases.set(short, { key, acronym })
  }
  const bodies = distinct(things.filter((thing) => thing.kind === 'organisation').map((thing) => thing.key))
  for (const body of bodies) {
    if (isListed(body) || aliases.has(body)) continue
    const long = longestOf(bodies.filter((other) => isShortBody(body, other) || isInitials(body, other)))
    if (long !== undefined) aliases.set(body, { key: long, acronym: undefined })
  }
  return aliases
}

/** The key that a key stands for in the end; each step leads to a longer name, so there is an end. */
function lastKey(aliases: Aliases, key: string): string {
  const alias = aliases.get(key)
  return alias ? lastKey(aliases, alias.key) : key
}

/** Whether a key is that of a listed country or body, which the text does not explain anew. */
function isListed(key: string): boolean {
  return key.includes(':')
}

/** Why the acronyms among the names of one thing are held to be it. */
function mergesOf(text: string, things: readonly Thing[], aliases: Aliases): readonly Merge[] {
  return distinct(things.map((thing) => thing.key)).flatMap((key) => {
    const acronym = aliases.get(key)?.acronym
    if (!acronym) return []
    const name = wordsOf(text, acronym.short)
    const reason = `initials("${wordsOf(text, acronym.long)}") = "${name}"; in brackets after it`
    return [{ name, evidence: [acronym.long, acronym.short], rule: 'resolve/acronym', reason }]
  })
}

/** The longest of some names of bodies where all others are short for it; undefined if they may be two bodies. */
function longestOf(bodies: readonly string[]): string | undefined {
  const [longest, ...others] = [...bodies].sort((a, b) => b.length - a.length)
  if (longest === undefined) return undefined
  return others.every((other) => isShortBody(other, longest) || isInitials(other, longest)) ? longest : undefined
}
