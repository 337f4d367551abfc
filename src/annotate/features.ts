import { mix } from './hashing.ts'
import { itemAt } from './item-at.ts'
import { addScores, type Model } from './perceptron.ts'
import { traitAt } from './row.ts'
import type { WordForm } from './word-forms.ts'

// Each `as number` reads a typed array inside its bounds.

/** Traits of one word, as many features. Places count from the word to be labelled. */
export interface WordTemplate {
  readonly place: number
  readonly traits: readonly number[]
}

/** A trait of one word together with a trait of another one: one feature. */
export interface PairTemplate {
  readonly place: number
  readonly trait: number
  readonly otherPlace: number
  readonly otherTrait: number
}

/** `pair(-1, WORD, 0, WORD)`: the word before together with the word itself. */
export function pair(place: number, trait: number, otherPlace: number, otherTrait: number): PairTemplate {
  return { place, trait, otherPlace, otherTrait }
}

/** Single-word features around a word, and where a model keeps their sums in `WordForm.sums`. */
export interface Window {
  readonly templates: readonly WordTemplate[]
  readonly slot: number
}

/** The features that a word gives at one place of the window: the same wherever it stands. */
export function wordFeatures(templates: readonly WordTemplate[], index: number, form: WordForm): Int32Array {
  const { traits } = itemAt(templates, index)
  return Int32Array.from(traits, (trait) => mix((index << 8) | trait, form.traits[trait] as number))
}

/** The features of pairs of words around place `at`: written to `features` from 0 on. Returns how many. */
export function pairFeatures(
  templates: readonly PairTemplate[],
  row: readonly WordForm[],
  at: number,
  features: Int32Array,
): number {
  for (let index = 0; index < templates.length; index++) {
    const { place, trait, otherPlace, otherTrait } = itemAt(templates, index)
    const value = traitAt(row, at + place, trait)
    const other = traitAt(row, at + otherPlace, otherTrait)
    features[index] = mix(mix(0x1000 + index, value), other)
  }
  return templates.length
}

/**
 * Scores of all labels that a word gives at each place of the window: summed once for each form and kept with it, in one
 * array, since an array for each place costs more than its sums. Those of template `index` begin at `index * labels`.
 */
export function wordScores(model: Model, { templates, slot }: Window, form: WordForm): Int32Array {
  const known = form.sums[slot]
  if (known) return known
  const labels = model.labels.length
  const sums = new Int32Array(templates.length * labels)
  for (let index = 0; index < templates.length; index++) {
    for (const feature of wordFeatures(templates, index, form)) addScores(model, feature, sums, index * labels)
  }
  form.sums[slot] = sums
  return sums
}
