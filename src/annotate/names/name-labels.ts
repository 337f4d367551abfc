import type { Name } from '../document.ts'

export const nameTypes: readonly Name['type'][] = ['PER', 'ORG', 'LOC', 'MISC']

/** No name. */
export const OUTSIDE = 0
/** Labels of a type: first, inner and last word of a name, and a name of one word. */
const BEGIN = 0
const INSIDE = 1
const LAST = 2
const SINGLE = 3

/** `O`, then `B-PER I-PER L-PER U-PER` and so for each type. */
export const nameLabels: readonly string[] = [
  'O',
  ...nameTypes.flatMap((type) => ['B', 'I', 'L', 'U'].map((part) => `${part}-${type}`)),
]

/** The label of word `index` of a name of `length` words. */
export function labelFor(type: Name['type'], index: number, length: number): number {
  const part = length === 1 ? SINGLE : index === 0 ? BEGIN : index === length - 1 ? LAST : INSIDE
  return 1 + 4 * nameTypes.indexOf(type) + part
}

/** The type of name that a label tells of; undefined for `OUTSIDE`. */
export function typeOf(label: number): Name['type'] | undefined {
  return label === OUTSIDE ? undefined : nameTypes[(label - 1) >> 2]
}

/** Whether a name goes on after this label. */
export function isOpen(label: number): boolean {
  return label !== OUTSIDE && ((label - 1) & 3) <= INSIDE
}

/** Whether a name starts with this label. */
export function isStart(label: number): boolean {
  const part = (label - 1) & 3
  return label !== OUTSIDE && (part === BEGIN || part === SINGLE)
}

/** Whether the second label may stand right after the first one. */
export function mayFollow(before: number, after: number): boolean {
  if (!isOpen(before)) return after === OUTSIDE || isStart(after)
  return after !== OUTSIDE && !isStart(after) && typeOf(before) === typeOf(after)
}
