import { wordFeatures } from '../src/annotate/model/features.ts'
import { bestLabel } from '../src/annotate/model/perceptron.ts'
import { type Row, reach, toRow } from '../src/annotate/model/row.ts'
import type { FormTable } from '../src/annotate/model/word-forms.ts'
import { labelFeatures, pairedFeatures, tagTemplates } from '../src/annotate/tags/tag-features.ts'
import { type Tagger, toTagger } from '../src/annotate/tags/tags.ts'
import { TrainingWeights } from './perceptron-training.ts'
import { quantise } from './quantise.ts'
import { randomNumbers, shuffled } from './random.ts'
import type { TreebankSentence } from './treebank.ts'

/** Passes over the treebank. */
const epochs = 6
/** A word is looked up if it is at least this frequent ... */
const lookupCount = 20
/** ... and this share of its uses has one label. */
const lookupShare = 0.99

/** Weights with a smaller code change fewer tags than chance: on the development texts 0.02 points, for half the size. */
const leastCode = 18

export function trainTagger(sentences: readonly TreebankSentence[], forms: FormTable, seed: number, bits = 20): Tagger {
  const counts = countLabels(sentences)
  const labels = [...new Set([...counts.values()].flatMap((each) => [...each.keys()]))].sort()
  const numbers = new Map(labels.map((label, number) => [label, number]))
  const lookup = lookupOf(counts, numbers)
  const weights = new TrainingWeights(labels, bits)
  const examples = sentences.map(({ words }) => ({
    row: toRow(forms, words, [{ first: 0, last: words.length }]),
    gold: words.map(({ upos, penn }) => numbers.get(`${upos}|${penn}`) ?? 0),
  }))
  const random = randomNumbers(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { row, gold } of shuffled(examples, random)) learnSentence(weights, lookup, row, gold)
  }
  const model = quantise(weights, leastCode)
  return toTagger({ model, words: wordsByLabel(labels, lookup) })
}

function learnSentence(
  weights: TrainingWeights,
  lookup: ReadonlyMap<string, number>,
  row: Row,
  gold: readonly number[],
): void {
  const scores = new Int32Array(weights.labels.length)
  let before = 0
  let beforeThat = 0
  for (const [index, right] of gold.entries()) {
    const at = index + reach
    let found = lookup.get(row.forms[at]?.form ?? '')
    if (found === undefined) {
      const features = allFeatures(row, at, before, beforeThat)
      scores.fill(0)
      for (const feature of features) weights.addScores(feature, scores)
      found = bestLabel(scores)
      weights.tick()
      if (found !== right) weights.learn(features, right, found)
    }
    beforeThat = before
    before = found + 1
  }
}

function allFeatures(row: Row, at: number, before: number, beforeThat: number): Int32Array {
  const features = new Int32Array(64)
  let count = pairedFeatures(row, at, before, features)
  for (const feature of labelFeatures(before, beforeThat)) features[count++] = feature
  for (const [index, { place }] of tagTemplates.entries()) {
    const form = row.forms[at + place]
    if (!form) continue
    const list = wordFeatures(tagTemplates, index, form)
    features.set(list, count)
    count += list.length
  }
  return features.subarray(0, count)
}

/** The words of a look-up, by label. */
export function wordsByLabel(labels: readonly string[], lookup: ReadonlyMap<string, number>): Record<string, string[]> {
  const words: Record<string, string[]> = {}
  for (const [word, number] of [...lookup].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const label = labels[number] ?? ''
    words[label] = [...(words[label] ?? []), word]
  }
  return words
}

function countLabels(sentences: readonly TreebankSentence[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>()
  for (const { words } of sentences) {
    for (const { form, upos, penn } of words) {
      const label = `${upos}|${penn}`
      const ofForm = counts.get(form) ?? new Map<string, number>()
      ofForm.set(label, (ofForm.get(label) ?? 0) + 1)
      counts.set(form, ofForm)
    }
  }
  return counts
}

function lookupOf(counts: Map<string, Map<string, number>>, numbers: ReadonlyMap<string, number>): Map<string, number> {
  const lookup = new Map<string, number>()
  for (const [form, labels] of counts) {
    const total = [...labels.values()].reduce((sum, each) => sum + each, 0)
    for (const [label, count] of labels) {
      if (total >= lookupCount && count >= lookupShare * total) lookup.set(form, numbers.get(label) ?? 0)
    }
  }
  return lookup
}
