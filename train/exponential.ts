/** Below it the result is 0. Unit: powers of two. */
const mostHalvings = 100
/** 1, 1/2, 1/4, ...: exact. */
const halves = new Float64Array(mostHalvings + 1).fill(1)
for (let index = 1; index <= mostHalvings; index++) halves[index] = (halves[index - 1] ?? 1) / 2
/** Terms of the series: their rest is below 1e-13. */
const terms = 10

/**
 * e to the power of `x`, for `x` up to 0.
 *
 * `Math.exp` may be rounded in another way by each engine and processor, and one bit in one weight changes all that are
 * learned after it. IEEE 754 fixes the results of `+ - * /` and `Math.sqrt` to the last bit, and nothing else is used here,
 * so that training gives the same bytes everywhere.
 */
export function exponential(x: number): number {
  const halvings = Math.round(-x / Math.LN2)
  if (halvings > mostHalvings) return 0
  const rest = x + halvings * Math.LN2
  let sum = 1
  for (let term = terms; term > 0; term--) sum = 1 + (sum * rest) / term
  return sum * (halves[halvings] ?? 0)
}
