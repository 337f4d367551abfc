/** Weights under training: for each bucket a chain of the labels that it speaks for or against. */
export class TrainingWeights {
  private readonly head: Int32Array
  private next = new Int32Array(1 << 16)
  private label = new Uint8Array(1 << 16)
  private weight = new Int32Array(1 << 16)
  /** Sum of the weight over all steps up to `stamp`: whole numbers below 2^53, so nothing is ever rounded. */
  private total = new Float64Array(1 << 16)
  private stamp = new Int32Array(1 << 16)
  private size = 1
  private step = 0

  constructor(
    readonly labels: readonly string[],
    readonly bits: number,
  ) {
    this.head = new Int32Array(1 << bits)
  }

  addScores(feature: number, scores: Int32Array): void {
    const { next, label, weight } = this
    for (let at = this.head[feature >>> (32 - this.bits)] ?? 0; at !== 0; at = next[at] ?? 0) {
      const of = label[at] ?? 0
      scores[of] = (scores[of] ?? 0) + (weight[at] ?? 0)
    }
  }

  /** One more example seen. */
  tick(): void {
    this.step++
  }

  /** Moves the weights of an example's features from the label found to the right one. */
  learn(features: Int32Array, count: number, right: number, found: number): void {
    for (let at = 0; at < count; at++) {
      this.change(features[at] ?? 0, right, 1)
      this.change(features[at] ?? 0, found, -1)
    }
  }

  /** Moves one weight. */
  change(feature: number, label: number, by: number): void {
    const at = this.entry(feature >>> (32 - this.bits), label)
    const weight = this.weight[at] ?? 0
    this.total[at] = (this.total[at] ?? 0) + weight * (this.step - (this.stamp[at] ?? 0))
    this.stamp[at] = this.step
    this.weight[at] = weight + by
  }

  private entry(bucket: number, label: number): number {
    for (let at = this.head[bucket] ?? 0; at !== 0; at = this.next[at] ?? 0) if (this.label[at] === label) return at
    if (this.size === this.next.length) this.grow()
    const at = this.size++
    this.next[at] = this.head[bucket] ?? 0
    this.label[at] = label
    this.head[bucket] = at
    return at
  }

  private grow(): void {
    const size = this.size * 2
    this.next = copyTo(new Int32Array(size), this.next)
    this.label = copyTo(new Uint8Array(size), this.label)
    this.weight = copyTo(new Int32Array(size), this.weight)
    this.total = copyTo(new Float64Array(size), this.total)
    this.stamp = copyTo(new Int32Array(size), this.stamp)
  }

  /** Visits every averaged weight, times the number of steps, bucket by bucket, label by label. */
  forEach(visit: (bucket: number, label: number, average: number) => void): void {
    for (let bucket = 0; bucket < this.head.length; bucket++) {
      const entries: [number, number][] = []
      for (let at = this.head[bucket] ?? 0; at !== 0; at = this.next[at] ?? 0) {
        const rest = (this.weight[at] ?? 0) * (this.step - (this.stamp[at] ?? 0))
        entries.push([this.label[at] ?? 0, (this.total[at] ?? 0) + rest])
      }
      for (const [label, total] of entries.sort(([a], [b]) => a - b)) visit(bucket, label, total / this.step)
    }
  }
}

function copyTo<T extends { set(from: T): void }>(to: T, from: T): T {
  to.set(from)
  return to
}
