// Each `as number` reads a typed array or a list inside its bounds.

/** A power of two, so that the highest bits of a feature are a slot. */
const slotBits = 11
const slots = 1 << slotBits
/** The feature in each slot, and in which call it was put there: what an earlier call put there does not count. */
const held = new Int32Array(slots)
const calls = new Int32Array(slots)
let call = 0

/** Leaves of the features from `start` on only the first of those alike, in order. A `Set` of them takes twice as long. */
export function dropRepeated(features: number[], start: number): void {
  if (features.length - start > slots / 2) {
    features.push(...new Set(features.splice(start)))
    return
  }
  call = (call + 1) | 0
  let count = start
  for (let each = start; each < features.length; each++) {
    const feature = features[each] as number
    if (isFirst(feature)) features[count++] = feature
  }
  features.length = count
}

/** Whether a feature was not seen in this call; it is from now on. */
function isFirst(feature: number): boolean {
  let slot = feature >>> (32 - slotBits)
  for (; calls[slot] === call; slot = (slot + 1) & (slots - 1)) if (held[slot] === feature) return false
  calls[slot] = call
  held[slot] = feature
  return true
}
