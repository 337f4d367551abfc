import { type PairTemplate, pair, pairFeatures, type Window } from './features.ts'
import { mix } from './hashing.ts'
import { traitAt } from './row.ts'
import type { WordForm } from './word-forms.ts'
import * as trait from './word-forms.ts'

const { ANY, WORD, PLAIN, SUFFIX1, SUFFIX2, SUFFIX3, SUFFIX4, PREFIX1, PREFIX2, PREFIX3, SHAPE } = trait
const { CLUSTER, CLUSTER_GROUP } = trait

/** What the tagger looks at in single words. */
export const tagWindow: Window = {
  slot: 0,
  templates: [
    {
      place: 0,
      traits: [
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
      ],
    },
    { place: -2, traits: [WORD, CLUSTER] },
    { place: -1, traits: [WORD, SUFFIX3, SHAPE, CLUSTER] },
    { place: 1, traits: [WORD, SUFFIX3, SHAPE, CLUSTER, CLUSTER_GROUP] },
    { place: 2, traits: [WORD, CLUSTER] },
  ],
}

const pairs: readonly PairTemplate[] = [pair(-1, WORD, 0, WORD), pair(0, WORD, 1, WORD)]

/**
 * The features of a place that need more than one word or the labels before: written to `features`.
 *
 * @param before The label just before, plus 1; 0 at the start of a sentence.
 * @param beforeThat The label before that one, likewise.
 * @returns How many.
 */
export function tagFeatures(
  row: readonly WordForm[],
  at: number,
  before: number,
  beforeThat: number,
  features: Int32Array,
): number {
  let count = pairFeatures(pairs, row, at, features)
  features[count++] = mix(0x2000, before)
  features[count++] = mix(0x2001, beforeThat)
  features[count++] = mix(mix(0x2002, before), beforeThat)
  features[count++] = mix(mix(0x2003, before), traitAt(row, at, WORD))
  features[count++] = mix(mix(0x2004, before), traitAt(row, at, SUFFIX3))
  features[count++] = mix(mix(0x2005, before), traitAt(row, at + 1, WORD))
  return count
}
