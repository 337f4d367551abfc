import { indexBuckets, type Model } from '../src/annotate/model/perceptron.ts'
import type { TrainingWeights } from './perceptron-training.ts'

/** Largest code of a weight: a code is a signed byte. */
const largestCode = 127

/**
 * The mean of weights that were trained in different orders, as bytes. The code of a weight is its square root on a
 * scale of 127 steps, so that small weights keep their differences; the model then counts with the code's square.
 *
 * @param all At least one, with the same labels and buckets.
 * @param least Weights whose code is smaller are left out.
 */
export function quantise(all: readonly TrainingWeights[], least: number): Model {
  const [first] = all
  const { labels, bits } = first ?? { labels: [], bits: 0 }
  const sums = new Map<number, number>()
  for (const weights of all) {
    weights.forEach((bucket, label, average) => {
      const key = bucket * 256 + label
      sums.set(key, (sums.get(key) ?? 0) + average)
    })
  }
  let largest = 0
  for (const sum of sums.values()) largest = Math.max(largest, Math.abs(sum))
  const buckets: number[] = []
  const from: number[] = []
  const coded: number[] = []
  for (const key of Float64Array.from(sums.keys()).sort()) {
    const sum = sums.get(key) ?? 0
    const code = Math.round(Math.sqrt(Math.abs(sum) / largest) * largestCode)
    if (code < least) continue
    const bucket = Math.floor(key / 256)
    if (bucket !== buckets.at(-1)) {
      buckets.push(bucket)
      from.push(coded.length)
    }
    coded.push(Math.sign(sum) * code * code * 256 + (key % 256))
  }
  from.push(coded.length)
  return {
    labels,
    bits,
    filled: indexBuckets(buckets, bits),
    from: Int32Array.from(from),
    weights: Int32Array.from(coded),
  }
}
