import { itemAt } from '../item-at.ts'
import { mix } from './hashing.ts'
import { type Row, traitAt } from './row.ts'
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

/** The features that a word gives at one place of the window: the same wherever it stands. */
export function wordFeatures(templates: readonly WordTemplate[], index: number, form: WordForm): Int32Array {
  const { traits } = itemAt(templates, index)
  return Int32Array.from(traits, (trait) => mix((index << 8) | trait, form.traits[trait] as number))
}

/** The features of pairs of words around place `at`: written to `features` from 0 on. Returns how many. */
export function pairFeatures(templates: readonly PairTemplate[], row: Row, at: number, features: Int32Array): number {
  for (let index = 0; index < templates.length; index++) {
    const { place, trait, otherPlace, otherTrait } = itemAt(templates, index)
    const value = traitAt(row, at + place, trait)
    const other = traitAt(row, at + otherPlace, otherTrait)
    features[index] = mix(mix(0x1000 + index, value), other)
  }
  return templates.length
}
