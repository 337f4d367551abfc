import { itemAt } from '../item-at.ts'
import { mix } from '../model/hashing.ts'
import { type Row, traitAt } from '../model/row.ts'
import { CLUSTER, CLUSTER_GROUP, LISTS, PLAIN, PREFIX3, SHAPE, SUFFIX3 } from '../model/word-forms.ts'
import type { Mention, Mentions } from './mentions.ts'
import type { Scene } from './naming-scene.ts'
import { phraseFeatures } from './phrase-features.ts'

// Each `as number` reads a typed array inside its bounds.

/** So many places of a name are looked at: the first ones. */
const mostPlaces = 6

/**
 * What speaks for the type of all mentions with the same words: the words as a whole, other names of the article that
 * share some, and what stands around each place, counted once however often it does.
 */
export function mentionFeatures<N>(scene: Scene, mentions: Mentions<N>, group: readonly Mention<N>[]): number[] {
  const lead = itemAt(group, 0)
  const features = [...wholeFeatures(scene, lead), ...sharedFeatures(scene, mentions, lead)]
  features.push(mix(0x5100, Math.min(group.length, 4)))
  const around = new Set<number>()
  for (const mention of group.slice(0, mostPlaces)) {
    for (const feature of windowFeatures(scene, mention)) around.add(feature)
    for (const feature of phraseFeatures(scene, mentions, mention)) around.add(feature)
  }
  return [...features, ...around]
}

const edgeTraits = [PLAIN, SUFFIX3, PREFIX3, SHAPE, CLUSTER, CLUSTER_GROUP, LISTS]

function wholeFeatures<N>({ row, known }: Scene, { place, length }: Mention<N>): number[] {
  const last = place + length - 1
  const isOne = length === 1 ? 1 : 0
  const features = [mix(0x5000, Math.min(length, 5)), mix(mix(0x5001, known[place] as number), known[last] as number)]
  for (const trait of edgeTraits) {
    features.push(mix(mix(0x5010 + trait, traitAt(row, place, trait)), isOne))
    features.push(mix(mix(0x5030 + trait, traitAt(row, last, trait)), isOne))
  }
  for (const trait of [LISTS, CLUSTER_GROUP, CLUSTER]) features.push(pairOf(row, 0x5050 + trait, trait, place, last))
  for (let at = place; at <= last; at++) {
    for (const trait of [PLAIN, CLUSTER, LISTS]) features.push(mix(0x5070 + trait, traitAt(row, at, trait)))
  }
  for (const trait of [PLAIN, SHAPE, LISTS]) {
    let all = 0x5090 + trait
    for (let at = place; at <= last; at++) all = mix(all, traitAt(row, at, trait))
    features.push(all)
  }
  return features
}

/** `Tan`, where `Ann Tan` is named too, and the other way round. */
function sharedFeatures<N>(scene: Scene, mentions: Mentions<N>, { place, length }: Mention<N>): number[] {
  const { row, repeats, repeatAt } = scene
  const first = itemAt(row.forms, place)
  if (length > 1) {
    const last = itemAt(row.forms, place + length - 1)
    return [first, last].flatMap(({ form }, side) => (mentions.alone.has(form) ? [mix(0x5110, side)] : []))
  }
  const features = itemAt(repeats, repeatAt[place] as number).inLower ? [0x5120] : []
  for (const [side, longer] of [mentions.begun.get(first.form), mentions.ended.get(first.form)].entries()) {
    if (!longer) continue
    features.push(mix(0x5130, side))
    for (const at of [longer.place, longer.place + longer.length - 1]) {
      for (const trait of [LISTS, CLUSTER]) {
        features.push(mix(mix(0x5140 + trait, traitAt(row, at, trait)), at === longer.place ? side : side + 2))
      }
    }
  }
  return features
}

const windowTraits = [PLAIN, CLUSTER, CLUSTER_GROUP, LISTS]

function windowFeatures<N>({ row, tags, flags }: Scene, { place, length }: Mention<N>): number[] {
  const [before, after] = [place - 1, place + length]
  const features: number[] = []
  for (const [index, at] of [before - 1, before, after, after + 1].entries()) {
    for (const trait of windowTraits) features.push(mix(0x5200 + 0x20 * index + trait, traitAt(row, at, trait)))
  }
  for (const trait of [PLAIN, CLUSTER]) {
    features.push(pairOf(row, 0x5300 + trait, trait, before - 1, before))
    features.push(pairOf(row, 0x5320 + trait, trait, after, after + 1))
    features.push(pairOf(row, 0x5340 + trait, trait, before, after))
  }
  features.push(mix(mix(0x5360, tags[before] as number), tags[after] as number), mix(0x5361, flags[place] as number))
  return features
}

function pairOf(row: Row, name: number, trait: number, first: number, second: number): number {
  return mix(mix(name, traitAt(row, first, trait)), traitAt(row, second, trait))
}
