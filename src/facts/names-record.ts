import type { Name } from '../annotate/document.ts'
import { toCodePoints } from '../text/code-points.ts'
import type { Reading } from './reading.ts'

/** One proper name in the JSON record of an article; offsets in Unicode code points, end exclusive. */
export interface NameRecord {
  readonly start: number
  readonly end: number
  readonly type: Name['type']
}

/** The proper names of an article, in text order. */
export function recordNames({ document }: Reading): readonly NameRecord[] {
  const toCodePoint = toCodePoints(document.text)
  return document.names.map(({ start, end, type }) => ({ start: toCodePoint(start), end: toCodePoint(end), type }))
}
