import type { ModelFile } from '../src/annotate/model-file.ts'

/** Writes a model in the form that `decodeModel` reads. */
export function encodeModel({ model, words }: ModelFile): Uint8Array {
  const header = { labels: model.labels, bits: model.bits, words, weights: model.weights.length }
  const headerBytes = new TextEncoder().encode(JSON.stringify(header))
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, headerBytes.length, true)
  const labels = Uint8Array.from(model.weights, (weight) => weight & 0xff)
  const codes = Int8Array.from(model.weights, (weight) => Math.sign(weight >> 8) * Math.sqrt(Math.abs(weight >> 8)))
  return concatenate([length, headerBytes, labels, new Uint8Array(codes.buffer), encodeBuckets(model.from)])
}

function encodeBuckets(from: Int32Array): Uint8Array {
  const bytes: number[] = []
  const push = (value: number): void => {
    let rest = value
    for (; rest >= 0x80; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80)
    bytes.push(rest)
  }
  let last = 0
  for (let bucket = 0; bucket + 1 < from.length; bucket++) {
    const count = (from[bucket + 1] ?? 0) - (from[bucket] ?? 0)
    if (count === 0) continue
    push(bucket - last)
    push(count)
    last = bucket
  }
  return Uint8Array.from(bytes)
}

export function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
