import type { Model } from '../src/annotate/model/perceptron.ts'
import { mentionFeatures } from '../src/annotate/names/mention-features.ts'
import { groupMentions } from '../src/annotate/names/mentions.ts'
import { nameTypes } from '../src/annotate/names/name-labels.ts'
import type { Scene } from '../src/annotate/names/naming-scene.ts'
import type { NamedText } from './names-data.ts'
import { TrainingWeights } from './perceptron-training.ts'
import { meanOf, quantise } from './quantise.ts'
import { randomNumbers, shuffled } from './random.ts'

/** Passes over the names. */
const epochs = 10
/** As for labels: the weights are the mean of several random orders. */
const orders = 3
const leastCode = 8
/** How far the right type must be ahead. Unit: steps of learning. */
const margin = 100
/** Of a hundred features so many are left out, others each time. */
const leftOut = 40

/** A name is learned from once for each of its first mentions, so that frequent ones count more. */
const mostLessons = 3

/** A name to learn from: all its mentions in a text. */
interface Lesson {
  readonly features: Int32Array
  readonly right: number
  /** So many of the types, from the first one on, are labelled in its text. */
  readonly types: number
}

/** Learns to tell the types of names from their labelled mentions. */
export function trainTyper(texts: readonly { text: NamedText; scene: Scene }[], seed: number, bits = 20): Model {
  const lessons = texts.flatMap(({ text, scene }) => toLessons(text, scene))
  const all = Array.from({ length: orders }, (_, order) => {
    const weights = new TrainingWeights(nameTypes, bits)
    const random = randomNumbers(seed + order)
    for (let epoch = 0; epoch < epochs; epoch++) {
      for (const lesson of shuffled(lessons, random)) {
        learn(
          weights,
          lesson,
          lesson.features.filter(() => random(100) >= leftOut),
        )
      }
    }
    return weights
  })
  return quantise(meanOf(all), leastCode)
}

function toLessons({ sentences, names, isWhole }: NamedText, scene: Scene): readonly Lesson[] {
  const mentions = groupMentions(scene.row, sentences, names)
  return mentions.groups.flatMap((group) =>
    group.slice(0, mostLessons).map(({ name: { type } }) => ({
      features: Int32Array.from(mentionFeatures(scene, mentions, group)),
      right: nameTypes.indexOf(type),
      types: isWhole ? nameTypes.length : nameTypes.indexOf('MISC'),
    })),
  )
}

/** One step of the perceptron, if the right type is not ahead of the best wrong one by the margin. */
function learn(weights: TrainingWeights, { right, types }: Lesson, features: Int32Array): void {
  const scores = new Int32Array(nameTypes.length)
  for (const feature of features) weights.addScores(feature, scores)
  weights.tick()
  let found = -1
  for (let type = 0; type < types; type++) {
    if (type !== right && (found < 0 || (scores[type] ?? 0) > (scores[found] ?? 0))) found = type
  }
  if ((scores[right] ?? 0) - (scores[found] ?? 0) < margin) weights.learn(features, right, found)
}
