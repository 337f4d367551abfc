import { indexBuckets, type Model } from './perceptron.ts'

// Each `as number` reads a typed array inside its bounds.

/** What stands before the bytes of a model, as JSON. */
interface Header {
  readonly labels: readonly string[]
  readonly bits: number
  readonly words: Readonly<Record<string, readonly string[]>>
  /** How many weights there are. */
  readonly weights: number
}

/** A model and the lists of words that go with it. */
export interface ModelFile {
  readonly model: Model
  readonly words: Readonly<Record<string, readonly string[]>>
}

/**
 * Reads a model: the header's length (4 bytes, little end first), the header, one byte of label and one of weight for
 * each weight, then for each filled bucket the step to it from the one before and how many weights it has (varints).
 * A weight's byte is its signed square root.
 */
export function decodeModel(bytes: Uint8Array): ModelFile {
  const headerEnd = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, headerEnd))) as Header // written by encodeModel
  const { labels, bits, words, weights: size } = header
  const labelOf = bytes.subarray(headerEnd, headerEnd + size)
  const codes = new Int8Array(bytes.buffer, bytes.byteOffset + headerEnd + size, size)
  const weights = new Int32Array(size)
  for (let at = 0; at < size; at++) {
    const code = codes[at] as number
    weights[at] = code * Math.abs(code) * 256 + (labelOf[at] as number)
  }
  return { model: { labels, bits, ...decodeBuckets(bytes.subarray(headerEnd + 2 * size), bits), weights }, words }
}

/** Which buckets are filled, and where the weights of each begin. */
function decodeBuckets(bytes: Uint8Array, bits: number): Pick<Model, 'filled' | 'from'> {
  const buckets = new Int32Array(bytes.length) // more than enough: each takes two bytes or more
  const from = new Int32Array(bytes.length + 1)
  let count = 0
  let at = 0
  const next = (): number => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] as number
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
  }
  let bucket = 0
  let total = 0
  while (at < bytes.length) {
    bucket += next()
    total += next()
    buckets[count++] = bucket
    from[count] = total
  }
  return { filled: indexBuckets(buckets.subarray(0, count), bits), from: from.slice(0, count + 1) }
}
