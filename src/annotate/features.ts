import { mix } from './hashing.ts'
import { addScores, addSums, type Model } from './perceptron.ts'
import type { WordForm } from './word-forms.ts'
import * as kind from './word-forms.ts'

/** Traits of single words: [place, kinds]. Places count from the word to be labelled. */
export type Window = readonly (readonly [place: number, kinds: readonly number[]])[]

/** What the tagger looks at, as a table. */
export interface Templates {
  /** The first of its places in `WordForm.sums`. */
  readonly slot: number
  readonly window: Window
  /** Traits of two words together. */
  readonly pairs: readonly (readonly [place: number, kind: number, otherPlace: number, otherKind: number])[]
  /** A trait together with the label just before. */
  readonly withLast: readonly (readonly [place: number, kind: number])[]
}

const { ANY, WORD, PLAIN, SUFFIX1, SUFFIX2, SUFFIX3, SUFFIX4, PREFIX1, PREFIX2, PREFIX3, SHAPE } = kind
const { CLUSTER, CLUSTER_GROUP } = kind

export const tagTemplates: Templates = {
  slot: 0,
  window: [
    [-2, [WORD, CLUSTER]],
    [-1, [WORD, SUFFIX3, SHAPE, CLUSTER]],
    [
      0,
      [ANY, WORD, PLAIN, SUFFIX1, SUFFIX2, SUFFIX3, SUFFIX4, PREFIX1, PREFIX2, PREFIX3, SHAPE, CLUSTER, CLUSTER_GROUP],
    ],
    [1, [WORD, SUFFIX3, SHAPE, CLUSTER, CLUSTER_GROUP]],
    [2, [WORD, CLUSTER]],
  ],
  pairs: [
    [-1, WORD, 0, WORD],
    [0, WORD, 1, WORD],
  ],
  withLast: [
    [0, ANY],
    [0, WORD],
    [0, SUFFIX3],
    [1, WORD],
  ],
}

/** The features that one word gives at one place of the window: the same wherever it stands. */
export function windowFeatures(window: Window, index: number, form: WordForm): Int32Array {
  const kinds = window[index]?.[1] ?? []
  return Int32Array.from(kinds, (each) => mix((index << 8) | each, form.traits[each] ?? 0))
}

/**
 * The features that need more than one word or the labels before: written to `features`.
 *
 * @param before The label just before, plus 1; 0 at the start of a sentence.
 * @param beforeThat The label before that one.
 * @returns How many.
 */
export function contextFeatures(
  templates: Templates,
  forms: readonly WordForm[],
  index: number,
  before: number,
  beforeThat: number,
  features: Int32Array,
): number {
  let count = 0
  let template = 0x1000
  for (const [place, first, otherPlace, second] of templates.pairs) {
    const value = forms[index + place]?.traits[first] ?? 0
    const other = forms[index + otherPlace]?.traits[second] ?? 0
    features[count++] = mix(mix(template++, value), other)
  }
  for (const [place, trait] of templates.withLast) {
    features[count++] = mix(mix(template++, before), forms[index + place]?.traits[trait] ?? 0)
  }
  features[count++] = mix(template++, beforeThat)
  features[count++] = mix(mix(template, before), beforeThat)
  return count
}

/** Adds the scores of all single-word features around a word. Each form's share is summed once and kept with it. */
export function addWindowScores(
  model: Model,
  { slot, window }: Pick<Templates, 'slot' | 'window'>,
  forms: readonly WordForm[],
  index: number,
  scores: Int32Array,
): void {
  for (let at = 0; at < window.length; at++) {
    const form = forms[index + (window[at]?.[0] ?? 0)]
    if (form) addSums(form.sums[slot + at] ?? sumsOf(model, window, at, slot + at, form), scores)
  }
}

function sumsOf(model: Model, window: Window, at: number, slot: number, form: WordForm): Int32Array {
  const sums = new Int32Array(model.labels.length)
  for (const feature of windowFeatures(window, at, form)) addScores(model, feature, sums)
  form.sums[slot] = sums
  return sums
}
