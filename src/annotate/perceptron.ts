// Each `as number` reads a typed array inside its bounds.

/**
 * A linear model over hashed features with whole-number weights: the label with the highest sum wins. All sums are
 * exact, so every machine finds the same labels.
 */
export interface Model {
  readonly labels: readonly string[]
  /** Features fall into 2^bits buckets. */
  readonly bits: number
  /** The weights of bucket `b` stand in `weights` from `from[b]` to `from[b + 1]`. */
  readonly from: Int32Array
  /** `weight * 256 + label`: side by side, so that one look brings both. */
  readonly weights: Int32Array
}

/** Adds to each label's score what one feature says for or against it. The one loop that all models share. */
export function addScores(model: Model, feature: number, scores: Int32Array, offset = 0): void {
  const { from, weights } = model
  const bucket = feature >>> (32 - model.bits)
  const end = from[bucket + 1] as number
  for (let at = from[bucket] as number; at < end; at++) {
    const weight = weights[at] as number
    const place = offset + (weight & 0xff)
    scores[place] = (scores[place] as number) + (weight >> 8)
  }
}

/** The label with the highest score; the first one of equals. */
export function bestLabel(scores: Int32Array): number {
  let best = 0
  for (let label = 1; label < scores.length; label++)
    if ((scores[label] as number) > (scores[best] as number)) best = label
  return best
}
