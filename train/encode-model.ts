import type { ModelFile } from '../src/annotate/model/model-file.ts'
import type { Model } from '../src/annotate/model/perceptron.ts'

/** Writes a model in the form that `decodeModel` reads. */
export function encodeModel({ model, words }: ModelFile): Uint8Array {
  const header = { labels: model.labels, bits: model.bits, words, weights: model.weights.length }
  const headerBytes = new TextEncoder().encode(JSON.stringify(header))
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, headerBytes.length, true)
  const labels = Uint8Array.from(model.weights, (weight) => weight & 0xff)
  const codes = Int8Array.from(model.weights, (weight) => Math.sign(weight >> 8) * Math.sqrt(Math.abs(weight >> 8)))
  return concatenate([length, headerBytes, labels, new Uint8Array(codes.buffer), encodeBuckets(model)])
}

function encodeBuckets({ bits, filled, from }: Model): Uint8Array {
  const bytes: number[] = []
  const push = (value: number): void => {
    let rest = value
    for (; rest >= 0x80; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80)
    bytes.push(rest)
  }
  let last = 0
  let index = 0
  for (let bucket = 0; bucket < 1 << bits; bucket++) {
    if ((((filled[(bucket >> 5) * 2] ?? 0) >>> (bucket & 31)) & 1) === 0) continue
    push(bucket - last)
    push((from[index + 1] ?? 0) - (from[index] ?? 0))
    last = bucket
    index++
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
