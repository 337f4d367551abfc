import { randomNumbers, shuffled } from './random.ts'

/** Words with their vectors, the most frequent first. */
export interface Embeddings {
  readonly words: readonly string[]
  /** One unit vector for each word, `dimensions` numbers each. */
  readonly vectors: Float64Array
  readonly dimensions: number
}

/** The most frequent words alone find the centres; the rest join the nearest one. */
const wordsForCentres = 40_000
const rounds = 12

/**
 * Sorts words into `branches` groups of `branches` clusters each by k-means, first the groups, then inside each.
 *
 * @returns For each word its cluster, from 1 on: `group * branches + cluster + 1`.
 */
export function clusterWords(embeddings: Embeddings, branches: number, seed: number): Uint16Array {
  const random = randomNumbers(seed)
  const clusters = new Uint16Array(embeddings.words.length)
  const groups = split(embeddings, [...embeddings.words.keys()], branches, random)
  for (const [group, members] of groups.entries()) {
    for (const [cluster, words] of split(embeddings, members, branches, random).entries()) {
      for (const word of words) clusters[word] = group * branches + cluster + 1
    }
  }
  return clusters
}

/** Parts words, given by number in order of frequency, into clusters around centres. */
function split(
  embeddings: Embeddings,
  words: readonly number[],
  count: number,
  random: (below: number) => number,
): readonly number[][] {
  const frequent = words.slice(0, Math.max(count, wordsForCentres))
  let centres = shuffled(frequent.slice(0, count * 20), random)
    .slice(0, count)
    .map((word) => vectorOf(embeddings, word))
  for (let round = 0; round < rounds; round++) {
    centres = assign(embeddings, frequent, centres).map((members, index) =>
      members.length > 0 ? meanOf(embeddings, members) : (centres[index] ?? new Float64Array(embeddings.dimensions)),
    )
  }
  return assign(embeddings, words, centres)
}

function vectorOf({ vectors, dimensions }: Embeddings, word: number): Float64Array {
  return vectors.subarray(word * dimensions, (word + 1) * dimensions)
}

/** The mean direction, of length 1. */
function meanOf(embeddings: Embeddings, words: readonly number[]): Float64Array {
  const sum = new Float64Array(embeddings.dimensions)
  for (const word of words) {
    const vector = vectorOf(embeddings, word)
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (vector[at] ?? 0)
  }
  return unit(sum)
}

export function unit(vector: Float64Array): Float64Array {
  let squares = 0
  for (const value of vector) squares += value * value
  const length = Math.sqrt(squares) || 1
  return vector.map((value) => value / length)
}

function assign(embeddings: Embeddings, words: readonly number[], centres: readonly Float64Array[]): number[][] {
  const members: number[][] = centres.map(() => [])
  for (const word of words) {
    const vector = vectorOf(embeddings, word)
    let best = 0
    let bestLikeness = Number.NEGATIVE_INFINITY
    for (let index = 0; index < centres.length; index++) {
      const likeness = dot(vector, centres[index] ?? vector)
      if (likeness > bestLikeness) {
        best = index
        bestLikeness = likeness
      }
    }
    members[best]?.push(word)
  }
  return members
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}
