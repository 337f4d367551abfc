import { itemAt } from '../item-at.ts'
import { wordFeatures } from '../model/features.ts'
import { createFormSums, type FormSums } from '../model/form-sums.ts'
import { createKeySums, joinTemplates, type KeySums, keyRow } from '../model/key-sums.ts'
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
  /** Of all `nameContexts`: the keys of each after those of the ones before it. */
  readonly contexts: KeySums
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
  return { model, forms, contexts: createKeySums(model, joinTemplates(nameContexts)) }
}

const features = new Int32Array(mostNameFeatures)
const others = new Int32Array(mostOthers)
/** Where the rows begin whose sum is what speaks for the labels at a place: those of forms, and those of keys. */
const formStarts = new Int32Array(nameTemplates.length + 2 * mostOthers)
const keyStarts = new Int32Array(nameContexts.length)

/**
 * Adds to the scores of all labels what speaks for them at a place, but for votes; `scores` from `at` on.
 *
 * @param rows Where the row of the form of each place begins: `formRows`.
 */
export function addPlace(
  sums: NameSums,
  rows: Int32Array,
  scene: Scene,
  place: number,
  scores: Int32Array,
  at: number,
): void {
  const { model, contexts } = sums
  const forms = findFormStarts(model.labels.length, rows, scene, place)
  let first = 0
  for (let index = 0; index < nameContexts.length; index++) {
    const { keyAt, size } = itemAt(nameContexts, index)
    keyStarts[index] = keyRow(contexts, first + keyAt(scene, place))
    first += size
  }
  addRows(sums.forms.rows, formStarts, forms, scores, at, model.labels.length)
  addRows(contexts.rows, keyStarts, nameContexts.length, scores, at, model.labels.length)
  addEach(model, features, pairedFeatures(scene, place, features), scores, at)
}

/** Writes where the rows of the words around a place and around other places of its word begin. Returns how many. */
function findFormStarts(labels: number, rows: Int32Array, scene: Scene, place: number): number {
  const window = nameTemplates.length
  for (let index = 0; index < window; index++) {
    formStarts[index] = (rows[place + itemAt(nameTemplates, index).place] as number) + index * labels
  }
  let count = window
  const otherCount = otherPlaces(scene, place, others)
  for (let each = 0; each < otherCount; each++) {
    const other = others[each] as number
    formStarts[count++] = (rows[other - 1] as number) + window * labels
    formStarts[count++] = (rows[other + 1] as number) + (window + 1) * labels
  }
  return count
}

/** Adds what the votes for the word of a place say. */
export function addVotesAt({ model }: NameSums, scene: Scene, place: number, scores: Int32Array, at: number): void {
  addEach(model, features, voteFeatures(scene, place, features, 0), scores, at)
}

/** Adds rows to the scores, six at a time where there are as many: their starts are then read once for all labels. */
function addRows(
  rows: Int32Array,
  starts: Int32Array,
  count: number,
  scores: Int32Array,
  at: number,
  labels: number,
): void {
  let each = 0
  for (; each + 6 <= count; each += 6) {
    const [a, b, c] = [starts[each] as number, starts[each + 1] as number, starts[each + 2] as number]
    const [d, e, f] = [starts[each + 3] as number, starts[each + 4] as number, starts[each + 5] as number]
    for (let label = 0; label < labels; label++) {
      const first = (rows[a + label] as number) + (rows[b + label] as number) + (rows[c + label] as number)
      const last = (rows[d + label] as number) + (rows[e + label] as number) + (rows[f + label] as number)
      scores[at + label] = (scores[at + label] as number) + first + last
    }
  }
  for (; each < count; each++) {
    const start = starts[each] as number
    for (let label = 0; label < labels; label++) {
      scores[at + label] = (scores[at + label] as number) + (rows[start + label] as number)
    }
  }
}
