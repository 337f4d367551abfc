import { describe, expect, it } from 'vitest'
import { joinModels } from '../../../src/annotate/model/join-models.ts'
import { addFeatures, indexBuckets, type Model } from '../../../src/annotate/model/perceptron.ts'

const bits = 6
/** A feature that falls into a bucket of these models. */
const featureOf = (bucket: number): number => bucket << (32 - bits)

function toModel(labels: readonly string[], weights: Readonly<Record<number, readonly number[]>>): Model {
  const buckets = Object.keys(weights).map(Number)
  const lists = Object.values(weights).map((list) =>
    list.flatMap((weight, label) => (weight ? [weight * 256 + label] : [])),
  )
  const from = [0]
  for (const list of lists) from.push((from.at(-1) ?? 0) + list.length)
  const filled = indexBuckets(buckets, bits)
  return { labels, bits, filled, from: Int32Array.from(from), weights: Int32Array.from(lists.flat()) }
}

const first = toModel(['a', 'b'], { 1: [3, -4], 33: [0, 7] })
const second = toModel(['c'], { 2: [9], 33: [-5] })

describe('joinModels', () => {
  it('gives the scores of both models side by side', () => {
    const joined = joinModels(first, second)
    const scores = new Int32Array(3)
    addFeatures(joined, [1, 2, 3, 33].map(featureOf), scores)
    expect([joined.labels, [...scores]]).toEqual([
      ['a', 'b', 'c'],
      [3, 3, 4],
    ])
  })

  it('refuses models with other numbers of buckets, in which features would lie elsewhere', () => {
    expect(() => joinModels(first, { ...second, bits: 7 })).toThrow('2^6 and of 2^7 buckets')
  })
})
