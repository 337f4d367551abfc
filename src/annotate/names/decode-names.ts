import { itemAt } from '../item-at.ts'
import { isOpen, mayFollow, nameLabels, OUTSIDE } from './name-labels.ts'

// Each `as number` reads a typed array inside its bounds.

const labels = nameLabels.length
/** The labels that may stand before each label. */
const before = nameLabels.map((_, after) =>
  Uint8Array.from([...nameLabels.keys()].filter((label) => mayFollow(label, after))),
)
/** Those of them that may stand before the first word of a run: a run starts outside. */
const beforeFirst = before.map((choices) => choices.filter((label) => label === OUTSIDE))
/** Lower than any sum of weights. */
const IMPOSSIBLE = -0x40000000

/** The best sum of each label after so many words of a run, first those before its first word; made longer for a longer run. */
let sums = new Int32Array(64 * labels)
/** The label before it on the best way, for each of the sums. */
let origins = new Uint8Array(sums.length)

/** Scores of labels at the words of a run: that of `label` at `word` is `values[from + word * width + label]`. */
export interface RunScores {
  readonly values: Int32Array
  readonly from: number
  readonly width: number
  /** How many words the run has. */
  readonly length: number
}

/**
 * The best labels for a run of words, among all sequences in which names begin and end (Viterbi). Words around the run
 * belong to no name.
 *
 * @param steps Score of each label after another one: `steps[before * labels + after]`.
 */
export function decodeNames(scores: RunScores, steps: Int32Array): Uint8Array {
  const { length } = scores
  const size = (length + 1) * labels
  if (size > sums.length) {
    sums = new Int32Array(2 * size)
    origins = new Uint8Array(2 * size)
  }
  sums.fill(IMPOSSIBLE, 0, size)
  sums[OUTSIDE] = 0
  for (let word = 0; word < length; word++) {
    extend(scores, word, steps, sums, origins)
  }
  return trace(length)
}

/** Finds the best way to each label of a word, from the labels that may stand before it. */
function extend(
  { values, from, width, length }: RunScores,
  word: number,
  steps: Int32Array,
  sums: Int32Array,
  origins: Uint8Array,
): void {
  const last = word * labels
  const isLast = word === length - 1
  for (let label = 0; label < labels; label++) {
    if (isLast && isOpen(label)) continue // no name goes on behind the run
    const choices = itemAt(word === 0 ? beforeFirst : before, label)
    let best = IMPOSSIBLE
    let bestOrigin = OUTSIDE
    for (let each = 0; each < choices.length; each++) {
      const origin = choices[each] as number
      const sum = (sums[last + origin] as number) + (steps[origin * labels + label] as number)
      if (sum <= best) continue
      best = sum
      bestOrigin = origin
    }
    const at = last + labels + label
    origins[at] = bestOrigin
    if (best > IMPOSSIBLE / 2) sums[at] = best + (values[from + word * width + label] as number)
  }
}

function trace(length: number): Uint8Array {
  const found = new Uint8Array(length)
  const last = length * labels
  let label = OUTSIDE
  for (let each = 0; each < labels; each++) {
    if (!isOpen(each) && (sums[last + each] as number) > (sums[last + label] as number)) label = each
  }
  for (let word = length; word > 0; word--) {
    found[word - 1] = label
    label = origins[word * labels + label] as number
  }
  return found
}
