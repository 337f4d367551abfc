import { itemAt } from '../src/annotate/item-at.ts'
import { wordFeatures } from '../src/annotate/model/features.ts'
import type { Model } from '../src/annotate/model/perceptron.ts'
import { toRow } from '../src/annotate/model/row.ts'
import { type FormTable, isCapital } from '../src/annotate/model/word-forms.ts'
import { decodeNames } from '../src/annotate/names/decode-names.ts'
import type { GazetteerNode } from '../src/annotate/names/gazetteer.ts'
import { mostNameFeatures, nameFeatures, nameTemplates, voteFeatures } from '../src/annotate/names/name-features.ts'
import { nameLabels, OUTSIDE } from '../src/annotate/names/name-labels.ts'
import { findRuns, labelRuns, type Run, scoreRuns } from '../src/annotate/names/name-runs.ts'
import { createNameSums } from '../src/annotate/names/name-sums.ts'
import { createNamer, type Namer, stepFeature, takeVotes, toSteps } from '../src/annotate/names/names.ts'
import { type Scene, setScene } from '../src/annotate/names/naming-scene.ts'
import { allowedLabels, type NamedText } from './names-data.ts'
import { TrainingWeights } from './perceptron-training.ts'
import { quantise } from './quantise.ts'
import { randomNumbers, shuffled } from './random.ts'
import { trainTyper } from './train-types.ts'

/** Passes over the texts. */
const epochs = 6
/** The texts are learned from in so many random orders; the weights are the mean, which errs less than any of them. */
const orders = 3
/** A word without a capital can be part of a name if it is so at least this often. */
const jointCount = 2
/** Weights with a smaller code are left out: on articles not seen that harms nothing, and halves the model. */
const leastCode = 12
/**
 * How far the right labels of a run must be ahead of wrong ones before nothing is left to learn from it. Unit: steps of
 * learning.
 */
const margin = 60
/** Of a hundred features so many are left out, others each time: names never seen must be told by what is around them. */
const leftOut = 20
const labels = nameLabels.length

interface Example {
  readonly scene: Scene
  readonly runs: readonly Run[]
  /** For each place the labels that count as right, as bits. */
  readonly allowed: Uint32Array
}

/**
 * Learns both passes, and the types of whole names. The second pass learns from what the first one called the words of
 * the very texts that it learned from: votes from models that had not seen them, by turns, did not measure better.
 */
export function trainNamer(
  texts: readonly NamedText[],
  forms: FormTable,
  gazetteer: GazetteerNode,
  seed: number,
  bits = 20,
): Namer {
  const joints = findJoints(texts)
  const examples = texts.map((text) => toExample(text, forms, gazetteer, joints))
  const first = trainPass(examples, seed, bits)
  const [sums, steps] = [createNameSums(first), toSteps(first)]
  for (const { scene, runs } of examples) takeVotes(scene, labelRuns(runs, scoreRuns(sums, scene, runs), steps))
  const second = trainPass(examples, seed, bits)
  const types = trainTyper(
    examples.map(({ scene }, index) => ({ text: itemAt(texts, index), scene })),
    seed,
    bits,
  )
  return createNamer(first, second, types, joints, gazetteer)
}

function findJoints(texts: readonly NamedText[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { tokens, names, isWhole } of texts) {
    if (!isWhole) continue
    for (const { first, last } of names) {
      for (const { form } of tokens.slice(first, last)) {
        if (!isCapital(form)) counts.set(form, (counts.get(form) ?? 0) + 1)
      }
    }
  }
  return new Set([...counts].flatMap(([form, count]) => (count >= jointCount ? [form] : [])).sort())
}

