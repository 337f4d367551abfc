/** Golden ratio times 2^32: spreads neighbouring numbers over all bits. */
const GOLDEN = 0x9e3779b1

/** One 32-bit number out of two; the order matters. */
export function mix(a: number, b: number): number {
  const mixed = Math.imul(a ^ (b + GOLDEN + (a << 6)), 0x85ebca6b)
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) ^ (mixed >>> 13)
}

/** A 32-bit number for `text` between two offsets. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5 ^ (end - start)
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return mix(hash, end - start)
}
