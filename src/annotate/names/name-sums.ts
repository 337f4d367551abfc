import { itemAt } from '../item-at.ts'
import { wordFeatures } from '../model/features.ts'
import { createFormSums, type FormSums, formRow } from '../model/form-sums.ts'
import { createKeySums, type KeySums, keyRow } from '../model/key-sums.ts'
import { addEach, addFeatures, type Model } from '../model/perceptron.ts'
import { nameContexts } from './name-contexts.ts'
import {
  mostNameFeatures,
  mostOthers,
  nameTemplates,
  otherFeatures,
  otherPlaces,
  pairedFeatures,
  voteFeatures,
} from './name-features.ts'
import type { Scene } from './naming-scene.ts'

// Each `as number` reads a typed array inside its bounds.

/** A model of names with its sums: for each form what it says at each place of the window and beside other places, and for each key. */
export interface NameSums {
  readonly model: Model
  readonly forms: FormSums
  /** In the order of `nameContexts`. */
  readonly contexts: readonly KeySums[]
}

/** The sums of a model, empty at first. */
export function createNameSums(model: Model): NameSums {
  const labels = model.labels.length
  const window = nameTemplates.length
  const forms = createFormSums(labels * (window + 2), (form, row) => {
    for (let index = 0; index < window; index++) {
      addFeatures(model, wordFeatures(nameTemplates, index, form), row, index * labels)
    }
    for (const side of [0, 1]) addFeatures(model, otherFeatures(side, form), row, (window + side) * labels)
  })
  return { model, forms, contexts: nameContexts.map((template) => createKeySums(model, template)) }
}

const features = new Int32Array(mostNameFeatures)
const others = new Int32Array(mostOthers)

/** Adds to the scores of all labels what speaks for them at a place, but for votes; `scores` from `at` on. */
export function addPlace(sums: NameSums, scene: Scene, place: number, scores: Int32Array, at: number): void {
  const { model, contexts } = sums
  for (let index = 0; index < nameTemplates.length; index++) {
    addForm(sums, scene, place + itemAt(nameTemplates, index).place, index, scores, at)
  }
  for (let index = 0; index < contexts.length; index++) {
    const context = itemAt(contexts, index)
    const row = keyRow(context, itemAt(nameContexts, index).keyAt(scene, place))
    addRow(context.rows, row, scores, at, model.labels.length)
  }
  const otherCount = otherPlaces(scene, place, others)
  for (let each = 0; each < otherCount; each++) {
    const other = others[each] as number
    addForm(sums, scene, other - 1, nameTemplates.length, scores, at)
    addForm(sums, scene, other + 1, nameTemplates.length + 1, scores, at)
  }
  addEach(model, features, pairedFeatures(scene, place, features), scores, at)
}

/** Adds what the votes for the word of a place say. */
export function addVotesAt({ model }: NameSums, scene: Scene, place: number, scores: Int32Array, at: number): void {
  addEach(model, features, voteFeatures(scene, place, features, 0), scores, at)
}

/** Adds part `index` of the row of the form at a place. */
function addForm(
  { model, forms }: NameSums,
  { row }: Scene,
  place: number,
  index: number,
  scores: Int32Array,
  at: number,
): void {
  const labels = model.labels.length
  const start = formRow(forms, itemAt(row.forms, place)) + index * labels
  addRow(forms.rows, start, scores, at, labels)
}

function addRow(rows: Int32Array, start: number, scores: Int32Array, at: number, length: number): void {
  for (let index = 0; index < length; index++) {
    scores[at + index] = (scores[at + index] as number) + (rows[start + index] as number)
  }
}
