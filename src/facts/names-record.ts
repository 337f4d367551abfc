import { toCodePoints } from '../text/code-points.ts'
import type { Reading } from './reading.ts'

/** A proper name; offsets in code points, end exclusive. */
export interface NameRecord {
  readonly start: number
  readonly end: number
  readonly type: 'PER' | 'ORG' | 'LOC' | 'MISC'
}

/** Every proper name of the text, in text order. */
export function recordNames({ document }: Reading): readonly NameRecord[] {
  const at = toCodePoints(document.text)
  return document.names.map(({ start, end, type }) => ({ start: at(start), end: at(end), type }))
}
