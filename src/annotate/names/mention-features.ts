import { itemAt } from '../item-at.ts'
import { mix } from '../model/hashing.ts'
import { type Row, traitAt } from '../model/row.ts'
import { CLUSTER, CLUSTER_GROUP, LISTS, PLAIN, PREFIX3, SHAPE, SUFFIX3 } from '../model/word-forms.ts'
import { dropRepeated } from './distinct-features.ts'
import type { Mention, Mentions } from './mentions.ts'
import type { Scene } from './naming-scene.ts'
import { addPhrase } from './phrase-features.ts'

// Each `as number` reads a typed array inside its bounds.

/** So many places of a name are looked at: the first ones. */
const mostPlaces = 6

/**
 * What speaks for the type of all mentions with the same words: the words as a whole, other names of the article that
 * share some, and what stands around each place, counted once however often it does.
 */
export function mentionFeatures<N>(scene: Scene, mentions: Mentions<N>, group: readonly Mention<N>[]): number[] {
  const lead = itemAt(group, 0)
  const features: number[] = []
  addWhole(scene, lead, features)
  addShared(scene, mentions, lead, features)
  features.push(mix(0x5100, Math.min(group.length, 4)))
  const aroundStart = features.length
  for (let each = 0; each < group.length && each < mostPlaces; each++) {
    addWindow(scene, itemAt(group, each), features)
    addPhrase(scene, mentions, itemAt(group, each), features)
  }
  dropRepeated(features, aroundStart)
  return features
}

const edgeTraits = [PLAIN, SUFFIX3, PREFIX3, SHAPE, CLUSTER, CLUSTER_GROUP, LISTS]
const pairedTraits = [LISTS, CLUSTER_GROUP, CLUSTER]
const innerTraits = [PLAIN, CLUSTER, LISTS]
const chainedTraits = [PLAIN, SHAPE, LISTS]

function addWhole<N>({ row, known }: Scene, { place, length }: Mention<N>, features: number[]): void {
  const last = place + length - 1
  const isOne = length === 1 ? 1 : 0
  features.push(mix(0x5000, Math.min(length, 5)), mix(mix(0x5001, known[place] as number), known[last] as number))
  for (const trait of edgeTraits) {
    features.push(mix(mix(0x5010 + trait, traitAt(row, place, trait)), isOne))
    features.push(mix(mix(0x5030 + trait, traitAt(row, last, trait)), isOne))
  }
  for (const trait of pairedTraits) features.push(pairOf(row, 0x5050 + trait, trait, place, last))
  for (let at = place; at <= last; at++) {
    for (const trait of innerTraits) features.push(mix(0x5070 + trait, traitAt(row, at, trait)))
  }
  for (const trait of chainedTraits) {
    let all = 0x5090 + trait
    for (let at = place; at <= last; at++) all = mix(all, traitAt(row, at, trait))
    features.push(all)
  }
}

const partnerTraits = [LISTS, CLUSTER]

/** `Tan`, where `Ann Tan` is named too, and the other way round. */
function addShared<N>(scene: Scene, mentions: Mentions<N>, { place, length }: Mention<N>, features: number[]): void {
  const { row, repeats, repeatAt } = scene
  const first = itemAt(row.forms, place)
  if (length > 1) {
    if (mentions.alone.has(first.form)) features.push(mix(0x5110, 0))
    if (mentions.alone.has(itemAt(row.forms, place + length - 1).form)) features.push(mix(0x5110, 1))
    return
  }
  if (itemAt(repeats, repeatAt[place] as number).inLower) features.push(0x5120)
  for (let side = 0; side < 2; side++) {
    const longer = (side === 0 ? mentions.begun : mentions.ended).get(first.form)
    if (!longer) continue
    features.push(mix(0x5130, side))
    for (const at of [longer.place, longer.place + longer.length - 1]) {
      for (const trait of partnerTraits) {
        features.push(mix(mix(0x5140 + trait, traitAt(row, at, trait)), at === longer.place ? side : side + 2))
      }
    }
  }
}

const windowTraits = [PLAIN, CLUSTER, CLUSTER_GROUP, LISTS]

const windowPairs = [PLAIN, CLUSTER]

function addWindow<N>({ row, tags, flags }: Scene, { place, length }: Mention<N>, features: number[]): void {
  const before = place - 1
  const after = place + length
  for (let index = 0; index < 4; index++) {
    const at = index < 2 ? before - 1 + index : after + index - 2
    for (const trait of windowTraits) features.push(mix(0x5200 + 0x20 * index + trait, traitAt(row, at, trait)))
  }
  for (const trait of windowPairs) {
    features.push(pairOf(row, 0x5300 + trait, trait, before - 1, before))
    features.push(pairOf(row, 0x5320 + trait, trait, after, after + 1))
    features.push(pairOf(row, 0x5340 + trait, trait, before, after))
  }
  features.push(mix(mix(0x5360, tags[before] as number), tags[after] as number), mix(0x5361, flags[place] as number))
}

function pairOf(row: Row, name: number, trait: number, first: number, second: number): number {
  return mix(mix(name, traitAt(row, first, trait)), traitAt(row, second, trait))
}
