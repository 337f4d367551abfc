/**
 * A linear model over hashed features with whole-number weights: the label with the highest sum wins. All sums are
 * exact, so every machine finds the same labels.
 */
export interface Model {
  readonly labels: readonly string[]
  /** Features fall into 2^bits buckets. */
  readonly bits: number
  /** The weights of bucket `b` stand in the other two lists from `from[b]` to `from[b + 1]`. */
  readonly from: Int32Array
  readonly labelOf: Uint8Array
  readonly weights: Int16Array
}

/** Adds to each label's score what one feature says for or against it. The one loop that all models share. */
export function addScores(model: Model, feature: number, scores: Int32Array): void {
  const { from, labelOf, weights } = model
  const bucket = feature >>> (32 - model.bits)
  const end = from[bucket + 1] ?? 0
  for (let at = from[bucket] ?? 0; at < end; at++) {
    const label = labelOf[at] ?? 0
    scores[label] = (scores[label] ?? 0) + (weights[at] ?? 0)
  }
}

/** Adds a list of scores to another one. */
export function addSums(sums: Int32Array, scores: Int32Array): void {
  for (let label = 0; label < scores.length; label++) scores[label] = (scores[label] ?? 0) + (sums[label] ?? 0)
}

/** The label with the highest score; the first one of equals. */
export function bestLabel(scores: Int32Array): number {
  let best = 0
  for (let label = 1; label < scores.length; label++) if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label
  return best
}
