import { type PairTemplate, pair, pairFeatures, type WordTemplate } from './features.ts'
import { mix } from './hashing.ts'
import { itemAt } from './item-at.ts'
import { AT_START, IN_HEADING, type Scene } from './naming-scene.ts'
import { traitAt } from './row.ts'
import * as trait from './word-forms.ts'

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

/** Other places of the same word that are looked at. */
const mostOthers = 4

/** Most features that `nameFeatures` and `voteFeatures` write together. */
export const mostNameFeatures = 96

/**
 * The features of a place that are the same in both passes and need more than one word: written to `features`.
 *
 * @returns How many.
 */
export function nameFeatures(scene: Scene, place: number, features: Int32Array): number {
  const { row, tags, flags, known } = scene
  let count = pairFeatures(pairs, row, place, features)
  const tag = tags[place] as number
  const tagBefore = tags[place - 1] as number
  const tagAfter = tags[place + 1] as number
  const flag = flags[place] as number
  features[count++] = mix(0x2000, tag)
  features[count++] = mix(0x2001, tagBefore)
  features[count++] = mix(0x2002, tagAfter)
  features[count++] = mix(mix(0x2003, tag), tagAfter)
  features[count++] = mix(mix(0x2004, tagBefore), tag)
  features[count++] = mix(mix(0x2005, tag), flag)
  features[count++] = mix(mix(0x2006, traitAt(row, place, SHAPE)), flag)
  const own = known[place] as number
  features[count++] = mix(0x2010, own)
  features[count++] = mix(0x2011, known[place - 1] as number)
  features[count++] = mix(0x2012, known[place + 1] as number)
  features[count++] = mix(mix(0x2013, own), known[place + 1] as number)
  features[count++] = mix(mix(0x2014, own), tagAfter)
  features[count++] = mix(0x2015, own >> 2)
  features[count++] = mix(mix(0x2016, (known[place - 1] as number) >> 2), own >> 2)
  return evidenceFeatures(scene, place, features, count)
}

/** What the other places of the same word in the article tell: written from `before` on. Returns how many there are then. */
function evidenceFeatures(scene: Scene, place: number, features: Int32Array, before: number): number {
  const { row, flags } = scene
  const form = itemAt(row, place)
  const places = scene.occurrences.get(form)
  if (!places) return before
  let count = before
  let inText = 0
  let others = 0
  for (const other of places) {
    if (flags[other] !== 0) continue
    inText++
    if (other === place || others === mostOthers) continue
    others++
    features[count++] = mix(0x3000, traitAt(row, other - 1, PLAIN))
    features[count++] = mix(0x3001, traitAt(row, other + 1, PLAIN))
    features[count++] = mix(0x3002, traitAt(row, other - 1, CLUSTER))
    features[count++] = mix(0x3003, traitAt(row, other + 1, CLUSTER))
  }
  const inLower = scene.lowerForms.has(form.lower) ? 1 : 0
  const summary = (inLower << 8) | (Math.min(inText, 3) << 4) | ((flags[place] as number) & (IN_HEADING | AT_START))
  features[count++] = mix(0x3010, summary)
  features[count++] = mix(mix(0x3011, summary), traitAt(row, place, SHAPE))
  return count
}

/** What the pass before called this word in the article: written from `before` on. Returns how many there are then. */
export function voteFeatures(scene: Scene, place: number, features: Int32Array, before: number): number {
  const vote = scene.votes.get(itemAt(scene.row, place))
  if (!vote) return before
  let count = before
  features[count++] = mix(0x3020, vote.label)
  features[count++] = mix(mix(0x3021, vote.label), scene.flags[place] as number)
  features[count++] = mix(mix(0x3022, vote.label), scene.tags[place] as number)
  for (let label = 0, bits = vote.all; bits !== 0; label++, bits >>>= 1) {
    if (bits & 1) features[count++] = mix(0x3023, label)
  }
  return count
}
