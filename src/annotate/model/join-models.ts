import { countBefore, filledIndex, type Model } from './perceptron.ts'

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
  const filled = first.filled.map((number, place) => (place % 2 === 0 ? number | (second.filled[place] as number) : 0))
  countBefore(filled)
  const from = new Int32Array(first.from.length + second.from.length)
  const weights = new Int32Array(first.weights.length + second.weights.length)
  let buckets = 0
  let size = 0
  for (let place = 0; place < filled.length; place += 2) {
    for (let rest = filled[place] as number; rest !== 0; rest &= rest - 1) {
      const bucket = 16 * place + 31 - Math.clz32(rest & -rest)
      size = copyWeights(first, bucket, 0, weights, size)
      size = copyWeights(second, bucket, first.labels.length, weights, size)
      from[++buckets] = size
    }
  }
  return { labels: [...first.labels, ...second.labels], bits, filled, from: from.slice(0, buckets + 1), weights }
}

/** Writes the weights of a bucket from `at` on, their labels moved by `shift`. Returns where they end. */
function copyWeights(model: Model, bucket: number, shift: number, weights: Int32Array, at: number): number {
  const index = filledIndex(model.filled, bucket)
  if (index < 0) return at
  let end = at
  const last = model.from[index + 1] as number
  for (let each = model.from[index] as number; each < last; each++)
    weights[end++] = (model.weights[each] as number) + shift
  return end
}
