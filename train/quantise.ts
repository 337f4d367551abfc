import { indexBuckets, type Model } from '../src/annotate/model/perceptron.ts'
import type { TrainingWeights } from './perceptron-training.ts'

/** Weights that were learned. */
export interface LearnedWeights {
  readonly labels: readonly string[]
  readonly bits: number
  /** Visits every weight, bucket by bucket, label by label. */
  forEach(visit: (bucket: number, label: number, weight: number) => void): void
}

/**
 * The mean of weights that were trained in different orders.
 *
 * @param all At least one, with the same labels and buckets.
 */
export function meanOf(all: readonly TrainingWeights[]): LearnedWeights {
  const [first] = all
  const { labels, bits } = first ?? { labels: [], bits: 0 }
  const sums = new Map<number, number>()
  for (const weights of all) {
    weights.forEach((bucket, label, average) => {
      const key = bucket * 256 + label
      sums.set(key, (sums.get(key) ?? 0) + average)
    })
  }
  const keys = Float64Array.from(sums.keys()).sort()
  return {
    labels,
    bits,
    forEach: (visit) => {
      for (const key of keys) visit(Math.floor(key / 256), key % 256, sums.get(key) ?? 0)
    },
  }
}

/** Largest code of a weight: a code is a signed byte. */
const largestCode = 127

/**
 * Weights as bytes, on a scale that the largest one fixes. The code of a weight is its square root on a scale of 127
 * steps, so that small weights keep their differences; the model then counts with the code's square.
 *
 * @param least Weights whose code is smaller are left out.
 */
export function quantise(learned: LearnedWeights, least: number): Model {
  const { labels, bits } = learned
  let largest = 0
  learned.forEach((_bucket, _label, weight) => {
    largest = Math.max(largest, Math.abs(weight))
  })
  const buckets: number[] = []
  const from: number[] = []
  const coded: number[] = []
  learned.forEach((bucket, label, weight) => {
    const code = Math.round(Math.sqrt(Math.abs(weight) / largest) * largestCode)
    if (code < least) return
    if (bucket !== buckets.at(-1)) {
      buckets.push(bucket)
      from.push(coded.length)
    }
    coded.push(Math.sign(weight) * code * code * 256 + label)
  })
  from.push(coded.length)
  return {
    labels,
    bits,
    filled: indexBuckets(buckets, bits),
    from: Int32Array.from(from),
    weights: Int32Array.from(coded),
  }
}
