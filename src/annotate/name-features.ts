import type { Window } from './features.ts'
import { mix } from './hashing.ts'
import { AT_START, IN_HEADING, type Scene } from './naming-scene.ts'
import * as kind from './word-forms.ts'

const { ANY, WORD, PLAIN, SUFFIX1, SUFFIX2, SUFFIX3, SUFFIX4, PREFIX1, PREFIX2, PREFIX3, SHAPE } = kind
const { CLUSTER, CLUSTER_GROUP, LISTS } = kind

/** What the two passes over names look at in single words. */
export const nameWindow: Window = [
  [-2, [PLAIN, SHAPE, CLUSTER, CLUSTER_GROUP]],
  [-1, [WORD, PLAIN, SUFFIX3, SHAPE, CLUSTER, CLUSTER_GROUP, LISTS]],
  [
    0,
    [
      ANY,
      WORD,
      PLAIN,
      SUFFIX1,
      SUFFIX2,
      SUFFIX3,
      SUFFIX4,
      PREFIX1,
      PREFIX2,
      PREFIX3,
      SHAPE,
      CLUSTER,
      CLUSTER_GROUP,
      LISTS,
    ],
  ],
  [1, [WORD, PLAIN, SUFFIX3, SHAPE, CLUSTER, CLUSTER_GROUP, LISTS]],
  [2, [PLAIN, SHAPE, CLUSTER, CLUSTER_GROUP]],
  [3, [PLAIN]],
]

/** Traits of two words together. */
const pairs: readonly (readonly [place: number, kind: number, otherPlace: number, otherKind: number])[] = [
  [-1, PLAIN, 0, PLAIN],
  [0, PLAIN, 1, PLAIN],
  [-1, SHAPE, 0, SHAPE],
  [0, SHAPE, 1, SHAPE],
  [-1, CLUSTER, 0, CLUSTER],
  [0, CLUSTER, 1, CLUSTER],
  [-1, CLUSTER, 1, CLUSTER],
  [-1, CLUSTER_GROUP, 0, CLUSTER_GROUP],
  [0, CLUSTER_GROUP, 1, CLUSTER_GROUP],
]

/** Other places of the same word that are looked at. */
const mostOthers = 4

/**
 * The features of a place that need more than one word: written to `features`.
 *
 * @returns How many.
 */
export function nameFeatures(scene: Scene, place: number, features: Int32Array): number {
  const { forms, tags, flags, known } = scene
  let count = 0
  let template = 0x2000
  for (const [offset, first, otherOffset, second] of pairs) {
    const value = forms[place + offset]?.traits[first] ?? 0
    const other = forms[place + otherOffset]?.traits[second] ?? 0
    features[count++] = mix(mix(template++, value), other)
  }
  const tag = tags[place] ?? 0
  const tagBefore = tags[place - 1] ?? 0
  const tagAfter = tags[place + 1] ?? 0
  features[count++] = mix(template++, tag)
  features[count++] = mix(template++, tagBefore)
  features[count++] = mix(template++, tagAfter)
  features[count++] = mix(mix(template++, tag), tagAfter)
  features[count++] = mix(mix(template++, tagBefore), tag)
  features[count++] = mix(mix(template++, tag), flags[place] ?? 0)
  features[count++] = mix(mix(template++, forms[place]?.traits[SHAPE] ?? 0), flags[place] ?? 0)
  for (let offset = -1; offset <= 1; offset++) features[count++] = mix(template++, known[place + offset] ?? 0)
  features[count++] = mix(mix(template++, known[place] ?? 0), known[place + 1] ?? 0)
  features[count++] = mix(mix(template++, known[place] ?? 0), tagAfter)
  return evidenceFeatures(scene, place, features, count)
}

/** What the rest of the article says of this word. */
function evidenceFeatures(scene: Scene, place: number, features: Int32Array, before: number): number {
  let count = before
  const form = scene.forms[place]
  const others = form && scene.occurrences.get(form.form)
  if (!form || !others) return count
  const flags = scene.flags[place] ?? 0
  const inLower = scene.lowerForms.has(form.lower) ? 1 : 0
  let inside = 0
  let seen = 0
  for (const other of others) {
    const isInside = (scene.flags[other] ?? 0) === 0
    if (isInside) inside++
    if (other === place || !isInside || seen === mostOthers) continue
    seen++
    features[count++] = mix(0x3000, scene.forms[other - 1]?.traits[PLAIN] ?? 0)
    features[count++] = mix(0x3001, scene.forms[other + 1]?.traits[PLAIN] ?? 0)
    features[count++] = mix(0x3002, scene.forms[other - 1]?.traits[CLUSTER] ?? 0)
    features[count++] = mix(0x3003, scene.forms[other + 1]?.traits[CLUSTER] ?? 0)
  }
  const summary = (inLower << 8) | (Math.min(inside, 3) << 4) | (flags & (IN_HEADING | AT_START))
  features[count++] = mix(0x3010, summary)
  features[count++] = mix(mix(0x3011, summary), form.traits[SHAPE] ?? 0)
  const vote = scene.votes.get(form.form) ?? -1
  features[count++] = mix(0x3020, vote)
  features[count++] = mix(mix(0x3021, vote), flags)
  features[count++] = mix(mix(0x3022, vote), scene.tags[place] ?? 0)
  return count
}
