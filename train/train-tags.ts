import { contextFeatures, tagTemplates, windowFeatures } from '../src/annotate/features.ts'
import { bestLabel } from '../src/annotate/perceptron.ts'
import { lineOf, reach, type Tagger } from '../src/annotate/tags.ts'
import type { FormTable } from '../src/annotate/word-forms.ts'
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
    line: lineOf(forms, words),
    gold: words.map(({ upos, penn }) => numbers.get(`${upos}|${penn}`) ?? 0),
  }))
  const random = randomNumbers(seed)
  const scores = new Int32Array(labels.length)
  const features = new Int32Array(128)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { line, gold } of shuffled(examples, random)) {
      let before = 0
      let beforeThat = 0
      for (const [index, right] of gold.entries()) {
        const at = index + reach
        let found = lookup.get(line[at]?.form ?? '')
        if (found === undefined) {
          let count = contextFeatures(tagTemplates, line, at, before, beforeThat, features)
          for (const [template, [place]] of tagTemplates.window.entries()) {
            const form = line[at + place]
            if (!form) continue
            const list = windowFeatures(tagTemplates.window, template, form)
            features.set(list, count)
            count += list.length
          }
          scores.fill(0)
          for (let each = 0; each < count; each++) weights.addScores(features[each] ?? 0, scores)
          found = bestLabel(scores)
          weights.tick()
          if (found !== right) weights.learn(features, count, right, found)
        }
        beforeThat = before
        before = found + 1
      }
    }
  }
  return { model: quantise(weights, leastCode), lookup }
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
