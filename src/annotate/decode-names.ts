import { itemAt } from './item-at.ts'
import { isOpen, mayFollow, nameLabels, OUTSIDE } from './name-labels.ts'

// Each `as number` reads a typed array inside its bounds.

const labels = nameLabels.length
/** The labels that may stand before each label. */
const before = nameLabels.map((_, after) =>
  Uint8Array.from([...nameLabels.keys()].filter((label) => mayFollow(label, after))),
)
/** Lower than any sum of weights. */
const IMPOSSIBLE = -0x40000000

/**
 * The best labels for a run of words, among all sequences in which names begin and end (Viterbi). Words around the run
 * belong to no name.
 *
 * @param scores Score of each label at each word: `scores[word * labels + label]`.
 * @param steps Score of each label after another one: `steps[before * labels + after]`.
 * @param allowed For each word the labels to choose from, as bits; all where left out.
 */
export function decodeNames(scores: Int32Array, steps: Int32Array, length: number, allowed?: Uint32Array): Uint8Array {
  const sums = new Int32Array(length * labels).fill(IMPOSSIBLE)
  const origins = new Uint8Array(length * labels)
  for (let word = 0; word < length; word++) {
    const mask = allowed ? (allowed[word] as number) : 0xffffffff
    for (let label = 0; label < labels; label++) {
      if ((mask >>> label) & 1) extend(word, label, sums, origins, steps, scores)
    }
  }
  return trace(sums, origins, length)
}

/** Finds the best way to a label at a word, from the labels that may stand before it. */
function extend(
  word: number,
  label: number,
  sums: Int32Array,
  origins: Uint8Array,
  steps: Int32Array,
  scores: Int32Array,
): void {
  const at = word * labels + label
  const choices = itemAt(before, label)
  let best = IMPOSSIBLE
  for (let each = 0; each < choices.length; each++) {
    const origin = choices[each] as number
    if (word === 0 && origin !== OUTSIDE) continue
    const sum =
      (word === 0 ? 0 : (sums[at - labels - label + origin] as number)) + (steps[origin * labels + label] as number)
    if (sum <= best) continue
    best = sum
    origins[at] = origin
  }
  if (best > IMPOSSIBLE / 2) sums[at] = best + (scores[at] as number)
}

function trace(sums: Int32Array, origins: Uint8Array, length: number): Uint8Array {
  const found = new Uint8Array(length)
  const lastWord = (length - 1) * labels
  let label = OUTSIDE
  for (let each = 0; each < labels; each++) {
    if (!isOpen(each) && (sums[lastWord + each] as number) > (sums[lastWord + label] as number)) label = each
  }
  for (let word = length - 1; word >= 0; word--) {
    found[word] = label
    label = origins[word * labels + label] as number
  }
  return found
}
