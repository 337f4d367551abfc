import { itemAt } from '../item-at.ts'
import { type PairTemplate, pair, pairFeatures, type WordTemplate } from '../model/features.ts'
import { mix } from '../model/hashing.ts'
import type { WordForm } from '../model/word-forms.ts'
import * as trait from '../model/word-forms.ts'
import { nameContexts, shapeFeatures, tagHash } from './name-contexts.ts'
import type { Scene } from './naming-scene.ts'

// Each `as number` reads a typed array inside its bounds.

const { ANY, WORD, PLAIN, SUFFIX1, SUFFIX2, SUFFIX3, SUFFIX4, PREFIX1, PREFIX2, PREFIX3, SHAPE } = trait
const { CLUSTER, CLUSTER_GROUP, LISTS, PERSON_LISTS, TITLE_LISTS, HEAD_LISTS } = trait

/** What both passes over names look at in single words. */
export const nameTemplates: readonly WordTemplate[] = [
  {
    place: 0,
    traits: [
      ...[ANY, WORD, PLAIN, SUFFIX1, SUFFIX2, SUFFIX3, SUFFIX4, PREFIX1, PREFIX2, PREFIX3, SHAPE],
      ...[CLUSTER, CLUSTER_GROUP, LISTS, PERSON_LISTS, TITLE_LISTS, HEAD_LISTS],
    ],
  },
  { place: -2, traits: [PLAIN, SHAPE, CLUSTER, CLUSTER_GROUP] },
  {
    place: -1,
    traits: [WORD, PLAIN, SUFFIX3, SHAPE, CLUSTER, CLUSTER_GROUP, LISTS, PERSON_LISTS, TITLE_LISTS, HEAD_LISTS],
  },
  {
    place: 1,
    traits: [WORD, PLAIN, SUFFIX3, SHAPE, CLUSTER, CLUSTER_GROUP, LISTS, PERSON_LISTS, TITLE_LISTS, HEAD_LISTS],
  },
  { place: 2, traits: [PLAIN, SHAPE, CLUSTER, CLUSTER_GROUP] },
  { place: 3, traits: [PLAIN] },
]

const pairs: readonly PairTemplate[] = [
  pair(-1, PLAIN, 0, PLAIN),
  pair(0, PLAIN, 1, PLAIN),
  pair(-1, SHAPE, 0, SHAPE),
  pair(0, SHAPE, 1, SHAPE),
  pair(-1, CLUSTER, 0, CLUSTER),
  pair(0, CLUSTER, 1, CLUSTER),
  pair(-1, CLUSTER, 1, CLUSTER),
  pair(-1, CLUSTER_GROUP, 0, CLUSTER_GROUP),
  pair(0, CLUSTER_GROUP, 1, CLUSTER_GROUP),
]

/** The features of a place that go by two words or a shape, so that each is looked up: written to `features`. Returns how many. */
export function pairedFeatures(scene: Scene, place: number, features: Int32Array): number {
  let count = pairFeatures(pairs, scene.row, place, features)
  for (const feature of shapeFeatures(scene, place)) features[count++] = feature
  return count
}

/** Other places of the same word that are looked at. */
export const mostOthers = 4

/** Other places of the same word in running text: the first ones, written to `others`. Returns how many. */
export function otherPlaces({ repeatAt, repeats, flags }: Scene, place: number, others: Int32Array): number {
  let count = 0
  for (const other of itemAt(repeats, repeatAt[place] as number).places) {
    if (other === place || flags[other] !== 0) continue
    others[count++] = other
    if (count === mostOthers) break
  }
  return count
}

/** What a word tells of those that stand elsewhere right after it (`side` 0) or right before it (1). */
export function otherFeatures(side: number, { traits }: WordForm): readonly number[] {
  return [mix(0x3000 + side, traits[PLAIN] as number), mix(0x3002 + side, traits[CLUSTER] as number)]
}

/** Most features that `nameFeatures` writes. */
export const mostNameFeatures = 96

/**
 * The features of a place that are the same in both passes, but for those of the window: written to `features`, one by
 * one as models learn them.
 *
 * @returns How many.
 */
export function nameFeatures(scene: Scene, place: number, features: Int32Array): number {
  let count = pairedFeatures(scene, place, features)
  for (const { keyAt, featuresOf } of nameContexts) {
    for (const feature of featuresOf(keyAt(scene, place))) features[count++] = feature
  }
  const others = new Int32Array(mostOthers)
  for (const other of others.subarray(0, otherPlaces(scene, place, others))) {
    for (const side of [0, 1]) {
      for (const feature of otherFeatures(side, itemAt(scene.row.forms, other - 1 + 2 * side)))
        features[count++] = feature
    }
  }
  return count
}

/** What the pass before called this word in the article: written from `before` on. Returns how many there are then. */
export function voteFeatures(scene: Scene, place: number, features: Int32Array, before: number): number {
  const vote = scene.votes[scene.repeatAt[place] as number]
  if (!vote) return before
  let count = before
  features[count++] = mix(0x3020, vote.label)
  features[count++] = mix(mix(0x3021, vote.label), scene.flags[place] as number)
  features[count++] = mix(mix(0x3022, vote.label), tagHash(scene.tags[place] as number))
  for (let label = 0, bits = vote.all; bits !== 0; label++, bits >>>= 1) {
    if (bits & 1) features[count++] = mix(0x3023, label)
  }
  return count
}
