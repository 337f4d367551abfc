import { isOpen, mayFollow, nameLabels, OUTSIDE } from '../src/annotate/names/name-labels.ts'
import { exponential } from './exponential.ts'

// Each `as number` reads a typed array inside its bounds.

const labels = nameLabels.length

/** A label and one that may stand right after it. */
export interface Step {
  readonly before: number
  readonly after: number
}

/** All steps from label to label. */
export const steps: readonly Step[] = [...nameLabels.keys()].flatMap((before) =>
  [...nameLabels.keys()].flatMap((after) => (mayFollow(before, after) ? [{ before, after }] : [])),
)
const befores = Uint8Array.from(steps, ({ before }) => before)
const afters = Uint8Array.from(steps, ({ after }) => after)

/** How likely labels are, each in view of the whole run. */
export interface Marginals {
  /** That of `label` at `word` is `atWords[word * labels + label]`. */
  readonly atWords: Float64Array
  /** How often each of `steps` is expected, from the word before the run to its last one. */
  readonly ofSteps: Float64Array
}

/**
 * The probabilities of labels under all sequences in which names begin and end (forward and backward sums of a
 * linear-chain conditional random field). Words around the run belong to no name.
 *
 * @param scores That of `label` at `word` is `scores[word * labels + label]`.
 * @param stepScores In the order of `steps`.
 * @param allowed For each word the labels to choose from, as bits; all where left out.
 * @returns undefined where no sequence is allowed.
 */
export function findMarginals(
  scores: Float64Array,
  stepScores: Float64Array,
  allowed?: Uint32Array,
): Marginals | undefined {
  const length = scores.length / labels
  const words = new Float64Array(scores.length)
  for (let word = 0; word < length; word++) weigh(scores, word, allowed ? (allowed[word] as number) : ALL, words)
  const ways = weighSteps(stepScores)
  const ahead = sumForwards(words, ways)
  const behind = sumBackwards(words, ways)
  const atWords = new Float64Array(scores.length)
  const ofSteps = new Float64Array(steps.length)
  for (let word = 0; word < length; word++) {
    if (!join(ahead, behind, word, atWords)) return undefined
    countSteps(ahead, behind, words, ways, word, ofSteps)
  }
  return { atWords, ofSteps }
}

/** All labels, as bits. */
const ALL = 0xffffffff

/** Writes e to the power of each allowed score of a word, the highest one being 1 so that none is too large. */
function weigh(scores: Float64Array, word: number, mask: number, words: Float64Array): void {
  const start = word * labels
  let highest = Number.NEGATIVE_INFINITY
  for (let label = 0; label < labels; label++) {
    if ((mask >>> label) & 1) highest = Math.max(highest, scores[start + label] as number)
  }
  for (let label = 0; label < labels; label++) {
    if ((mask >>> label) & 1) words[start + label] = exponential((scores[start + label] as number) - highest)
  }
}

function weighSteps(stepScores: Float64Array): Float64Array {
  const highest = stepScores.reduce((most, score) => Math.max(most, score))
  return stepScores.map((score) => exponential(score - highest))
}

/** For each label of each word the weight of all ways to it: a row for the word before the run first. Each row sums to 1. */
function sumForwards(words: Float64Array, ways: Float64Array): Float64Array {
  const sums = new Float64Array(words.length + labels)
  sums[OUTSIDE] = 1
  for (let start = 0; start < words.length; start += labels) {
    const next = start + labels
    for (let step = 0; step < ways.length; step++) {
      const after = next + (afters[step] as number)
      sums[after] =
        (sums[after] as number) + (sums[start + (befores[step] as number)] as number) * (ways[step] as number)
    }
    for (let label = 0; label < labels; label++) {
      sums[next + label] = (sums[next + label] as number) * (words[start + label] as number)
    }
    normalise(sums, next)
  }
  return sums
}

/** For each label of each word the weight of all ways on from it. Each row sums to 1. */
function sumBackwards(words: Float64Array, ways: Float64Array): Float64Array {
  const sums = new Float64Array(words.length)
  const last = words.length - labels
  for (let label = 0; label < labels; label++) sums[last + label] = isOpen(label) ? 0 : 1
  for (let start = last - labels; start >= 0; start -= labels) {
    for (let step = 0; step < ways.length; step++) {
      const after = start + labels + (afters[step] as number)
      const onwards = (ways[step] as number) * (words[after] as number) * (sums[after] as number)
      const before = start + (befores[step] as number)
      sums[before] = (sums[before] as number) + onwards
    }
    normalise(sums, start)
  }
  return sums
}

/** Divides a row by its sum; false where that is 0. */
function normalise(rows: Float64Array, start: number): boolean {
  let sum = 0
  for (let label = 0; label < labels; label++) sum += rows[start + label] as number
  if (sum === 0) return false
  for (let label = 0; label < labels; label++) rows[start + label] = (rows[start + label] as number) / sum
  return true
}

/** Writes the probabilities of the labels of a word; false where all are impossible. */
function join(ahead: Float64Array, behind: Float64Array, word: number, atWords: Float64Array): boolean {
  const start = word * labels
  for (let at = start; at < start + labels; at++) {
    atWords[at] = (ahead[labels + at] as number) * (behind[at] as number)
  }
  return normalise(atWords, start)
}

/** Adds the probability of each step to a word. */
function countSteps(
  ahead: Float64Array,
  behind: Float64Array,
  words: Float64Array,
  ways: Float64Array,
  word: number,
  ofSteps: Float64Array,
): void {
  const start = word * labels
  const weights = new Float64Array(ways.length)
  let sum = 0
  for (let step = 0; step < ways.length; step++) {
    const after = start + (afters[step] as number)
    const weight =
      (ahead[start + (befores[step] as number)] as number) *
      (ways[step] as number) *
      (words[after] as number) *
      (behind[after] as number)
    weights[step] = weight
    sum += weight
  }
  for (let step = 0; step < ways.length; step++) {
    ofSteps[step] = (ofSteps[step] as number) + (weights[step] as number) / sum
  }
}
