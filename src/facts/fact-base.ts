import type { Span } from '../text/span.ts'

/** What every fact has. */
export interface FactBase {
  /** The rule that found it, `kind/rule`; it travels into the graph. */
  readonly rule: string
  /** The smallest clause that states it, UTF-16 units. */
  readonly evidence: Span
}
