import { decodeNames } from '../src/annotate/decode-names.ts'
import { windowFeatures } from '../src/annotate/features.ts'
import type { GazetteerNode } from '../src/annotate/gazetteer.ts'
import { nameFeatures, nameWindow } from '../src/annotate/name-features.ts'
import { nameLabels } from '../src/annotate/name-labels.ts'
import {
  findRuns,
  firstSlot,
  labelRuns,
  type NamePass,
  type Namer,
  type Run,
  secondSlot,
  stepFeature,
  takeVotes,
  toPass,
} from '../src/annotate/names.ts'
import { isCapital, type Scene, setScene } from '../src/annotate/naming-scene.ts'
import type { FormTable } from '../src/annotate/word-forms.ts'
import { allowedLabels, type NamedText } from './names-data.ts'
import { TrainingWeights } from './perceptron-training.ts'
import { quantise } from './quantise.ts'
import { randomNumbers, shuffled } from './random.ts'

const epochs = 12
/** The votes that the second pass learns from come from models that did not see the text: one for each part of the data. */
const parts = 5
/** A word without a capital can be part of a name if it is so at least this often. */
const jointCount = 2
const leastCode = 4
const labels = nameLabels.length

interface Example {
  readonly scene: Scene
  readonly runs: readonly Run[]
  /** For each place the labels that count as right, as bits. */
  readonly allowed: Uint32Array
}

/** Learns both passes. */
export function trainNamer(
  texts: readonly NamedText[],
  forms: FormTable,
  gazetteer: GazetteerNode,
  seed: number,
  bits = 20,
): Namer {
  const joints = findJoints(texts)
  const examples = texts.map((text) => toExample(text, forms, gazetteer, joints))
  for (let part = 0; part < parts; part++) {
    const pass = trainPass(
      examples.filter((_, index) => index % parts !== part),
      seed,
      bits,
      firstSlot,
    )
    for (const [index, { scene, runs }] of examples.entries()) {
      if (index % parts === part) takeVotes(scene, labelRuns(pass, scene, runs))
    }
  }
  const second = trainPass(examples, seed, bits, secondSlot)
  for (const { scene } of examples) scene.votes.clear()
  const first = trainPass(examples, seed, bits, firstSlot)
  return { first, second, joints, gazetteer }
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
  const scene = setScene(gazetteer, forms, text.tokens, text.sentences, text.paragraphs)
  const allowed = new Uint32Array(scene.forms.length).fill(1)
  for (const [index, mask] of allowedLabels(text).entries()) allowed[scene.places[index] ?? 0] = mask
  return { scene, runs: findRuns(scene, joints), allowed }
}

function trainPass(examples: readonly Example[], seed: number, bits: number, slot: number): NamePass {
  const weights = new TrainingWeights(nameLabels, bits)
  const random = randomNumbers(seed)
  const steps = new Int32Array(labels * labels)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { scene, runs, allowed } of shuffled(examples, random)) {
      for (const { first, last } of runs) {
        const length = last - first
        const features: Int32Array[] = []
        const scores = new Int32Array(length * labels)
        for (let word = 0; word < length; word++) {
          const list = allFeatures(scene, first + word)
          features.push(list)
          const own = scores.subarray(word * labels, (word + 1) * labels)
          for (const feature of list) weights.addScores(feature, own)
        }
        for (let before = 0; before < labels; before++) {
          const own = steps.subarray(before * labels, (before + 1) * labels).fill(0)
          weights.addScores(stepFeature(before), own)
        }
        weights.tick()
        const found = decodeNames(scores, steps, length)
        const masks = allowed.subarray(first, last)
        if (found.every((label, word) => ((masks[word] ?? 0) >>> label) & 1)) continue
        const right = decodeNames(scores, steps, length, masks)
        learn(weights, features, right, found)
      }
    }
  }
  return toPass(quantise(weights, leastCode), slot)
}

function learn(weights: TrainingWeights, features: readonly Int32Array[], right: Uint8Array, found: Uint8Array): void {
  for (const [word, list] of features.entries()) {
    const [gold = 0, guess = 0] = [right[word], found[word]]
    if (gold !== guess) weights.learn(list, list.length, gold, guess)
    const [goldBefore = 0, guessBefore = 0] = word === 0 ? [] : [right[word - 1], found[word - 1]]
    if (gold === guess && goldBefore === guessBefore) continue
    weights.change(stepFeature(goldBefore), gold, 1)
    weights.change(stepFeature(guessBefore), guess, -1)
  }
}

function allFeatures(scene: Scene, place: number): Int32Array {
  const buffer = new Int32Array(160)
  let count = nameFeatures(scene, place, buffer)
  for (const [index, [offset]] of nameWindow.entries()) {
    const form = scene.forms[place + offset]
    if (!form) continue
    const list = windowFeatures(nameWindow, index, form)
    buffer.set(list, count)
    count += list.length
  }
  return buffer.subarray(0, count)
}
