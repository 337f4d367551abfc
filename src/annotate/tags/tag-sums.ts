import { wordFeatures } from '../model/features.ts'
import { createFormSums, type FormSums } from '../model/form-sums.ts'
import { createKeySums, type KeySums } from '../model/key-sums.ts'
import { addFeatures, type Model } from '../model/perceptron.ts'
import type { WordForm } from '../model/word-forms.ts'
import { labelFeatures, tagTemplates } from './tag-features.ts'

// Each `as number` reads a typed array inside its bounds.

/** How many labels of a form are weighed up: those that it speaks for most. All of them would find 0.1 % other tags. */
const mostCandidates = 12

// A form's row: how many labels are weighed up for it, which, what the form itself says for each of them; then what it
// says for all labels of the words around it.
/** Place of the first candidate in a form's row; how many there are stands before it. */
export const CANDIDATES = 1
/** Place of what the form says for its first candidate. */
export const OWN = CANDIDATES + mostCandidates
/** Place of what it says for the labels of a word around it, in the order of the templates: so many numbers for each. */
export const AROUND = OWN + mostCandidates

/** The rows of forms for a tagger. */
export function createTagSums(model: Model, lookup: ReadonlyMap<string, number>): FormSums {
  const labels = model.labels.length
  return createFormSums(AROUND + labels * (tagTemplates.length - 1), (form, row) => {
    row.set(candidatesOf(model, lookup, form))
    for (let index = 1; index < tagTemplates.length; index++) {
      addFeatures(model, wordFeatures(tagTemplates, index, form), row, AROUND + (index - 1) * labels)
    }
  })
}

/** The labels that a form might have, the likeliest first: only one where the form is looked up. */
function candidatesOf(model: Model, lookup: ReadonlyMap<string, number>, form: WordForm): Int32Array {
  const row = new Int32Array(AROUND)
  const known = lookup.get(form.form)
  if (known !== undefined) {
    row.set([1, known])
    return row
  }
  const sums = new Int32Array(model.labels.length)
  addFeatures(model, wordFeatures(tagTemplates, 0, form), sums)
  const best = [...sums.keys()].sort((a, b) => (sums[b] as number) - (sums[a] as number) || a - b)
  const candidates = best.slice(0, mostCandidates)
  row.set([candidates.length, ...candidates])
  row.set(
    candidates.map((label) => sums[label] as number),
    OWN,
  )
  return row
}

/** The sums of the two labels before a word; the key is made by `labelsKey`. */
export function createLabelSums(model: Model): KeySums {
  const labels = model.labels.length + 1 // and none, at the start of a sentence
  return createKeySums(model, {
    size: labels * labels,
    featuresOf: (key) => labelFeatures(Math.floor(key / labels), key % labels),
  })
}
