// Each `as number` reads a typed array inside its bounds.

/**
 * A linear model over hashed features with whole-number weights: the label with the highest sum wins. All sums are
 * exact, so every machine finds the same labels.
 */
export interface Model {
  readonly labels: readonly string[]
  /** Features fall into 2^bits buckets. */
  readonly bits: number
  /**
   * Which buckets hold weights; two numbers for each 32 of them: the buckets as bits, and how many before these hold
   * some. Most features fall into an empty bucket, and this table is small enough to stay in the processor's cache.
   */
  readonly filled: Int32Array
  /** The weights of the `n`th filled bucket stand in `weights` from `from[n]` to `from[n + 1]`. */
  readonly from: Int32Array
  /** `weight * 256 + label`: side by side, so that one look brings both. */
  readonly weights: Int32Array
}

/** The table `filled` of a model out of its filled buckets, in ascending order. */
export function indexBuckets(buckets: Iterable<number>, bits: number): Int32Array {
  const filled = new Int32Array(2 * Math.ceil((1 << bits) / 32))
  for (const bucket of buckets) {
    const place = (bucket >> 5) * 2
    filled[place] = (filled[place] as number) | (1 << (bucket & 31))
  }
  countBefore(filled)
  return filled
}

/** Writes how many buckets before each 32 hold weights. */
export function countBefore(filled: Int32Array): void {
  for (let place = 2; place < filled.length; place += 2) {
    filled[place + 1] = (filled[place - 1] as number) + countBits(filled[place - 2] as number)
  }
}

/** Which one of the filled buckets a bucket is; -1 for an empty one. */
export function filledIndex(filled: Int32Array, bucket: number): number {
  const place = (bucket >> 5) * 2
  const bits = filled[place] as number
  const own = 1 << (bucket & 31)
  return (bits & own) === 0 ? -1 : (filled[place + 1] as number) + countBits(bits & (own - 1))
}

/** Adds to each label's score what one feature says for or against it. The one loop that all models share. */
export function addScores(model: Model, feature: number, scores: Int32Array, offset = 0): void {
  const { from, weights } = model
  const index = filledIndex(model.filled, feature >>> (32 - model.bits))
  if (index < 0) return
  const end = from[index + 1] as number
  for (let at = from[index] as number; at < end; at++) {
    const weight = weights[at] as number
    const label = offset + (weight & 0xff)
    scores[label] = (scores[label] as number) + (weight >> 8)
  }
}

/** Most features that `addEach` takes. */
const mostFeatures = 64

const starts = new Int32Array(mostFeatures)
const ends = new Int32Array(mostFeatures)

/**
 * Adds what each of the first `count` features says. All are looked up before any is added: these steps wait for memory,
 * and so they wait together.
 */
export function addEach(model: Model, features: Int32Array, count: number, scores: Int32Array, offset = 0): void {
  const { filled, from, weights } = model
  let found = 0
  for (let each = 0; each < count; each++) {
    starts[found] = filledIndex(filled, (features[each] as number) >>> (32 - model.bits))
    if ((starts[found] as number) >= 0) found++
  }
  for (let each = 0; each < found; each++) {
    const index = starts[each] as number
    starts[each] = from[index] as number
    ends[each] = from[index + 1] as number
  }
  for (let each = 0; each < found; each++) {
    const end = ends[each] as number
    for (let at = starts[each] as number; at < end; at++) {
      const weight = weights[at] as number
      const label = offset + (weight & 0xff)
      scores[label] = (scores[label] as number) + (weight >> 8)
    }
  }
}

const part = new Int32Array(mostFeatures)

/** Adds what each of some features says, however many. */
export function addFeatures(model: Model, features: ArrayLike<number>, scores: Int32Array, offset = 0): void {
  for (let from = 0; from < features.length; from += mostFeatures) {
    const count = Math.min(mostFeatures, features.length - from)
    for (let each = 0; each < count; each++) part[each] = features[from + each] as number
    addEach(model, part, count, scores, offset)
  }
}

/** How many bits of a 32-bit number are set: summed in pairs, fours, and bytes side by side. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The label with the highest score; the first one of equals. */
export function bestLabel(scores: Int32Array): number {
  let best = 0
  for (let label = 1; label < scores.length; label++)
    if ((scores[label] as number) > (scores[best] as number)) best = label
  return best
}
