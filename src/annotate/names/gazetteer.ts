import { bodies } from '../lexicon/bodies.ts'
import { cities } from '../lexicon/cities.ts'
import { countries } from '../lexicon/countries.ts'
import { organisations, works } from '../lexicon/organisations.ts'
import { peoples } from '../lexicon/peoples.ts'
import { regions } from '../lexicon/regions.ts'
import { findWords } from '../segments/tokens.ts'

/** A trie over words: the names that begin with the words on the way to a node. */
export interface GazetteerNode {
  readonly next: Map<string, GazetteerNode>
  /** What the name that ends here names; 0 if none does. */
  kind: number
}

export const COUNTRY = 1
export const REGION = 2
export const CITY = 3
export const PEOPLE = 4
export const BODY = 5
export const ORGANISATION = 6
export const WORK = 7

/** Known names, as written; a name in several lists is of the first one. */
export function createGazetteer(): GazetteerNode {
  const root: GazetteerNode = { next: new Map(), kind: 0 }
  for (const { name, otherNames, demonyms } of countries) {
    for (const each of [name, ...otherNames]) add(root, each, COUNTRY)
    for (const each of demonyms) add(root, each, PEOPLE)
  }
  for (const each of peoples) add(root, each, PEOPLE)
  for (const each of regions) add(root, each, REGION)
  for (const { name, acronyms, otherNames } of bodies) {
    for (const each of [name, ...acronyms, ...otherNames]) add(root, each, BODY)
  }
  for (const each of organisations) add(root, each, ORGANISATION)
  for (const each of works) add(root, each, WORK)
  for (const each of cities) add(root, each, CITY)
  return root
}

function add(root: GazetteerNode, name: string, kind: number): void {
  let node = root
  for (const { form } of findWords(name, [{ start: 0, end: name.length }])) {
    const next = node.next.get(form) ?? { next: new Map(), kind: 0 }
    node.next.set(form, next)
    node = next
  }
  node.kind ||= kind
}
