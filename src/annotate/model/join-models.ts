import { filledIndex, indexBuckets, type Model } from './perceptron.ts'

// Each `as number` reads a typed array inside its bounds.

/**
 * One model out of two that look at the same features: the labels of the second one after those of the first, so that
 * one look at a feature brings the weights of both.
 *
 * @throws Error where they have not the same number of buckets.
 */
export function joinModels(first: Model, second: Model): Model {
  const { bits } = first
  if (bits !== second.bits)
    throw new Error(`Models of 2^${bits} and of 2^${second.bits} buckets cannot be joined. Train both with as many.`)
  const buckets: number[] = []
  const from = [0]
  const weights: number[] = []
  for (let bucket = 0; bucket < 1 << bits; bucket++) {
    addWeights(first, bucket, 0, weights)
    addWeights(second, bucket, first.labels.length, weights)
    if (weights.length === from.at(-1)) continue
    buckets.push(bucket)
    from.push(weights.length)
  }
  return {
    labels: [...first.labels, ...second.labels],
    bits,
    filled: indexBuckets(buckets, bits),
    from: Int32Array.from(from),
    weights: Int32Array.from(weights),
  }
}

/** Adds the weights of a bucket to a list, their labels moved by `shift`. */
function addWeights(model: Model, bucket: number, shift: number, weights: number[]): void {
  const index = filledIndex(model.filled, bucket)
  if (index < 0) return
  const end = model.from[index + 1] as number
  for (let at = model.from[index] as number; at < end; at++) weights.push((model.weights[at] as number) + shift)
}
