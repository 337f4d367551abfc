import { itemAt } from '../item-at.ts'
import { pennTags } from '../lexicon/penn-tags.ts'
import { mix } from '../model/hashing.ts'
import { traitAt } from '../model/row.ts'
import { CLUSTER, LISTS, PLAIN } from '../model/word-forms.ts'
import type { Mention, Mentions } from './mentions.ts'
import type { Scene } from './naming-scene.ts'

// Each `as number` reads a typed array inside its bounds.

/** How far a verb is looked for, in words. */
const verbReach = 8
/** How far the word that governs a name is looked for, in words. */
const governorReach = 5

/**
 * Adds what the phrase around a mention tells of it.
 *
 *     the old port of Lund , a town on the coast , and Tan    beats
 *             noun ADP ^^^^    noun                partner    verb
 */
export function addPhrase<N>(scene: Scene, mentions: Mentions<N>, mention: Mention<N>, features: number[]): void {
  addVerbAfter(scene, mention, features)
  addNounsAfter(scene, mention, features)
  addGovernor(scene, mention, features)
  addPartners(scene, mentions, mention, features)
}

function addVerbAfter<N>(scene: Scene, { place, length }: Mention<N>, features: number[]): void {
  const after = place + length
  for (let at = after; at < after + verbReach && !stops.has(formAt(scene, at)); at++) {
    if (!isTag(scene, at, verbs)) continue
    addWord(scene, at, 0x5400, features)
    features.push(mix(mix(0x5403, traitAt(scene.row, at, CLUSTER)), at === after ? 1 : 0))
    return
  }
}

const stops: ReadonlySet<string> = new Set(['', '.', ';', ':', '"', '”', '“'])

/** The head of `Lund talks`, `Lund 's talks`, `Lund , a small town`. */
function addNounsAfter<N>(scene: Scene, { place, length }: Mention<N>, features: number[]): void {
  const after = place + length
  const nouns = endOf(scene, after, nounsOrAdjectives)
  if (nouns > after) addWord(scene, nouns - 1, 0x5410, features)
  else if (possessives.has(formAt(scene, after))) {
    const owned = endOf(scene, after + 1, nounsOrAdjectives)
    if (owned > after + 1) addWord(scene, owned - 1, 0x5420, features)
  } else if (formAt(scene, after) === ',') {
    const described = endOf(scene, after + 1, nominals)
    if (described > after + 1) addWord(scene, described - 1, 0x5430, features)
  }
}

const possessives: ReadonlySet<string> = new Set(["'s", '’s', "'", '’'])

/** The verb or preposition before, past nouns and adjectives; with a preposition the word before that too. */
function addGovernor<N>(scene: Scene, { place }: Mention<N>, features: number[]): void {
  let at = place - 1
  for (; isTag(scene, at, nounsOrAdjectives); at--) {
    if (at < place - 1) features.push(mix(0x5440, traitAt(scene.row, at, CLUSTER)))
  }
  for (const end = at - governorReach; at > end && formAt(scene, at) !== ''; at--) {
    if (isTag(scene, at, verbs)) {
      addWord(scene, at, 0x5450, features)
      return
    }
    if (!isTag(scene, at, prepositions)) continue
    const own = traitAt(scene.row, at, PLAIN)
    features.push(mix(0x5460, own), mix(mix(0x5461, own), traitAt(scene.row, at - 1, CLUSTER)))
    return
  }
}

/** The names that commas or `and` join to it. */
function addPartners<N>(
  scene: Scene,
  { from, to }: Mentions<N>,
  { place, length }: Mention<N>,
  features: number[],
): void {
  let before = place
  let after = place + length
  while (joins.has(formAt(scene, before - 1))) before--
  while (joins.has(formAt(scene, after))) after++
  if (before < place) addPartner(scene, to.get(before), features)
  if (after > place + length) addPartner(scene, from.get(after), features)
}

function addPartner<N>(scene: Scene, partner: Mention<N> | undefined, features: number[]): void {
  if (!partner) return
  const last = partner.place + partner.length - 1
  addWord(scene, last, 0x5470, features)
  features.push(
    mix(mix(0x5473, traitAt(scene.row, partner.place, LISTS)), traitAt(scene.row, last, LISTS)),
    mix(0x5474, scene.known[last] as number),
    mix(0x5475, partner.length),
  )
}

const joins: ReadonlySet<string> = new Set([',', 'and', 'or', '&'])

/** The first place from `at` on whose word has none of the tags. */
function endOf(scene: Scene, at: number, tags: Uint8Array): number {
  let end = at
  while (isTag(scene, end, tags)) end++
  return end
}

function addWord({ row }: Scene, at: number, name: number, features: number[]): void {
  features.push(mix(name, traitAt(row, at, PLAIN)), mix(name + 1, traitAt(row, at, CLUSTER)))
}

function formAt({ row }: Scene, at: number): string {
  return itemAt(row.forms, at).form
}

function isTag({ tags }: Scene, at: number, wanted: Uint8Array): boolean {
  return wanted[tags[at] as number] === 1
}

/** 1 at the number that a scene gives to each Penn tag of some, or of a kind: `NN` and `NNS` of `NN`. */
function tagsLike(starts: readonly string[], but: readonly string[] = []): Uint8Array {
  const begins = (tag: string, some: readonly string[]) => some.some((start) => tag.startsWith(start))
  return Uint8Array.of(0, ...pennTags.map((tag) => (begins(tag, starts) && !begins(tag, but) ? 1 : 0)))
}

const verbs = tagsLike(['VB'])
const prepositions = tagsLike(['IN'])
const nounsOrAdjectives = tagsLike(['NN', 'JJ'], ['NNP'])
const nominals = tagsLike(['NN', 'JJ', 'DT', 'CD'])
