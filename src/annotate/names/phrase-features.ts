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
 * What the phrase around a mention tells of it.
 *
 *     the old port of Lund , a town on the coast , and Tan    beats
 *             noun ADP ^^^^    noun                partner    verb
 */
export function phraseFeatures<N>(scene: Scene, mentions: Mentions<N>, mention: Mention<N>): number[] {
  return [
    ...verbAfter(scene, mention),
    ...nounsAfter(scene, mention),
    ...governor(scene, mention),
    ...partners(scene, mentions, mention),
  ]
}

function verbAfter<N>(scene: Scene, { place, length }: Mention<N>): number[] {
  const after = place + length
  for (let at = after; at < after + verbReach && !stops.has(formAt(scene, at)); at++) {
    if (!isTag(scene, at, verbs)) continue
    return [...wordAt(scene, at, 0x5400), mix(mix(0x5403, traitAt(scene.row, at, CLUSTER)), at === after ? 1 : 0)]
  }
  return []
}

const stops: ReadonlySet<string> = new Set(['', '.', ';', ':', '"', '”', '“'])

/** The head of `Lund talks`, `Lund 's talks`, `Lund , a small town`. */
function nounsAfter<N>(scene: Scene, { place, length }: Mention<N>): number[] {
  const after = place + length
  const nouns = endOf(scene, after, nounsOrAdjectives)
  if (nouns > after) return wordAt(scene, nouns - 1, 0x5410)
  if (possessives.has(formAt(scene, after))) {
    const owned = endOf(scene, after + 1, nounsOrAdjectives)
    return owned > after + 1 ? wordAt(scene, owned - 1, 0x5420) : []
  }
  if (formAt(scene, after) !== ',') return []
  const described = endOf(scene, after + 1, nominals)
  return described > after + 1 ? wordAt(scene, described - 1, 0x5430) : []
}

const possessives: ReadonlySet<string> = new Set(["'s", '’s', "'", '’'])

/** The verb or preposition before, past nouns and adjectives; with a preposition the word before that too. */
function governor<N>(scene: Scene, { place }: Mention<N>): number[] {
  const features: number[] = []
  let at = place - 1
  for (; isTag(scene, at, nounsOrAdjectives); at--) {
    if (at < place - 1) features.push(mix(0x5440, traitAt(scene.row, at, CLUSTER)))
  }
  for (const end = at - governorReach; at > end && formAt(scene, at) !== ''; at--) {
    if (isTag(scene, at, verbs)) return [...features, ...wordAt(scene, at, 0x5450)]
    if (!isTag(scene, at, prepositions)) continue
    const [own, before] = [traitAt(scene.row, at, PLAIN), traitAt(scene.row, at - 1, CLUSTER)]
    return [...features, mix(0x5460, own), mix(mix(0x5461, own), before)]
  }
  return features
}

/** The names that commas or `and` join to it. */
function partners<N>(scene: Scene, { from, to }: Mentions<N>, { place, length }: Mention<N>): number[] {
  let [before, after] = [place, place + length]
  while (joins.has(formAt(scene, before - 1))) before--
  while (joins.has(formAt(scene, after))) after++
  const sides = [before < place ? to.get(before) : undefined, after > place + length ? from.get(after) : undefined]
  return sides.flatMap((partner) => {
    if (!partner) return []
    const last = partner.place + partner.length - 1
    const lists = mix(mix(0x5473, traitAt(scene.row, partner.place, LISTS)), traitAt(scene.row, last, LISTS))
    return [
      ...wordAt(scene, last, 0x5470),
      lists,
      mix(0x5474, scene.known[last] as number),
      mix(0x5475, partner.length),
    ]
  })
}

const joins: ReadonlySet<string> = new Set([',', 'and', 'or', '&'])

/** The first place from `at` on whose word has none of the tags. */
function endOf(scene: Scene, at: number, tags: ReadonlySet<number>): number {
  let end = at
  while (isTag(scene, end, tags)) end++
  return end
}

function wordAt({ row }: Scene, at: number, name: number): number[] {
  return [mix(name, traitAt(row, at, PLAIN)), mix(name + 1, traitAt(row, at, CLUSTER))]
}

function formAt({ row }: Scene, at: number): string {
  return itemAt(row.forms, at).form
}

function isTag({ tags }: Scene, at: number, wanted: ReadonlySet<number>): boolean {
  return wanted.has(tags[at] as number)
}

/** The numbers that a scene gives to Penn tags that begin so. */
function tagsLike(...starts: readonly string[]): ReadonlySet<number> {
  return new Set(pennTags.flatMap((tag, index) => (starts.some((start) => tag.startsWith(start)) ? [index + 1] : [])))
}

const verbs = tagsLike('VB')
const prepositions = tagsLike('IN')
const nounsOrAdjectives = new Set([...tagsLike('NN', 'JJ')].filter((tag) => !tagsLike('NNP').has(tag)))
const nominals = tagsLike('NN', 'JJ', 'DT', 'CD')
