import { itemAt } from '../src/annotate/item-at.ts'
import { wordFeatures } from '../src/annotate/model/features.ts'
import type { Model } from '../src/annotate/model/perceptron.ts'
import { toRow } from '../src/annotate/model/row.ts'
import { type FormTable, isCapital } from '../src/annotate/model/word-forms.ts'
import type { GazetteerNode } from '../src/annotate/names/gazetteer.ts'
import { mostNameFeatures, nameFeatures, nameTemplates, voteFeatures } from '../src/annotate/names/name-features.ts'
import { OUTSIDE } from '../src/annotate/names/name-labels.ts'
import { findRuns, labelRuns, type Run, scoreRuns } from '../src/annotate/names/name-runs.ts'
import { createNameSums } from '../src/annotate/names/name-sums.ts'
import { createNamer, type Namer, takeVotes, toSteps } from '../src/annotate/names/names.ts'
import { type Scene, setScene } from '../src/annotate/names/naming-scene.ts'
import { allowedLabels, type NamedText } from './names-data.ts'
import { quantise } from './quantise.ts'
import { randomNumbers, shuffled } from './random.ts'
import { createField, type Lesson, learnRun, meanOfFields } from './random-field.ts'
import { trainTyper } from './train-types.ts'

/** Passes over the texts. */
const epochs = 6
/** The texts are learned from in so many random orders; the weights are the mean, which errs less than any of them. */
const orders = 3
/** A word without a capital can be part of a name if it is so at least this often. */
const jointCount = 2
/** Weights with a smaller code are left out: on articles not seen that harms nothing, and most are small. */
const leastCode = 24
/** Of a hundred features so many are left out, others each time: names never seen must be told by what is around them. */
const leftOut = 20
/** Features that fewer texts have are not learned from: they tell of these texts alone, and most features are such. */
const leastTexts = 2
/** How much a text counts that is no labelled article: it follows other rules of what is a name, and has older words. */
const otherShare = 0.5

interface Example {
  readonly scene: Scene
  readonly runs: readonly Run[]
  /** For each place the labels that count as right, as bits. */
  readonly allowed: Uint32Array
  /** How much it counts. */
  readonly share: number
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
  return { scene, runs: findRuns(scene, joints), allowed, share: text.isArticle ? 1 : otherShare }
}

function trainPass(examples: readonly Example[], seed: number, bits: number): Model {
  const lessons = withoutRare(examples.map(toLessons), bits)
  const all = Array.from({ length: orders }, (_, order) => {
    const field = createField(bits)
    const random = randomNumbers(seed + order)
    for (let epoch = 0; epoch < epochs; epoch++) {
      for (const text of shuffled(lessons, random)) for (const lesson of text) learnRun(field, thin(lesson, random))
    }
    return { bits, weights: field.weights }
  })
  return quantise(meanOfFields(all), leastCode)
}

function toLessons({ scene, runs, allowed, share }: Example): readonly Lesson[] {
  return runs.map(({ first, length }) => ({
    features: Array.from({ length }, (_, word) => featuresAt(scene, first + word)),
    allowed: allowed.subarray(first, first + length),
    share,
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

/** Lessons without the features of fewer texts than `leastTexts`; those that share a bucket count as one. */
function withoutRare(texts: readonly (readonly Lesson[])[], bits: number): readonly (readonly Lesson[])[] {
  const counts = new Int32Array(1 << bits)
  const lastText = new Int32Array(1 << bits).fill(-1)
  for (const [text, lessons] of texts.entries()) {
    for (const feature of lessons.flatMap(({ features }) => features.flatMap((list) => [...list]))) {
      const bucket = feature >>> (32 - bits)
      if (lastText[bucket] === text) continue
      lastText[bucket] = text
      counts[bucket] = (counts[bucket] ?? 0) + 1
    }
  }
  const isFrequent = (feature: number): boolean => (counts[feature >>> (32 - bits)] ?? 0) >= leastTexts
  return texts.map((lessons) =>
    lessons.map((lesson) => ({ ...lesson, features: lesson.features.map((list) => list.filter(isFrequent)) })),
  )
}

/** A lesson without the features that chance leaves out. */
function thin({ features, ...lesson }: Lesson, random: (below: number) => number): Lesson {
  return { ...lesson, features: features.map((list) => list.filter(() => random(100) >= leftOut)) }
}
