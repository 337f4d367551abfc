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
  const names: (readonly [name: string, kind: number])[] = []
  const add = (list: Iterable<string>, kind: number): void => {
    for (const name of list) names.push([name, kind])
  }
  for (const { name, otherNames, demonyms } of countries) {
    add([name, ...otherNames], COUNTRY)
    add(demonyms, PEOPLE)
  }
  add(peoples, PEOPLE)
  add(regions, REGION)
  for (const { name, acronyms, otherNames } of bodies) add([name, ...acronyms, ...otherNames], BODY)
  add(organisations, ORGANISATION)
  add(works, WORK)
  add(cities, CITY)
  return plant(names)
}

/** The trie of some names; their words are cut all at once, a name a line, which takes half the time. */
function plant(names: readonly (readonly [name: string, kind: number])[]): GazetteerNode {
  let end = -1
  const lines = names.map(([name, kind]) => {
    const start = end + 1
    end = start + name.length
    return { kind, start, end }
  })
  const words = findWords(names.map(([name]) => name).join('\n'), lines)
  const root: GazetteerNode = { next: new Map(), kind: 0 }
  let at = 0
  for (const { kind, end } of lines) {
    let node = root
    for (let word = words[at]; word !== undefined && word.end <= end; word = words[++at]) node = follow(node, word.form)
    node.kind ||= kind
  }
  return root
}

/** The node that a word leads to, a new one if it leads nowhere yet. */
function follow(node: GazetteerNode, form: string): GazetteerNode {
  const next = node.next.get(form) ?? { next: new Map(), kind: 0 }
  node.next.set(form, next)
  return next
}
