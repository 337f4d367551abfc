/** An entry is four numbers side by side: the next entry of its bucket, its label, its weight, its stamp. */
const ENTRY = 4
const LABEL = 1
const WEIGHT = 2
const STAMP = 3

/** Weights under training: for each bucket a chain of the labels that it speaks for or against. */
export class TrainingWeights {
  /** First entry of each bucket, 0 for none. */
  private readonly head: Int32Array
  private entries = new Int32Array(ENTRY << 16)
  /** Sum of each weight over all steps up to its stamp: whole numbers below 2^53, so nothing is ever rounded. */
  private totals = new Float64Array(1 << 16)
  private size = 1
  private step = 0

  constructor(
    readonly labels: readonly string[],
    readonly bits: number,
  ) {
    this.head = new Int32Array(1 << bits)
  }

  /** The same as `addScores` of a finished model. */
  addScores(feature: number, scores: Int32Array, offset = 0): void {
    const { entries } = this
    for (let at = this.head[feature >>> (32 - this.bits)] ?? 0; at !== 0; at = entries[at] ?? 0) {
      const place = offset + (entries[at + LABEL] ?? 0)
      scores[place] = (scores[place] ?? 0) + (entries[at + WEIGHT] ?? 0)
    }
  }

  /** One more example seen. */
  tick(): void {
    this.step++
  }

  /** Moves the weights of an example's features from the label found to the right one. */
  learn(features: Int32Array, right: number, found: number): void {
    for (const feature of features) {
      this.change(feature, right, 1)
      this.change(feature, found, -1)
    }
  }

  /** Moves one weight. */
  change(feature: number, label: number, by: number): void {
    const at = this.entry(feature >>> (32 - this.bits), label)
    const { entries, totals } = this
    const weight = entries[at + WEIGHT] ?? 0
    const number = at / ENTRY
    totals[number] = (totals[number] ?? 0) + weight * (this.step - (entries[at + STAMP] ?? 0))
    entries[at + STAMP] = this.step
    entries[at + WEIGHT] = weight + by
  }

  private entry(bucket: number, label: number): number {
    const { entries } = this
    for (let at = this.head[bucket] ?? 0; at !== 0; at = entries[at] ?? 0) {
      if (entries[at + LABEL] === label) return at
    }
    if (this.size === this.totals.length) this.grow()
    const at = ENTRY * this.size++
    this.entries[at] = this.head[bucket] ?? 0
    this.entries[at + LABEL] = label
    this.head[bucket] = at
    return at
  }

  private grow(): void {
    const { entries, totals } = this
    this.entries = new Int32Array(entries.length * 2)
    this.entries.set(entries)
    this.totals = new Float64Array(totals.length * 2)
    this.totals.set(totals)
  }

  /** Visits every averaged weight, bucket by bucket, label by label. */
  forEach(visit: (bucket: number, label: number, average: number) => void): void {
    const { entries, totals } = this
    for (let bucket = 0; bucket < this.head.length; bucket++) {
      const averages: [label: number, average: number][] = []
      for (let at = this.head[bucket] ?? 0; at !== 0; at = entries[at] ?? 0) {
        const rest = (entries[at + WEIGHT] ?? 0) * (this.step - (entries[at + STAMP] ?? 0))
        averages.push([entries[at + LABEL] ?? 0, ((totals[at / ENTRY] ?? 0) + rest) / this.step])
      }
      for (const [label, average] of averages.sort(([a], [b]) => a - b)) visit(bucket, label, average)
    }
  }
}
