/** What was found rightly, what was found though it is not there, and what was not found. */
export interface Score {
  readonly right: number
  readonly invented: number
  readonly missed: number
}

export const noScore: Score = { right: 0, invented: 0, missed: 0 }

export function addTo(score: Score, what: keyof Score): Score {
  return { ...score, [what]: score[what] + 1 }
}

/** Both together. */
export function addScore(a: Score, b: Score): Score {
  return { right: a.right + b.right, invented: a.invented + b.invented, missed: a.missed + b.missed }
}

/** The harmonic mean of precision and recall, in per cent. */
export function f1({ right, invented, missed }: Score): number {
  return (200 * right) / (2 * right + invented + missed)
}

/** `P 84.1 R 80.0 F1 82.0`. */
export function percentages(score: Score): string {
  const { right, invented, missed } = score
  const precision = (100 * right) / (right + invented)
  const recall = (100 * right) / (right + missed)
  return `P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${f1(score).toFixed(1)}`
}
