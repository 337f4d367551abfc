import { type PairTemplate, pair, pairFeatures, type WordTemplate } from '../model/features.ts'
import { mix } from '../model/hashing.ts'
import { type Row, traitAt } from '../model/row.ts'
import * as trait from '../model/word-forms.ts'

const { ANY, WORD, PLAIN, SUFFIX1, SUFFIX2, SUFFIX3, SUFFIX4, PREFIX1, PREFIX2, PREFIX3, SHAPE } = trait
const { CLUSTER, CLUSTER_GROUP } = trait

/** What the tagger looks at in single words: the word itself first. */
export const tagTemplates: readonly WordTemplate[] = [
  {
    place: 0,
    traits: [
      ...[ANY, WORD, PLAIN, SUFFIX1, SUFFIX2, SUFFIX3, SUFFIX4, PREFIX1, PREFIX2, PREFIX3, SHAPE],
      ...[CLUSTER, CLUSTER_GROUP],
    ],
  },
  { place: -2, traits: [WORD, CLUSTER] },
  { place: -1, traits: [WORD, SUFFIX3, SHAPE, CLUSTER] },
  { place: 1, traits: [WORD, SUFFIX3, SHAPE, CLUSTER, CLUSTER_GROUP] },
  { place: 2, traits: [WORD, CLUSTER] },
]

const pairs: readonly PairTemplate[] = [pair(-1, WORD, 0, WORD), pair(0, WORD, 1, WORD)]

/** Most features that `pairedFeatures` writes. */
export const mostTagFeatures = 8

/**
 * The features of a place that need two words, or a word and the label before: written to `features`.
 *
 * @param before The label just before, plus 1; 0 at the start of a sentence.
 * @returns How many.
 */
export function pairedFeatures(row: Row, at: number, before: number, features: Int32Array): number {
  let count = pairFeatures(pairs, row, at, features)
  features[count++] = mix(mix(0x2003, before), traitAt(row, at, WORD))
  features[count++] = mix(mix(0x2004, before), traitAt(row, at, SUFFIX3))
  features[count++] = mix(mix(0x2005, before), traitAt(row, at + 1, WORD))
  return count
}

/** The features of the two labels before a place, each plus 1 as in `pairedFeatures`. */
export function labelFeatures(before: number, beforeThat: number): readonly number[] {
  return [mix(0x2000, before), mix(0x2001, beforeThat), mix(mix(0x2002, before), beforeThat)]
}
