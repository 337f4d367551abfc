import { randomNumbers, shuffled } from './random.ts'

/** One example of two classes: values by the numbers of features, and whether it is of the class that is looked for. */
export interface Example {
  readonly features: readonly (readonly [feature: number, value: number])[]
  readonly isRight: boolean
}

/**
 * Learns one weight a feature: a linear support vector machine with squared hinge loss, by coordinate descent in the dual
 * (Hsieh, Chang, Lin, Keerthi, Sundararajan: A dual coordinate descent method for large-scale linear SVM, 2008). It needs
 * no more than sums, products and quotients, so that every machine gives the same numbers.
 *
 * @param size How many features there are.
 * @param cost What an example on the wrong side costs; the smaller, the smaller the weights.
 */
export function learnWeights(examples: readonly Example[], size: number, cost: number, seed: number): Float64Array {
  const weights = new Float64Array(size)
  const shares = new Float64Array(examples.length) // how much each example holds the weights
  const slack = 1 / (2 * cost)
  const random = randomNumbers(seed)
  let order = examples.map((_, index) => index)
  for (let round = 0; round < rounds; round++) {
    order = shuffled(order, random)
    for (const index of order) {
      const { features, isRight } = examples[index] ?? { features: [], isRight: false }
      const side = isRight ? 1 : -1
      let [sum, square] = [0, slack]
      for (const [feature, value] of features) {
        sum += (weights[feature] ?? 0) * value
        square += value * value
      }
      const old = shares[index] ?? 0
      const share = Math.max(0, old - (side * sum - 1 + slack * old) / square)
      shares[index] = share
      for (const [feature, value] of features) {
        weights[feature] = (weights[feature] ?? 0) + (share - old) * side * value
      }
    }
  }
  return weights
}

/** Times all examples are gone through: at low costs the weights stand still after ten. */
const rounds = 20
