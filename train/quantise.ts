import type { Model } from '../src/annotate/perceptron.ts'
import type { TrainingWeights } from './perceptron-training.ts'

/** Largest code of a weight: a code is a signed byte. */
const largestCode = 127

/**
 * Averaged weights as bytes. The code of a weight is its square root on a scale of 127 steps, so that small weights keep
 * their differences; the model then counts with the code's square.
 *
 * @param least Weights whose code is smaller are left out.
 */
export function quantise(weights: TrainingWeights, least: number): Model {
  let largest = 0
  weights.forEach((_bucket, _label, average) => {
    largest = Math.max(largest, Math.abs(average))
  })
  const from = new Int32Array((1 << weights.bits) + 1)
  const coded: number[] = []
  let filled = 0
  weights.forEach((bucket, label, average) => {
    const code = Math.round(Math.sqrt(Math.abs(average) / largest) * largestCode)
    if (code < least) return
    while (filled <= bucket) from[filled++] = coded.length
    coded.push(Math.sign(average) * code * code * 256 + label)
  })
  while (filled < from.length) from[filled++] = coded.length
  return { labels: weights.labels, bits: weights.bits, from, weights: Int32Array.from(coded) }
}
