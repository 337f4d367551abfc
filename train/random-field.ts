import { nameLabels } from '../src/annotate/names/name-labels.ts'
import { stepFeature } from '../src/annotate/names/names.ts'
import { findMarginals, steps } from './marginals.ts'
import type { LearnedWeights } from './quantise.ts'

// Each `as number` reads a typed array inside its bounds.

const labels = nameLabels.length
/** How far a weight moves at first; later less, the more it has moved before (AdaGrad). */
const rate = 0.02
/** Added to the root of the squares, so that a first small step is not a large one. */
const calm = 0.001
/** A label that is as likely as it should be, but for less than this, teaches nothing: so most weights stay 0. */
const leastError = 0.001

/** A run of words to learn from. */
export interface Lesson {
  /** Those of each word. */
  readonly features: readonly Int32Array[]
  /** For each word the labels that count as right, as bits. */
  readonly allowed: Uint32Array
  /** How much it counts. */
  readonly share: number
}

/** A linear-chain conditional random field under training: a weight for each label in each bucket. */
export interface RandomField {
  readonly bits: number
  readonly weights: Float32Array
  /** For each weight the sum of the squares of its errors. */
  readonly squares: Float32Array
  /** Where the weight of each step stands: as one of the feature that says which label is before. */
  readonly stepPlaces: Int32Array
}

/** All weights 0. */
export function createField(bits: number): RandomField {
  const size = labels << bits
  const stepPlaces = Int32Array.from(steps, ({ before, after }) => rowOf(bits, stepFeature(before)) + after)
  return { bits, weights: new Float32Array(size), squares: new Float32Array(size), stepPlaces }
}

/**
 * One step up the log-likelihood of the right labels of a run (Lafferty, McCallum and Pereira 2001): each weight moves by
 * how much more likely its label is among the right sequences than among all. A run without a right sequence teaches nothing.
 */
export function learnRun(field: RandomField, { features, allowed, share }: Lesson): void {
  const scores = new Float64Array(features.length * labels)
  for (const [word, list] of features.entries()) {
    for (const feature of list) addRow(field, feature, scores, word * labels)
  }
  const stepScores = Float64Array.from(field.stepPlaces, (place) => field.weights[place] as number)
  const right = findMarginals(scores, stepScores, allowed)
  const found = findMarginals(scores, stepScores)
  if (!right || !found) return
  for (const [word, list] of features.entries()) {
    for (let label = 0; label < labels; label++) {
      const at = word * labels + label
      const error = (right.atWords[at] as number) - (found.atWords[at] as number)
      if (Math.abs(error) < leastError) continue
      for (const feature of list) move(field, rowOf(field.bits, feature) + label, share * error)
    }
  }
  for (const [step, place] of field.stepPlaces.entries()) {
    const error = (right.ofSteps[step] as number) - (found.ofSteps[step] as number)
    if (Math.abs(error) >= leastError) move(field, place, share * error)
  }
}

/** Where the weights of a feature begin. */
function rowOf(bits: number, feature: number): number {
  return (feature >>> (32 - bits)) * labels
}

function addRow(field: RandomField, feature: number, scores: Float64Array, at: number): void {
  const row = rowOf(field.bits, feature)
  for (let label = 0; label < labels; label++) {
    scores[at + label] = (scores[at + label] as number) + (field.weights[row + label] as number)
  }
}

function move({ weights, squares }: RandomField, place: number, error: number): void {
  const square = (squares[place] as number) + error * error
  squares[place] = square
  weights[place] = (weights[place] as number) + (rate * error) / (Math.sqrt(square) + calm)
}

/** The mean of fields that were trained in different orders. */
export function meanOfFields(fields: readonly Pick<RandomField, 'bits' | 'weights'>[]): LearnedWeights {
  const bits = fields[0]?.bits ?? 0
  const mean = new Float64Array(labels << bits)
  for (const { weights } of fields) {
    for (let at = 0; at < mean.length; at++) mean[at] = (mean[at] as number) + (weights[at] as number) / fields.length
  }
  return {
    labels: nameLabels,
    bits,
    forEach: (visit) => {
      for (let at = 0; at < mean.length; at++) {
        if (mean[at] !== 0) visit(Math.floor(at / labels), at % labels, mean[at] as number)
      }
    },
  }
}
