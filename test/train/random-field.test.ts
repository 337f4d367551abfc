import { describe, expect, it } from 'vitest'
import { isOpen, nameLabels } from '../../src/annotate/names/name-labels.ts'
import { exponential } from '../../train/exponential.ts'
import { findMarginals, steps } from '../../train/marginals.ts'
import { createField, learnRun, meanOfFields } from '../../train/random-field.ts'

const labels = nameLabels.length
const numberOf = (label: string): number => nameLabels.indexOf(label)
/** Some scores, the same each time. */
const scoreOf = (index: number): number => ((index * 37) % 11) / 4 - 1
const stepScores = Float64Array.from(steps, (_, index) => scoreOf(index + 5))

/** All sequences of labels for a run, each with the steps that it takes. */
function sequences(length: number): readonly { path: readonly number[]; taken: readonly number[] }[] {
  let all = [{ path: [0], taken: [] as readonly number[] }]
  for (let word = 0; word < length; word++) {
    all = all.flatMap(({ path, taken }) =>
      steps.flatMap(({ before, after }, step) =>
        before === path.at(-1) ? [{ path: [...path, after], taken: [...taken, step] }] : [],
      ),
    )
  }
  return all.flatMap(({ path, taken }) => (isOpen(path.at(-1) ?? 0) ? [] : [{ path: path.slice(1), taken }]))
}

/** The probabilities by their definition: each sequence by itself. */
function counted(scores: Float64Array, length: number, allowed: Uint32Array): { atWords: number[]; ofSteps: number[] } {
  const atWords: number[] = new Array(scores.length).fill(0)
  const ofSteps: number[] = new Array(steps.length).fill(0)
  let total = 0
  for (const { path, taken } of sequences(length)) {
    if (path.some((label, word) => (((allowed[word] ?? 0) >>> label) & 1) === 0)) continue
    const ofWords = path.reduce((sum, label, word) => sum + (scores[word * labels + label] ?? 0), 0)
    const weight = Math.exp(taken.reduce((sum, step) => sum + (stepScores[step] ?? 0), ofWords))
    total += weight
    for (const [word, label] of path.entries())
      atWords[word * labels + label] = (atWords[word * labels + label] ?? 0) + weight
    for (const step of taken) ofSteps[step] = (ofSteps[step] ?? 0) + weight
  }
  return { atWords: atWords.map((weight) => weight / total), ofSteps: ofSteps.map((weight) => weight / total) }
}

describe('exponential', () => {
  it('is that of Math.exp, but for its last bits', () => {
    for (const x of [0, -1e-9, -0.3, -Math.LN2, -1, -7.25, -30, -60]) {
      expect(exponential(x) / Math.exp(x)).toBeCloseTo(1, 11)
    }
    expect([exponential(-71), exponential(Number.NEGATIVE_INFINITY)]).toEqual([0, 0])
  })
})

describe('findMarginals', () => {
  const scores = Float64Array.from({ length: 3 * labels }, (_, index) => scoreOf(index))
  const all = Uint32Array.of(-1, -1, -1)
  const some = Uint32Array.of(-1, (1 << numberOf('L-PER')) | (1 << numberOf('U-ORG')), -1)

  it.each([
    ['all sequences', all],
    ['those that are allowed', some],
  ])('gives the probabilities under %s', (_, allowed) => {
    const found = findMarginals(scores, stepScores, allowed)
    const expected = counted(scores, 3, allowed)
    expect(found?.atWords.map((share) => Math.round(share * 1e9))).toEqual(
      Float64Array.from(expected.atWords, (share) => Math.round(share * 1e9)),
    )
    expect(found?.ofSteps.map((share) => Math.round(share * 1e9))).toEqual(
      Float64Array.from(expected.ofSteps, (share) => Math.round(share * 1e9)),
    )
  })

  it('allows every label where nothing is said', () => {
    expect(findMarginals(scores, stepScores)).toEqual(findMarginals(scores, stepScores, all))
  })

  it('gives nothing where no sequence is allowed', () => {
    const broken = Uint32Array.of(1 << numberOf('B-PER'), 1 << numberOf('U-LOC'), -1)
    expect(findMarginals(scores, stepScores, broken)).toBeUndefined()
  })
})

describe('learnRun', () => {
  const bits = 8
  const features = [Int32Array.of(1 << 24), Int32Array.of(2 << 24)]
  const allowed = Uint32Array.of(1 << numberOf('B-PER'), 1 << numberOf('L-PER'))

  function weightsAfter(rounds: number, right = allowed, share = 1): Map<string, number> {
    const field = createField(bits)
    for (let round = 0; round < rounds; round++) learnRun(field, { features, allowed: right, share })
    const weights = new Map<string, number>()
    meanOfFields([field, field]).forEach((bucket, label, weight) => {
      weights.set(`${bucket} ${nameLabels[label]}`, weight)
    })
    return weights
  }

  it('speaks for the right labels and against the others', () => {
    const weights = weightsAfter(20)
    const places = ['1 B-PER', '1 U-PER', '2 L-PER', '2 U-PER', '2 L-LOC']
    expect(places.map((place) => Math.sign(weights.get(place) ?? 0))).toEqual([1, -1, 1, -1, -1])
  })

  it('learns less from what is nearly right already', () => {
    const at = (rounds: number): number => weightsAfter(rounds).get('1 B-PER') ?? 0
    expect(at(40) - at(39)).toBeLessThan((at(2) - at(1)) / 2)
  })

  it('learns nothing where no sequence is right', () => {
    expect(weightsAfter(1, Uint32Array.of(1 << numberOf('B-PER'), 1)).size).toBe(0)
  })

  it('learns nothing new from what has only one label', () => {
    expect(weightsAfter(1, Uint32Array.of(-1, -1)).size).toBe(0)
  })
})