function toExample(text: NamedText, forms: FormTable, gazetteer: GazetteerNode, joints: ReadonlySet<string>): Example {
  const { tokens, sentences, paragraphs } = text
  const row = toRow(forms, tokens, sentences)
  const scene = setScene(gazetteer, row, tokens, sentences, paragraphs)
  const masks = allowedLabels(text)
  const allowed = new Uint32Array(row.forms.length).fill(1 << OUTSIDE)
  for (const { index, first, last } of sentences) allowed.set(masks.subarray(first, last), row.firsts[index])
  return { scene, runs: findRuns(scene, joints), allowed }
}

function trainPass(examples: readonly Example[], seed: number, bits: number): Model {
  const lessons = examples.map(toLessons)
  const all = Array.from({ length: orders }, (_, order) => {
    const weights = new TrainingWeights(nameLabels, bits)
    const random = randomNumbers(seed + order)
    for (let epoch = 0; epoch < epochs; epoch++) {
      for (const text of shuffled(lessons, random)) for (const lesson of text) train(weights, thin(lesson, random))
    }
    return weights
  })
  return quantise(all, leastCode)
}

/** A run of words to learn from. */
interface Lesson {
  readonly features: readonly Int32Array[]
  readonly allowed: Uint32Array
}

function toLessons({ scene, runs, allowed }: Example): readonly Lesson[] {
  return runs.map(({ first, length }) => ({
    features: Array.from({ length }, (_, word) => featuresAt(scene, first + word)),
    allowed: allowed.subarray(first, first + length),
  }))
}

/** All features of a place, those of the window and of the votes too. */
function featuresAt(scene: Scene, place: number): Int32Array {
  const buffer = new Int32Array(2 * mostNameFeatures)
  let count = voteFeatures(scene, place, buffer, nameFeatures(scene, place, buffer))
  for (const [index, { place: offset }] of nameTemplates.entries()) {
    const form = scene.row.forms[place + offset]
    if (!form) continue
    const list = wordFeatures(nameTemplates, index, form)
    buffer.set(list, count)
    count += list.length
  }
  return buffer.slice(0, count)
}

/** A lesson without the features that chance leaves out. */
function thin({ features, allowed }: Lesson, random: (below: number) => number): Lesson {
  return { features: features.map((list) => list.filter(() => random(100) >= leftOut)), allowed }
}

/**
 * One step of the structured perceptron: towards the best of the right sequences, away from the one found, in which wrong
 * labels are ahead by the margin.
 */
function train(weights: TrainingWeights, { features, allowed }: Lesson): void {
  const { length } = features
  const values = new Int32Array(length * labels)
  for (const [word, list] of features.entries()) {
    for (const feature of list) weights.addScores(feature, values, word * labels)
  }
  const scores = { values, from: 0, width: labels, length }
  const steps = new Int32Array(labels * labels)
  for (let before = 0; before < labels; before++) {
    weights.addScores(stepFeature(before), steps, before * labels)
  }
  weights.tick()
  raiseWrong(values, allowed)
  const found = decodeNames(scores, steps)
  if (found.every((label, word) => ((allowed[word] ?? 0) >>> label) & 1)) return
  learn(weights, features, decodeNames(scores, steps, allowed), found)
}

function raiseWrong(values: Int32Array, allowed: Uint32Array): void {
  for (const [index, value] of values.entries()) {
    const isRight = ((allowed[Math.floor(index / labels)] ?? 0) >>> (index % labels)) & 1
    if (!isRight) values[index] = value + margin
  }
}

function learn(weights: TrainingWeights, features: readonly Int32Array[], right: Uint8Array, found: Uint8Array): void {
  for (const [word, list] of features.entries()) {
    const [gold = 0, guess = 0] = [right[word], found[word]]
    if (gold !== guess) weights.learn(list, gold, guess)
    const [goldBefore = 0, guessBefore = 0] = word === 0 ? [] : [right[word - 1], found[word - 1]]
    if (gold === guess && goldBefore === guessBefore) continue
    weights.change(stepFeature(goldBefore), gold, 1)
    weights.change(stepFeature(guessBefore), guess, -1)
  }
}
